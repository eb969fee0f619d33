import { addDays } from '../../../time/local.ts';
import { ADDED } from '../../change-verbs.ts';
import { readMove } from '../../changes.ts';
import { type DateMention, findDates } from '../../dates.ts';
import type { DayContext } from '../../days.ts';
import { withoutMark } from '../../list-marks.ts';
import { inserted, type Passage } from '../../passage.ts';
import { readLeadingTime } from '../../times.ts';
import { findWeekdays, WEEKDAY_WORDS } from '../../weekdays.ts';
import { spansOf } from '../dated-text.ts';
import type { ToldDay } from './weekday-moves.ts';

interface Day {
  /** As it can be read again. */
  readonly text: string;
  /** The words that told it where they are no date. */
  readonly words: string | null;
}

/**
 * `Lịch họp ngày 11/3/2026 có thay đổi như sau:` over `- 8h00: Họp … – hoãn`: the lines that begin with an hour and name
 * no day are of that day, which is put behind the hour, until a line tells another.
 */
export function withHoursDated(
  paragraphs: readonly Passage[],
  context: DayContext,
): { readonly paragraphs: readonly Passage[]; readonly told: readonly ToldDay[] } {
  let day: Day | null = null;
  const told: ToldDay[] = [];
  const dated = paragraphs.map((paragraph) => {
    const { text } = paragraph;
    const dates = findDates(text).filter(({ citation }) => !citation);
    const words = withoutMark(text).replace(NEW, '');
    const time = readLeadingTime(words);
    if (time === null && (/:\s*$/u.test(text) || (text.length <= LONGEST_HEADING && OTHER_DAY.test(words)))) {
      day = dates.length > 0 ? dayOf(dates, text) : dayAfter(day, words, context);
      return paragraph;
    }
    if (day === null || time === null || dates.length > 0) return paragraph;
    const hour = words.slice(0, words.length - time.rest.length).replace(/[\s:,.–-]+$/u, '');
    if (day.words !== null) told.push({ date: day.text, words: day.words, sure: true });
    return inserted(paragraph, text.length - words.length + hour.length, ` ngày ${day.text}`);
  });
  return { paragraphs: dated, told };
}

/** `Bổ sung: 15h00, tiếp đoàn công tác` */
const NEW = new RegExp(String.raw`^${ADDED}\s?:\s*`, 'iu');
const LONGEST_HEADING = 120;
const NEXT = '(?:sau(?: đó)?|kế(?: tiếp)?|tiếp(?: theo)?|liền (?:sau|kề)|mai|kia|kìa)';
/** `Sang ngày hôm sau …`, `Thứ Sáu`, `Ngày 12/3/2026`: from here on the lines are of another day. */
const OTHER_DAY = new RegExp(
  String.raw`^(?:(?:bước |chuyển )?(?:sang|qua|đến|tới)\s)?(?:(?:các|những|hai|ba|\d)\s)?(?:(?:buổi|sáng|chiều|tối|ngày|hôm)\s){0,3}(?:(?:ngày|hôm|tuần)\s${NEXT}|${WEEKDAY_WORDS}|ngày\s\d)(?!\p{L})`,
  'iu',
);
/** The very next. */
const DAY_AFTER =
  /^(?:\p{L}+\s){0,2}?(?:(?:buổi|sáng|chiều|tối)\s){0,2}(?:ngày hôm|ngày|hôm)\s(?:sau(?: đó)?|kế(?: tiếp)?|tiếp(?: theo)?|liền (?:sau|kề))(?!\p{L})/iu;
const OF_SEVERAL = /^(?:\p{L}+\s)?(?:các|những|hai|ba|\d)\s|^tuần/iu;

/** The only day that the heading names; none of one that moves something. */
function dayOf(dates: readonly DateMention[], heading: string): Day | null {
  const [only] = dates;
  return dates.length === 1 && only!.form === 'day' && readMove(heading) === null
    ? { text: only!.text, words: null }
    : null;
}

function dayAfter(day: Day | null, words: string, context: DayContext): Day | null {
  const phrase = OF_SEVERAL.test(words) || findWeekdays(words).length > 0 ? null : DAY_AFTER.exec(words)?.[0];
  const [mention] = day === null || phrase == null ? [] : findDates(day.text);
  const start = mention && spansOf(mention, context)[0]?.start;
  return start ? { text: addDays(start, 1).split('-').reverse().join('/'), words: phrase! } : null;
}
