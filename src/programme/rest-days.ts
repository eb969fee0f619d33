import { capitalised } from './capital.ts';
import { type DateMention, findDates } from './dates.ts';
import type { PrintedDay } from './day-sequences.ts';
import { madeUpBy, partAhead, withWhoBehind, workTitle } from './made-up-by.ts';
import { withEndsJoined } from './rest-ends.ts';
import { isDayItself, isHoliday, isName, listedName, stretchName } from './rest-holidays.ts';
import { calledByDays, occasionAfter, restTitle, subjectOf, titleOfMakeUp, titleWithWork } from './rest-titles.ts';
import { withRestsUntil } from './rest-until.ts';
import * as words from './rest-words.ts';

/** Rest days, days that make up for them and flag days, as notices announce them. */
export interface RestDay {
  readonly kind: 'rest' | 'makeUp' | 'flags';
  readonly mention: DateMention;
  /** The sentence's own words for it. */
  readonly title: string;
  /**
   * `(nghỉ bù ngày 02/5)`: the bracket may mean that day, or the one it makes up for. `nghỉ ngày 02/5, cả xã chú ý
   * ngày 03/5`: between the verb and the day something else is said. `đến 12h00 ngày 03/5`: of the last day it is a part.
   */
  readonly doubtful: boolean;
  /** A day of a list that names each (`Ngày 30/4: Giải phóng miền Nam`), within the rest of which it is part. */
  readonly listed: boolean;
  /** The part of the house that makes up for a day, where its verb is told with one. */
  readonly by?: string | undefined;
}

/** What a sentence says of the days that it names. */
export interface RestSentence {
  readonly days: readonly RestDay[];
  /** Days of work as on any other. */
  readonly working: readonly DateMention[];
  /** Days of which no known words tell what they are. */
  readonly untold: readonly DateMention[];
}

/** How far around a date its words are looked for. */
const REACH = 240;

/** `kỷ niệm Cách mạng tháng Tám (19/8/1945 - 19/8/2024)`: what a holiday remembers. */
const isOfHistory = ({ year }: PrintedDay) => year !== null && year < OLDEST_YEAR;
const OLDEST_YEAR = 2000;

export function restDaysIn(sentence: string): RestSentence {
  const { mentions, endEarly } = withEndsJoined(findDates(sentence), sentence);
  // `từ ngày 29 tháng Chạp … (tức từ ngày 28/01 đến 02/02)`: the only days of our calendar stand in the bracket.
  const explained = mentions.every(({ index }) => words.EXPLAINED.test(sentence.slice(0, index)));
  const told = withRestsUntil(mentions, sentence).flatMap(({ mention, until }) =>
    until
      ? [{ mention, said: said('rest', 'Nghỉ') }]
      : parted(mention, sentence).map((each) => ({ mention: each, said: saidOf(each, sentence, explained) })),
  );
  const of = (wanted: Said) => told.flatMap(({ mention, said }) => (said === wanted ? [mention] : []));
  return {
    days: told.flatMap(({ mention, said }) =>
      typeof said === 'object'
        ? [{ mention, ...said, doubtful: said.doubtful || (endEarly.has(mention) && said.kind !== 'flags') }]
        : [],
    ),
    working: of('working'),
    untold: of('untold'),
  };
}

/** `nghỉ ngày 02/5, 03/5, ngày 04/5 trở lại làm việc`: the last of the days is none of the rest. */
function parted(mention: DateMention, sentence: string): DateMention[] {
  const end = mention.index + mention.length;
  const at = Math.max(
    ...[...mention.text.matchAll(/[,;]\s?(?=(?:(?:thứ (?:\p{L}+|\d)|chủ nhật),?\s)?ngày\s[^,;]*$)/giu)].map(
      ({ index }) => index,
    ),
    0,
  );
  if (mention.form !== 'list' || at === 0 || !words.AS_USUAL.test(sentence.slice(end))) return [mention];
  const [first, last] = [mention.text.slice(0, at), mention.text.slice(at)];
  const from = at + last.search(/\d{1,2}\s?[/.-]/u);
  const rest = mention.days.slice(0, -1);
  return [
    { ...mention, text: first, length: at, days: rest, form: rest.length === 1 ? 'day' : 'list' },
    {
      ...mention,
      index: mention.index + from,
      length: mention.length - from,
      text: mention.text.slice(from),
      days: mention.days.slice(-1),
      form: 'day',
    },
  ];
}

