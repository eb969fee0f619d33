import { addDays, type DateRange, daysBetween, weekOf } from '../../../time/local.ts';
import type { CueOptions } from '../../cues.ts';
import { findDates } from '../../dates.ts';
import { type DayHeading, headingOfDate } from '../../day-headings.ts';
import { type Passage, placeOf } from '../../passage.ts';
import type { DayTracker } from './days.ts';
import type { Paragraph } from './paragraphs.ts';
import { headsWeek, numberOfWeek } from './part-headings.ts';
import { stretchesOf } from './stretches.ts';

/**
 * `Tuần 33` above weekdays. Offices do not count weeks alike, so the number alone is no week; but the days printed beside
 * it, those of a day below it, or those of another number of the same count tell which it is.
 * @param ofTitle the number of the title, which heads what stands above the first of the others; null for none
 * @returns by the index of the heading (-1 for the title) its Monday to Sunday, or null where nothing tells; empty for a document of one week
 */
export function numberedWeeks(
  paragraphs: readonly Paragraph[],
  ofTitle: number | null,
  days: DayTracker,
  options: CueOptions,
): ReadonlyMap<number, DateRange | null> {
  const below = paragraphs.flatMap((paragraph, at) => {
    const number = headsWeek(paragraph, paragraphs[at + 1], options) ? numberOfWeek(paragraph.passage.text) : null;
    return number === null ? [] : [{ at, number }];
  });
  if (below.length === 0) return new Map();
  const heads = ofTitle === null ? below : [{ at: TITLE, number: ofTitle }, ...below];
  const isOneWeek = heads.length === 1 && !days.hasSeveralWeeks;
  if (isOneWeek || new Set(heads.map(({ number }) => number)).size < heads.length) return new Map();
  const told = heads.map(({ at, number }, i) => {
    const [head, ...others] = [
      at === TITLE ? undefined : paragraphs[at],
      ...paragraphs.slice(at + 1, heads[i + 1]?.at),
    ];
    const beside = head ? weekBeside(head, days) : days.weekOfPeriod;
    return {
      at,
      number,
      week:
        beside ??
        weekBelow(
          others.flatMap((each) => each ?? []),
          days,
          options,
        ),
    };
  });
  return new Map(told.map(({ at, number, week }) => [at, week ?? countedFrom(number, told)]));
}
/** Where the number of the title stands among the headings. */
export const TITLE = -1;

function weekBeside({ passage }: Paragraph, days: DayTracker): DateRange | null {
  const [printed] = findDates(passage.text);
  return printed ? weekIn(headingOfDate(printed), passage, days) : null;
}

function weekBelow(below: readonly Paragraph[], days: DayTracker, options: CueOptions): DateRange | null {
  for (const { passage } of below)
    for (const cue of stretchesOf(passage, options)[0]?.cues ?? [])
      if (cue.type === 'day' && cue.heading.date?.days[0]?.month != null) return weekIn(cue.heading, passage, days);
  return null;
}

/** The week of a day that is sure. */
function weekIn(heading: DayHeading, passage: Passage, days: DayTracker): DateRange | null {
  const [day] = days.ahead(heading, placeOf(passage).line).dates;
  return day?.date && day.problem === null ? weekOf(day.date) : null;
}

/** As many weeks later as the number is greater; null where two numbers of the count contradict each other. */
function countedFrom(
  number: number,
  told: readonly { readonly number: number; readonly week: DateRange | null }[],
): DateRange | null {
  const starts = new Set(
    told.flatMap((other) => (other.week ? [addDays(other.week.start, DAYS_OF_WEEK * (number - other.number))] : [])),
  );
  const [start, ...more] = starts;
  return start !== undefined && more.length === 0 && told.every(({ week }) => isNear(week, start))
    ? weekOf(start)
    : null;
}
const DAYS_OF_WEEK = 7;
/** A count that begins anew with the year is none. */
const isNear = (week: DateRange | null, start: DateRange['start']): boolean =>
  week === null || Math.abs(daysBetween(week.start, start)) <= FARTHEST_DAYS;
const FARTHEST_DAYS = 120;
