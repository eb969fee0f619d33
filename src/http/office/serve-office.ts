import type { FastifyInstance } from 'fastify';
import { serveApi } from '../api/serve-api.ts';
import { guardAccess } from './access.ts';
import { accountRoutes, oneTimeRoutes } from './account-routes.ts';
import { feedRoutes } from './feed-routes.ts';
import { protectForms } from './forms.ts';
import { historyRoutes } from './history-routes.ts';
import { homeRoutes } from './home-routes.ts';
import { logInRoutes } from './log-in-routes.ts';
import type { OfficeParts } from './parts.ts';
import { phoneRoutes } from './phone-routes.ts';
import { targetRoutes } from './target-routes.ts';
import { userRoutes } from './user-routes.ts';

/** Every page and every call that asks who somebody is. */
const ROUTES = [
  logInRoutes,
  oneTimeRoutes,
  accountRoutes,
  userRoutes,
  homeRoutes,
  feedRoutes,
  phoneRoutes,
  historyRoutes,
  targetRoutes,
];

export async function serveOffice(app: FastifyInstance, parts: OfficeParts): Promise<void> {
  await app.register(async (scope) => {
    guardAccess(scope, parts);
    await protectForms(scope, parts);
    for (const routes of ROUTES) routes(scope, parts);
    if (parts.intake !== undefined) await serveApi(scope, { ...parts, ...parts.intake });
  });
}
