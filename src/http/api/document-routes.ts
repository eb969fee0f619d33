import { Type } from 'typebox';
import { LichError } from '../../errors.ts';
import { UPLOAD_TOLD } from '../../locale/received.ts';
import { ProgrammeSchema } from '../../model/programme.ts';
import type { Upload } from '../../model/upload.ts';
import { documentBytes, showRevision } from '../../service/drafts/drafts.ts';
import { listUploads, uploadOf } from '../../service/drafts/uploads.ts';
import { parseLocalDate } from '../../time/local.ts';
import { HandedIn, Upload as UploadShape } from './answers/programmes.ts';
import { bytesOf, pageOf as pageShape } from './answers/shapes.ts';
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

/** Files and structured programmes come in; each becomes a draft. */

const UploadQuery = Type.Object({
  fileName: Type.String({ minLength: 1, maxLength: 255, description: 'as shown to people' }),
  on: Type.Optional(Type.String({ description: 'a day from which a missing year or week is taken, YYYY-MM-DD' })),
});

export const documentRoutes: ApiRoutes = (api, { office, uploads, maximumBytes }) => {
  const tag = 'documents';
  const page = pager(office);
  // A little more than is taken, so that what is too large is refused by name.
  const bodyLimit = maximumBytes + 1_000_000;

  api.post<{ Querystring: { fileName: string; on?: string } }>(
    `${OFFICE}/documents`,
    {
      ...about(tag, 'Upload a file as it is (body: its bytes); it is read meanwhile', 'edit-programmes', {
        response: { 202: UploadShape },
        params: params(),
        querystring: UploadQuery,
        consumes: ['application/octet-stream'],
        ...IDEMPOTENT,
      }),
      bodyLimit,
    },
    async (request, reply) => {
      const { fileName, on } = request.query;
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const day = on === undefined ? null : parseLocalDate(on);
      if (on !== undefined && day === null) throw new LichError('date-invalid', { text: on });
      const key = idempotencyKeyOf(request);
      const upload = await uploads.begin({ ...asked(request), fileName, bytes, on: day, idempotencyKey: key });
      return reply
        .code(202)
        .header('Location', `${request.url.split('/documents')[0]}/uploads/${upload.id}`)
        .send(shown(upload));
    },
  );

  api.post(
    `${OFFICE}/programmes`,
    {
      ...about(tag, 'Hand in a structured programme; answers its draft', 'edit-programmes', {
        response: { 201: HandedIn },
        params: params(),
        body: ProgrammeSchema,
        ...IDEMPOTENT,
      }),
      bodyLimit,
    },
    async (request, reply) => {
      const { actor, organizationId } = asked(request);
      const bytes = new TextEncoder().encode(JSON.stringify(request.body));
      const given = { actor, organizationId, fileName: 'programme.json', bytes, on: null };
      const begun = await uploads.begin({ ...given, idempotencyKey: idempotencyKeyOf(request) });
      const ended = await uploads.finished(begun);
      const { fault, revisionId, outcome } = ended;
      if (fault !== null) throw new LichError(fault.code, fault.data);
      const draft = await showRevision(office, organizationId, revisionId ?? '');
      return reply
        .code(201)
        .header('Location', `${request.url.split('/programmes')[0]}/drafts/${revisionId}`)
        .send({ ...draft, outcome: outcome ?? 'draft', ...toldOf(toldBy(ended)) });
    },
  );

  api.get<{ Querystring: Paging }>(
    `${OFFICE}/uploads`,
    about(tag, 'The latest uploads, the newest first', 'edit-programmes', {
      response: { 200: pageShape(UploadShape) },
      params: params(),
      querystring: PagingSchema,
    }),
    async (request) => {
      const all = await listUploads(office, asked(request).organizationId, 200);
      return page(request, all.map(shown), ({ id, createdAt }) => [-createdAt, id]);
    },
  );

  api.get<OfId>(
    `${OFFICE}/uploads/:id`,
    about(tag, 'How far an upload is, and why it failed', 'edit-programmes', {
      response: { 200: UploadShape },
      params: params('id'),
    }),
    async (request) => shown(await uploadOf(office, asked(request).organizationId, request.params.id)),
  );

  api.get<OfId>(
    `${OFFICE}/documents/:id`,
    about(tag, 'A document, byte for byte', 'view-programmes', {
      response: { 200: bytesOf('application/octet-stream') },
      params: params('id'),
    }),
    async (request, reply) => {
      const { bytes } = await documentBytes(office, asked(request).organizationId, request.params.id);
      // A stranger's file is never shown as a page of ours.
      reply.header('Content-Disposition', 'attachment').type('application/octet-stream');
      return reply.send(Buffer.from(bytes));
    },
  );
};

function shown({ fingerprint, ...upload }: Upload) {
  return { ...upload, ...toldOf(toldBy(upload)) };
}

function toldBy({ outcome }: Pick<Upload, 'outcome'>) {
  return outcome === null ? null : UPLOAD_TOLD[outcome];
}
