import { BadRequest, type DavResponse, plain } from './exchange.ts';
import { isTimeRange, overlaps, readTimeRange, type TimeRange } from './time-range.ts';
import type { CalendarView } from './view.ts';
import type { Element } from './xml-reader.ts';
import { stampOf } from './zone.ts';

/** RFC 4791 §7.10: when somebody is busy, without what for. */
export function freeBusy(root: Element, calendars: readonly CalendarView[]): DavResponse {
  const given = root.children.find(isTimeRange);
  if (given === undefined) throw new BadRequest('time-range');
  const range = readTimeRange(given);
  if (!Number.isFinite(range.start) || !Number.isFinite(range.end)) throw new BadRequest('time-range');
  const body = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lich//Lich cong tac//VI',
    'BEGIN:VFREEBUSY',
    // RFC 5545 §3.6.4: neither is the clock's: the answer follows from the calendar and the question.
    `UID:free-busy-${stampOf(range.start)}-${stampOf(range.end)}`,
    `DTSTAMP:${stampOf(range.start)}`,
    `DTSTART:${stampOf(range.start)}`,
    `DTEND:${stampOf(range.end)}`,
    ...calendars.flatMap((calendar) => periodsOf(calendar, range)),
    'END:VFREEBUSY',
    'END:VCALENDAR',
    '',
  ];
  return plain(200, { 'Content-Type': 'text/calendar; charset=utf-8' }, body.join('\r\n'));
}

function periodsOf({ objects }: CalendarView, range: TimeRange): readonly string[] {
  return (
    [...objects.values()]
      // RFC 5545 §3.3.9: a period ends after it starts; what takes no time keeps nobody busy.
      .filter(({ busy, start, end }) => busy !== null && start < end && overlaps({ start, end }, range))
      .map(({ busy, start, end }) => {
        const [from, to] = [Math.max(start, range.start), Math.min(end, range.end)];
        return `FREEBUSY;FBTYPE=${busy}:${stampOf(from)}/${stampOf(to)}`;
      })
  );
}
