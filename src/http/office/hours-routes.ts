import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { DONE } from '../../locale/hours-pages.ts';
import type { OfficeHours, Organization, Season } from '../../model/organization.ts';
import { hoursFormPage, hoursPage, type SeasonTyped } from '../../pages/office/hours.ts';
import { hoursCorrected, hoursFrom, hoursWithout } from '../../service/hours-edits.ts';
import { showRoster } from '../../service/roster.ts';
import { localAt } from '../../time/zone.ts';
import { sendPage } from '../page.ts';
import { officeOf } from './access.ts';
import { field } from './forms.ts';
import { doneIn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { rosterWish } from './roster-wish.ts';
import { takeChange, type Wish } from './taking.ts';
import { dayIn, lineIn, timeIn } from './typed-fields.ts';

const HOURS = '/office/:organization/hours';
const HALVES = ['morning', 'afternoon', 'evening'] as const;

/** The office's hours: seen by everybody of the office, changed by who may. */
export function hoursRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const config = { access: 'edit-roster' } as const;
  type OfSet = { Params: { at: string } };

  scope.get(HOURS, { config: { access: 'view-programmes' } }, async (request, reply) => {
    const { hours } = officeOf(request).organization;
    const given = { base: baseOf(request), hours, today: localAt(office.clock()).date };
    return sendPage(reply, hoursPage(officeContext(request, reply), { ...given, done: doneIn(request, DONE) }));
  });

  scope.get(`${HOURS}/new`, { config }, async (request, reply) =>
    sendPage(reply, await draw(request, reply, parts, { at: null, problem: null })),
  );
  scope.get<OfSet>(`${HOURS}/:at`, { config }, async (request, reply) =>
    sendPage(reply, await draw(request, reply, parts, { at: placeIn(request), problem: null })),
  );

  const save = (request: FastifyRequest, reply: FastifyReply, at: number | null) =>
    takeChange(
      request,
      reply,
      () =>
        hoursWish(request, parts, ({ hours }) => {
          const given = { seasons: seasonsIn(request), meetingMinutes: minutesIn(request) };
          if (at !== null) return hoursCorrected(hours, at, given);
          const since = dayIn(request, 'since');
          if (since === null) throw new LichError('date-invalid', { text: '' });
          return hoursFrom(hours, since, given);
        }),
      (problem) => draw(request, reply, parts, { at, problem }),
    );

  scope.post(`${HOURS}/new`, { config }, (request, reply) => save(request, reply, null));
  scope.post<OfSet>(`${HOURS}/:at`, { config }, (request, reply) => save(request, reply, placeIn(request)));
  scope.post<OfSet>(`${HOURS}/:at/remove`, { config }, (request, reply) => {
    const at = placeIn(request);
    return takeChange(
      request,
      reply,
      () => ({
        ...hoursWish(request, parts, ({ hours }) => hoursWithout(hours, at)),
        done: 'removed',
        isAlwaysShown: true,
      }),
      (problem) => draw(request, reply, parts, { at, problem }),
    );
  });
}

function baseOf(request: FastifyRequest): string {
  return `/office/${officeOf(request).organization.id}/hours`;
}

function hoursWish(
  request: FastifyRequest,
  parts: OfficeParts,
  change: (organization: Organization) => readonly OfficeHours[],
): Wish {
  const wish = rosterWish(request, parts, (organization) => ({ ...organization, hours: change(organization) }));
  return { ...wish, section: 'hours', back: baseOf(request) };
}

/** @throws LichError `route-unknown` */
function placeIn(request: FastifyRequest): number {
  const at = Number((request.params as { readonly at: string }).at);
  if (officeOf(request).organization.hours[at] === undefined) throw new LichError('route-unknown');
  return at;
}

async function draw(
  request: FastifyRequest,
  reply: FastifyReply,
  { office }: OfficeParts,
  { at, problem }: { readonly at: number | null; readonly problem: string | null },
) {
  const { organization, mark } = await showRoster(office, officeOf(request).organization.id);
  const set = organization.hours[at ?? organization.hours.length - 1]!;
  const isTyped = problem !== null && field(request, 'meetingMinutes') !== '';
  const form = {
    since: isTyped ? field(request, 'since') : '',
    seasons: isTyped
      ? placesOf(request).map((i) => typedAt(request, i))
      : [...set.seasons.map(typedOf), EMPTY].slice(0, Math.max(2, set.seasons.length)),
    meetingMinutes: isTyped ? field(request, 'meetingMinutes') : String(set.meetingMinutes),
  };
  const given = { base: baseOf(request), mark, at, problem, ...form };
  const isRemovable = at !== null && organization.hours.length > 1;
  return hoursFormPage(officeContext(request, reply), { ...given, isRemovable });
}

const NO_TIMES = ['', ''] as const;
const EMPTY: SeasonTyped = { from: '', to: '', times: { morning: NO_TIMES, afternoon: NO_TIMES, evening: NO_TIMES } };

function typedOf({ from, to, ...halves }: Season): SeasonTyped {
  const asWritten = (day: string) => day.split('-').map(Number).reverse().join('/');
  const [morning, afternoon, evening] = HALVES.map((half) => [halves[half].start, halves[half].end] as const);
  const times = { morning: morning!, afternoon: afternoon!, evening: evening! };
  return { from: asWritten(from), to: asWritten(to), times };
}

const MOST_SEASONS = 6;

/** Seasons that the form sent, by their number. */
function placesOf(request: FastifyRequest): readonly number[] {
  const body = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  return Array.from({ length: MOST_SEASONS }, (_, i) => i).filter((i) => `from-${i}` in body);
}

function typedAt(request: FastifyRequest, i: number): SeasonTyped {
  const [morning, afternoon, evening] = HALVES.map(
    (half) => [field(request, `${half}-start-${i}`), field(request, `${half}-end-${i}`)] as const,
  );
  const times = { morning: morning!, afternoon: afternoon!, evening: evening! };
  return { from: field(request, `from-${i}`), to: field(request, `to-${i}`), times };
}

/** A season whose days were both left empty is none. @throws LichError `date-invalid`, `time-invalid` */
function seasonsIn(request: FastifyRequest): readonly Season[] {
  const isGiven = (i: number) => lineIn(request, `from-${i}`) !== '' || lineIn(request, `to-${i}`) !== '';
  return placesOf(request)
    .filter(isGiven)
    .map((i) => {
      const half = (name: (typeof HALVES)[number]) => ({
        start: timeIn(request, `${name}-start-${i}`),
        end: timeIn(request, `${name}-end-${i}`),
      });
      const days = { from: dayOfYearIn(request, `from-${i}`), to: dayOfYearIn(request, `to-${i}`) };
      return { ...days, morning: half('morning'), afternoon: half('afternoon'), evening: half('evening') };
    });
}

/** `16/4` as `04-16`. @throws LichError `date-invalid` */
function dayOfYearIn(request: FastifyRequest, name: string): string {
  const text = lineIn(request, name);
  const [, day, month] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? [];
  if (day === undefined || month === undefined) throw new LichError('date-invalid', { text: text.slice(0, 20) });
  return `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function minutesIn(request: FastifyRequest): number {
  const minutes = Number(lineIn(request, 'meetingMinutes'));
  return Number.isFinite(minutes) ? minutes : 0;
}
