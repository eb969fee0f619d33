import { HOUR, saysTitle } from './badge-words.ts';
import { childrenOf, type Element, isElement } from './markup.ts';

/** What the elements around a badge hold, line by line. */

export const EMPHASIS: ReadonlySet<string> = new Set('b i u em strong s del ins font mark'.split(' '));
export const INLINE: ReadonlySet<string> = new Set([
  ...EMPHASIS,
  ...'a span small sup sub label time abbr img'.split(' '),
]);

/** From the heading of a page to a plain line. */
export const [PAGE, SHOWN, PLAIN] = [1, 7, 8];

export interface CardLine {
  /** Which line of what was read. */
  readonly place: number;
  readonly text: string;
  /** `h1` … `h6`, `SHOWN` where it is bold or a link, `PLAIN`. */
  readonly level: number;
  readonly isTitle: boolean;
  readonly hasHour: boolean;
  /** Its last words; null for a badge. */
  readonly in: Element | null;
  readonly at: number;
  readonly badge: Element | null;
}

export interface Card {
  readonly lines: readonly CardLine[];
  /** Which line each badge is. */
  readonly places: ReadonlyMap<Element, number>;
  /** Parts that give an hour. */
  readonly timed: ReadonlySet<Element>;
  /** How many of them have a title, too. */
  readonly entries: number;
  /** Badges beside its parts, within none of them. */
  readonly loose: ReadonlySet<Element>;
}

export function cardIn(element: Element, badges: ReadonlySet<Element>): Card {
  const lines = linesOf(element, badges);
  const places = new Map(lines.flatMap(({ badge }, at) => (badge ? [[badge, at] as const] : [])));
  const parts = childrenOf(element).map((part) => ({ part, within: badges.has(part) ? [] : linesOf(part, badges) }));
  const timed = parts.filter(({ part, within }) => !INLINE.has(part.name) && within.some(({ hasHour }) => hasHour));
  const alone = parts.flatMap(({ part, within }) =>
    badges.has(part) ? [part] : within.length === 1 && within[0]!.badge ? [within[0]!.badge] : [],
  );
  return {
    lines,
    places,
    timed: new Set(timed.map(({ part }) => part)),
    entries: timed.filter(({ within }) => within.some(({ isTitle }) => isTitle)).length,
    loose: new Set(alone),
  };
}

const linesOf = (element: Element, badges: ReadonlySet<Element>): CardLine[] => new LineReader(badges).read(element);

interface Run {
  readonly in: Element;
  readonly at: number;
  readonly level: number;
}

class LineReader {
  readonly #badges: ReadonlySet<Element>;
  readonly #lines: CardLine[] = [];
  #run: Run[] = [];

  constructor(badges: ReadonlySet<Element>) {
    this.#badges = badges;
  }

  read(element: Element): CardLine[] {
    this.#walk(element, levelOf(element, PLAIN));
    this.#end();
    return this.#lines;
  }

  /** Emphasis parts no line. */
  #walk(element: Element, level: number): void {
    for (const [at, child] of element.children.entries())
      if (!isElement(child)) this.#run.push({ in: element, at, level });
      else if (this.#badges.has(child)) {
        this.#end();
        this.#lines.push({
          place: this.#lines.length,
          text: '',
          level,
          isTitle: false,
          hasHour: false,
          in: null,
          at: 0,
          badge: child,
        });
      } else {
        if (!EMPHASIS.has(child.name)) this.#end();
        this.#walk(child, levelOf(child, level));
        if (!EMPHASIS.has(child.name)) this.#end();
      }
  }

  #end(): void {
    const run = this.#run.filter((part) => textOf(part).trim() !== '');
    this.#run = [];
    const last = run.at(-1);
    if (last === undefined) return;
    const text = run.map(textOf).join('').replace(/\s+/gu, ' ').trim();
    const level = Math.max(...run.map((part) => part.level));
    const isTitle = saysTitle(text, level < PLAIN);
    this.#lines.push({
      place: this.#lines.length,
      text,
      level,
      isTitle,
      hasHour: HOUR.test(text),
      in: last.in,
      at: last.at,
      badge: null,
    });
  }
}

const textOf = (part: Run): string => part.in.children[part.at] as string;

function levelOf({ name }: Element, above: number): number {
  const heading = /^h([1-6])$/u.exec(name)?.[1];
  const own = heading ? Number(heading) : /^(?:b|strong|a)$/u.test(name) ? SHOWN : PLAIN;
  return Math.min(own, above);
}