/** `other`: part of a name, a reason, the day for which another is free. */
type Said = Omit<RestDay, 'mention'> | 'working' | 'other' | 'untold';

const said = (kind: RestDay['kind'], title: string, doubtful = false, listed = false): Omit<RestDay, 'mention'> => ({
  kind,
  title,
  doubtful,
  listed,
});
/** Its words stand around the day: see `madeUp`. */
const MADE_UP = said('makeUp', 'Làm bù');
const SWAPPED = said('rest', 'Nghỉ hoán đổi');

function saidOf(mention: DateMention, sentence: string, explained: boolean): Said {
  const before = sentence.slice(Math.max(0, mention.index - REACH), mention.index);
  const after = sentence.slice(mention.index + mention.length, mention.index + mention.length + REACH);
  const found = saidAround(mention, before, after, explained);
  return found === MADE_UP ? { ...MADE_UP, title: workTitle(mention.text, MADE_UP.title, before, after) } : found;
}

function saidAround(mention: DateMention, before: string, after: string, explained: boolean): Said {
  const makesUp = words.MAKES_UP.test(after);
  if (mention.citation || mention.days.some(isOfHistory) || words.DUE.test(before)) return 'other';
  if (words.ANNOUNCED.test(after) || words.REASON.test(after) || isHoliday(mention, before, after)) return 'other';
  if (words.TIMETABLE_OF.test(before)) return 'other';
  if (words.AT_WORK.test(after) && words.FOR_WHICH.test(before)) return MADE_UP;
  const byWhom = mention.form === 'day' ? madeUpBy(before, after) : null;
  if (byWhom !== null) return said('makeUp', byWhom);
  const free = freeBehind(mention, after);
  if (free !== null) return said('rest', 'Nghỉ', free > 1);
  if (isName(mention, before) && !isDayItself(mention, before, after)) return 'other';
  if ((words.WITHIN.test(before) && !explained) || words.FALLS_ON.test(after)) return 'other';
  if (words.MADE_UP.test(after) && !makesUp) return words.REST.test(before) ? SWAPPED : 'other';
  if (!makesUp && !words.BELOW_MAKE_UP.test(before) && isDayOfWork(before, after)) return 'working';
  if (words.FOR_WHICH.test(before)) return 'other';
  if (words.MADE_UP_FOR.test(before) && words.THEN_WHEN.test(after) && !/nghỉ bù/iu.test(before)) return 'other';
  if (makesUp || words.MADE_UP_ON.test(before)) return MADE_UP;
  if (words.IN_LIEU.test(before)) return said('rest', 'Nghỉ bù', true);
  const name = mention.index > REACH ? null : listedName(before, after);
  if (name !== null) return said('rest', name, false, true);
  const stretch = stretchName(mention, before, after);
  if (stretch !== null) return said('rest', stretch);
  return swapIn(before, after) ?? byVerb(mention, before, after);
}

/**
 * `Giỗ Tổ (tức ngày 18/4/2027), toàn trường được nghỉ 01 ngày`: for how many days the only day of a clause is said to be
 * free behind it. More than one may be any around it; null when nothing says so.
 */
