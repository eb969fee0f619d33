import type { HistoryChange } from '../../model/history.ts';
import type { Programme, ProgrammeItem } from '../../model/programme.ts';

/** What two states of a draft have different, old → new. */

const HEAD = [
  'genre',
  'period',
  'scope',
  'title',
  'number',
  'issuer',
  'signer',
  'issued',
  'amendment',
] as const satisfies readonly (keyof Programme)[];
/** What says the same as another field, or nothing to a person. */
const UNTOLD: readonly string[] = ['id', 'line', 'page', 'section', 'timingText'];

export function programmeChanges(before: Programme, after: Programme): readonly HistoryChange[] {
  const earlier = new Map(before.items.map((item) => [item.id, item]));
  const later = new Set(after.items.map(({ id }) => id));
  return [
    ...HEAD.flatMap((field) => change(null, field, before[field], after[field])),
    ...after.items.flatMap((item) => itemChanges(earlier.get(item.id), item)),
    ...before.items.filter(({ id }) => !later.has(id)).map((item) => whole(item, item, null)),
  ];
}

function itemChanges(before: ProgrammeItem | undefined, after: ProgrammeItem): readonly HistoryChange[] {
  if (before === undefined) return [whole(after, null, after)];
  if (before === after) return [];
  const fields = (Object.keys(after) as (keyof ProgrammeItem)[]).filter((field) => !UNTOLD.includes(field));
  return fields.flatMap((field) => change(nameOf(before), field, before[field], after[field]));
}

function change(of: string | null, field: string, from: unknown, to: unknown): readonly HistoryChange[] {
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ of, field, from, to }];
}

const nameOf = ({ title, titleCorrected }: ProgrammeItem) => titleCorrected ?? title;

function whole(item: ProgrammeItem, from: ProgrammeItem | null, to: ProgrammeItem | null): HistoryChange {
  const shown = (one: ProgrammeItem | null) =>
    one === null ? null : { start: one.start, end: one.end, slot: one.slot };
  return { of: nameOf(item), field: null, from: shown(from), to: shown(to) };
}
