import {
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { DateTime } from 'luxon';
import type { FeedEntry } from '../model/feed.ts';
import { isLive, type Occurrence, type When } from '../model/occurrence.ts';
import { addDays, type LocalDate, type LocalTime } from '../time/local.ts';
import { type EpochSeconds, toDateTime, ZONE } from '../time/zone.ts';
import { describe } from './describe.ts';
import { lineOf } from './text.ts';

/** One entry in the words of ical-generator. It must have passed `check.ts`. */
export function eventOf(entry: FeedEntry): ICalEventData {
  const { occurrence } = entry;
  const revised = momentOf(occurrence.revisedAt);
  const description = describe(entry);
  return {
    id: occurrence.uid,
    sequence: occurrence.sequence,
    // RFC 5545 §3.8.7.2: with METHOD this is when the object was made, which is when the revision was accepted.
    stamp: revised,
    created: momentOf(occurrence.createdAt),
    lastModified: revised,
    // On each event: with the calendar's zone set instead, ical-generator writes DTSTAMP without its Z.
    timezone: ZONE,
    ...timesOf(occurrence.when),
    summary: summaryOf(occurrence),
    description: description === '' ? null : { plain: description },
    location: occurrence.location === null ? null : lineOf(occurrence.location),
    categories: categoriesOf(occurrence).map((name) => ({ name })),
    status: statusOf(entry),
    transparency: entry.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    busystatus: busyStatusOf(entry),
    class: occurrence.private ? ICalEventClass.PRIVATE : null,
  };
}

const momentOf = (seconds: EpochSeconds) => DateTime.fromSeconds(seconds, { zone: 'utc' });
const midnightOf = (date: LocalDate) => toDateTime(date, '00:00' as LocalTime);

/** RFC 5545 §3.6.1: the end of an all-day event is the day after its last. */
function timesOf(when: When): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  switch (when.type) {
    case 'clock':
      return { start: toDateTime(when.date, when.start), end: toDateTime(when.endDate, when.end) };
    case 'slot':
      return { start: toDateTime(when.date, when.start), end: toDateTime(when.date, when.end) };
    case 'days':
      return { allDay: true, start: midnightOf(when.start), end: midnightOf(addDays(when.end, 1)) };
    case 'due':
      return { allDay: true, start: midnightOf(when.date), end: midnightOf(addDays(when.date, 1)) };
  }
}

const STATUS_MARKS: Partial<Record<Occurrence['status'], string>> = { cancelled: '[HỦY] ', postponed: '[HOÃN] ' };
const NO_TITLE = 'Không ghi nội dung';

/** Google drops what is cancelled and Outlook shows it as live, so the title says it too. */
function summaryOf({ status, kind, when, digest, summary }: Occurrence): string {
  const title = lineOf(summary) || NO_TITLE;
  const due = when.type === 'due' && digest === null ? 'Hạn: ' : '';
  const off = kind === 'dayOff' && !/nghỉ|tết|lễ|làm việc/iu.test(title) ? 'Nghỉ: ' : '';
  return `${STATUS_MARKS[status] ?? ''}${due}${off}${title}`;
}

function categoriesOf({ kind, digest }: Occurrence): string[] {
  if (digest !== null) return ['Tổng hợp'];
  return { event: [], focus: [], task: ['Nhiệm vụ'], observance: ['Kỷ niệm'], dayOff: ['Ngày nghỉ'] }[kind];
}

/** RFC 5545 §3.8.1.11 knows no "postponed". */
function statusOf({ occurrence, certain }: FeedEntry): ICalEventStatus {
  if (!isLive(occurrence)) return ICalEventStatus.CANCELLED;
  return occurrence.status === 'tentative' || !certain ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function busyStatusOf({ busy, occurrence }: FeedEntry): ICalEventBusyStatus {
  if (!busy) return ICalEventBusyStatus.FREE;
  return occurrence.status === 'tentative' ? ICalEventBusyStatus.TENTATIVE : ICalEventBusyStatus.BUSY;
}
