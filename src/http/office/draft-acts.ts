import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import type { ProgrammeEdit } from '../../model/edit.ts';
import { discardDraft } from '../../service/drafts/drafts.ts';
import { editDraft, undoDraft } from '../../service/drafts/edit.ts';
import { attachEvidence } from '../../service/drafts/evidence.ts';
import { backToDraft, type OfDraft, requestIn, whoAndWhich } from './draft-drawing.ts';
import { answerForm, field, valuesIn } from './forms.ts';
import { headTyped } from './head-fields.ts';
import { goOn } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { PROGRAMMES, programmesBase } from './programme-routes.ts';
import { drawLate } from './revision-routes.ts';
import { fileIn } from './upload-routes.ts';

/** What a clerk does to a draft as a whole, or to items of it by one button. */

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
  { name: 'head', done: 'head', edits: (request) => [{ type: 'head', fields: headTyped(request) }] },
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
    answerForm(request, reply, act, (problem) => drawLate(request, reply, parts, problem));

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

  scope.post<OfDraft>(`${url}/evidence`, { config }, (request, reply) =>
    answered(request, reply, async () => {
      const file = fileIn(request, 'file', maximumBytes);
      if (file === null) throw new LichError('file-empty');
      const { fileName, bytes } = file;
      const given = { ...whoAndWhich(request), fileName, bytes };
      const { outcome } = await attachEvidence(office, given, maximumBytes);
      return backToDraft(request, reply, `scan-${outcome}`);
    }),
  );
}
