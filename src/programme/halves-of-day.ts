import { type Block, type SourceText, textOf } from '../model/block.ts';

/**
 * `Sáng ngày 12/8 tại xã A, chiều cùng ngày tại xã B sẽ tổ chức …`: what is said once of two halves and their places is
 * a sentence of each.
 */

const WHEN = String.raw`(?:buổi\s)?(?:sáng|trưa|chiều|tối)|(?:lúc\s|từ\s)?\d{1,2}\s?(?:giờ|h|g)(?:\s?\d{2})?(?:\s?phút)?`;
const DAY = String.raw`(?:(?:thứ\s(?:\p{L}+|\d)|chủ nhật),?\s)?ngày\s\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?`;
const PLACE = '[^.;:,]{3,90}?';
/** A label before it, and what is done behind both. */
const BOTH = new RegExp(
  String.raw`^(?<lead>(?:[^:]{0,80}:\s+|[\s\-–+*•]*(?:\d{1,2}[.)]\s)?))(?<first>(?:${WHEN})),?\s(?<day>${DAY}),?\s(?<at>(?:tại|ở)\s${PLACE})(?:[,;]\s(?:và\s)?|\svà\s)(?<second>(?:${WHEN})),?\scùng ngày,?\s(?<there>(?:tại|ở)\s${PLACE})(?<does>(?:,?\ssẽ\s|\s?:\s)\p{L}[^;]{3,400})$`,
  'iu',
);
const LONGEST = 700;

/** The source with such a sentence as two, each on the line where it stood; all else as it was. */
export const withHalvesOfDayApart = (source: SourceText): SourceText => ({
  ...source,
  blocks: source.blocks.flatMap(parted),
});

function parted(block: Block): Block[] {
  if (block.type !== 'paragraph') return [block];
  const text = textOf(block.line);
  if (text.length > LONGEST || !/cùng ngày/iu.test(text)) return [block];
  const said = BOTH.exec(text)?.groups;
  if (!said) return [block];
  const { lead, first, day, at, second, there, does } = said;
  const halves = [
    `${lead}${first} ${day} ${doneAt(does!, at!)}`,
    `${lead}${asFirst(second!, first!)} ${day} ${doneAt(does!, there!)}`,
  ];
  return halves.map((half) => ({ ...block, line: { ...block.line, spans: [{ text: half }] } }));
}

/** The place behind what is done in the first sentence, where that names none. */
function doneAt(does: string, place: string): string {
  const [, act, more] = /^,?\ssẽ\s(.*?)([.\s]*$|\.\s.*$)/su.exec(does) ?? [];
  return act === undefined || /(?<!\p{L})tại(?!\p{L})/iu.test(act) ? `${place}${does}` : `${act} ${place}${more}`;
}

/** With a capital where the first has one. */
const asFirst = (word: string, first: string): string =>
  /^\p{Lu}/u.test(first) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
