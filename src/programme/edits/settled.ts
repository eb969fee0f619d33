import type { ItemFields } from '../../model/edit.ts';
import type { NoticeCode } from '../../model/notice.ts';

/** Which doubts are answered when a person says what a field is. */

const PEOPLE = ['leader-inferred', 'more-leaders-than-items', 'unknown-person', 'uncertain-person'] as const;
const UNITS = ['unit-inferred', 'unknown-unit', 'uncertain-unit', 'person-as-unit', 'shifted-cell'] as const;
const DAYS = [
  'weekday-mismatch',
  'lunar-mismatch',
  'year-mismatch',
  'date-outside-period',
  'date-corrected',
  'impossible-date',
  'missing-date',
  'missing-year',
  'several-dates',
  'uncertain-date',
  'other-day-above',
  'week-number-unresolved',
  'displaced-month',
  'ends-before-start',
] as const;
const HOURS = ['impossible-time', 'slot-time-mismatch', 'time-inferred', 'hour-left', 'ends-before-start'] as const;
const WORDS = ['unclear-boundary', 'line-alone', 'odd-title', 'count-mismatch'] as const;

const SETTLES: Partial<Record<keyof ItemFields, readonly NoticeCode[]>> = {
  leaders: PEOPLE,
  attendees: ['unknown-person', 'uncertain-person'],
  delegates: ['unknown-person', 'uncertain-person'],
  units: UNITS,
  coUnits: ['unknown-unit', 'uncertain-unit'],
  start: DAYS,
  end: DAYS,
  timing: DAYS,
  slot: HOURS,
  startTime: HOURS,
  endTime: HOURS,
  title: WORDS,
  titleCorrected: WORDS,
  status: ['unclear-status'],
};

export function settledBy(fields: ItemFields): ReadonlySet<string> {
  return new Set((Object.keys(fields) as (keyof ItemFields)[]).flatMap((field) => SETTLES[field] ?? []));
}

/** What a doubt is about, for the question that a person is asked. */
export function matterOf(code: string): 'leaders' | 'units' | 'day' | 'other' {
  const has = (codes: readonly string[]) => codes.includes(code);
  return has(PEOPLE) ? 'leaders' : has(UNITS) ? 'units' : has(DAYS) ? 'day' : 'other';
}
