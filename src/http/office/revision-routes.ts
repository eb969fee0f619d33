import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { DONE } from '../../locale/acceptance-pages.ts';
import { FILE_DONE } from '../../locale/received.ts';
import { may } from '../../model/permission.ts';
import type { Html } from '../../pages/html.ts';
import { comparePage, issuesPage, revisionPage } from '../../pages/office/revisions.ts';
import { showRevision } from '../../service/drafts/drafts.ts';
import { compareRevisions, restoreRevision, showProgramme } from '../../service/revisions.ts';
import { sendPage } from '../page.ts';
import { callerOf, officeOf } from './access.ts';
import { drawReview, namesOf, type OfDraft, whoAndWhich } from './draft-drawing.ts';
import { textIn } from './forms.ts';
import { doneIn, goOn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { PROGRAMMES, programmesBase } from './programme-routes.ts';

/** What was published is looked at again, compared, and restored. */
export function revisionRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const view = { access: 'view-programmes' } as const;

  scope.get<OfDraft>(`${PROGRAMMES}/:id`, { config: view }, async (request, reply) => {
    const { organization, id } = request.params;
    const programme = await showProgramme(office, organization, id);
    const given = { base: programmesBase(request), programme, issues: programme.issues };
    return sendPage(reply, issuesPage(officeContext(request, reply), given));
  });

  scope.get<OfDraft>(`${PROGRAMMES}/revisions/:id`, { config: view }, async (request, reply) =>
    sendPage(reply, await drawRevision(request, reply, parts, null)),
  );

  scope.get(`${PROGRAMMES}/compare`, { config: view }, async (request, reply) => {
    const { organization } = officeOf(request);
    const [from, to] = [textIn(request.query, 'from'), textIn(request.query, 'to')] as const;
    const [first, second] = [await acceptedOf(request, parts, from), await acceptedOf(request, parts, to)];
    const given = {
      base: programmesBase(request),
      programmeId: second.programmeId,
      ...{ from: first.number, to: second.number },
      changes: await compareRevisions(office, organization.id, from, to),
      names: namesOf(organization),
    };
    return sendPage(reply, comparePage(officeContext(request, reply), given));
  });

  scope.post<OfDraft>(
    `${PROGRAMMES}/revisions/:id/restore`,
    { config: { access: 'edit-programmes' } },
    async (request, reply) => {
      const { id } = await restoreRevision(office, whoAndWhich(request));
      return goOn(reply, `${programmesBase(request)}/drafts/${id}`, 'restored');
    },
  );
}

/** @throws LichError `revision-unknown`, `revision-not-accepted` */
async function acceptedOf(request: FastifyRequest, { office }: OfficeParts, id: string) {
  const { revision } = await showRevision(office, officeOf(request).organization.id, id);
  if (revision.acceptance === null) throw new LichError('revision-not-accepted');
  return revision.acceptance;
}

/** @throws LichError `revision-unknown`, `revision-not-accepted` */
export async function drawRevision(
  request: FastifyRequest,
  reply: FastifyReply,
  { office, intake }: OfficeParts,
  problem: string | null,
): Promise<Html> {
  const { organization } = officeOf(request);
  const { id } = request.params as OfDraft['Params'];
  const { revision, document, evidence } = await showRevision(office, organization.id, id);
  const { acceptance } = revision;
  if (acceptance === null) throw new LichError('revision-not-accepted');
  const mayEdit = may(callerOf(request).role, 'edit-programmes');
  return revisionPage(officeContext(request, reply), {
    base: programmesBase(request),
    revision: { ...revision, acceptance },
    ...{ document, evidence, problem },
    names: namesOf(organization),
    mayEdit,
    mayAddScans: mayEdit && intake !== undefined,
    done: doneIn(request, { ...DONE, ...FILE_DONE }),
  });
}

/** The page of a draft with what went wrong, or of the revision that somebody made of it meanwhile. */
export async function drawLate(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: OfficeParts,
  problem: string,
): Promise<Html> {
  const { organizationId, revisionId } = whoAndWhich(request);
  const { revision } = await showRevision(parts.office, organizationId, revisionId);
  if (revision.acceptance !== null) return drawRevision(request, reply, parts, problem);
  return drawReview(request, reply, parts, { problem });
}