function freeBehind({ form, days }: DateMention, after: string): number | null {
  const clause = /^(?:\([^()]*\)|[^.;(])*/u.exec(after)![0];
  const count = words.FREE_FOR.exec(clause)?.[1];
  if (count === undefined || form !== 'day' || days[0]!.month === null || findDates(clause).length > 0) return null;
  return /^(?:một|0?1)$/iu.test(count) ? 1 : 2;
}

/** A clause within a sentence ends with its comma. */
function isDayOfWork(before: string, after: string): boolean {
  if (words.WORKS_AGAIN.test(after) || words.WORKS_ON.test(before)) return true;
  const begun = words.CLAUSE_BEGINS.exec(before);
  return begun !== null && words.AS_USUAL.test(begun.index === 0 ? after : after.replace(/,.*$/su, ''));
}

function swapIn(before: string, after: string): Said | null {
  if (words.FREE_BESIDE.test(before)) return SWAPPED;
  const [from, to] = words.SWAPS_REST.test(before) ? [MADE_UP, SWAPPED] : [SWAPPED, MADE_UP];
  if (words.SWAPPED_TO.test(before)) return to;
  if (words.DAY_OF_WORK.test(before) && words.IS_SWAPPED.test(after)) return SWAPPED;
  if (words.SWAPPED_FROM.test(before) && words.TO_ANOTHER.test(after)) return from;
  return words.FREE_FOR_IT.test(before) ? SWAPPED : null;
}

/** `khám bệnh vào 2 ngày 28/4 - 29/4`: open on days on which others rest. */
function notVerb(before: string): Said {
  if (words.LASTS.test(before)) return said('rest', 'Nghỉ');
  return words.OPEN.test(before) ? 'working' : 'untold';
}

const madeUpByVerb = (verb: RegExpExecArray, before: string, after: string): Said => ({
  ...said('makeUp', withWhoBehind(titleOfMakeUp(verb), after)),
  by: partAhead(before),
});

/** `Thư viện đóng cửa`: nobody rests where a gate or a road is closed; since when, without an end, no line alone tells. */
const closedRest = ({ form }: DateMention, subject: string, [whole, verb]: RegExpExecArray): Said =>
  words.IS_THING.test(subject) && !(form === 'day' && words.SINCE.test(whole))
    ? 'untold'
    : said('rest', capitalised(`${subject}${verb}`));

/** The verb that stands nearest before the day. */
function byVerb(mention: DateMention, before: string, after: string): Said {
  const verb = { makeUp: words.MAKE_UP.exec(before), flags: words.FLAGS.exec(before), rest: words.REST.exec(before) };
  const work = verb.makeUp ? null : words.WORK.exec(before);
  const isAfterRest = (found: RegExpExecArray | null) =>
    found !== null && !(verb.rest && verb.rest.index > found.index);
  if (isAfterRest(work)) {
    const inExchange = words.TO_REST.test(after) || /thứ (?:bảy|bẩy|7)|chủ nhật/iu.test(work![0]);
    const clause = before.slice(work!.index) + mention.text + after;
    return inExchange ? said('makeUp', capitalised(clause.replace(/[.;](?:\s.*)?$|\s+$/su, ''))) : 'working';
  }
  const hangsLast = verb.flags !== null && verb.flags.index > (verb.makeUp?.index ?? -1);
  if (isAfterRest(verb.makeUp) && !hangsLast) return madeUpByVerb(verb.makeUp!, before, after);
  if (isAfterRest(verb.flags)) return said('flags', titleWithWork(verb.flags!));
  const closed = words.CLOSED.exec(before);
  if (closed) return closedRest(mention, subjectOf(before.slice(0, closed.index)), closed);
  if (!verb.rest || words.DONE_BEHIND_REST.test(verb.rest[0])) return notVerb(before);
  if (mention.form === 'day' && words.AROUND_REST.test(before) && !words.SINCE.test(verb.rest[0])) return 'untold';
  const others = findDates(verb.rest[0]);
  const other = others.at(-1);
  const between = other ? verb.rest[0].slice(other.index + other.length) : '';
  const next = others[0] ? occasionAfter(verb.rest[0].slice(others[0].index + others[0].length)) : null;
  return said('rest', calledByDays(verb.rest[0]) ?? next ?? restTitle(verb.rest[0]), !words.ON_AND_ON.test(between));
}
