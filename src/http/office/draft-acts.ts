import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { errorOnPage } from '../../locale/hints.ts';
import type { ProgrammeEdit } from '../../model/edit.ts';
import { discardDraft, type ShownRevision, showRevision } from '../../service/drafts/drafts.ts';
import { editDraft, undoDraft } from '../../service/drafts/edit.ts';
import { attachEvidence } from '../../service/drafts/evidence.ts';
import { addAlias } from '../../service/roster.ts';
import { languageOf, sendPage } from '../page.ts';
import { officeOf } from './access.ts';
import { aliasOf, backToDraft, drawReview, type OfDraft, requestIn, whoAndWhich } from './draft-drawing.ts';
import { drawItem } from './draft-routes.ts';
import { answerForm, field, valuesIn } from './forms.ts';
import { BLANK, itemTyped } from './item-fields.ts';
import { goOn } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { PROGRAMMES, programmesBase } from './programme-routes.ts';
import { fileIn } from './upload-routes.ts';

/** What a clerk does to a draft. */

interface Act {
  readonly name: string;
  readonly done: string;
  edits(request: FastifyRequest): readonly ProgrammeEdit[];
}

const item = (request: FastifyRequest) => field(request, 'item');

/** Acts that are one edit, made from a form of the review page. */
const ACTS: readonly Act[] = [
  { name: 'cancel', done: 'cancelled', edits: (request) => [{ type: 'cancel', id: item(request) }] },
  { name: 'remove', done: 'removed', edits: (request) => [{ type: 'remove', id: item(request) }] },
  { name: 'split', done: 'split', edits: (request) => [{ type: 'split', id: item(request), parts: partsIn(request) }] },
  { name: 'merge', done: 'merged', edits: (request) => [{ type: 'merge', ids: [...valuesIn(request, 'item')] }] },
];

/** A part to a line. @throws LichError `parts-missing` */
function partsIn(request: FastifyRequest) {
  const lines = field(request, 'parts')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const parts = lines.filter((line) => line !== '').map((title) => ({ title }));
  if (parts.length < 2) throw new LichError('parts-missing');
  return parts;
}

export function draftActs(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const maximumBytes = parts.intake?.maximumBytes ?? 0;
  const config = { access: 'edit-programmes' } as const;
  const url = `${PROGRAMMES}/drafts/:id`;
  const answered = (request: FastifyRequest, reply: FastifyReply, act: () => Promise<FastifyReply>) =>
    answerForm(request, reply, act, (problem) => drawReview(request, reply, parts, { problem }));

  for (const { name, done, edits } of ACTS) {
    scope.post<OfDraft>(`${url}/${name}`, { config }, (request, reply) =>
      answered(request, reply, async () => {
        await editDraft(office, { ...requestIn(request), edits: edits(request) });
        return backToDraft(request, reply, done);
      }),
    );
  }

  scope.post<OfDraft>(`${url}/undo`, { config }, (request, reply) =>
    answered(request, reply, async () => {
      await undoDraft(office, requestIn(request));
      return backToDraft(request, reply, 'undone');
    }),
  );

  scope.post<OfDraft>(`${url}/discard`, { config }, (request, reply) =>
    answered(request, reply, async () => {
      await discardDraft(office, requestIn(request));
      return goOn(reply, programmesBase(request), 'discarded');
    }),
  );

  scope.post<OfDraft>(`${url}/answer`, { config }, (request, reply) => answerDoubt(request, reply, parts));
  scope.post<OfDraft>(`${url}/item`, { config }, (request, reply) => saveItem(request, reply, parts));

  scope.post<OfDraft>(`${url}/evidence`, { config }, (request, reply) =>
    answered(request, reply, async () => {
      const file = fileIn(request, 'file', maximumBytes);
      if (file === null) throw new LichError('file-empty');
      const { fileName, bytes } = file;
      const given = { ...whoAndWhich(request), fileName, bytes };
      await attachEvidence(office, given, maximumBytes);
      return backToDraft(request, reply, 'attached');
    }),
  );
}

/** A new item, or another state of one. */
async function saveItem(request: FastifyRequest, reply: FastifyReply, parts: OfficeParts): Promise<FastifyReply> {
  const asked = requestIn(request);
  const id = item(request);
  const save = async () => {
    const { revision } = await showRevision(parts.office, asked.organizationId, asked.revisionId);
    const kept = revision.programme.items.find((one) => one.id === id);
    const edit: ProgrammeEdit =
      id === ''
        ? {
            type: 'add',
            after: field(request, 'after') || null,
            fields: { timing: 'on', ...itemTyped(request, BLANK) },
          }
        : { type: 'change', id, fields: kept === undefined ? {} : itemTyped(request, kept) };
    const { programme } = await editDraft(parts.office, { ...asked, edits: [edit] });
    const number = programme.items.findIndex((one) => one.id === id) + 1;
    return backToDraft(request, reply, id === '' ? 'added' : 'changed', number > 0 ? `item-${number}` : '');
  };
  try {
    return await save();
  } catch (error) {
    if (!(error instanceof LichError) || error.status === 500) throw error;
    const problem = errorOnPage(error, languageOf(request));
    const isLate = error.code === 'revision-stale';
    const page = isLate ? drawReview(request, reply, parts, { problem }) : drawItem(request, reply, parts, problem);
    return sendPage(reply, await page, error.status);
  }
}

type Doubt = ShownRevision['doubts'][number];

/** One of the answers that stood on the page; the draft's version tells whether it is still the same page. */
function answerDoubt(request: FastifyRequest, reply: FastifyReply, parts: OfficeParts): Promise<FastifyReply> {
  const { office } = parts;
  return answerForm(
    request,
    reply,
    async () => {
      const asked = requestIn(request);
      const { revision, doubts } = await showRevision(office, asked.organizationId, asked.revisionId);
      const doubt = doubts.find((one) => one.item === item(request) && one.code === field(request, 'code'));
      const answer = doubt?.answers[Number(field(request, 'answer'))];
      await editDraft(office, { ...asked, edits: answer === undefined ? [] : [answer.edit] });
      if (doubt === undefined || answer === undefined) throw new LichError('item-unknown', { id: item(request) });
      const alias = field(request, 'remember') === 'yes' ? aliasOf(doubt, revision.programme) : null;
      const place = `doubt-${Math.max(1, Number(field(request, 'place')) || 1)}`;
      if (alias === null || answer.type !== 'member') return backToDraft(request, reply, 'answered', place);
      await teach(request, parts, doubt, { id: answer.id, alias });
      return backToDraft(request, reply, 'remembered', place);
    },
    (problem) => drawReview(request, reply, parts, { problem }),
  );
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
