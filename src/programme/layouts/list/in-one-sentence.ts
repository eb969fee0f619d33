import { type Block, linesOf } from '../../../model/block.ts';
import { capitalised } from '../../capital.ts';
import { type Passage, passageOf, slice } from '../../passage.ts';
import { isPlaceLine } from '../../places.ts';
import { clausesOf } from './clauses.ts';

/**
 * `Thời gian và địa điểm khám mắt như sau: ngày 03/7 tại xã Một; ngày 05/7 tại xã Hai; …`: a list of days and places in
 * one sentence, whose lead says what takes place on all of them.
 */
export interface SentenceList {
  readonly subject: string;
  /** The days, without the lead. */
  readonly days: Passage;
}

const LEAST_DAYS = 3;
const LEAD =
  /(?:thời gian|lịch|địa điểm)(?:(?:,|\svà)\s(?:thời gian|địa điểm))*\s(?:tổ chức\s|của\s)?(?<subject>\p{Ll}[^.;:,]{5,80}?)(?:,?\s(?:dự kiến|cụ thể|được bố trí|được tổ chức|là))*,?\s(?:như sau|sau đây|cụ thể)\s?:\s(?=(?:(?:vào|từ|lúc)\s)?(?:các\s)?(?:ngày|sáng|chiều|tối|thứ|chủ nhật|\d))/iu;
const LONGEST_LEAD = 300;

/** Null where a paragraph holds no such list. */
export function listInSentence(paragraph: Passage): SentenceList | null {
  const lead = LEAD.exec(paragraph.text.slice(0, LONGEST_LEAD));
  if (!lead) return null;
  const days = withMonths(slice(paragraph, lead.index + lead[0].length));
  const clauses = clausesOf(days);
  const plain = clauses.every(({ moment, words }) => moment?.date != null && (AT.test(words) || isPlaceLine(words)));
  return plain && clauses.length >= LEAST_DAYS ? { subject: capitalised(lead.groups!.subject!.trim()), days } : null;
}

/** `ngày 3-7 tại …; ngày 19-7 tại …`: where one of the pairs can be no stretch of days, none of the same month is. */
function withMonths(days: Passage): Passage {
  const pairs = [...days.text.matchAll(PAIR)].map(([, , day, month]) => [Number(day), Number(month)] as const);
  const months = new Set(pairs.flatMap(([day, month]) => (day > month ? [month] : [])));
  const isDay = (month: string) => months.has(Number(month));
  const text = days.text.replace(PAIR, (pair, word: string, day: string, month: string) =>
    isDay(month) ? `${word}${day}/${month}` : pair,
  );
  return { ...days, text };
}

const PAIR = /((?<!từ )ngày\s)(\d{1,2})-(\d{1,2})(?![\d-])/giu;

const AT = /^(?:tại|ở)\s/iu;

/** What takes place on the days of the first such list, or null. */
export function subjectInSentence(blocks: readonly Block[]): string | null {
  for (const line of blocks.flatMap(linesOf)) {
    const list = listInSentence(passageOf(line));
    if (list) return list.subject;
  }
  return null;
}
