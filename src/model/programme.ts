import { type Static, Type } from 'typebox';

/** The structured programme, version 1: one JSON object is the whole programme of one document. */

export const PROGRAMME_FORMAT = 'lich/programme@1';

const nullable = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) => Type.Union([schema, Type.Null()]);
const oneOf = <const T extends readonly string[]>(values: readonly [...T]) => Type.Enum<[...T]>(values);
const date = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD, a day that exists' });
const time = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'HH:MM, 24 hours' });
const text = Type.String();
const ids = Type.Array(Type.String());

export const SLOTS = ['morning', 'afternoon', 'evening', 'allDay'] as const;
export const GENRES = ['day-schedule', 'task-list', 'annual-plan', 'conclusions', 'list'] as const;
export const KINDS = ['event', 'task', 'observance', 'dayOff', 'focus'] as const;

export const DelegateSchema = Type.Object({ from: text, to: nullable(text), text });

export const ProgrammeItemSchema = Type.Object({
  id: Type.String({ description: 'tells items of this document apart; means nothing across documents' }),
  kind: oneOf(KINDS),
  title: Type.String({ description: "the item's own words, verbatim but for joined lines" }),
  titleCorrected: nullable(Type.String({ description: 'with spelling slips of scanning mended' })),
  start: nullable(date),
  end: nullable(date),
  timing: oneOf(['on', 'deadline', 'period', 'none']),
  timingText: nullable(text),
  slot: nullable(oneOf(SLOTS)),
  startTime: nullable(time),
  endTime: nullable(time),
  dueTime: nullable(time),
  leaders: ids,
  units: ids,
  attendees: ids,
  delegates: Type.Array(DelegateSchema),
  coUnits: ids,
  leadersText: nullable(text),
  unitsText: nullable(text),
  participantsText: nullable(text),
  location: nullable(text),
  product: nullable(text),
  section: Type.Array(text),
  lunar: nullable(text),
  note: nullable(text),
  tentative: Type.Boolean(),
  status: oneOf(['confirmed', 'postponed', 'cancelled']),
  private: Type.Boolean(),
  relatesTo: nullable(text),
  line: Type.Integer({ minimum: 1 }),
  page: nullable(Type.Integer({ minimum: 1 })),
  review: Type.Array(text, { description: 'codes of the notices that ask for a decision; empty when sure' }),
});

/** A notice as it is printed: with its sentence in the reader's language. */
export const PrintedNoticeSchema = Type.Object({
  code: text,
  severity: oneOf(['problem', 'warning', 'info']),
  line: nullable(Type.Integer()),
  item: nullable(text),
  message: text,
  messageEn: Type.Optional(text),
  data: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
});

export const ProgrammeSchema = Type.Object({
  format: Type.Literal(PROGRAMME_FORMAT),
  organization: nullable(text),
  genre: oneOf(GENRES),
  title: nullable(text),
  number: nullable(text),
  issuer: nullable(text),
  signer: nullable(text),
  issued: nullable(date),
  period: nullable(Type.Object({ start: date, end: date })),
  amendment: Type.Integer({ minimum: 0 }),
  scope: oneOf(['full', 'partial']),
  rules: Type.Array(Type.Object({ text, line: Type.Integer({ minimum: 1 }) })),
  items: Type.Array(ProgrammeItemSchema),
  emptySlots: Type.Array(Type.Object({ date, slot: oneOf(SLOTS) })),
  notices: Type.Array(PrintedNoticeSchema),
});

export type Programme = Static<typeof ProgrammeSchema>;
export type ProgrammeItem = Static<typeof ProgrammeItemSchema>;
export type Delegate = Static<typeof DelegateSchema>;
export type Slot = (typeof SLOTS)[number];
export type Genre = (typeof GENRES)[number];
export type Kind = (typeof KINDS)[number];
export type Timing = ProgrammeItem['timing'];
export type Status = ProgrammeItem['status'];
