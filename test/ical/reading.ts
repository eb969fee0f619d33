import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** Calendars as two parsers that are not ours read them. */

export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly location: string | null;
  readonly description: string | null;
  /** `2025-03-05`, or `2025-03-05T07:30 Asia/Ho_Chi_Minh`, or `…Z`. */
  readonly start: string;
  readonly end: string;
}

const utc = (at: Date) => at.toISOString().slice(0, 16);
const pad = (n: number) => String(n).padStart(2, '0');
/** node-ical gives a day as midnight in the process's zone. */
const localDay = (at: Date) =>
  `${String(at.getFullYear()).padStart(4, '0')}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;

/** Moments come out in UTC, days as days. */
export function readWithIcalJs(text: string): readonly ReadEvent[] {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const told = (time: ICAL.Time) => (time.isDate ? time.toString() : utc(time.toJSDate()));
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location ?? null,
      description: event.description ?? null,
      start: told(event.startDate),
      end: told(event.endDate),
    };
  });
}

export function readWithNodeIcal(text: string): readonly ReadEvent[] {
  const found = Object.values(nodeIcal.sync.parseICS(text));
  return found.flatMap((event) => {
    if (event?.type !== 'VEVENT') return [];
    const told = (at: Date) => (event.datetype === 'date' ? localDay(at) : utc(at));
    return [
      {
        uid: event.uid,
        summary: String(event.summary),
        location: event.location === undefined ? null : String(event.location),
        description: event.description === undefined ? null : String(event.description),
        start: told(event.start),
        end: told(event.end!),
      },
    ];
  });
}
