import type { Block, SourceText } from '../model/block.ts';
import { findDates } from './dates.ts';
import { printedText } from './printed.ts';
import { findTimes, readLeadingTime } from './times.ts';

/**
 * `Trận 1: 7h30 Thôn Một - Thôn Hai`, `Ca 2 - 9h30: Môn Toán`: numbered rounds that name their hour before what is done. The
 * hour goes before the round, where every reader looks for it; so does one that closes a round among such (`Trận 3: Thôn Năm -
 * Thôn Sáu (10h30)`), and that alone behind a final.
 */
export function withHoursOfRounds(source: SourceText): SourceText {
  const lines = source.blocks.map((block) => (block.type === 'paragraph' ? hourFirst(printedText(block.line)) : null));
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

/** `Chung kết: 9h00` and rounds with their hour first; null for a line that is neither, or holds several hours or a day. */
function hourFirst(text: string): string | null {
  if (findTimes(text).length !== 1 || findDates(text).length > 0) return null;
  const { mark = '', name } = FINAL.exec(text)?.groups ?? {};
  if (name !== undefined) return `${mark}${findTimes(text)[0]!.text}: ${name}`;
  return roundIn(text) ?? closedByHour(text);
}

/** `Trận 3: Thôn Năm - Thôn Sáu (10h30)`, `Ca 2: Môn Toán, 9h30` */
function closedByHour(text: string): string | null {
  const { mark = '', name, words } = CLOSED.exec(text)?.groups ?? {};
  return name === undefined ? null : `${mark}${findTimes(text)[0]!.text}: ${name}${words}`;
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
const MARKED_NAME = String.raw`^(?<mark>[\s*•+–-]*)(?<name>(?:Ca|Trận|Tiết|Lượt|Suất|Kíp|Phiên|Vòng|Bảng|Bài|Chặng|Hiệp|Bán kết|Tứ kết)(?:\s(?:thi|đấu|học|kiểm tra))?(?:\ssố)?\s(?:\d{1,2}|[A-H]|[IVX]{1,4}))`;
const ROUND = new RegExp(
  String.raw`${MARKED_NAME}(?=\s?[:,(–-]?\s?(?:từ\s|lúc\s)?\d{1,2}\s?(?:[hg](?!\p{L})|[hg]\d|giờ|:\d))`,
  'u',
);
const HOUR_AT_END = String.raw`\s?(?:từ\s|lúc\s|vào\s)?\d{1,2}\s?(?:[hg]\d{0,2}|giờ(?:\s?\d{2})?|:\d{2})[\s).]*$`;
const CLOSED = new RegExp(
  String.raw`${MARKED_NAME}(?<words>\s?[:–-]\s?\p{L}[^():;]{2,120}?)\s?[,(–-]${HOUR_AT_END}`,
  'u',
);
const FINAL = new RegExp(
  String.raw`^(?<mark>[\s*•+–-]*)(?<name>(?:Chung kết|Tranh giải|Khai mạc|Bế mạc|Trao giải|Bốc thăm)(?:\s\p{L}+){0,3}?)\s?[:(–-]${HOUR_AT_END}`,
  'u',
);
