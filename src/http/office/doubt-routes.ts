import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { answerKey } from '../../model/edit.ts';
import { type ShownRevision, showRevision } from '../../service/drafts/drafts.ts';
import { editDraft } from '../../service/drafts/edit.ts';
import { addAlias } from '../../service/roster.ts';
import { officeOf } from './access.ts';
import { aliasOf, backToDraft, drawReview, type OfDraft, requestIn, whoAndWhich } from './draft-drawing.ts';
import { answerForm, field } from './forms.ts';
import type { OfficeParts } from './parts.ts';
import { PROGRAMMES } from './programme-routes.ts';

/** Doubts, answered by one of the buttons that stand beside them. */
export function doubtRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const config = { access: 'edit-programmes' } as const;
  scope.post<OfDraft>(`${PROGRAMMES}/drafts/:id/answer`, { config }, (request, reply) =>
    answerForm(
      request,
      reply,
      () => answerDoubt(request, reply, parts),
      (problem) => drawReview(request, reply, parts, { problem }),
    ),
  );
}

type Doubt = ShownRevision['doubts'][number];

/** The draft's version tells whether it is still the page on which the answer stood; an answer is named by what it says. */
async function answerDoubt(request: FastifyRequest, reply: FastifyReply, parts: OfficeParts): Promise<FastifyReply> {
  const { office } = parts;
  const asked = requestIn(request);
  const { revision, doubts } = await showRevision(office, asked.organizationId, asked.revisionId);
  const item = field(request, 'item');
  const doubt = doubts.find((one) => one.item === item && one.code === field(request, 'code'));
  const answer = doubt?.answers.find((one) => answerKey(one) === field(request, 'answer'));
  await editDraft(office, { ...asked, edits: answer === undefined ? [] : [answer.edit] });
  if (doubt === undefined || answer === undefined) throw new LichError('item-unknown', { id: item });
  const alias = field(request, 'remember') === 'yes' ? aliasOf(doubt, revision.programme) : null;
  const place = `doubt-${Math.max(1, Number(field(request, 'place')) || 1)}`;
  if (alias === null || answer.type !== 'member') return backToDraft(request, reply, 'answered', place);
  await teach(request, parts, doubt, { id: answer.id, alias });
  return backToDraft(request, reply, 'remembered', place);
}

async function teach(
  request: FastifyRequest,
  { office }: OfficeParts,
  { about }: Doubt,
  { id, alias }: { readonly id: string; readonly alias: string },
): Promise<void> {
  const { organization } = officeOf(request);
  const isGroup = organization.groups.some((group) => group.id === id);
  const kind = isGroup ? 'group' : about === 'units' ? 'unit' : 'person';
  const { actor, organizationId } = whoAndWhich(request);
  await addAlias(office, { actor, organizationId, kind, id, text: alias });
}
