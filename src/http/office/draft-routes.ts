import type { FastifyInstance, FastifyReply } from 'fastify';
import { documentBytes, showRevision } from '../../service/drafts/drafts.ts';
import { evidenceBytes } from '../../service/drafts/evidence.ts';
import { sendPage } from '../page.ts';
import { drawReview, type OfDraft } from './draft-drawing.ts';
import { textIn } from './forms.ts';
import { goOn } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { PROGRAMMES, programmesBase } from './programme-routes.ts';

/** Looking at a draft, and at the files that belong to it. */
export function draftRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office } = parts;
  const config = { access: 'edit-programmes' } as const;
  const view = { access: 'view-programmes' } as const;

  scope.get<OfDraft>(`${PROGRAMMES}/drafts/:id`, { config }, async (request, reply) => {
    const { organization, id } = request.params;
    const { revision } = await showRevision(office, organization, id);
    if (revision.acceptance !== null) {
      const done = textIn(request.query, 'done');
      return goOn(
        reply,
        `${programmesBase(request)}/revisions/${id}`,
        done === '' ? undefined : encodeURIComponent(done),
      );
    }
    return sendPage(reply, await drawReview(request, reply, parts));
  });

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
