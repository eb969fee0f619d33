import type { ProgrammeItem } from '../../../model/programme.ts';
import { capitalised } from '../../capital.ts';
import { findDates } from '../../dates.ts';
import { item } from '../../items.ts';
import { withoutMark } from '../../list-marks.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { sessionOfCell } from '../../sessions.ts';
import { findTimes, slotOfTime } from '../../times.ts';
import { spansOf } from '../dated-text.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * `Thứ Bảy 02/01: làm việc buổi sáng (7h00 - 11h30), nghỉ buổi chiều`, `Thứ Năm 31/12: làm việc đến 16h00`: a point that
 * begins with its day, and a half or hours of it in which an office is open.
 */
export function openOnDay(sentence: Passage, id: string, context: NoticeText['context']): ProgrammeItem[] {
  const text = withoutMark(sentence.text);
  const [date, ...others] = findDates(text);
  if (date?.form !== 'day' || date.citation || others.length > 0 || !OPENS.test(text.slice(0, date.index))) return [];
  const clause = CLAUSE.exec(text.slice(date.index + date.length))?.[1];
  if (clause === undefined || AS_USUAL.test(clause)) return [];
  const times = findTimes(clause).filter(({ text: hour }) => !UNTIL.test(clause.slice(0, clause.indexOf(hour))));
  const half = HALF.exec(clause)?.[1];
  const until = UNTIL_HOUR.test(clause);
  const [span] = spansOf(date, context);
  if (span === undefined || span.problem !== null || times.length > 1) return [];
  if (times[0]?.start == null && half === undefined && !until) return [];
  const [time] = times;
  const { line, page } = placeOf(sentence);
  return [
    item({
      id,
      kind: 'event',
      title: capitalised(until ? clause.trim() : withoutTime(clause)),
      start: span.start,
      end: span.end,
      timing: 'on',
      timingText: date.text,
      slot: time?.start ? slotOfTime(time.start) : half === undefined ? null : sessionOfCell(half),
      startTime: time?.start ?? null,
      endTime: time?.end ?? null,
      line,
      page,
    }),
  ];
}

const OPENS = /^(?:ngày\s)?(?:(?:thứ\s(?:\p{L}+|\d)|chủ nhật),?\s)?\(?(?:ngày\s)?$/iu;
const WORK =
  '(?:làm việc|mở cửa|khám bệnh|khám|tiếp nhận|tiếp công dân|hoạt động|phục vụ|giao dịch|nhận|trả)(?!\\p{L})';
/** Up to what is said of the rest of the day. */
const CLAUSE = new RegExp(
  String.raw`^\)?(?:\s?\([^()\d]{2,20}\))?\s?[:–-]\s((?:(?:chỉ|vẫn|sẽ)\s)?(?:(?!(?<!\p{L})(?:nghỉ|không|ngừng|ngưng|dừng|bù)(?!\p{L}))[^.;:()]){0,40}?${WORK}(?:(?!,\s(?:(?:buổi\s)?(?:chiều|sáng)\s)?nghỉ)[^.;])*)`,
  'iu',
);
const AS_USUAL = /(?<!\p{L})(?:bình thường|như thường|trở lại|lại)(?!\p{L})/iu;
const HALF = /(?<!\p{L})((?:buổi\s)?(?:sáng|chiều|tối)|cả ngày)(?!\p{L})/iu;
const UNTIL = /(?<!\p{L})(?:đến|tới)(?:\s(?:hết|lúc))?\s?$/iu;
const UNTIL_HOUR = /(?<!\p{L})(?:làm việc|mở cửa|giao dịch|phục vụ)\s(?:đến|tới)(?:\s(?:hết|lúc))?\s\d/iu;

/** Its words without the half and the hours that the item has. */
const withoutTime = (clause: string): string =>
  clause
    .replace(/\s?\([^()]*\d[^()]*\)/gu, '')
    .replace(HALF, '')
    .replace(/(?:,|\s)\s?(?:(?:từ|lúc|vào)\s)?\d{1,2}\s?(?:[hg:]|giờ).*$/iu, '')
    .replace(/\s{2,}/gu, ' ')
    .replace(/[\s,:–-]+$/u, '');
