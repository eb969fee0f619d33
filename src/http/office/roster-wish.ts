import type { FastifyRequest } from 'fastify';
import type { Organization } from '../../model/organization.ts';
import { isFormDone } from '../../service/forms-done.ts';
import { changeRoster, previewRoster } from '../../service/roster.ts';
import { rosterChanges } from '../../service/roster-changes.ts';
import { soundOrganization } from '../sound.ts';
import { callerOf, officeOf } from './access.ts';
import { field, formOf } from './forms.ts';
import { namesIn } from './history-routes.ts';
import type { OfficeParts } from './parts.ts';
import type { Wish } from './taking.ts';

/** What the pages of the roster, of its members and of the hours wish for: another roster in place of the one shown. */

export const ROSTER = '/office/:organization/roster';

export function rosterBase(request: FastifyRequest): string {
  return `/office/${officeOf(request).organization.id}/roster`;
}

/** A change of what was shown. Its preview throws LichError `roster-invalid`, `date-invalid` for what is not sound. */
export function rosterWish(
  request: FastifyRequest,
  { office }: OfficeParts,
  change: (organization: Organization) => Organization,
): Wish {
  const before = officeOf(request).organization;
  const { actor } = callerOf(request);
  const form = formOf(request);
  const wanted = () => ({
    organizationId: before.id,
    mark: field(request, 'mark'),
    organization: soundOrganization(change(before)),
  });
  return {
    ...{ section: 'roster', back: rosterBase(request), done: 'saved', isAlwaysShown: false },
    preview: async () => previewRoster(office, wanted()),
    take: (basis) => changeRoster(office, { ...wanted(), basis, actor, form }),
    isTaken: () => isFormDone(office, { organizationId: before.id, act: 'roster-change', actorId: actor.id, form }),
  };
}

/** Where somebody else was first: what saving would change now. */
export function meanwhileOf(request: FastifyRequest, now: Organization, mark: string, typed: Organization) {
  if (field(request, 'mark') === mark) return null;
  return { changes: rosterChanges(now, typed), names: namesIn(now) };
}
