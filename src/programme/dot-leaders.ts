import { type Block, type SourceText, textOf } from '../model/block.ts';
import { momentsIn } from './moments.ts';

/**
 * Dots, dashes or lines with which a page leads the eye from a name to its time (`Khối Một ........ 16h30, thứ Ba 16/9`), or
 * from the time to the name: a colon says the same. Where they stand to be filled in (`Họ tên: ........ Lớp: ........`), the
 * line says nothing.
 */
export function withoutDotLeaders(source: SourceText): SourceText {
  if (!source.blocks.some((block) => isParagraph(block) && LEADER.test(textOf(block.line)))) return source;
  const led = source.blocks.some((block) => isParagraph(block) && sidesOf(textOf(block.line), LEADER) !== null);
  const leader = led ? ANY_LEADER : LEADER;
  return {
    ...source,
    blocks: source.blocks.map((block) => {
      if (!isParagraph(block)) return block;
      const text = textOf(block.line);
      const sides = sidesOf(text, leader);
      if (sides !== null) return told(block, `${sides[0]!.trimEnd()}: ${sides[1]!.trimStart()}`);
      return isForm(text) ? told(block, '') : block;
    }),
  };
}

type Paragraph = Extract<Block, { type: 'paragraph' }>;
const isParagraph = (block: Block): block is Paragraph => block.type === 'paragraph';
const told = (block: Paragraph, text: string): Paragraph => ({
  ...block,
  line: { ...block.line, spans: text === '' ? [] : [{ text }] },
});

const RUN = String.raw`[.…_·]{4,}|(?:[.…·]\s){3,}[.…·]|[-–—]{4,}|…{2,}`;
const LEADER = new RegExp(String.raw`\s?(?:${RUN})\s?`, 'u');
/** Beside longer ones of the same page a short one leads too. */
const ANY_LEADER = new RegExp(String.raw`\s?(?:${RUN})\s?|\s(?:…|\.{3})\s`, 'u');
const LONGEST = 300;

/** What stands on the two sides of the only leader of a line, of which one is nothing but a moment; null for other lines. */
function sidesOf(text: string, leader: RegExp): readonly string[] | null {
  const sides = text.length > LONGEST ? [] : text.split(leader);
  const [name, behind] = sides;
  if (sides.length !== 2 || /:\s*$/u.test(name!) || !sides.every((side) => /\p{L}{2}|\d/u.test(side))) return null;
  return isMoment(name!) === isMoment(behind!) ? null : sides;
}

/** A day or an hour, and nothing beside them but words that go with them. */
function isMoment(text: string): boolean {
  const moments = momentsIn(text);
  if (!moments.some(({ date, time }) => date !== null || time !== null)) return false;
  const rest = moments.reduceRight((all, { from, to }) => all.slice(0, from) + all.slice(to), text);
  return !/\p{L}{2}/u.test(rest.replace(BESIDE, ''));
}
const BESIDE =
  /(?<!\p{L})(?:từ|đến|lúc|vào|ngày|thứ|buổi|sáng|chiều|tối|và|hai|ba|tư|năm|sáu|bảy|chủ nhật)(?!\p{L})/giu;

/** Labels with nothing but dots behind the last of them. */
const isForm = (text: string): boolean =>
  text.length <= LONGEST && /[.…_]{5,}[\s.]*$/u.test(text) && /:\s?[.…_]{5}/u.test(text) && !/\d/u.test(text);
