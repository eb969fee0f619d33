import type { Block, SourceText } from '../model/block.ts';
import { findDates } from './dates.ts';
import { printedText } from './printed.ts';
import { findTimes, readLeadingTime, type TimeMention } from './times.ts';

/**
 * `Trận 1: 7h30 Thôn Một - Thôn Hai`, `Ca 2 - 9h30: Môn Toán`: numbered rounds that name their hour before what is done. The
 * hour goes before the round, where every reader looks for it; so does one behind a round among such (`Trận 3: Thôn Năm -
 * Thôn Sáu (10h30 - 11h30, sân B)`), and that alone behind a final. A round below these that has no such hour gets a mark: it
 * is no rest of the one above.
 */
export function withHoursOfRounds(source: SourceText): SourceText {
  const printed = source.blocks.map((block) => (block.type === 'paragraph' ? printedText(block.line) : ''));
  const lines = printed.map(hourFirst);
  if (lines.filter((line) => line !== null).length < LEAST_ROUNDS) return source;
  const blocks = source.blocks.map((block, i): Block => {
    const text = lines[i] ?? (ANY_ROUND.test(printed[i - 1] ?? '') ? marked(printed[i]!) : null);
    return text === null || block.type !== 'paragraph'
      ? block
      : { ...block, line: { ...block.line, spans: [{ text }] } };
  });
  return { ...source, blocks };
}
const LEAST_ROUNDS = 2;

/** `- Ca 2: Môn Hóa`; null for what is no round, or has a mark. */
const marked = (text: string): string | null => (/^\p{L}/u.test(text) && ANY_ROUND.test(text) ? `- ${text}` : null);

/** `Chung kết: 9h00` and rounds with their hour first; null for a line that is neither, or holds several hours or a day. */
function hourFirst(text: string): string | null {
  const times = findTimes(text);
  if (times.length !== 1 || findDates(text).length > 0) return null;
  return roundIn(text) ?? followedByHour(text, times[0]!);
}

/** `Trận 3: Thôn Năm - Thôn Sáu (10h30)`, `Ca 2: Môn Toán, 9h30; phòng 1 - 6`, `Chung kết: 9h00` */
function followedByHour(text: string, time: TimeMention): string | null {
  const before = text.slice(0, time.index);
  const { mark = '', name, words = '' } = (FINAL.exec(before) ?? FOLLOWED.exec(before))?.groups ?? {};
  const { place } = BEHIND.exec(text.slice(time.index + time.length))?.groups ?? { place: null };
  if (name === undefined || place === null) return null;
  return `${mark}${time.text}: ${name}${words}${place === undefined ? '' : `, ${place}`}`;
}

/** The line with its hour first; null for a line that is no such round, or of which the hour stands elsewhere. */
function roundIn(text: string): string | null {
  const { mark = '', name = '' } = ROUND.exec(text)?.groups ?? {};
  const rest = text.slice(mark.length + name.length).replace(/^\s?[:,–-]?\s*/u, '');
  const time = name === '' ? null : readLeadingTime(rest);
  if (!time) return null;
  const isNamed = /[\p{L}\d]/u.test(time.rest);
  // `Ca 1: 7h30 - 9h00` tells the hours of what others name.
  if (!isNamed && !MATCH.test(name)) return null;
  return `${mark}${time.text}: ${name}${isNamed ? `: ${time.rest}` : ''}`;
}

const MATCH = /^(?:trận|bán kết|tứ kết)/iu;
const MARK = String.raw`^(?<mark>[\s*•+–-]*)`;
const ROUNDS = String.raw`(?:Ca|Trận|Tiết|Lượt|Suất|Kíp|Phiên|Vòng|Bảng|Bài|Chặng|Hiệp|Bán kết|Tứ kết)(?:\s(?:thi|đấu|học|kiểm tra))?(?:\ssố)?\s(?:\d{1,2}|[A-H]|[IVX]{1,4})`;
const FINALS = String.raw`(?:Chung kết|Tranh (?:giải|hạng|cúp)|Khai mạc|Bế mạc|Trao giải|Bốc thăm)(?:,?\s\p{L}+){0,3}?`;
const ROUND = new RegExp(
  String.raw`${MARK}(?<name>${ROUNDS})(?=\s?[:,(–-]?\s?(?:từ\s|lúc\s)?\d{1,2}\s?(?:[hg](?!\p{L})|[hg]\d|giờ|:\d))`,
  'u',
);
/** Named, with its hour or without. */
const ANY_ROUND = new RegExp(String.raw`${MARK}(?:${ROUNDS}|${FINALS})\s?[:(–-]`, 'u');
const LEADS_TO_HOUR = String.raw`\s?(?:từ\s|lúc\s|vào\s(?:lúc\s)?)?$`;
const FOLLOWED = new RegExp(
  String.raw`${MARK}(?<name>${ROUNDS}|${FINALS})(?<words>\s?[:–-]\s?[\p{L}\d][^():;]{2,120}?)\s?[,(–-]${LEADS_TO_HOUR}`,
  'u',
);
const FINAL = new RegExp(String.raw`${MARK}(?<name>${FINALS})\s?[:(–-]${LEADS_TO_HOUR}`, 'u');
/** Behind the hour nothing, or where it is: `, sân B)`, `); phòng 1 - 6`, ` tại sân B.` */
const BEHIND = /^\s?\)?(?:[\s.;)]*|(?:\s?[,;–-]\s?|\s(?=tại\s))(?<place>\p{L}[^(),;:.]{1,60}?)[\s.;)]*)$/u;
