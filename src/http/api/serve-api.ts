import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { apiPage } from '../../pages/api.ts';
import { officesFor } from '../../service/accounts/caller.ts';
import { callerOf } from '../office/access.ts';
import { pageContext, sendPage } from '../page.ts';
import { accountRoutes } from './account-routes.ts';
import { OfficeName } from './answers/office.ts';
import { PROBLEM, pageOf as pageShape } from './answers/shapes.ts';
import { boardRoutes } from './board-routes.ts';
import { documentRoutes } from './document-routes.ts';
import { draftRoutes } from './draft-routes.ts';
import { historyRoutes } from './history-routes.ts';
import { holidayRoutes } from './holiday-routes.ts';
import { linkRoutes } from './link-routes.ts';
import { revisionRoutes } from './revision-routes.ts';
import { rosterRoutes } from './roster-routes.ts';
import type { ApiParts } from './routes.ts';
import { tokenRoutes } from './token-routes.ts';
import { validateBySchema } from './validate.ts';

const ROUTES = [
  documentRoutes,
  draftRoutes,
  revisionRoutes,
  linkRoutes,
  boardRoutes,
  rosterRoutes,
  holidayRoutes,
  historyRoutes,
  accountRoutes,
  tokenRoutes,
];

const DESCRIPTION: FastifyDynamicSwaggerOptions['openapi'] = {
  openapi: '3.1.0',
  info: {
    title: 'Lịch',
    version: '1',
    description: 'Work programmes in and out. Errors are problem details (RFC 9457).',
  },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  security: [{ token: [] }],
};

/** The interface for machines, with its description and a page that shows it. */
export async function serveApi(scope: FastifyInstance, parts: ApiParts): Promise<void> {
  await scope.register(
    async (api) => {
      await api.register(swagger, { openapi: DESCRIPTION ?? {} });
      validateBySchema(api);
      // Files come as they are; what they are is found from their bytes.
      api.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      const open = { config: { access: 'anybody' }, schema: { hide: true } } as const;
      api.get('/openapi.json', open, (_request, reply) => reply.send(api.swagger()));
      api.get('/', open, (request, reply) => sendPage(reply, apiPage(pageContext(request), api.swagger())));
      const mine = {
        config: { access: 'logged-in' },
        schema: {
          ...{ tags: ['organizations'], summary: 'Offices of the caller' },
          response: { 200: pageShape(OfficeName), default: PROBLEM },
        },
      } as const;
      api.get('/organizations', mine, async (request) => {
        const records = await officesFor(parts.office.store, callerOf(request));
        return {
          items: records.map(({ organization: { id, name, shortName } }) => ({ id, name, shortName })),
          next: null,
        };
      });
      for (const routes of ROUTES) routes(api, parts);
    },
    { prefix: '/api/v1' },
  );
}
