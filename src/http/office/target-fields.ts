import type { FastifyRequest } from 'fastify';
import { FOREIGN_POLICIES, type ForeignPolicy } from '../../model/push.ts';
import { officeOf } from './access.ts';
import { field } from './forms.ts';

/** What the pages of calendars on other servers have in common. */

export const TARGETS = '/office/:organization/targets';

/** What speaks CalDAV is loaded when it is first needed: the service starts without it. */
export const acts = () => import('../../service/push-acts.ts');

export function targetsBase(request: FastifyRequest): string {
  return `/office/${officeOf(request).organization.id}/targets`;
}

export function policyIn(request: FastifyRequest): ForeignPolicy {
  return FOREIGN_POLICIES.find((policy) => policy === field(request, 'policy')) ?? 'keep';
}
