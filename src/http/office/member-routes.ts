import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import type { Organization } from '../../model/organization.ts';
import { memberPage } from '../../pages/office/roster-forms.ts';
import { showRoster } from '../../service/roster.ts';
import {
  type Member,
  memberOf,
  ROSTER_LISTS,
  type RosterList,
  withMember,
  withoutMember,
} from '../../service/roster-edits.ts';
import { sendPage } from '../page.ts';
import { officeOf } from './access.ts';
import { field } from './forms.ts';
import { officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { daysTyped, isEndedLater, memberAsTyped, memberIn } from './roster-fields.ts';
import { meanwhileOf, ROSTER, rosterBase, rosterWish } from './roster-wish.ts';
import { takeChange } from './taking.ts';

/** One person, unit or group of the roster at a time. */
export function memberRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const config = { access: 'edit-roster' } as const;
  type OfList = { Params: { list: string } };
  type OfMember = { Params: { list: string; id: string } };

  scope.get<OfList>(`${ROSTER}/:list/new`, { config }, (request, reply) => {
    const list = listIn(request.params.list);
    return drawMember(request, reply, parts, { list, member: null, isNew: true });
  });

  scope.get<OfMember>(`${ROSTER}/:list/:id`, { config }, async (request, reply) => {
    const list = listIn(request.params.list);
    const member = known(officeOf(request).organization, list, request.params.id);
    return drawMember(request, reply, parts, { list, member, isNew: false });
  });

  const save = (request: FastifyRequest, reply: FastifyReply, list: RosterList, id: string | null) =>
    takeChange(
      request,
      reply,
      () => {
        const before = id === null ? null : known(officeOf(request).organization, list, id);
        const wish = rosterWish(request, parts, (organization) => changed(request, list, before, organization));
        return isEndedLater(request, before) ? { ...wish, done: 'savedUntilNext' } : wish;
      },
      (problem) => drawTyped(request, reply, parts, { list, id, problem }),
    );

  scope.post<OfList>(`${ROSTER}/:list/new`, { config }, (request, reply) =>
    save(request, reply, listIn(request.params.list), null),
  );

  scope.post<OfMember>(`${ROSTER}/:list/:id`, { config }, (request, reply) =>
    save(request, reply, listIn(request.params.list), request.params.id),
  );

  scope.post<OfMember>(`${ROSTER}/:list/:id/remove`, { config }, (request, reply) => {
    const list = listIn(request.params.list);
    const { id } = request.params;
    const remove = (organization: Organization) => {
      known(organization, list, id);
      return withoutMember(organization, id);
    };
    return takeChange(
      request,
      reply,
      () => ({ ...rosterWish(request, parts, remove), done: 'removed', isAlwaysShown: true }),
      async (problem) => {
        const { organization, mark } = await showRoster(office, officeOf(request).organization.id);
        const member = known(organization, list, id);
        return memberPage(officeContext(request, reply), {
          ...{ base: rosterBase(request), organization, mark, problem, list, member, isNew: false },
          ...{ after: placeOf(organization, list, id), meanwhile: null, typed: null },
        });
      },
    );
  });
}

function changed(request: FastifyRequest, list: RosterList, before: Member | null, organization: Organization) {
  const member = memberIn(request, list, before, organization);
  return withMember(organization, list, member, field(request, 'after') || null);
}

/** The form as it was typed, which cannot be taken so; whoever was removed meanwhile can be added anew. */
async function drawTyped(
  request: FastifyRequest,
  reply: FastifyReply,
  { office }: OfficeParts,
  { list, id, problem }: { readonly list: RosterList; readonly id: string | null; readonly problem: string },
) {
  const { organization, mark } = await showRoster(office, officeOf(request).organization.id);
  const before = id === null ? null : memberOf(organization, list, id);
  const next = typedOr(() => changed(request, list, before, organization));
  return memberPage(officeContext(request, reply), {
    ...{ base: rosterBase(request), organization, mark, problem, list, isNew: before === null },
    member: memberAsTyped(request, list, before, organization),
    typed: daysTyped(request),
    after: field(request, 'after') || null,
    meanwhile: next && meanwhileOf(request, organization, mark, next),
  });
}

/** Null for what cannot be understood as it was typed. */
function typedOr<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof LichError) return null;
    throw error;
  }
}

async function drawMember(
  request: FastifyRequest,
  reply: FastifyReply,
  { office }: OfficeParts,
  { list, member, isNew }: { readonly list: RosterList; readonly member: Member | null; readonly isNew: boolean },
) {
  const { organization, mark } = await showRoster(office, officeOf(request).organization.id);
  const last = organization[list].at(-1)?.id ?? null;
  const after = member === null ? last : placeOf(organization, list, member.id);
  const given = { base: rosterBase(request), organization, mark, list, member, isNew, after };
  return sendPage(
    reply,
    memberPage(officeContext(request, reply), { ...given, problem: null, meanwhile: null, typed: null }),
  );
}

function placeOf(organization: Organization, list: RosterList, id: string): string | null {
  const at = organization[list].findIndex((one) => one.id === id);
  return organization[list][at - 1]?.id ?? null;
}

/** @throws LichError `route-unknown` */
function listIn(text: string): RosterList {
  const list = ROSTER_LISTS.find((name) => name === text);
  if (list === undefined) throw new LichError('route-unknown');
  return list;
}

/** @throws LichError `member-unknown` */
function known(organization: Organization, list: RosterList, id: string): Member {
  const member = memberOf(organization, list, id);
  if (member === null) throw new LichError('member-unknown', { id });
  return member;
}
