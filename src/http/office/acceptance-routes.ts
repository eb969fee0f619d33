import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DONE } from '../../locale/review-pages.ts';
import type { Html } from '../../pages/html.ts';
import { acceptancePage } from '../../pages/office/acceptance.ts';
import { acceptRevision } from '../../service/accept.ts';
import { OTHERS_DECISIONS, type OthersDecision } from '../../service/acceptance-decision.ts';
import { showRevision } from '../../service/drafts/drafts.ts';
import { editDraft } from '../../service/drafts/edit.ts';
import { previewAcceptance } from '../../service/preview.ts';
import { sendPage } from '../page.ts';
import { officeOf } from './access.ts';
import { drawReview, namesOf, type OfDraft, requestIn } from './draft-drawing.ts';
import { answerForm, field } from './forms.ts';
import { doneIn, goOn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { PROGRAMMES, programmesBase } from './programme-routes.ts';
import { drawLate } from './revision-routes.ts';

/** From a draft to what is published. */
export function acceptanceRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const config = { access: 'edit-programmes' } as const;
  const url = `${PROGRAMMES}/drafts/:id`;

  scope.get<OfDraft>(`${url}/preview`, { config }, (request, reply) =>
    answerForm(
      request,
      reply,
      async () => {
        const { revision } = await showRevision(office, request.params.organization, request.params.id);
        if (revision.acceptance !== null) return goOn(reply, revisionPath(request));
        return sendPage(reply, await drawPreview(request, reply, parts, null));
      },
      (problem) => drawReview(request, reply, parts, { problem }),
    ),
  );

  scope.post<OfDraft>(`${url}/aim`, { config }, (request, reply) =>
    answerForm(
      request,
      reply,
      async () => {
        const scopeAsked = field(request, 'scope') === 'partial' ? 'partial' : 'full';
        const amends = field(request, 'amends') || null;
        await editDraft(office, {
          ...requestIn(request),
          edits: [{ type: 'head', fields: { scope: scopeAsked } }],
          amends,
        });
        return goOn(reply, `${programmesBase(request)}/drafts/${request.params.id}/preview`, 'head');
      },
      (problem) => drawReview(request, reply, parts, { problem }),
    ),
  );

  scope.post<OfDraft>(`${url}/accept`, { config }, (request, reply) =>
    answerForm(
      request,
      reply,
      async () => {
        const { actor, organizationId, revisionId, version } = requestIn(request);
        await acceptRevision(office, {
          ...{ actor, revisionId },
          confirmed: field(request, 'confirmed') === 'yes',
          others: othersIn(request),
          seen: { organizationId, version, basis: Number(field(request, 'basis')) },
        });
        return goOn(reply, revisionPath(request), 'accepted');
      },
      (problem) => drawLoser(request, reply, parts, problem),
    ),
  );
}

function revisionPath(request: FastifyRequest): string {
  return `${programmesBase(request)}/revisions/${(request.params as OfDraft['Params']).id}`;
}

function othersIn(request: FastifyRequest): OthersDecision | null {
  return OTHERS_DECISIONS.find((one) => one === field(request, 'others')) ?? null;
}

/** Who came second sees how it is now: the revision that another published, or the changes worked out anew. */
async function drawLoser(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: OfficeParts,
  problem: string,
): Promise<Html> {
  const { organization, id } = request.params as OfDraft['Params'];
  const { revision } = await showRevision(parts.office, organization, id);
  const isStale = String(revision.version) !== field(request, 'version');
  if (revision.acceptance !== null || isStale) return drawLate(request, reply, parts, problem);
  return drawPreview(request, reply, parts, problem);
}

/** @throws LichError what `previewAcceptance` throws */
async function drawPreview(
  request: FastifyRequest,
  reply: FastifyReply,
  { office }: OfficeParts,
  problem: string | null,
): Promise<Html> {
  const { organization } = officeOf(request);
  const { id } = request.params as OfDraft['Params'];
  const others = othersIn(request);
  const { revision, doubts } = await showRevision(office, organization.id, id);
  const preview = await previewAcceptance(office, organization.id, id, others);
  return acceptancePage(officeContext(request, reply), {
    base: programmesBase(request),
    ...{ revision, preview, others, problem },
    doubts: doubts.length,
    names: namesOf(organization),
    done: doneIn(request, DONE),
  });
}
