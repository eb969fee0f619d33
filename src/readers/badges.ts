import { childrenOf, type Element, isElement, textIn } from './markup.ts';

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
const CLASS = /badge|label|status|state|tag|chip|ribbon|pill/iu;
const LONGEST = 20;

/** In a cell it is what its column tells. A link or a button does something. */
const NO_BADGE = new Set('td th tr tbody thead tfoot table li dd dt a button label option body html'.split(' '));
const EMPHASIS = new Set('b i u em strong s del ins font mark'.split(' '));
const INLINE = new Set([...EMPHASIS, ...'a span small sup sub label time abbr img'.split(' ')]);
const CELLS = new Set('td th tr table body html'.split(' '));
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6 strong b a'.split(' '));

/** The tree of a page that was just read, with what its badges say where it belongs. */
export function withBadgesTold(root: Element): Element {
  mend(root, []);
  return root;
}

function mend(element: Element, above: readonly Element[]): void {
  if (element.children.length > 1) wrapLines(element.children);
  const around = [element, ...above];
  for (const child of childrenOf(element)) {
    const said = isApart(child, element) ? saidBy(child) : null;
    if (said === null) mend(child, around);
    else if (tell(said, child, around)) element.children.splice(element.children.indexOf(child), 1);
  }
}

/** By its class, or with a capital where nothing goes on behind it in its line: no word of a sentence. */
function isApart(element: Element, { children }: Element): boolean {
  if (CLASS.test(element.attributes.class ?? '')) return true;
  const next = children.slice(children.indexOf(element) + 1).find((node) => isElement(node) || node.trim() !== '');
  const ends = !INLINE.has(element.name) || next === undefined || (isElement(next) && !INLINE.has(next.name));
  return ends && !EMPHASIS.has(element.name) && /^\s*\p{Lu}/u.test(textIn(element));
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

/** Whether a title took it: that of the smallest element around it that has one. */
function tell(said: string, badge: Element, around: readonly Element[]): boolean {
  for (const element of around) {
    if (CELLS.has(element.name) && element !== around[0]) return said === '';
    const title = said === '' ? null : titleIn(element, badge);
    if (title !== null) {
      const text = title.in.children[title.at] as string;
      title.in.children[title.at] = `${text.trimEnd()} ${said} `;
      return true;
    }
    if (said === '' && textIn(element).trim().length > textIn(badge).trim().length) return true;
  }
  return false;
}

interface Text {
  readonly in: Element;
  readonly at: number;
}

const titleIn = (element: Element, badge: Element): Text | null =>
  firstTitle(element, badge, true) ?? firstTitle(element, badge, false);

function firstTitle(element: Element, badge: Element, headed: boolean): Text | null {
  for (const [at, child] of element.children.entries()) {
    if (child === badge) continue;
    const found = isElement(child)
      ? saidBy(child) === null
        ? firstTitle(child, badge, headed && !HEADINGS.has(child.name))
        : null
      : !headed && isTitle(child)
        ? { in: element, at }
        : null;
    if (found !== null) return found;
  }
  return null;
}

/** Words that are no hour, no day and no labelled field. */
const isTitle = (text: string): boolean =>
  /\p{L}{2,}\s+\p{L}/u.test(text) &&
  !/\d{1,2}\s?(?:[:hg/]|giờ)|^\s*(?:[^:]{1,25}:|(?:thứ|ngày|chủ nhật|tháng|sáng|chiều)(?!\p{L}))/iu.test(text);
