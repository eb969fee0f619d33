import type { Occurrence, When } from '../model/occurrence.ts';
import { parseLocalDate, parseLocalTime } from '../time/local.ts';

/** One bad event and Google ignores the whole feed without a word: each is looked at before it goes in. */

export type EntryFault = 'uid' | 'sequence' | 'moment' | 'date' | 'time' | 'order';

/** RFC 5545 §3.8.7.4: an integer of 32 bits. */
const MOST_SEQUENCE = 2 ** 31 - 1;
/** 9999-12-31T23:59:59Z: later years have no form in iCalendar. */
const LAST_MOMENT = 253_402_300_799;
/** RFC 7986 §5.3 forbids nothing printable; longer ones are cut by some servers. */
const UID = /^[\x21-\x7e]{1,255}$/;

/** Null for an occurrence that can be published. */
export function faultOf({ uid, sequence, createdAt, revisedAt, when }: Occurrence): EntryFault | null {
  if (!UID.test(uid)) return 'uid';
  if (!isWhole(sequence, MOST_SEQUENCE)) return 'sequence';
  if (!isWhole(createdAt, LAST_MOMENT) || !isWhole(revisedAt, LAST_MOMENT)) return 'moment';
  return faultOfWhen(when);
}

function faultOfWhen(when: When): EntryFault | null {
  const dates = when.type === 'days' ? [when.start, when.end] : [when.date];
  if (when.type === 'clock') dates.push(when.endDate);
  if (dates.some((date) => parseLocalDate(date) === null)) return 'date';
  if (when.type === 'days') return when.start <= when.end ? null : 'order';
  if (when.type === 'due') return null;
  if ([when.start, when.end].some((time) => parseLocalTime(time) === null)) return 'time';
  const end = when.type === 'clock' ? when.endDate : when.date;
  return `${when.date} ${when.start}` < `${end} ${when.end}` ? null : 'order';
}

const isWhole = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
