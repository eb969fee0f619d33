import { LichError } from '../errors.ts';
import { printedNotice } from '../locale/notices.ts';
import type { SourceFormat } from '../model/block.ts';
import { type Notice, notice, type Reading } from '../model/notice.ts';
import type { Organization } from '../model/organization.ts';
import type { Programme, ProgrammeItem } from '../model/programme.ts';
import { interpret } from '../programme/interpret.ts';
import { refuseClassifiedHead } from '../programme/secrecy.ts';
import type { ReadingLimits } from '../readers/limits.ts';
import { readSource } from '../readers/read.ts';
import type { LocalDate } from '../time/local.ts';

/** What is asked when a document is to be read. Plain data: it crosses into the worker. */
export interface ReadingRequest {
  /** Rosters among which the document's office is looked for. */
  readonly organizations: readonly Organization[];
  /** The office whose document it is, when known: one of `organizations`. */
  readonly organizationId: string | null;
  /** The day the reader stands on, or null. */
  readonly on: LocalDate | null;
  readonly limits: ReadingLimits;
}

export interface DocumentReading extends Reading<Programme> {
  readonly format: SourceFormat;
}

/** Bytes → programme. A structured programme needs no interpreting, only its office. */
export async function readDocumentHere(bytes: Uint8Array, request: ReadingRequest): Promise<DocumentReading> {
  const source = await readSource(bytes, request.limits);
  if (source.type === 'text') {
    return { format: source.source.format, ...interpret(source.source, request) };
  }
  return { format: source.format, ...adopted(source.reading, request) };
}

function adopted({ value, notices }: Reading<Programme>, request: ReadingRequest): Reading<Programme> {
  refuseClassifiedHead(value);
  const { organizations, organizationId } = request;
  const id = organizationId ?? value.organization;
  if (value.organization !== null && id !== value.organization) {
    throw new LichError('programme-invalid', { path: '/organization', reason: `${value.organization} ≠ ${id}` });
  }
  const organization = organizations.find((known) => known.id === id) ?? null;
  if (organizationId !== null && organization === null) {
    const known = organizations.map((each) => each.id).join(', ');
    throw new LichError('organization-unknown', { id: organizationId, known: known || '–' });
  }
  const unknown = organization ? value.items.flatMap((item) => unknownIds(item, organization)) : [];
  const all = [...notices, ...unknown];
  const items = value.items.map((item) => withReview(item, unknown));
  return {
    value: { ...value, organization: id, items, notices: [...value.notices, ...all.map(printedNotice)] },
    notices: all,
  };
}

/** Ids that the roster does not have: their entries would reach nobody. */
function unknownIds(item: ProgrammeItem, { persons, units, groups }: Organization): Notice[] {
  const [people, bodies, joint] = [persons, units, groups].map((all) => new Set(all.map(({ id }) => id)));
  const at = { line: item.line, item: item.id };
  const person = [...item.leaders, ...item.attendees].filter((id) => !people!.has(id) && !joint!.has(id));
  const unit = [...item.units, ...item.coUnits].filter((id) => !bodies!.has(id) && !joint!.has(id));
  return [
    ...person.map((printed) => notice('unknown-person', at, { printed })),
    ...unit.map((printed) => notice('unknown-unit', at, { printed })),
  ];
}

function withReview(item: ProgrammeItem, notices: readonly Notice[]): ProgrammeItem {
  const codes = notices.filter((each) => each.item === item.id).map(({ code }) => code);
  return { ...item, review: [...new Set([...item.review, ...codes])] };
}
