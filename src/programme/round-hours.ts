import type { Block, SourceText } from '../model/block.ts';
import { findDates } from './dates.ts';
import { printedText } from './printed.ts';
import { findTimes, readLeadingTime } from './times.ts';

/**
 * `Trận 1: 7h30 Thôn Một - Thôn Hai`, `Ca 2 - 9h30: Môn Toán`: numbered rounds that name their hour before what is done. The
 * hour goes before the round, where every reader looks for it.
 */
export function withHoursOfRounds(source: SourceText): SourceText {
  const lines = source.blocks.map((block) => (block.type === 'paragraph' ? roundIn(printedText(block.line)) : null));
  if (lines.filter((line) => line !== null).length < LEAST_ROUNDS) return source;
  const blocks = source.blocks.map((block, i): Block => {
    const text = lines[i] ?? null;
    return text === null || block.type !== 'paragraph'
      ? block
      : { ...block, line: { ...block.line, spans: [{ text }] } };
  });
  return { ...source, blocks };
}
const LEAST_ROUNDS = 2;

/** The line with its hour first; null for a line that is no such round, or holds several hours or a day. */
function roundIn(text: string): string | null {
  const { mark = '', name = '' } = ROUND.exec(text)?.groups ?? {};
  const rest = text.slice(mark.length + name.length).replace(/^\s?[:,–-]?\s*/u, '');
  const time = name === '' ? null : readLeadingTime(rest);
  if (!time || findTimes(text).length > 1 || findDates(text).length > 0) return null;
  const isNamed = /[\p{L}\d]/u.test(time.rest);
  // `Ca 1: 7h30 - 9h00` tells the hours of what others name.
  if (!isNamed && !MATCH.test(name)) return null;
  return `${mark}${time.text}: ${name}${isNamed ? `: ${time.rest}` : ''}`;
}

const MATCH = /^(?:trận|bán kết|tứ kết)/iu;
const ROUND =
  /^(?<mark>[\s*•+–-]*)(?<name>(?:Ca|Trận|Tiết|Lượt|Suất|Kíp|Phiên|Vòng|Bảng|Bài|Chặng|Hiệp|Bán kết|Tứ kết)(?:\s(?:thi|đấu|học|kiểm tra))?(?:\ssố)?\s(?:\d{1,2}|[A-H]|[IVX]{1,4}))(?=\s?[:,(–-]?\s?(?:từ\s|lúc\s)?\d{1,2}\s?(?:[hg](?!\p{L})|[hg]\d|giờ|:\d))/u;
