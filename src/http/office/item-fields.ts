import type { FastifyRequest } from 'fastify';
import { LichError } from '../../errors.ts';
import type { ItemFields } from '../../model/edit.ts';
import { KINDS, type ProgrammeItem, SLOTS } from '../../model/programme.ts';
import { item } from '../../programme/items.ts';
import { field, valuesIn } from './forms.ts';

/** Between the form of an item and its fields. */

export const BLANK: ProgrammeItem = item({ id: '', kind: 'event', title: '', line: 1, timing: 'on' });

const TEXTS = [
  'start',
  'end',
  'startTime',
  'endTime',
  'dueTime',
  'participantsText',
  'location',
  'product',
  'note',
  'leadersText',
  'unitsText',
  'lunar',
] as const;
const LISTS = ['leaders', 'attendees', 'units', 'coUnits'] as const;

/**
 * What of the item the form says otherwise; nothing else, because a field that somebody wrote settles its doubts.
 * @throws LichError `request-invalid`
 */
export function itemTyped(request: FastifyRequest, kept: ProgrammeItem): ItemFields {
  const typed: ItemFields = {
    title: field(request, 'title').replaceAll('\r\n', '\n').trim(),
    ...Object.fromEntries(TEXTS.map((name) => [name, field(request, name).trim() || null])),
    ...Object.fromEntries(LISTS.map((name) => [name, [...valuesIn(request, name)]])),
    delegates: delegatesIn(request, kept),
    section: linesIn(request, 'section'),
    relatesTo: relatedIn(request, kept),
    slot: oneOf(request, 'slot', SLOTS),
    kind: oneOf(request, 'kind', KINDS) ?? kept.kind,
    status: oneOf(request, 'status', ['confirmed', 'postponed', 'cancelled'] as const) ?? kept.status,
    timing: oneOf(request, 'timing', ['on', 'deadline', 'period', 'none'] as const) ?? kept.timing,
    tentative: field(request, 'tentative') === 'yes',
    private: field(request, 'private') === 'yes',
  };
  return differing(typed, { ...kept, title: kept.titleCorrected ?? kept.title });
}

function differing(typed: ItemFields, kept: ProgrammeItem): ItemFields {
  const textOf = (name: keyof ItemFields) => (name === 'section' ? JSON.stringify : canonical);
  const is = (name: keyof ItemFields) => textOf(name)(typed[name]) !== textOf(name)(kept[name]);
  return Object.fromEntries(Object.entries(typed).filter(([name]) => is(name as keyof ItemFields)));
}

function linesIn(request: FastifyRequest, name: string): string[] {
  const lines = field(request, name).split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Nothing belongs to itself. */
function relatedIn(request: FastifyRequest, { id }: ProgrammeItem): string | null {
  const related = field(request, 'relatesTo');
  return related === '' || related === id ? null : related;
}

/** The form lists people in protocol order, the item as they are printed. */
function canonical(value: unknown): string {
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return JSON.stringify(isList ? value.toSorted() : value);
}

/** The form knows one delegation; others stay as they are. */
function delegatesIn(request: FastifyRequest, { delegates }: ProgrammeItem): ProgrammeItem['delegates'] {
  const [from, to] = [field(request, 'delegate-from'), field(request, 'delegate-to') || null];
  const [first, ...others] = delegates;
  if (from === '') return others;
  return [{ from, to, text: first?.text ?? '' }, ...others];
}

/** Null for nothing chosen. */
function oneOf<const Value extends string>(request: FastifyRequest, name: string, values: readonly Value[]) {
  const value = field(request, name);
  const found = values.find((one) => one === value);
  if (value !== '' && found === undefined) throw new LichError('request-invalid');
  return found ?? null;
}
