import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { daysBetween, isWithin, type LocalDate, weekdayOf } from '../../../time/local.ts';
import type { DateMention } from '../../dates.ts';
import type { DayContext } from '../../days.ts';
import type { RestDay, RestSentence } from '../../rest-days.ts';
import { CLOSED, MAKE_UP_VERB, SINCE } from '../../rest-words.ts';
import { findWeekdays, WEEKDAY_NAMES } from '../../weekdays.ts';
import { type DaySpan, spansOf } from '../dated-text.ts';
import { type Audience, areApart, audienceIn } from './rest-audience.ts';

/** What speaks against the rest days of a notice: its own weekdays, its counts, and what it says of the same days elsewhere. */

/** An item with the words that gave it. */
export interface FoundRest {
  readonly item: ProgrammeItem;
  readonly rest: RestDay;
  readonly sentence: string;
  readonly audience: Audience | null;
  /** Its first day is told for a part of it: `từ chiều ngày 30/4 đến …`. */
  readonly opens: boolean;
  /** No word says that they rest then. */
  readonly supposed: boolean;
}

const at = ({ line, id }: ProgrammeItem) => ({ line, item: id });
const uncertain = ({ item }: FoundRest) => notice('uncertain-date', at(item), { printed: item.timingText ?? '' });

/** Of one item: `thứ Hai, ngày 02/9` that is a Tuesday, `nghỉ 5 ngày` from the 1st to the 4th. */
export function doubtsOfOne(found: FoundRest): Notice[] {
  return [...weekdays(found), ...counted(found), ...(isOddDay(found) || isOpenEnded(found) ? [uncertain(found)] : [])];
}

/** The weekday before the first day, before the last, or in brackets behind it. */
function weekdays({ item, rest, sentence }: FoundRest): Notice[] {
  const { mention } = rest;
  const before = sentence.slice(Math.max(0, mention.index - 24), mention.index);
  const bracket = /^\s?\(([^()]{2,12})\)/u.exec(sentence.slice(mention.index + mention.length))?.[1] ?? '';
  const within = mention.form === 'range' ? mention.text.slice(mention.text.search(/đến|tới|[-–—]/u)) : '';
  const sides = [
    {
      day: item.start,
      weekday: findWeekdays(before).findLast(({ index, length }) => NEAR.test(before.slice(index + length))),
    },
    { day: item.end, weekday: findWeekdays(within)[0] ?? findWeekdays(bracket)[0] },
  ];
  if (mention.form === 'list') return [];
  return sides.flatMap(({ day, weekday }) => {
    if (day === null || weekday === undefined || weekdayOf(day as LocalDate) === weekday.weekday) return [];
    const actual = WEEKDAY_NAMES[weekdayOf(day as LocalDate)];
    return [notice('weekday-mismatch', at(item), { date: day, actual, printed: weekday.text })];
  });
}

const NEAR = /^,?\s?\(?(?:ngày\s)?$/iu;
const COUNT =
  /(?<!thứ )(?<![\dhg:])(\d{1,2})\)?\sngày(?!\s(?:làm việc|\d|thứ|lễ|tết))(?:\s(?:liên tục|liên tiếp|liền))?[^.;\d]{0,40}$/iu;

/** `nghỉ 05 ngày liên tục, từ ngày 30/4 đến hết ngày 04/5`; half a day is counted either way. */
function counted({ item, rest, sentence, opens }: FoundRest): Notice[] {
  if (opens || rest.kind !== 'rest' || rest.mention.form === 'list' || item.start === null || item.end === null)
    return [];
  const count = COUNT.exec(sentence.slice(Math.max(0, rest.mention.index - 80), rest.mention.index))?.[1];
  const days = daysBetween(item.start as LocalDate, item.end as LocalDate) + 1;
  return count === undefined || Number(count) === days
    ? []
    : [notice('count-mismatch', at(item), { printed: `${Number(count)} ngày`, counted: `${days}` })];
}

