import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import type { Html } from '../../pages/html.ts';
import { itemPage } from '../../pages/office/item-form.ts';
import { documentBytes, showRevision } from '../../service/drafts/drafts.ts';
import { evidenceBytes } from '../../service/drafts/evidence.ts';
import { sendPage } from '../page.ts';
import { officeOf } from './access.ts';
import { drawReview, namesOf, type OfDraft } from './draft-drawing.ts';
import { textIn } from './forms.ts';
import { BLANK, itemTyped } from './item-fields.ts';
import { goOn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { PROGRAMMES, programmesBase } from './programme-routes.ts';

/** Looking at a draft, at one of its items, and at the files that belong to it. */
export function draftRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const config = { access: 'edit-programmes' } as const;
  const view = { access: 'view-programmes' } as const;

  scope.get<OfDraft>(`${PROGRAMMES}/drafts/:id`, { config }, async (request, reply) => {
    const { organization, id } = request.params;
    const { revision } = await showRevision(office, organization, id);
    if (revision.acceptance !== null) return goOn(reply, `${programmesBase(request)}/revisions/${id}`);
    return sendPage(reply, await drawReview(request, reply, parts));
  });

  scope.get<OfDraft>(`${PROGRAMMES}/drafts/:id/item`, { config }, async (request, reply) =>
    sendPage(reply, await drawItem(request, reply, parts, null)),
  );

  scope.get<OfDraft>(`${PROGRAMMES}/documents/:id`, { config: view }, async (request, reply) => {
    const { organization, id } = request.params;
    const { bytes, fileName } = await documentBytes(office, organization, id);
    return sendFile(reply, bytes, fileName);
  });

  scope.get<OfDraft>(`${PROGRAMMES}/evidence/:id`, { config: view }, async (request, reply) => {
    const { organization, id } = request.params;
    const { bytes, fileName } = await evidenceBytes(office, organization, id);
    return sendFile(reply, bytes, fileName);
  });
}

/** What a stranger wrote is handed out, never shown as a page of ours. RFC 6266 §4.3, RFC 8187. */
function sendFile(reply: FastifyReply, bytes: Uint8Array, fileName: string): FastifyReply {
  const name = encodeURIComponent(fileName).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return reply
    .header('Cache-Control', 'private, no-store')
    .header('Content-Disposition', `attachment; filename*=UTF-8''${name}`)
    .type('application/octet-stream')
    .send(Buffer.from(bytes));
}

/**
 * The form of one item, with what was typed where something was wrong with it.
 * @throws LichError `revision-unknown`, `revision-accepted`, `item-unknown`
 */
export async function drawItem(
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
