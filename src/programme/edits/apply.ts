import { LichError } from '../../errors.ts';
import type { ItemFields, ProgrammeEdit } from '../../model/edit.ts';
import type { HistoryChange } from '../../model/history.ts';
import type { Organization } from '../../model/organization.ts';
import type { Programme, ProgrammeItem } from '../../model/programme.ts';
import { parseLocalDate } from '../../time/local.ts';
import { item as bareItem } from '../items.ts';
import { programmeChanges } from './changes.ts';
import { checkItem } from './checks.ts';
import { merged } from './merged.ts';
import { written } from './written.ts';

/** A draft with what a person did to it, and each thing that is different, old → new. */
export interface EditedProgramme {
  readonly programme: Programme;
  readonly changes: readonly HistoryChange[];
}

/**
 * @param organization whole, with its validity
 * @throws LichError `item-unknown`, and what `checkItem` throws
 */
export function applyEdits(
  programme: Programme,
  edits: readonly ProgrammeEdit[],
  organization: Organization,
): EditedProgramme {
  const after = edits.reduce((before, edit) => applied(before, edit, organization), programme);
  return { programme: after, changes: programmeChanges(programme, after) };
}

function applied(programme: Programme, edit: ProgrammeEdit, organization: Organization): Programme {
  if (edit.type === 'head') return withHead(programme, edit.fields);
  const items = itemsAfter(programme, edit);
  const before = new Set(programme.items);
  for (const item of items) if (!before.has(item)) checkItem(item, organization);
  return { ...programme, items: withoutLooseEnds(items) };
}

function withHead(programme: Programme, fields: Extract<ProgrammeEdit, { type: 'head' }>['fields']): Programme {
  const { period, issued } = fields;
  for (const day of [period?.start, period?.end, issued]) {
    if (day != null && parseLocalDate(day) === null) throw new LichError('date-invalid', { text: day });
  }
  if (period != null && period.end < period.start) {
    throw new LichError('date-range-invalid', { start: period.start, end: period.end });
  }
  return { ...programme, ...fields };
}

function itemsAfter({ items }: Programme, edit: Exclude<ProgrammeEdit, { type: 'head' }>): readonly ProgrammeItem[] {
  switch (edit.type) {
    case 'change':
      return replaced(items, edit.id, (one) => [written(one, edit.fields, edit.answers)]);
    case 'cancel':
      return replaced(items, edit.id, (one) => [written(one, { status: 'cancelled' })]);
    case 'remove':
      return replaced(items, edit.id, () => []);
    case 'split':
      return replaced(items, edit.id, (one) => parts(one, edit.parts, items));
    case 'merge':
      return joined(items, edit.ids, edit.title);
    case 'add':
      return added(items, edit.after, edit.fields);
  }
}

function replaced(
  items: readonly ProgrammeItem[],
  id: string,
  by: (one: ProgrammeItem) => readonly ProgrammeItem[],
): readonly ProgrammeItem[] {
  known(items, id);
  return items.flatMap((one) => (one.id === id ? by(one) : [one]));
}

function known(items: readonly ProgrammeItem[], id: string): ProgrammeItem {
  const found = items.find((one) => one.id === id);
  if (found === undefined) throw new LichError('item-unknown', { id });
  return found;
}

/** The boundary is what a person has just drawn: it is in doubt no more. */
function parts(one: ProgrammeItem, fields: readonly ItemFields[], items: readonly ProgrammeItem[]): ProgrammeItem[] {
  const taken = new Set(items.map(({ id }) => id));
  return fields.map((own, i) => {
    const part = written(one, own, ['unclear-boundary']);
    return i === 0 ? part : { ...part, id: freeId(`${one.id}/${i + 1}`, taken) };
  });
}

function joined(items: readonly ProgrammeItem[], ids: readonly string[], title?: string): readonly ProgrammeItem[] {
  const [first, ...others] = [...new Set(ids)].map((id) => known(items, id));
  if (first === undefined || others.length === 0) throw new LichError('parts-missing');
  const whole = merged(first, others, title);
  const gone = new Set(others.map(({ id }) => id));
  return items
    .filter(({ id }) => !gone.has(id))
    .map((one) =>
      one.id === first.id ? whole : gone.has(one.relatesTo ?? '') ? { ...one, relatesTo: first.id } : one,
    );
}

/** A line of the item before it, so that it stands beside it on the page. */
function added(items: readonly ProgrammeItem[], after: string | null, fields: ItemFields): readonly ProgrammeItem[] {
  const before = after === null ? null : known(items, after);
  const id = freeId('+1', new Set(items.map((one) => one.id)));
  const { kind = 'event', title = '' } = fields;
  const blank = bareItem({ id, kind, title, line: before?.line ?? 1, page: before?.page ?? null });
  const one = written(blank, fields);
  const at = before === null ? 0 : items.indexOf(before) + 1;
  return items.toSpliced(at, 0, one);
}

function freeId(wanted: string, taken: Set<string>): string {
  const [, stem = wanted, number = '1'] = /^(.*?)(\d+)$/.exec(wanted) ?? [];
  for (let n = Number(number); ; n += 1) {
    const id = `${stem}${n}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** What belonged to an item that is gone belongs to none. */
function withoutLooseEnds(items: readonly ProgrammeItem[]): ProgrammeItem[] {
  const ids = new Set(items.map(({ id }) => id));
  return items.map((one) => (one.relatesTo === null || ids.has(one.relatesTo) ? one : { ...one, relatesTo: null }));
}
