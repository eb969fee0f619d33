import { Type } from 'typebox';
import { SCAN_TOLD } from '../../locale/received.ts';
import { type ProgrammeEdit, ProgrammeEditSchema } from '../../model/edit.ts';
import { acceptRevision } from '../../service/accept.ts';
import { OTHERS_DECISIONS, type OthersDecision } from '../../service/acceptance-decision.ts';
import { discardDraft, listDrafts, showRevision } from '../../service/drafts/drafts.ts';
import { editDraft, undoDraft } from '../../service/drafts/edit.ts';
import { attachEvidence, evidenceBytes } from '../../service/drafts/evidence.ts';
import { previewAcceptance } from '../../service/preview.ts';
import { Accepted, AttachedScan, DraftSummary, Preview, Revision, ShownRevision } from './answers/programmes.ts';
import { bytesOf, DONE, pageOf as pageShape } from './answers/shapes.ts';
import { type Paging, PagingSchema, pager } from './paging.ts';
import {
  type ApiRoutes,
  about,
  asked,
  IDEMPOTENT,
  idempotencyKeyOf,
  OFFICE,
  type OfId,
  params,
  toldOf,
} from './routes.ts';

/** Drafts: looked at, mended, previewed, accepted. */

const version = Type.Integer({ minimum: 1, description: 'of the draft as it was seen' });
const nullable = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) => Type.Union([schema, Type.Null()]);

const EditBody = Type.Object({
  version,
  edits: Type.Array(ProgrammeEditSchema),
  amends: Type.Optional(nullable(Type.String({ description: 'id of a programme, or `new`' }))),
});
const others = Type.Enum([...OTHERS_DECISIONS]);
const AcceptBody = Type.Object({
  version,
  basis: Type.Integer({ description: 'of the preview' }),
  confirmed: Type.Optional(Type.Boolean({ description: 'yes to cancelling unusually much' })),
  others: Type.Optional(nullable(others)),
});
type EditGiven = { version: number; edits: ProgrammeEdit[]; amends?: string | null };
type AcceptGiven = { version: number; basis: number; confirmed?: boolean; others?: OthersDecision | null };

export const draftRoutes: ApiRoutes = (api, { office, maximumBytes }) => {
  const tag = 'drafts';
  const page = pager(office);
  const one = `${OFFICE}/drafts/:id`;
  const draft = (request: Parameters<typeof asked>[0], id: string, seen: number) => ({
    ...asked(request),
    revisionId: id,
    version: seen,
  });

  api.get<{ Querystring: Paging }>(
    `${OFFICE}/drafts`,
    about(tag, 'Drafts, the newest first', 'edit-programmes', {
      response: { 200: pageShape(DraftSummary) },
      params: params(),
      querystring: PagingSchema,
    }),
    async (request) => {
      const all = await listDrafts(office, asked(request).organizationId);
      return page(request, all, ({ revision: { id, createdAt } }) => [-createdAt, id]);
    },
  );

  api.get<OfId>(
    one,
    about(tag, 'A draft with its doubts', 'edit-programmes', {
      response: { 200: ShownRevision },
      params: params('id'),
    }),
    (request) => showRevision(office, asked(request).organizationId, request.params.id),
  );

  api.patch<OfId & { Body: EditGiven }>(
    one,
    about(tag, 'Change a draft; 409 when it was changed since', 'edit-programmes', {
      response: { 200: Revision },
      params: params('id'),
      body: EditBody,
    }),
    (request) => {
      const { version: seen, ...given } = request.body;
      return editDraft(office, { ...draft(request, request.params.id, seen), ...given });
    },
  );

  api.post<OfId & { Body: { version: number } }>(
    `${one}/undo`,
    about(tag, 'Take the last edit back', 'edit-programmes', {
      response: { 200: Revision },
      params: params('id'),
      body: Type.Object({ version }),
    }),
    (request) => undoDraft(office, draft(request, request.params.id, request.body.version)),
  );

  api.delete<OfId & { Querystring: { version: number } }>(
    one,
    about(tag, 'Throw a draft away', 'edit-programmes', {
      response: { 204: DONE },
      params: params('id'),
      querystring: Type.Object({ version }),
    }),
    async (request, reply) => {
      await discardDraft(office, draft(request, request.params.id, request.query.version));
      return reply.code(204).send();
    },
  );

  api.get<OfId & { Querystring: { others?: OthersDecision } }>(
    `${one}/preview`,
    about(tag, 'What accepting it would change', 'edit-programmes', {
      response: { 200: Preview },
      params: params('id'),
      querystring: Type.Object({ others: Type.Optional(others) }),
    }),
    (request) =>
      previewAcceptance(office, asked(request).organizationId, request.params.id, request.query.others ?? null),
  );

  api.post<OfId & { Body: AcceptGiven }>(
    `${one}/accept`,
    about(tag, 'Publish it; 409 when what was seen has changed', 'edit-programmes', {
      response: { 200: Accepted },
      params: params('id'),
      body: AcceptBody,
    }),
    async (request) => {
      const { actor, organizationId } = asked(request);
      const { confirmed = false, others: decided = null, ...seen } = request.body;
      const given = { revisionId: request.params.id, actor, confirmed, others: decided };
      return acceptRevision(office, { ...given, seen: { ...seen, organizationId } });
    },
  );

  api.post<OfId & { Querystring: { fileName: string } }>(
    `${one}/evidence`,
    {
      ...about(tag, 'Put the signed scan beside it (body: its bytes)', 'edit-programmes', {
        response: { 201: AttachedScan },
        params: params('id'),
        querystring: Type.Object({ fileName: Type.String({ minLength: 1, maxLength: 255 }) }),
        consumes: ['application/octet-stream'],
        ...IDEMPOTENT,
      }),
      bodyLimit: maximumBytes + 1_000_000,
    },
    async (request, reply) => {
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const { id } = request.params;
      const key = idempotencyKeyOf(request);
      const given = { ...asked(request), revisionId: id, fileName: request.query.fileName, bytes, idempotencyKey: key };
      const { scan, outcome } = await attachEvidence(office, given, maximumBytes);
      return reply.code(201).send({ ...scan, outcome, ...toldOf(SCAN_TOLD[outcome]) });
    },
  );

  api.get<OfId>(
    `${OFFICE}/evidence/:id`,
    about(tag, 'A signed scan, byte for byte', 'view-programmes', {
      response: { 200: bytesOf('application/pdf', 'image/jpeg', 'image/png', 'image/tiff') },
      params: params('id'),
    }),
    async (request, reply) => {
      const { bytes, mediaType } = await evidenceBytes(office, asked(request).organizationId, request.params.id);
      return reply.header('Content-Disposition', 'attachment').type(mediaType).send(Buffer.from(bytes));
    },
  );
};
