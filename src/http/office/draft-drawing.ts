import type { FastifyReply, FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import { FILE_DONE } from '../../locale/received.ts';
import { DONE } from '../../locale/review-pages.ts';
import type { Organization } from '../../model/organization.ts';
import type { Programme } from '../../model/programme.ts';
import type { Html } from '../../pages/html.ts';
import type { ReviewPage, ShownDoubt } from '../../pages/office/draft-page.ts';
import { reviewPage } from '../../pages/office/review.ts';
import { editsSince, type ShownRevision, showRevision } from '../../service/drafts/drafts.ts';
import { documentSource } from '../../service/drafts/source.ts';
import { callerOf, officeOf } from './access.ts';
import { field } from './forms.ts';
import { doneIn, goOn, officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { programmesBase } from './programme-routes.ts';

export type OfDraft = { Params: { organization: string; id: string } };

/** Names of everybody whom an item may name, by kind and id, also of who has left. */
export function namesOf({ persons, units, groups }: Organization): ReadonlyMap<string, string> {
  const named = (kind: string, all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map(({ id, name }) => [`${kind} ${id}`, name] as const);
  return new Map([...named('person', persons), ...named('unit', units), ...named('group', groups)]);
}

/** The version that the form was drawn from. @throws LichError `request-invalid` */
export function versionIn(request: FastifyRequest): number {
  const version = Number(field(request, 'version'));
  if (!Number.isSafeInteger(version) || version < 1) throw new LichError('request-invalid');
  return version;
}

/** Who acts on which revision. */
export function whoAndWhich(request: FastifyRequest) {
  const { id: revisionId } = request.params as OfDraft['Params'];
  return { actor: callerOf(request).actor, organizationId: officeOf(request).organization.id, revisionId };
}

/** Who edits which draft, as it was seen. */
export function requestIn(request: FastifyRequest) {
  return { ...whoAndWhich(request), version: versionIn(request) };
}

/**
 * The review page, also for somebody who came too late: then with what they have not seen.
 * @throws LichError `revision-unknown`
 */
export async function drawReview(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: OfficeParts,
  given: Partial<Pick<ReviewPage, 'problem'>> = {},
): Promise<Html> {
  const { organization, origin } = officeOf(request);
  const { id } = request.params as OfDraft['Params'];
  const shown = await showRevision(parts.office, organization.id, id);
  const { revision, document, evidence, canUndo } = shown;
  const seen = Number(field(request, 'version'));
  const isLate = given.problem !== undefined && seen >= 1 && seen < revision.version;
  return reviewPage(officeContext(request, reply), {
    base: programmesBase(request),
    ...{ revision, organization, document, evidence, canUndo },
    doubts: shown.doubts.map((doubt) => shownDoubt(doubt, revision.programme)),
    source: document === null || document.removed !== null ? null : await sourceOf(parts, document),
    since: isLate ? await editsSince(parts.office, organization.id, id, seen) : [],
    names: namesOf(organization),
    isRosterByFile: origin === 'config',
    done: doneIn(request, { ...DONE, ...FILE_DONE }),
    problem: null,
    ...given,
  });
}

/** Null for a document that came structured and has no text. */
async function sourceOf({ office }: OfficeParts, { organizationId, id }: NonNullable<ShownRevision['document']>) {
  const source = await documentSource(office, organizationId, id);
  return source?.blocks ?? null;
}

function shownDoubt(doubt: ShownRevision['doubts'][number], programme: Programme): ShownDoubt {
  return { ...doubt, alias: aliasOf(doubt, programme) };
}

const ABOUT_NAMES: readonly string[] = ['unknown-person', 'uncertain-person', 'unknown-unit', 'uncertain-unit'];

/** What the document calls somebody whom the roster does not know by that name; null for any other doubt. */
export function aliasOf({ item, code }: { item: string; code: string }, { notices }: Programme): string | null {
  if (!ABOUT_NAMES.includes(code)) return null;
  const printed = notices.find((notice) => notice.item === item && notice.code === code)?.data.printed;
  return typeof printed === 'string' && printed.trim() !== '' ? printed : null;
}

/** Back to the draft, at the place where somebody was. */
export function backToDraft(request: FastifyRequest, reply: FastifyReply, done: string, place = ''): FastifyReply {
  const { id } = request.params as OfDraft['Params'];
  return goOn(reply, `${programmesBase(request)}/drafts/${id}`, `${done}${place === '' ? '' : `#${place}`}`);
}
