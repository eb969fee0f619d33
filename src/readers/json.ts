import { Value } from 'typebox/value';
import { LichError } from '../errors.ts';
import { type Programme, ProgrammeSchema } from '../model/programme.ts';
import { parseLocalDate } from '../time/local.ts';
import { normaliseText } from '../vietnamese/normalise.ts';

/** A structured programme that another system made: checked, not interpreted. Throws `programme-invalid`. */
export function readJson(text: string): Programme {
  const value = normalised(parse(text));
  if (!Value.Check(ProgrammeSchema, value)) throw shapeError(value);
  checkDays(value);
  checkItems(value);
  return value as Programme;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid('/', error instanceof Error ? error.message : String(error));
  }
}

const invalid = (path: string, reason: string) => new LichError('programme-invalid', { path: path || '/', reason });

/** The first fault, at the deepest place that is named: a union says more of its members than of itself. */
function shapeError(value: unknown): LichError {
  const errors = [...Value.Errors(ProgrammeSchema, value)];
  const error = errors.find(({ keyword }) => keyword !== 'anyOf') ?? errors[0];
  if (!error) return invalid('/', '');
  const missing = error.keyword === 'required' ? `/${String(error.params.requiredProperties[0])}` : '';
  return invalid(error.instancePath + missing, error.message);
}

/** The schema knows the form of a day, not whether it exists. */
function checkDays({ issued, period, items, emptySlots }: Programme): void {
  const days: [string, string | null][] = [
    ['/issued', issued],
    ['/period/start', period?.start ?? null],
    ['/period/end', period?.end ?? null],
    ...items.flatMap((item, i): [string, string | null][] => [
      [`/items/${i}/start`, item.start],
      [`/items/${i}/end`, item.end],
    ]),
    ...emptySlots.map((slot, i): [string, string | null] => [`/emptySlots/${i}/date`, slot.date]),
  ];
  for (const [path, day] of days) if (day !== null && parseLocalDate(day) === null) throw invalid(path, `${day}?`);
  if (period !== null && period.end < period.start) throw invalid('/period', `${period.start} > ${period.end}`);
}

function checkItems({ items }: Programme): void {
  const ids = new Set<string>();
  for (const [i, { id, start, end }] of items.entries()) {
    if (ids.has(id)) throw invalid(`/items/${i}/id`, `“${id}” ×2`);
    ids.add(id);
    if ((start === null) !== (end === null)) throw invalid(`/items/${i}/${start === null ? 'start' : 'end'}`, 'null');
    if (start !== null && end !== null && end < start) throw invalid(`/items/${i}`, `${start} > ${end}`);
  }
  for (const [i, { relatesTo }] of items.entries()) {
    if (relatesTo !== null && !ids.has(relatesTo)) throw invalid(`/items/${i}/relatesTo`, `“${relatesTo}”?`);
  }
}

/** All text is as that of a document: NFC, and nothing in it that turns a line around or breaks a file made of it. */
function normalised(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value);
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, normalised(each)]));
}
