import { type Block, type Line, textOf, withLines } from '../model/block.ts';
import { withWords } from './line-words.ts';
import { ENTRY_MARK, HALF_AHEAD } from './list-marks.ts';

/**
 * What a schedule says of an entry before its hour: `(Hoãn) 9h00: Họp …`, `Hủy: 14h00 Họp …`, `(Dời sang 13/3) 8h00: Họp …`. An hour
 * begins an entry, so that it would stand live and such words alone beside it: they go behind their hour, in brackets.
 */

const HOUR = String.raw`\d{1,2}\s?(?:[hg:]|giờ)\s?\d{0,2}(?!\d)`;
const HOURS = String.raw`(?:lúc\s)?${HOUR}(?:\s?(?:-|–|đến)\s?${HOUR})?`;
const BEFORE = `^${ENTRY_MARK}${HALF_AHEAD}`;
const PUT_OFF = '(?:đã |xin )?(?:tạm )?(?:hoãn|dừng)(?: lại| họp| lịch)?';
const CALLED_OFF = '(?:đã )?(?:hủy|huỷ)(?: bỏ| họp| lịch)?|không tổ chức|bãi bỏ|(?:bỏ|rút)(?: nội dung| lịch)?';
const OFF = `(?<off>${PUT_OFF}|${CALLED_OFF})`;
const MOVED = String.raw`(?<moved>(?:đã |được |nay )?(?:dời|lùi|chuyển|đổi|hoãn)\s(?:từ|sang|đến|tới|qua|lại)\s[^()[\]]{2,60})`;
const SAID = String.raw`(?:[([]\s?(?:${MOVED}|${OFF}(?:[\s,][^()[\]]{0,60})?)\s?[)\]]\s?[:,–-]?\s*|(?:${OFF.replace('off', 'label')})(?:\s?:\s*|\s(?=${HOUR})))`;
/** `(Hoãn) 9h00: Họp …`; `15h00: Đã hủy: Họp …` stands behind its hour already. */
const AHEAD = new RegExp(`(?<before>${BEFORE})${SAID}(?<hour>${HOURS}[\\s:,.–-]*)(?=\\S)`, 'iu');
const BEHIND = new RegExp(`(?<before>${BEFORE}${HOURS}[\\s:,.–-]+)${OFF}\\s?:\\s*(?=\\S)`, 'iu');

/** The blocks of a schedule with such words behind the hours. */
export const withOffMarksBehind = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => withLines(block, withMarkBehind));

function withMarkBehind(line: Line): Line {
  const text = textOf(line);
  const found = MAY_BE.test(text) ? (AHEAD.exec(text) ?? BEHIND.exec(text)) : null;
  if (!found) return line;
  const { before = '', hour = '', off, label, moved } = found.groups!;
  const said = moved ?? fateOf((off ?? label)!);
  const from = found.index + before.length;
  const to = found.index + found[0].length;
  if (moved === undefined) return withWords(line, from, to, `${hour}(${said}) `);
  const words = text.slice(to).replace(/[\s.;]+$/u, '');
  return withWords(line, from, text.length, `${hour}${words} (${said})`);
}
const MAY_BE = /hoãn|dừng|hủy|huỷ|không tổ chức|bỏ|rút|dời|lùi|chuyển|đổi/iu;

const fateOf = (words: string): string => (/hoãn|dừng/iu.test(words) ? 'hoãn' : 'hủy');
