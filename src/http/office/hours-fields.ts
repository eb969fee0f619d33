import type { FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import type { OfficeHours, Season } from '../../model/organization.ts';
import type { HoursForm, SeasonTyped } from '../../pages/office/hours.ts';
import { field } from './forms.ts';
import { lineIn, timeIn } from './typed-fields.ts';

/** What the form of the hours holds and sends. */

const HALVES = ['morning', 'afternoon', 'evening'] as const;

type Fields = Pick<HoursForm, 'since' | 'seasons' | 'meetingMinutes'>;

/** All that was typed, whatever is wrong with it; null where the form was not sent. */
export function hoursTyped(request: FastifyRequest): Fields | null {
  if (!('meetingMinutes' in bodyOf(request))) return null;
  const seasons = placesOf(request).map((i) => typedAt(request, i));
  return { since: field(request, 'since'), seasons, meetingMinutes: field(request, 'meetingMinutes') };
}

/** A set as it stands, with room for a second season. */
export function hoursStored({ seasons, meetingMinutes }: OfficeHours): Fields {
  const shown = [...seasons.map(typedOf), EMPTY].slice(0, Math.max(2, seasons.length));
  return { since: '', seasons: shown, meetingMinutes: String(meetingMinutes) };
}

function bodyOf({ body }: FastifyRequest): Readonly<Record<string, unknown>> {
  return (body ?? {}) as Readonly<Record<string, unknown>>;
}

const NO_TIMES = ['', ''] as const;
const EMPTY: SeasonTyped = { from: '', to: '', times: { morning: NO_TIMES, afternoon: NO_TIMES, evening: NO_TIMES } };

/** As it stands. */
function typedOf({ from, to, ...halves }: Season): SeasonTyped {
  const asWritten = (day: string) => day.split('-').map(Number).reverse().join('/');
  const [morning, afternoon, evening] = HALVES.map((half) => [halves[half].start, halves[half].end] as const);
  const times = { morning: morning!, afternoon: afternoon!, evening: evening! };
  return { from: asWritten(from), to: asWritten(to), times };
}

const MOST_SEASONS = 6;

/** Seasons that the form sent, by their number. */
function placesOf(request: FastifyRequest): readonly number[] {
  return Array.from({ length: MOST_SEASONS }, (_, i) => i).filter((i) => `from-${i}` in bodyOf(request));
}

function typedAt(request: FastifyRequest, i: number): SeasonTyped {
  const [morning, afternoon, evening] = HALVES.map(
    (half) => [field(request, `${half}-start-${i}`), field(request, `${half}-end-${i}`)] as const,
  );
  const times = { morning: morning!, afternoon: afternoon!, evening: evening! };
  return { from: field(request, `from-${i}`), to: field(request, `to-${i}`), times };
}

/** A season of which nothing was written is none. @throws LichError `season-incomplete`, `year-day-invalid`, `time-invalid` */
export function seasonsIn(request: FastifyRequest): readonly Season[] {
  return placesOf(request).flatMap((i) => {
    const names = ['from', 'to', ...HALVES.flatMap((half) => [`${half}-start`, `${half}-end`])];
    const written = names.filter((name) => lineIn(request, `${name}-${i}`) !== '');
    if (written.length === 0) return [];
    if (written.length < names.length) throw new LichError('season-incomplete', { number: i + 1 });
    const half = (name: (typeof HALVES)[number]) => ({
      start: timeIn(request, `${name}-start-${i}`),
      end: timeIn(request, `${name}-end-${i}`),
    });
    const days = { from: dayOfYearIn(request, `from-${i}`), to: dayOfYearIn(request, `to-${i}`) };
    return [{ ...days, morning: half('morning'), afternoon: half('afternoon'), evening: half('evening') }];
  });
}

/** `16/4` as `04-16`. @throws LichError `year-day-invalid` */
function dayOfYearIn(request: FastifyRequest, name: string): string {
  const text = lineIn(request, name);
  const [, day, month] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? [];
  if (day === undefined || month === undefined) throw new LichError('year-day-invalid', { text: text.slice(0, 20) });
  return `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** @throws LichError `minutes-invalid` */
export function minutesIn(request: FastifyRequest): number {
  const text = lineIn(request, 'meetingMinutes');
  if (!/^\d{1,4}$/.test(text)) throw new LichError('minutes-invalid', { text: text.slice(0, 20) });
  return Number(text);
}
