import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { DONE } from '../../locale/hours-pages.ts';
import type { OfficeHours, Organization } from '../../model/organization.ts';
import { calledOf, hoursFormPage, hoursPage } from '../../pages/office/hours.ts';
import { hoursCorrected, hoursFrom, hoursWithout } from '../../service/hours-edits.ts';
import { showRoster } from '../../service/roster.ts';
import { localAt } from '../../time/zone.ts';
import { sendPage } from '../page.ts';
import { officeOf } from './access.ts';
import { hoursStored, hoursTyped, minutesIn, seasonsIn } from './hours-fields.ts';
import { doneIn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { rosterWish } from './roster-wish.ts';
import { takeChange, type Wish } from './taking.ts';
import { dayIn } from './typed-fields.ts';

const HOURS = '/office/:organization/hours';

/** The office's hours: seen by everybody of the office, changed by who may. */
export function hoursRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const config = { access: 'edit-roster' } as const;
  type OfSet = { Params: { called: string } };

  scope.get(HOURS, { config: { access: 'view-programmes' } }, async (request, reply) => {
    const { hours } = officeOf(request).organization;
    const given = { base: baseOf(request), hours, today: localAt(office.clock()).date };
    return sendPage(reply, hoursPage(officeContext(request, reply), { ...given, done: doneIn(request, DONE) }));
  });

  scope.get(`${HOURS}/new`, { config }, async (request, reply) =>
    sendPage(reply, await draw(request, reply, parts, { called: null, problem: null })),
  );
  scope.get<OfSet>(`${HOURS}/:called`, { config }, async (request, reply) => {
    const { called } = request.params;
    if (placeOf(officeOf(request).organization.hours, called) < 0) throw new LichError('route-unknown');
    return sendPage(reply, await draw(request, reply, parts, { called, problem: null }));
  });

  const save = (request: FastifyRequest, reply: FastifyReply, called: string | null) =>
    takeChange(
      request,
      reply,
      () =>
        hoursWish(request, parts, ({ hours }) => {
          const given = { seasons: seasonsIn(request), meetingMinutes: minutesIn(request) };
          if (called !== null) return hoursCorrected(hours, knownPlace(hours, called), given);
          const since = dayIn(request, 'since');
          if (since === null) throw new LichError('day-missing');
          return hoursFrom(hours, since, given);
        }),
      (problem) => draw(request, reply, parts, { called, problem }),
    );

  scope.post(`${HOURS}/new`, { config }, (request, reply) => save(request, reply, null));
  scope.post<OfSet>(`${HOURS}/:called`, { config }, (request, reply) => save(request, reply, request.params.called));
  scope.post<OfSet>(`${HOURS}/:called/remove`, { config }, (request, reply) => {
    const { called } = request.params;
    return takeChange(
      request,
      reply,
      () => ({
        ...hoursWish(request, parts, ({ hours }) => hoursWithout(hours, knownPlace(hours, called))),
        done: 'removed',
        isAlwaysShown: true,
      }),
      (problem) => draw(request, reply, parts, { called, problem }),
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

/** A set is called by its first day, which another set never takes over; the first of all has none. */
function placeOf(hours: readonly OfficeHours[], called: string): number {
  return hours.findIndex((set) => calledOf(set) === called);
}

/** @throws LichError `hours-gone` */
function knownPlace(hours: readonly OfficeHours[], called: string): number {
  const at = placeOf(hours, called);
  if (at < 0) throw new LichError('hours-gone');
  return at;
}

/** Of a set that is gone, what was typed stands in the form for new ones. */
async function draw(
  request: FastifyRequest,
  reply: FastifyReply,
  { office }: OfficeParts,
  { called, problem }: { readonly called: string | null; readonly problem: string | null },
) {
  const { organization, mark } = await showRoster(office, officeOf(request).organization.id);
  const { hours } = organization;
  const set = called === null ? undefined : hours[placeOf(hours, called)];
  const form = hoursTyped(request) ?? hoursStored(set ?? hours.at(-1)!);
  const given = { base: baseOf(request), mark, called: set === undefined ? null : called, problem, ...form };
  return hoursFormPage(officeContext(request, reply), { ...given, isRemovable: set !== undefined && hours.length > 1 });
}
