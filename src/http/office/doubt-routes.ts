import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { answerKey } from '../../model/edit.ts';
import { type ShownRevision, showRevision } from '../../service/drafts/drafts.ts';
import { editDraft } from '../../service/drafts/edit.ts';
import { type AliasRequest, answerAndTeach } from '../../service/lessons.ts';
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
  const edit = { ...asked, edits: answer === undefined ? [] : [answer.edit] };
  const alias = doubt !== undefined && field(request, 'remember') === 'yes' ? aliasOf(doubt, revision.programme) : null;
  const place = `doubt-${Math.max(1, Number(field(request, 'place')) || 1)}`;
  if (doubt !== undefined && alias !== null && answer?.type === 'member') {
    await answerAndTeach(office, edit, lessonOf(request, doubt, { id: answer.id, alias }));
    return backToDraft(request, reply, 'remembered', place);
  }
  await editDraft(office, edit);
  if (answer === undefined) throw new LichError('item-unknown', { id: item });
  return backToDraft(request, reply, 'answered', place);
}

function lessonOf(
  request: FastifyRequest,
  { about }: Doubt,
  { id, alias }: { readonly id: string; readonly alias: string },
): AliasRequest {
  const { organization } = officeOf(request);
  const isGroup = organization.groups.some((group) => group.id === id);
  const kind = isGroup ? 'group' : about === 'units' ? 'unit' : 'person';
  const { actor, organizationId } = whoAndWhich(request);
  return { actor, organizationId, kind, id, text: alias };
}