/** A day from Monday to Friday that makes up for another, without its weekday written; half a day before a longer rest. */
function isOddDay({ item, rest, sentence, opens }: FoundRest): boolean {
  if (item.start === null) return false;
  const before = sentence.slice(Math.max(0, rest.mention.index - 30), rest.mention.index);
  if (rest.kind === 'rest')
    return item.start !== item.end && !opens && /(?:trưa|chiều|tối)\s[^.;]{0,24}$/iu.test(before);
  if (makesUpTwice(rest, sentence)) return true;
  return rest.kind === 'makeUp' && weekdayOf(item.start as LocalDate) < 6 && findWeekdays(before).length === 0;
}

/** `Thứ Bảy 09/5: khối 6 học bù cùng khối 7 học bù`: more than one thing is told of the day. */
const makesUpTwice = ({ kind, mention, title }: RestDay, sentence: string): boolean =>
  kind === 'makeUp' &&
  [title, sentence.slice(mention.index + mention.length)].every((words) => TWICE.test(words.slice(0, REACH)));
const TWICE = new RegExp(String.raw`(?<!\p{L})${MAKE_UP_VERB}\s(?:[^.]{0,120}?\s)?${MAKE_UP_VERB}(?!\p{L})`, 'iu');

/** `Thư viện tạm đóng cửa từ ngày 05/5/2026`: until when is not said. */
function isOpenEnded({ rest: { kind, mention }, sentence }: FoundRest): boolean {
  const closed = CLOSED.exec(sentence.slice(Math.max(0, mention.index - REACH), mention.index));
  return kind === 'rest' && mention.form === 'day' && closed !== null && SINCE.test(closed[0]);
}
const REACH = 240;

/** Of all: a day off that is said to be a day of work, and days of a sentence that came into none of the items. */
export function doubtsAmong(
  found: readonly FoundRest[],
  sentences: readonly { readonly text: string; readonly read: RestSentence }[],
  context: DayContext,
): Notice[] {
  const resolved = (mentions: readonly DateMention[]) => mentions.flatMap((mention) => spansOf(mention, context));
  const working = sentences.flatMap(({ text, read }) => {
    const part = audienceIn(text)?.part ?? null;
    return resolved(read.working).map(({ start }) => ({ start, part }));
  });
  const isAtWork = ({ item, audience }: FoundRest) =>
    working.some(({ start, part }) => holds(item, start) && (part === null || part === audience?.part));
  // Staff make up for a day while pupils rest.
  const clash = (rest: FoundRest, makeUp: FoundRest) =>
    rest.rest.kind === 'rest' &&
    makeUp.rest.kind === 'makeUp' &&
    !areApart(rest.audience, makeUp.audience) &&
    holds(rest.item, makeUp.item.start);
  const clashes = found.filter(
    (each) =>
      found.some((other) => clash(each, other) || clash(other, each)) || (each.rest.kind === 'rest' && isAtWork(each)),
  );
  const lost = sentences.filter(({ read }) =>
    resolved(read.untold).some(({ start }) => !found.some(({ item }) => holds(item, start))),
  );
  const beside = found.filter(({ sentence }) => lost.some(({ text }) => text === sentence));
  return [...new Set([...clashes, ...beside])].map(uncertain);
}

const holds = ({ start, end }: ProgrammeItem, day: DaySpan['start'] | ProgrammeItem['start']): boolean =>
  day !== null &&
  start !== null &&
  end !== null &&
  isWithin(day as LocalDate, { start, end } as { start: LocalDate; end: LocalDate });

/** A holiday on a Saturday or Sunday is made up for on the next working day: `02/5` after `Chủ nhật 01/5`. */
export function followsWeekend(day: string | null, holiday: string | null): boolean {
  if (day === null || holiday === null || weekdayOf(holiday as LocalDate) < 6) return false;
  const after = daysBetween(holiday as LocalDate, day as LocalDate);
  return after >= 1 && after <= 3;
}
