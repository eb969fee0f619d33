import { Type } from 'typebox';
import { CLASHES } from '../../../model/clash.ts';
import { KINDS } from '../../../model/programme.ts';
import { anything, date, flag, listOf, moment, nullable, oneOf, record, text, texts, time, whole } from './shapes.ts';

/** Entries as they are published, and what becomes of them. */

const When = Type.Union([
  record({
    ...{ type: Type.Literal('clock'), date, start: time, end: time, endDate: date, endAssumed: flag },
  }),
  record({
    ...{ type: Type.Literal('slot'), date, slot: oneOf(['morning', 'afternoon', 'evening']), start: time, end: time },
  }),
  record({ type: Type.Literal('days'), start: date, end: date }),
  record({ type: Type.Literal('due'), date, dueTime: nullable(time) }),
]);

const Party = record({
  kind: oneOf(['person', 'unit']),
  id: text,
  role: oneOf(['chair', 'attendee', 'delegate', 'delegator', 'preparer', 'coUnit']),
  certain: flag,
  group: nullable(text),
});

const Source = record({
  ...{ documentId: text, documentName: text, programmeTitle: nullable(text), itemId: text },
  ...{ line: whole, page: nullable(whole) },
});

const Details = record(
  {
    ...{ leadersText: nullable(text), unitsText: nullable(text), participantsText: nullable(text) },
    ...{ product: nullable(text), timingText: nullable(text), note: nullable(text), section: texts },
    ...{ printedTitle: nullable(text), review: texts, dueDate: nullable(date) },
  },
  { preparation: nullable(text) },
);

const DigestLine = record({
  ...{ title: text, due: nullable(date), dayOpen: flag, leadersText: nullable(text), unitsText: nullable(text) },
  ...{ product: nullable(text), certain: flag, helping: flag },
});

const DRAFT = {
  kind: oneOf(KINDS),
  summary: text,
  location: nullable(text),
  when: When,
  status: oneOf(['confirmed', 'tentative', 'postponed', 'cancelled']),
  ...{ busy: flag, private: flag, parties: listOf(Party), details: Details, source: nullable(Source) },
  digest: nullable(record({ key: text, lines: listOf(DigestLine) })),
  partiesOnly: flag,
};

export const OccurrenceDraft = record(DRAFT, { uid: text, sequence: whole, createdAt: moment, revisedAt: moment });

export const Occurrence = record({ ...DRAFT, uid: text, sequence: whole, createdAt: moment, revisedAt: moment });

export const CHANGE = {
  before: Occurrence,
  after: Occurrence,
  differences: listOf(record({ field: text, from: anything, to: anything })),
};
const Change = record(CHANGE);

export const CHANGES = {
  ...{ added: listOf(Occurrence), moved: listOf(Change), changed: listOf(Change) },
  ...{ cancelled: listOf(Occurrence), unchanged: listOf(Occurrence) },
};
export const Changes = record(CHANGES);

export const PartyChanges = record({
  ...{ id: text, name: text, added: texts, moved: texts, changed: texts, cancelled: texts },
});

export const Clash = record({
  kind: oneOf(CLASHES),
  certain: flag,
  date,
  of: text,
  entries: listOf(record({ uid: text, summary: text })),
});
