import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorSentence } from '../../locale/errors.ts';
import { DONE } from '../../locale/programmes-pages.ts';
import { may } from '../../model/permission.ts';
import type { Upload } from '../../model/upload.ts';
import type { Html } from '../../pages/html.ts';
import { type ProgrammesPage, programmesPage } from '../../pages/office/programmes.ts';
import { type DraftSummary, listDrafts } from '../../service/drafts/drafts.ts';
import { listUploads } from '../../service/drafts/uploads.ts';
import { type IssuedProgramme, listProgrammes } from '../../service/revisions.ts';
import { languageOf, sendPage } from '../page.ts';
import { callerOf, officeOf } from './access.ts';
import { field } from './forms.ts';
import { doneIn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';

const MEGABYTE = 1_000_000;
const LOOKED_BACK = 20;
/** A file that could not be read stays in the list for so long. */
const FAILED_SHOWN_SECONDS = 3 * 86_400;

export const PROGRAMMES = '/office/:organization/programmes';

export function programmesBase(request: FastifyRequest): string {
  return `/office/${officeOf(request).organization.id}/programmes`;
}

export function programmeRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  scope.get(PROGRAMMES, { config: { access: 'view-programmes' } }, async (request, reply) =>
    sendPage(reply, await drawProgrammes(request, reply, parts, { done: doneIn(request, DONE) })),
  );
}

export async function drawProgrammes(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: OfficeParts,
  given: Partial<ProgrammesPage>,
): Promise<Html> {
  const organizationId = officeOf(request).organization.id;
  const programmes = await listProgrammes(parts.office, organizationId);
  const isEditor = may(callerOf(request).role, 'edit-programmes');
  return programmesPage(officeContext(request, reply), {
    base: programmesBase(request),
    desk: isEditor && parts.intake !== undefined ? await deskOf(request, parts, organizationId) : null,
    programmes: programmes.flatMap(programmeRow),
    done: null,
    problem: null,
    ...given,
  });
}

async function deskOf(request: FastifyRequest, { office, intake }: OfficeParts, organizationId: string) {
  const drafts = await listDrafts(office, organizationId);
  const uploads = await listUploads(office, organizationId, LOOKED_BACK);
  const form = {
    limitMegabytes: Math.floor((intake?.maximumBytes ?? 0) / MEGABYTE),
    pasted: field(request, 'text'),
    on: field(request, 'on'),
  };
  const now = office.clock();
  const isShown = ({ state, endedAt }: Upload) =>
    state === 'queued' || state === 'reading' || (state === 'failed' && now - (endedAt ?? now) < FAILED_SHOWN_SECONDS);
  const shown = uploads.filter(isShown).map(({ id, fileName, createdAt, fault }) => ({
    ...{ id, fileName, createdAt },
    fault: fault === null ? null : errorSentence(fault, languageOf(request)),
  }));
  return { form, drafts: drafts.map(draftRow), uploads: shown };
}

function draftRow({ revision, document, items, doubtful }: DraftSummary) {
  const { id, createdAt, programme } = revision;
  return { id, createdAt, items, doubtful, name: programme.title ?? document?.fileName ?? id };
}

function programmeRow({ id, genre, period, issues }: IssuedProgramme) {
  const last = issues.at(-1);
  if (last === undefined) return [];
  const { title, acceptedBy, acceptedAt } = last;
  return [{ id, genre, period, title, acceptedBy, acceptedAt, revisions: issues.length }];
}
