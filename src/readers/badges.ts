import { EMPHASIS, INLINE } from './badge-cards.ts';
import { CELLS, TitleFinder } from './badge-titles.ts';
import { type Element, isElement, textIn } from './markup.ts';

/**
 * Badges on the cards of a page (`Mới`, `Đã duyệt`, `Hoãn`): words of an element of their own that say how it stands with
 * the card around them. They are no lines of it: what is off, or not settled, is said behind its title, the rest is left out.
 */

const SAID: readonly (readonly [RegExp, string])[] = [
  [/^(?:tạm |đã |bị )?hoãn(?: lại| họp| lịch)?$/iu, '(hoãn)'],
  [/^(?:(?:đã |bị )(?:hủy|huỷ)|(?:hủy|huỷ) (?:bỏ|họp|lịch)|không tổ chức)$/iu, '(hủy)'],
  [/^(?:dự kiến|(?:chờ|chưa|đang chờ|đang) (?:duyệt|phê duyệt|xác nhận))$/iu, '(dự kiến)'],
  [/^(?:mới|hot|new|đã (?:duyệt|phê duyệt|xác nhận)|(?:sắp|đang|chưa) diễn ra|sắp tới|nổi bật|quan trọng)[!.]?$/iu, ''],
];
/** `Hủy` alone may be what a button does. */
const OFF_ALONE = /^(?:hủy|huỷ)$/iu;
/** `text-state` is how a word of a sentence looks. */
const CLASS = /(?<![\p{L}\d]|text[-_])(?:badge|label|status|state|tag|chip|ribbon|pill)(?![\p{L}])/iu;
const LONGEST = 20;
/** No card is nested deeper in its parts. */
const HIGHEST = 12;

/** In a cell it is what its column tells. A link or a button does something. */
const NO_BADGE = new Set('td th tr tbody thead tfoot table li dd dt a button label option body html'.split(' '));

interface Badge {
  readonly said: string;
  readonly element: Element;
  /** The elements around it, from the smallest. */
  readonly around: readonly Element[];
}

/** The tree of a page that was just read, with what its badges say where it belongs. */
export function withBadgesTold(root: Element): Element {
  const badges = badgesIn(root, []);
  const titles = new TitleFinder(badges.map(({ element }) => element));
  // Every title is found before anything moves.
  const told = badges.flatMap((badge) => {
    const title = badge.said === '' ? null : titles.find(badge.element, badge.around.slice(0, HIGHEST));
    return title !== null || badge.said === '' ? [{ ...badge, title }] : [];
  });
  for (const { said, title } of told)
    if (title !== null) title.in.children[title.at] = `${(title.in.children[title.at] as string).trimEnd()} ${said} `;
  leaveOut(told.filter(({ said, element, around }) => said !== '' || isBesideWords(element, around)));
  return root;
}

/** Each list of children is gone through once, however many of them are left out. */
function leaveOut(badges: readonly Badge[]): void {
  const gone = new Set<Element | string>(badges.map(({ element }) => element));
  for (const parent of new Set(badges.map(({ around }) => around[0]!))) {
    const kept = parent.children.filter((child) => !gone.has(child));
    parent.children.length = kept.length;
    for (const [at, child] of kept.entries()) parent.children[at] = child;
  }
}

function badgesIn(element: Element, above: readonly Element[]): Badge[] {
  if (element.children.length > 1) wrapLines(element.children);
  const around = [element, ...above];
  return element.children.flatMap((child, at) => {
    if (!isElement(child)) return [];
    const said = saidBy(child);
    return said === null || !isApart(child, element, at) ? badgesIn(child, around) : [{ said, element: child, around }];
  });
}

/** By its class, or with a capital where nothing goes on behind it in its line: no word of a sentence. */
function isApart(element: Element, { children }: Element, at: number): boolean {
  const [before, next] = [shownFrom(children, at, -1), shownFrom(children, at, 1)];
  const isCapital = /^\s*\p{Lu}/u.test(textIn(element));
  if (CLASS.test(element.attributes.class ?? ''))
    return isCapital || !INLINE.has(element.name) || typeof before !== 'string' || typeof next !== 'string';
  const ends = !INLINE.has(element.name) || next === undefined || (isElement(next) && !INLINE.has(next.name));
  return ends && !EMPHASIS.has(element.name) && isCapital;
}

/** The nearest that is no blank text, above (`step` −1) or below. */
function shownFrom(nodes: readonly (Element | string)[], at: number, step: 1 | -1): Element | string | undefined {
  let to = at + step;
  for (let node = nodes[to]; node !== undefined && !isElement(node) && node.trim() === ''; node = nodes[to]) to += step;
  return nodes[to];
}

/** Words that breaks set in a line of their own may be one, too. */
function wrapLines(children: (Element | string)[]): void {
  const isEdge = (node: Element | string | undefined) =>
    node === undefined || (isElement(node) ? node.name === 'br' : node.trim() === '');
  for (const [at, child] of children.entries())
    if (!isElement(child) && child.length <= LONGEST * 2 && isEdge(children[at - 1]) && isEdge(children[at + 1])) {
      const line: Element = { name: 'span', attributes: {}, children: [child] };
      if (saidBy(line) !== null) children[at] = line;
    }
}

/** Null for what is no badge. */
function saidBy(element: Element): string | null {
  if (NO_BADGE.has(element.name)) return null;
  const text = shortText(element);
  if (text === null) return null;
  if (OFF_ALONE.test(text) && CLASS.test(element.attributes.class ?? '')) return '(hủy)';
  return SAID.find(([words]) => words.test(text))?.[1] ?? null;
}

/** Null for a long one, which is not read to its end. */
function shortText(element: Element): string | null {
  if (element.children.length !== 1) return null;
  const [only] = element.children;
  const text = isElement(only!) ? shortText(only) : only!.replace(/\s+/gu, ' ').trim();
  return text === null || text.length > LONGEST ? null : text;
}

/** What says nothing of a card is left out where there is one. */
function isBesideWords(badge: Element, around: readonly Element[]): boolean {
  const own = textIn(badge).trim().length;
  for (const element of around) {
    if (element !== around[0] && CELLS.has(element.name)) return true;
    if (textIn(element).trim().length > own) return true;
  }
  return false;
}
