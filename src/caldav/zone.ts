import { VTIMEZONE } from '../time/vtimezone.ts';

/** RFC 4791 §5.2.2: an iCalendar object with exactly one VTIMEZONE. */
export const CALENDAR_TIMEZONE = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Lich//Lich cong tac//VI',
  ...VTIMEZONE,
  'END:VCALENDAR',
  '',
].join('\r\n');

const OFFSET_SECONDS = 7 * 3600;

/** `19970714T133000` on the office's wall, as UTC (RFC 5545 §3.3.5, form 2). */
export function utcOfLocal(stamp: string): string {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/.exec(stamp);
  if (parts === null) return stamp;
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return stampOf(Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - OFFSET_SECONDS);
}

/** RFC 5545 §3.3.5, form 2. */
export function stampOf(epoch: number): string {
  return `${new Date(epoch * 1000).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Null for anything but a date with UTC time (RFC 4791 §9.9). */
export function epochOf(stamp: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp);
  if (parts === null) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const epoch = Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
  return stampOf(epoch) === stamp ? epoch : null;
}
