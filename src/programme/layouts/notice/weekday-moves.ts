import { notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { addDays, type LocalDate, weekdayOf, weekOf } from '../../../time/local.ts';
import { ADDED, CALLED_OFF, INSTEAD, MOVED, PUT_OFF } from '../../change-verbs.ts';
import { type DateMention, findDates } from '../../dates.ts';
import type { DayContext } from '../../days.ts';
import type { LayoutReading } from '../../layout.ts';
import { inserted, type Passage } from '../../passage.ts';
import { findWeekdays, type WeekdayMention } from '../../weekdays.ts';
import { spansOf } from '../dated-text.ts';

/**
 * `chuyển sang chiều thứ Năm cùng tuần`: a day told by its weekday alone. Where the week is known it is given its date;
 * where the week only follows from the old day, it asks for a decision.
 */

/** A date that was put where other words told the day, and those words. */
export interface ToldDay {
  readonly date: string;
  readonly words: string;
  readonly sure: boolean;
}

const MOVES = new RegExp(
  String.raw`(?<!\p{L})(?:${MOVED}|${PUT_OFF}|${CALLED_OFF}|${ADDED}|${INSTEAD}|(?:lịch|thời gian) mới)(?!\p{L})`,
  'iu',
);
const ORDINAL =
  /(?:lần|kỳ(?: họp)?|khóa|khoá|đợt|phiên(?: họp)?|vòng|ngày|(?<!(?:sang|vào|đến|tới|qua)\s)(?:buổi|ca|tiết|lượt|cụm)(?: học| thi)?)\s$/iu;
const LONGEST_ORDINAL = 20;
const DATE_BEHIND = /^\)?[\s,:–-]*\(?(?:ngày\s)?\d{1,2}\s?(?:[/.-]\s?\d|tháng)/iu;
const WEEK =
  /^,?\s(?:(?<same>(?:cùng|trong cùng|trong|của) tuần(?! (?:này|sau|tới|kế))|cùng tuần)|(?<next>(?:của )?tuần (?:kế tiếp|tiếp theo|sau đó|kế sau))|(?<now>(?:của )?tuần này)|(?<later>(?:của )?tuần (?:sau|tới)))(?!\p{L})/iu;

/** The passage with their dates behind such weekdays. */
export function withWeekdaysDated(
  passage: Passage,
  context: DayContext,
  since: LocalDate | null,
): { readonly passage: Passage; readonly told: readonly ToldDay[] } {
  const { text } = passage;
  const all = MOVES.test(text) ? findDates(text) : [];
  const found = MOVES.test(text) ? findWeekdays(text).filter((each) => isAlone(text, each, all)) : [];
  const dates = all.filter(({ citation }) => !citation);
  const told: ToldDay[] = [];
  let dated = passage;
  for (const mention of found.toReversed()) {
    const end = mention.index + mention.length;
    const near = dates.findLast(({ index }) => index < mention.index) ?? dates[0];
    const old = near ? (spansOf(near, context)[0]?.start ?? null) : null;
    const groups = WEEK.exec(text.slice(end));
    const day = dayOf(mention, groups?.groups ?? {}, { old, context, since });
    if (day === null) continue;
    const date = day.date.split('-').reverse().join('/');
    dated = inserted(dated, end, ` ngày ${date}`);
    told.push({ date, words: text.slice(mention.index, end + (groups?.[0].length ?? 0)), sure: day.sure });
  }
  return { passage: dated, told };
}

/** No date stands beside it, or around it. */
function isAlone(text: string, { index, length, text: word }: WeekdayMention, dates: readonly DateMention[]): boolean {
  if (!/\p{L}/u.test(word) || DATE_BEHIND.test(text.slice(index + length))) return false;
  if (OF_EVERY.test(text.slice(index + length)) || /(?<!\p{L})mỗi\s$/iu.test(text.slice(0, index))) return false;
  if (ORDINAL.test(text.slice(Math.max(0, index - LONGEST_ORDINAL), index))) return false;
  const last = dates.findLast((date) => date.index < index);
  return last === undefined || !BESIDE_DATE.test(text.slice(last.index + last.length, index));
}
/** `thứ Ba hằng tuần`, `thứ Ba và thứ Năm hàng tuần`: the days of a rule. */
const OF_EVERY =
  /^(?:(?:,|\svà)\s(?:thứ\s(?:\p{L}+|\d)|chủ nhật)){0,4},?\s(?:tuần (?:đầu|cuối|thứ \p{L}+)\s)?(?:của\s)?(?:hằng|hàng|mỗi)\s(?:tuần|tháng)/iu;
/** `12 và 13/11 (thứ Năm, thứ Sáu)`: those of several days, too. */
const BESIDE_DATE = /^[\s,]*(?:\(\s?(?:(?:thứ\s(?:\p{L}+|\d)|chủ nhật)(?:\s?[,&]\s?|\svà\s))*)?$/iu;

interface Known {
  readonly old: LocalDate | null;
  readonly context: DayContext;
  readonly since: LocalDate | null;
}

function dayOf(
  { weekday }: WeekdayMention,
  week: Readonly<Record<string, string | undefined>>,
  { old, context, since }: Known,
): { readonly date: LocalDate; readonly sure: boolean } | null {
  const issued = context.issued ?? since;
  const inWeekOf = (day: LocalDate | null, later = 0) => day && addDays(weekOf(day).start, weekday - 1 + later);
  const { period } = context;
  const certain =
    week.same !== undefined
      ? inWeekOf(old)
      : week.next !== undefined
        ? inWeekOf(old, 7)
        : week.now !== undefined
          ? inWeekOf(issued)
          : week.later !== undefined
            ? inWeekOf(issued, 7)
            : period && period.end <= weekOf(period.start).end
              ? inWeekOf(period.start)
              : null;
  if (certain) return { date: certain, sure: true };
  if (old === null) return null;
  return { date: inWeekOf(old, weekday > weekdayOf(old) ? 0 : 7)!, sure: false };
}

/** What was put behind weekdays is not printed; where the week only follows from the old day, a person decides. */
export function asPrinted(reading: LayoutReading, weekdays: readonly ToldDay[]): LayoutReading {
  if (weekdays.length === 0) return reading;
  const toldOf = ({ timingText }: ProgrammeItem) => weekdays.find(({ date }) => date === timingText);
  const doubts = reading.items.flatMap((each) => {
    const told = toldOf(each);
    return told && !told.sure && each.start !== null
      ? [notice('uncertain-date', { line: each.line, item: each.id }, { printed: told.words, used: each.start })]
      : [];
  });
  return {
    ...reading,
    items: reading.items.map((each) => ({ ...each, timingText: toldOf(each)?.words ?? each.timingText })),
    notices: [...reading.notices, ...doubts],
  };
}
