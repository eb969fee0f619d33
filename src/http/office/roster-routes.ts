import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { organizationYaml } from '../../config/organization-yaml.ts';
import { LichError } from '../../errors.ts';
import { DONE } from '../../locale/roster-pages.ts';
import type { Organization } from '../../model/organization.ts';
import { rosterPage } from '../../pages/office/roster.ts';
import { memberPage, officeFactsPage } from '../../pages/office/roster-forms.ts';
import { changeRoster, previewRoster, showRoster } from '../../service/roster.ts';
import { rosterChanges } from '../../service/roster-changes.ts';
import {
  type Member,
  memberOf,
  ROSTER_LISTS,
  type RosterList,
  withMember,
  withoutMember,
} from '../../service/roster-edits.ts';
import { localAt } from '../../time/zone.ts';
import { sendPage } from '../page.ts';
import { soundOrganization } from '../sound.ts';
import { callerOf, officeOf } from './access.ts';
import { field } from './forms.ts';
import { namesIn } from './history-routes.ts';
import { doneIn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { memberIn, officeFactsIn } from './roster-fields.ts';
import { takeChange, type Wish } from './taking.ts';

export const ROSTER = '/office/:organization/roster';

/** The roster: seen by everybody of the office, changed by who may, one person, unit or group at a time. */
export function rosterRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const view = { access: 'view-programmes' } as const;
  const config = { access: 'edit-roster' } as const;
  type OfList = { Params: { list: string } };
  type OfMember = { Params: { list: string; id: string } };

  scope.get(ROSTER, { config: view }, async (request, reply) => {
    const { organization, origin } = await showRoster(office, officeOf(request).organization.id);
    const today = localAt(office.clock()).date;
    const given = { base: rosterBase(request), organization, today, isByFile: origin === 'config' };
    return sendPage(reply, rosterPage(officeContext(request, reply), { ...given, done: doneIn(request, DONE) }));
  });

  scope.get(`${ROSTER}.yaml`, { config: view }, async (request, reply) => {
    const { organization } = officeOf(request);
    return reply
      .header('Cache-Control', 'private, no-store')
      .header('Content-Disposition', `attachment; filename="${organization.id}.yaml"`)
      .type('application/yaml; charset=utf-8')
      .send(organizationYaml(organization));
  });

  scope.get(`${ROSTER}/office`, { config }, async (request, reply) => drawOffice(request, reply, parts, null));

  scope.post(`${ROSTER}/office`, { config }, (request, reply) => {
    const change = (organization: Organization) => officeFactsIn(request, organization);
    return takeChange(
      request,
      reply,
      async () => rosterWish(request, parts, change),
      async (problem) => {
        const { organization, mark } = await showRoster(office, officeOf(request).organization.id);
        const typed = change(organization);
        return officeFactsPage(officeContext(request, reply), {
          ...{ base: rosterBase(request), organization: typed, mark, problem },
          meanwhile: meanwhileOf(request, organization, mark, typed),
        });
      },
    );
  });

  scope.get<OfList>(`${ROSTER}/:list/new`, { config }, (request, reply) => {
    const list = listIn(request.params.list);
    return drawMember(request, reply, parts, { list, member: null, isNew: true });
  });

  scope.get<OfMember>(`${ROSTER}/:list/:id`, { config }, async (request, reply) => {
    const list = listIn(request.params.list);
    const member = known(officeOf(request).organization, list, request.params.id);
    return drawMember(request, reply, parts, { list, member, isNew: false });
  });

  const save = (request: FastifyRequest, reply: FastifyReply, list: RosterList, id: string | null) => {
    const change = (organization: Organization) => {
      const before = id === null ? null : known(organization, list, id);
      const member = memberIn(request, list, before, organization);
      return { member, next: withMember(organization, list, member, field(request, 'after') || null) };
    };
    return takeChange(
      request,
      reply,
      () => rosterWish(request, parts, (organization) => change(organization).next),
      async (problem) => {
        const { organization, mark } = await showRoster(office, officeOf(request).organization.id);
        const typed = typedOr(() => change(organization));
        return memberPage(officeContext(request, reply), {
          ...{ base: rosterBase(request), organization, mark, problem, list, isNew: id === null },
          member: typed?.member ?? (id === null ? null : memberOf(organization, list, id)),
          after: field(request, 'after') || null,
          meanwhile: typed && meanwhileOf(request, organization, mark, typed.next),
        });
      },
    );
  };

  scope.post<OfList>(`${ROSTER}/:list/new`, { config }, (request, reply) =>
    save(request, reply, listIn(request.params.list), null),
  );

  scope.post<OfMember>(`${ROSTER}/:list/:id`, { config }, (request, reply) =>
    save(request, reply, listIn(request.params.list), request.params.id),
  );

  scope.post<OfMember>(`${ROSTER}/:list/:id/remove`, { config }, (request, reply) => {
    const list = listIn(request.params.list);
    const { id } = request.params;
    const member = known(officeOf(request).organization, list, id);
    const remove = (organization: Organization) => withoutMember(organization, id);
    return takeChange(
      request,
      reply,
      () => ({ ...rosterWish(request, parts, remove), done: 'removed', isAlwaysShown: true }),
      async (problem) => {
        const { organization, mark } = await showRoster(office, officeOf(request).organization.id);
        return memberPage(officeContext(request, reply), {
          ...{ base: rosterBase(request), organization, mark, problem, list, member, isNew: false },
          ...{ after: placeOf(organization, list, id), meanwhile: null },
        });
      },
    );
  });
}

export function rosterBase(request: FastifyRequest): string {
  return `/office/${officeOf(request).organization.id}/roster`;
}

/** A change of what was shown. @throws LichError `roster-invalid`, `date-invalid` */
export function rosterWish(
  request: FastifyRequest,
  { office }: OfficeParts,
  change: (organization: Organization) => Organization,
): Wish {
  const before = officeOf(request).organization;
  const wanted = {
    organizationId: before.id,
    mark: field(request, 'mark'),
    organization: soundOrganization(change(before)),
  };
  return {
    ...{ section: 'roster', back: rosterBase(request), done: 'saved', isAlwaysShown: false },
    preview: () => previewRoster(office, wanted),
    take: () => changeRoster(office, { ...wanted, actor: callerOf(request).actor }),
  };
}

/** Where somebody else was first: what saving would change now. */
export function meanwhileOf(request: FastifyRequest, now: Organization, mark: string, typed: Organization) {
  if (field(request, 'mark') === mark) return null;
  return { changes: rosterChanges(now, typed), names: namesIn(now) };
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

async function drawOffice(
  request: FastifyRequest,
  reply: FastifyReply,
  { office }: OfficeParts,
  problem: string | null,
) {
  const { organization, mark } = await showRoster(office, officeOf(request).organization.id);
  const given = { base: rosterBase(request), organization, mark, problem, meanwhile: null };
  return sendPage(reply, officeFactsPage(officeContext(request, reply), given));
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
  return sendPage(reply, memberPage(officeContext(request, reply), { ...given, problem: null, meanwhile: null }));
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

/** @throws LichError `roster-id-unknown` */
function known(organization: Organization, list: RosterList, id: string): Member {
  const member = memberOf(organization, list, id);
  if (member === null) throw new LichError('roster-id-unknown', { id });
  return member;
}
