import type { FastifyInstance } from 'fastify';
import { serveApi } from '../api/serve-api.ts';
import { acceptanceRoutes } from './acceptance-routes.ts';
import { guardAccess } from './access.ts';
import { accountRoutes, oneTimeRoutes } from './account-routes.ts';
import { boardRoutes } from './board-routes.ts';
import { doubtRoutes } from './doubt-routes.ts';
import { draftActs } from './draft-acts.ts';
import { draftRoutes } from './draft-routes.ts';
import { feedRoutes } from './feed-routes.ts';
import { forgottenRoutes } from './forgotten-routes.ts';
import { protectForms } from './forms.ts';
import { historyRoutes } from './history-routes.ts';
import { holidayDayRoutes } from './holiday-day-routes.ts';
import { holidayRoutes } from './holiday-routes.ts';
import { homeRoutes } from './home-routes.ts';
import { hoursRoutes } from './hours-routes.ts';
import { importRoutes } from './import-routes.ts';
import { itemRoutes } from './item-routes.ts';
import { logInRoutes } from './log-in-routes.ts';
import { mailRoutes } from './mail-routes.ts';
import { memberRoutes } from './member-routes.ts';
import type { OfficeParts } from './parts.ts';
import { phoneRoutes } from './phone-routes.ts';
import { programmeRoutes } from './programme-routes.ts';
import { revisionRoutes } from './revision-routes.ts';
import { rosterRoutes } from './roster-routes.ts';
import { targetActs } from './target-acts.ts';
import { targetRoutes } from './target-routes.ts';
import { acceptFiles, uploadRoutes } from './upload-routes.ts';
import { userRoutes } from './user-routes.ts';

/** Those whose forms carry files. */
const WITH_FILES = [uploadRoutes, draftActs, importRoutes];

/** Every page and every call that asks who somebody is. */
const ROUTES = [
  logInRoutes,
  oneTimeRoutes,
  accountRoutes,
  userRoutes,
  homeRoutes,
  programmeRoutes,
  draftRoutes,
  itemRoutes,
  doubtRoutes,
  acceptanceRoutes,
  revisionRoutes,
  rosterRoutes,
  memberRoutes,
  hoursRoutes,
  holidayRoutes,
  holidayDayRoutes,
  feedRoutes,
  boardRoutes,
  phoneRoutes,
  historyRoutes,
  targetRoutes,
  targetActs,
  mailRoutes,
  forgottenRoutes,
];

export async function serveOffice(app: FastifyInstance, parts: OfficeParts): Promise<void> {
  await app.register(async (scope) => {
    guardAccess(scope, parts);
    await protectForms(scope, parts);
    for (const routes of ROUTES) routes(scope, parts);
    await scope.register(async (forms) => {
      await acceptFiles(forms, parts);
      for (const routes of WITH_FILES) routes(forms, parts);
    });
    if (parts.intake !== undefined) await serveApi(scope, { ...parts, ...parts.intake });
  });
}
