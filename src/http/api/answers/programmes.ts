import { Type } from 'typebox';
import { ProgrammeEditSchema } from '../../../model/edit.ts';
import { GENRES, ProgrammeItemSchema, ProgrammeSchema } from '../../../model/programme.ts';
import { SCAN_OUTCOMES, UPLOAD_OUTCOMES, UPLOAD_STATES } from '../../../model/upload.ts';
import { CHANGE, CHANGES, Changes, Clash, Occurrence, OccurrenceDraft, PartyChanges } from './entries.ts';
import { anything, date, flag, listOf, moment, nullable, oneOf, record, text, texts, whole } from './shapes.ts';

/** Uploads, drafts, issues. */

export const Actor = record({ kind: oneOf(['user', 'token', 'command']), id: text, name: text });
const Data = Type.Record(text, Type.Union([text, Type.Number()]));

/** What is said of a file that came before, in both languages; null where there is nothing to say. */
const TOLD = { message: nullable(text), messageEn: nullable(text) };

export const Upload = record({
  ...{ id: text, organizationId: text, actor: Actor, fileName: nullable(text), state: oneOf(UPLOAD_STATES) },
  fault: nullable(record({ code: text, data: Data })),
  ...{ outcome: nullable(oneOf(UPLOAD_OUTCOMES)), ...TOLD },
  ...{ documentId: nullable(text), revisionId: nullable(text), idempotencyKey: nullable(text) },
  ...{ createdAt: moment, endedAt: nullable(moment) },
});

const Period = record({ start: date, end: date });
const NAME = { organizationId: text, genre: oneOf(GENRES), period: Period };

const ACCEPTANCE = {
  ...{ programmeId: text, number: whole, acceptedBy: text, acceptedAt: moment },
  changes: record({ added: texts, moved: texts, changed: texts, cancelled: texts, unchanged: texts }),
  warnings: listOf(Clash),
};
const Acceptance = record(ACCEPTANCE);

export const Revision = record({
  ...{ id: text, organizationId: text, documentId: nullable(text), programme: ProgrammeSchema, createdAt: moment },
  ...{ version: whole, amends: nullable(text), restoredFrom: nullable(text), acceptance: nullable(Acceptance) },
});

const KEPT = {
  ...{ fileName: text, receivedAt: moment, receivedBy: nullable(text) },
  removed: nullable(record({ at: moment, size: whole, sha256: text })),
};
const Document = record({ id: text, organizationId: text, format: text, ...KEPT });

const EVIDENCE = { id: text, organizationId: text, revisionId: text, mediaType: text, ...KEPT };
const Evidence = record(EVIDENCE);

export const AttachedScan = record({ ...EVIDENCE, outcome: oneOf(SCAN_OUTCOMES), ...TOLD });

const edit = ProgrammeEditSchema;
const Answer = Type.Union([
  record({ edit, type: Type.Literal('member'), id: text, name: text }),
  record({ edit, type: Type.Literal('day'), day: date }),
  record({ edit, type: Type.Literal('asIs') }),
]);
const Doubt = record({
  ...{ item: text, code: text, about: oneOf(['leaders', 'units', 'day', 'other']), line: whole },
  ...{ message: text, messageEn: text, answers: listOf(Answer) },
});

const SHOWN = {
  ...{ revision: Revision, document: nullable(Document), evidence: listOf(Evidence) },
  ...{ doubts: listOf(Doubt), canUndo: flag },
};
export const ShownRevision = record(SHOWN);
export const HandedIn = record({ ...SHOWN, outcome: oneOf(UPLOAD_OUTCOMES), ...TOLD });

export const DraftSummary = record({
  ...{ revision: Revision, document: nullable(Document), items: whole, doubtful: whole },
});

const ProgrammeRecord = record({ ...NAME, id: text });

const Notice = record({ code: text, severity: text, line: nullable(whole), item: nullable(text), data: Data });

export const Preview = record({
  ...{
    revisionId: text,
    version: whole,
    basis: whole,
    name: record(NAME, { id: text }),
    amends: nullable(ProgrammeRecord),
  },
  ...{ number: whole, scope: oneOf(['full', 'partial']), candidates: listOf(ProgrammeRecord), changes: Changes },
  ...{ byPerson: listOf(PartyChanges), byUnit: listOf(PartyChanges), clashes: listOf(Clash) },
  undecided: record({ published: listOf(Occurrence), coming: listOf(OccurrenceDraft) }),
  needsConfirmation: nullable(record({ cancelled: whole, published: whole })),
  ...{ undated: listOf(ProgrammeItemSchema), notices: listOf(Notice) },
});

export const Accepted = record({ isNew: flag, revision: Revision, notices: listOf(Notice) });

const Issue = record({ ...ACCEPTANCE, revisionId: text, documentId: nullable(text), title: nullable(text) });
export const IssuedProgramme = record({ ...NAME, id: text, issues: listOf(Issue) });

/** What another programme had announced before is in `takenOver`, and not in `added`. */
export const ComparedChanges = record({
  ...CHANGES,
  takenOver: listOf(record({ ...CHANGE, from: record({ ...NAME, id: text }) })),
});

export const HistoryEntry = record({
  ...{ id: whole, organizationId: nullable(text), at: moment, actor: Actor, act: text },
  ...{ subjects: listOf(record({ kind: text, id: text })), days: nullable(Period), data: Data },
  changes: listOf(record({ of: nullable(text), field: nullable(text), from: anything, to: anything })),
});
