import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { organizationYaml } from '../../config/organization-yaml.ts';
import { DONE } from '../../locale/roster-pages.ts';
import type { Organization } from '../../model/organization.ts';
import { officeFactsPage } from '../../pages/office/office-facts.ts';
import { rosterPage } from '../../pages/office/roster.ts';
import { showRoster } from '../../service/roster.ts';
import { localAt } from '../../time/zone.ts';
import { sendPage } from '../page.ts';
import { officeOf } from './access.ts';
import { doneIn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { officeFactsIn } from './roster-fields.ts';
import { meanwhileOf, ROSTER, rosterBase, rosterWish } from './roster-wish.ts';
import { takeChange } from './taking.ts';

/** The roster: seen by everybody of the office, changed by who may. */
export function rosterRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const view = { access: 'view-programmes' } as const;
  const config = { access: 'edit-roster' } as const;

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
