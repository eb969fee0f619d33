import { type Card, type CardLine, cardIn, PAGE, PLAIN, SHOWN } from './badge-cards.ts';
import { saysPage } from './badge-words.ts';
import type { Element } from './markup.ts';

/** A text within an element. */
export interface Text {
  readonly in: Element;
  readonly at: number;
}

/** No card goes on beyond one of these. */
export const CELLS: ReadonlySet<string> = new Set('td th tr table body html'.split(' '));

/** Of which title a badge is told: that of its own card. */
export class TitleFinder {
  readonly #badges: ReadonlySet<Element>;
  readonly #cards = new Map<Element, TitledCard>();

  constructor(badges: readonly Element[]) {
    this.#badges = new Set(badges);
  }

  /** Null where it is not clear. @param around the elements around the badge, from the smallest */
  find(badge: Element, around: readonly Element[]): Text | null {
    for (const [at, element] of around.entries()) {
      if (at > 0 && CELLS.has(element.name)) return null;
      const card = this.#cardOf(element);
      // What has an hour of its own among others that have is a card of its own.
      if (at > 0 && card.timed.size > 1 && card.timed.has(around[at - 1]!)) return null;
      if (card.titles.length > 0) {
        const title = card.titles.length === 1 ? card.titles[0] : titleFor(card, card.places.get(badge)!);
        return title?.in ? { in: title.in, at: title.at } : null;
      }
    }
    return null;
  }

  #cardOf(element: Element): TitledCard {
    const card = this.#cards.get(element) ?? titledCard(cardIn(element, this.#badges));
    this.#cards.set(element, card);
    return card;
  }
}

interface TitledCard extends Card {
  readonly titles: readonly CardLine[];
  readonly hours: readonly CardLine[];
  /** Its titles are headings. */
  readonly isHeaded: boolean;
  /** A badge stands before the first title, behind the last one. */
  readonly leads: boolean;
  readonly trails: boolean;
}

function titledCard(card: Card): TitledCard {
  const titles = titlesOf(card);
  const hours = card.lines.filter(({ hasHour }) => hasHour);
  const isHeaded = titles.length > 0 && titles[0]!.level < SHOWN;
  const loose = card.lines.filter(({ badge }) => badge !== null && card.loose.has(badge)).map(({ place }) => place);
  const first = Math.min(...[titles[0], isHeaded ? undefined : hours[0]].flatMap((line) => line?.place ?? []));
  const last = titles.at(-1)?.place ?? 0;
  const [leads, trails] = [loose.length > 0 && loose[0]! < first, loose.length > 0 && loose.at(-1)! > last];
  return { ...card, titles, hours, isHeaded, leads, trails };
}

/** Its headings; where it has none, its bold lines and links; else its plain ones. */
function titlesOf({ lines, entries }: Card): CardLine[] {
  const titles = lines.filter(({ isTitle, level, text }) => isTitle && !(level < SHOWN && saysPage(text)));
  const headings = titles.filter(({ level }) => level < SHOWN);
  const below = headings.filter(({ level }) => level > PAGE);
  // One heading above several entries, or that of a page with one, is of none of them.
  if (below.length > 1 || (below.length === 1 && entries < 2)) return below;
  if (below.length === 0 && headings.length === 1 && entries === 0) return headings;
  const shown = titles.filter(({ level }) => level === SHOWN);
  return shown.length > 0 ? shown : titles.filter(({ level }) => level === PLAIN);
}

/** The nearest before it; in a part where badges lead, the nearest behind. @param own the line of the badge */
function titleFor({ titles, hours, isHeaded, leads, trails }: TitledCard, own: number): CardLine | undefined {
  if (!isHeaded && hours.length < 2) return titles[0];
  if (leads) return trails ? undefined : firstFrom(titles, own + 1);
  if (isHeaded) return lastBefore(titles, own);
  const hour = lastBefore(hours, own)?.place ?? -1;
  if (hour < 0) return undefined;
  return hours[0]!.place < titles[0]!.place ? before(firstFrom(titles, hour + 1), own) : lastBefore(titles, hour + 1);
}

const before = (line: CardLine | undefined, own: number) => (line && line.place < own ? line : undefined);
const lastBefore = (lines: readonly CardLine[], own: number) => lines[indexFrom(lines, own) - 1];
const firstFrom = (lines: readonly CardLine[], own: number) => lines[indexFrom(lines, own)];

/** How many of the lines, in their order, stand before that place: halving, for a page may have very many. */
function indexFrom(lines: readonly CardLine[], place: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.place < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
