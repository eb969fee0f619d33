import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { errorSentence } from '../../locale/errors.ts';
import type { ProgrammeEdit } from '../../model/edit.ts';
import type { Programme, ProgrammeItem } from '../../model/programme.ts';
import type { Html } from '../../pages/html.ts';
import { itemPage } from '../../pages/office/item-form.ts';
import { showRevision } from '../../service/drafts/drafts.ts';
import { editDraft } from '../../service/drafts/edit.ts';
import { languageOf, sendPage } from '../page.ts';
import { officeOf } from './access.ts';
import { backToDraft, drawReview, namesOf, type OfDraft, requestIn } from './draft-drawing.ts';
import { field, textIn } from './forms.ts';
import { BLANK, itemTyped } from './item-fields.ts';
import { officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { PROGRAMMES, programmesBase } from './programme-routes.ts';

/** The form of one item: another state of one that is there, or a new one. */
export function itemRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const config = { access: 'edit-programmes' } as const;
  const url = `${PROGRAMMES}/drafts/:id/item`;

  scope.get<OfDraft>(url, { config }, async (request, reply) =>
    sendPage(reply, await drawItem(request, reply, parts, null)),
  );

  scope.post<OfDraft>(url, { config }, async (request, reply) => {
    try {
      return await save(request, reply, parts);
    } catch (error) {
      if (!(error instanceof LichError) || error.status === 500) throw error;
      const problem = errorSentence(error, languageOf(request));
      const isLate = error.code === 'revision-stale';
      const page = isLate ? drawReview(request, reply, parts, { problem }) : drawItem(request, reply, parts, problem);
      return sendPage(reply, await page, error.status);
    }
  });
}

async function save(request: FastifyRequest, reply: FastifyReply, { office }: OfficeParts): Promise<FastifyReply> {
  const asked = requestIn(request);
  const id = field(request, 'item');
  const { revision } = await showRevision(office, asked.organizationId, asked.revisionId);
  const edit = editTyped(request, id, revision.programme);
  const { programme } = await editDraft(office, { ...asked, edits: [edit] });
  const number = programme.items.findIndex((one) => one.id === id) + 1;
  return backToDraft(request, reply, id === '' ? 'added' : 'changed', number > 0 ? `item-${number}` : '');
}

function editTyped(request: FastifyRequest, id: string, { items }: Programme): ProgrammeEdit {
  if (id === '') {
    const after = field(request, 'after') || null;
    return { type: 'add', after, fields: { timing: 'on', ...itemTyped(request, BLANK) } };
  }
  const kept = items.find((one) => one.id === id);
  return { type: 'change', id, fields: kept === undefined ? {} : itemTyped(request, kept) };
}

/**
 * The form, with what was typed where something was wrong with it.
 * @throws LichError `revision-unknown`, `revision-accepted`, `item-unknown`
 */
async function drawItem(
  request: FastifyRequest,
  reply: FastifyReply,
  { office }: OfficeParts,
  problem: string | null,
): Promise<Html> {
  const { organization } = officeOf(request);
  const { id } = request.params as OfDraft['Params'];
  const { revision } = await showRevision(office, organization.id, id);
  if (revision.acceptance !== null) throw new LichError('revision-accepted', { by: revision.acceptance.acceptedBy });
  const given = problem === null ? request.query : request.body;
  const itemId = textIn(given, problem === null ? 'id' : 'item');
  const after = textIn(given, 'after') || null;
  const kept = itemId === '' ? blankAfter(revision.programme.items, after) : known(revision.programme.items, itemId);
  return itemPage(officeContext(request, reply), {
    base: programmesBase(request),
    ...{ revision, organization, after, problem },
    names: namesOf(organization),
    item: problem === null ? kept : { ...kept, ...itemTyped(request, kept) },
    isNew: itemId === '',
  });
}

function known(items: readonly ProgrammeItem[], id: string): ProgrammeItem {
  const found = items.find((one) => one.id === id);
  if (found === undefined) throw new LichError('item-unknown', { id });
  return found;
}

/** On the day of the item after which it is to stand. */
function blankAfter(items: readonly ProgrammeItem[], after: string | null): ProgrammeItem {
  const before = after === null ? undefined : known(items, after);
  return before === undefined ? BLANK : { ...BLANK, start: before.start, end: before.start, slot: before.slot };
}
