import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { errorSentence } from '../../locale/errors.ts';
import { NOTHING_GIVEN, PASTED_NAME } from '../../locale/programmes-pages.ts';
import type { Upload } from '../../model/upload.ts';
import { uploadPage } from '../../pages/office/upload.ts';
import { tooLarge } from '../../readers/limits.ts';
import { uploadOf } from '../../service/drafts/uploads.ts';
import { parseLocalDate } from '../../time/local.ts';
import { languageOf, sendPage } from '../page.ts';
import { callerOf, officeOf } from './access.ts';
import { answerForm, field } from './forms.ts';
import { goOn, officeContext } from './pages.ts';
import type { Intake, OfficeParts } from './parts.ts';
import { drawProgrammes, PROGRAMMES, programmesBase } from './programme-routes.ts';

/** A file that came with a form. */
export interface FormFile {
  readonly fileName: string;
  readonly bytes: Buffer;
  /** Whether it was larger than may be: then it is cut. */
  readonly isCut: boolean;
}

/** Most documents are read in less: who waits so long needs no page that says “reading”. */
const PATIENCE_MILLISECONDS = 1_500;
/** Seconds between two looks of that page. */
const LOOK_AGAIN_SECONDS = '2';

/** Forms with files: taken into memory once it is known who sends them, and never to disk. */
export async function acceptFiles(scope: FastifyInstance, { intake }: OfficeParts): Promise<void> {
  if (intake === undefined) return;
  const { maximumBytes } = intake;
  await scope.register(multipart, {
    attachFieldsToBody: 'keyValues',
    throwFileSizeLimit: false,
    limits: { fileSize: maximumBytes, fieldSize: maximumBytes, files: 2, fields: 20, parts: 22 },
    async onFile(part) {
      const pieces: Buffer[] = [];
      for await (const piece of part.file) pieces.push(piece as Buffer);
      const file: FormFile = {
        fileName: part.filename ?? '',
        bytes: Buffer.concat(pieces),
        isCut: part.file.truncated,
      };
      part.value = file;
    },
  });
  refuseBroken(scope);
}

/** What is cut short on the way, or is no form, is the sender's fault; the library throws it as it comes. */
function refuseBroken(scope: FastifyInstance): void {
  const whole = new WeakSet<FastifyRequest>();
  // After the library's own.
  scope.addHook('preValidation', async (request) => void whole.add(request));
  scope.setErrorHandler((error, request) => {
    const isOurs = whole.has(request) || !request.isMultipart();
    throw isOurs || (error instanceof Error && 'statusCode' in error) || error instanceof LichError
      ? error
      : new LichError('request-invalid', {}, { cause: error });
  });
}

/** Null where none was chosen. @throws LichError `file-too-large` */
export function fileIn({ body, headers }: FastifyRequest, name: string, maximumBytes: number): FormFile | null {
  const file = (body as Record<string, unknown> | null)?.[name] as FormFile | undefined;
  if (typeof file !== 'object' || file === null || !Buffer.isBuffer(file.bytes)) return null;
  if (file.isCut) throw tooLarge(Number(headers['content-length'] ?? maximumBytes + 1), maximumBytes);
  return file.bytes.length === 0 && file.fileName === '' ? null : file;
}

export function uploadRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  const { office, intake } = parts;
  if (intake === undefined) return;
  const config = { access: 'edit-programmes' } as const;

  scope.post(`${PROGRAMMES}/uploads`, { config }, async (request, reply) => {
    const organizationId = officeOf(request).organization.id;
    return answerForm(
      request,
      reply,
      async () => {
        const given = givenIn(request, intake);
        if (given === null) {
          const problem = NOTHING_GIVEN[languageOf(request)];
          return sendPage(reply, await drawProgrammes(request, reply, parts, { problem }), 422);
        }
        const { actor } = callerOf(request);
        const upload = await intake.uploads.begin({ ...given, actor, organizationId, idempotencyKey: null });
        return goTo(request, reply, await withPatience(intake.uploads.finished(upload), upload));
      },
      (problem) => drawProgrammes(request, reply, parts, { problem }),
    );
  });

  scope.get<{ Params: { id: string } }>(`${PROGRAMMES}/uploads/:id`, { config }, async (request, reply) => {
    const upload = await uploadOf(office, officeOf(request).organization.id, request.params.id);
    if (upload.state === 'read') return goTo(request, reply, upload);
    const { id, fileName, state, fault } = upload;
    if (fault === null) reply.header('Refresh', LOOK_AGAIN_SECONDS);
    const told = fault && {
      text: errorSentence(fault, languageOf(request)),
      isClassified: fault.code === 'document-classified',
    };
    const given = { base: programmesBase(request), id, fileName, isQueued: state === 'queued', fault: told };
    return sendPage(reply, uploadPage(officeContext(request, reply), given));
  });
}

/** @throws LichError `date-invalid`, `file-too-large` */
function givenIn(request: FastifyRequest, { maximumBytes }: Intake) {
  const day = field(request, 'on');
  const on = day === '' ? null : parseLocalDate(day);
  if (day !== '' && on === null) throw new LichError('date-invalid', { text: day.slice(0, 20) });
  const file = fileIn(request, 'file', maximumBytes);
  if (file !== null) return { fileName: file.fileName, bytes: file.bytes, on };
  const text = field(request, 'text');
  if (text.trim() === '') return null;
  return { fileName: PASTED_NAME[languageOf(request)], bytes: Buffer.from(text), on };
}

/** How it ended, or how it stood at first when it takes longer. */
async function withPatience(finished: Promise<Upload>, upload: Upload): Promise<Upload> {
  const { promise, resolve } = Promise.withResolvers<Upload>();
  const timer = setTimeout(() => resolve(upload), PATIENCE_MILLISECONDS);
  try {
    return await Promise.race([finished, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** To what became of it, which says so where it is nothing new. */
function goTo(request: FastifyRequest, reply: FastifyReply, { id, state, revisionId, outcome }: Upload): FastifyReply {
  const base = programmesBase(request);
  if (state !== 'read' || revisionId === null) return goOn(reply, `${base}/uploads/${id}`);
  if (outcome === 'draft' || outcome === null) return goOn(reply, `${base}/drafts/${revisionId}`);
  return goOn(reply, `${base}/${outcome === 'mended' ? 'drafts' : 'revisions'}/${revisionId}`, outcome);
}
