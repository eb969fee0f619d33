import type { FastifyInstance } from 'fastify';
import { officeHomePage, officesPage } from '../../pages/office/home.ts';
import { officesFor } from '../../service/accounts/caller.ts';
import { sendPage } from '../page.ts';
import { callerOf } from './access.ts';
import { goOn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';

export function homeRoutes(scope: FastifyInstance, { office }: OfficeParts): void {
  scope.get('/office', { config: { access: 'logged-in' } }, async (request, reply) => {
    const records = await officesFor(office.store, callerOf(request));
    const [only, ...others] = records;
    if (only !== undefined && others.length === 0) return goOn(reply, `/office/${only.organization.id}`);
    const offices = records.map(({ organization }) => organization);
    return sendPage(reply, officesPage(officeContext(request, reply), offices));
  });

  scope.get('/office/:organization', { config: { access: 'view-programmes' } }, (request, reply) =>
    sendPage(reply, officeHomePage(officeContext(request, reply))),
  );
}
