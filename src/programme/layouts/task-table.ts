import type { Organization } from '../../model/organization.ts';
import { namesSomebody } from '../bare-names.ts';
import { merged } from '../charges.ts';
import { type Doubt, NO_PARTIES, type Parties } from '../parties.ts';
import type { TaskDraft, TaskTime } from '../task-draft.ts';
import { joinWords, readMark } from './outline.ts';
import { inheritedFrom, partiesOfHeading, type Section } from './sections.ts';
import type { ColumnRole } from './task-columns.ts';
import type { GridRow, TaskGrid } from './task-grid.ts';
import { endsWithItem, headingOf, staysOpen, type TableContext, type TableSection } from './task-headings.ts';
import { PARTY_ROLES, partiesOfRow, type ReadRow, type Roles, readRow, rolesOf } from './task-rows.ts';
import { turnsOf } from './turns-of-rows.ts';

/** Tasks written as rows of a table, under rows that head a section. */

/** A draft with what only the table knows. */
export interface TableDraft extends TaskDraft {
  /** The label of the column from which the time is carried down, as it stood at this row; null when there is none. */
  readonly label: string | null;
  /** True when the next label was printed beside the second half of this row, cut by a page. */
  readonly labelInside: boolean;
}

/** A row of the table, and the halves of it that stand on the next page. */
interface OpenRow extends ReadRow {
  readonly row: GridRow;
  readonly sections: readonly Section[];
  readonly label: string | null;
  readonly labelInside: boolean;
  /** True when a page had cut it. */
  readonly joined: boolean;
  /** Of cells above that are merged or left empty on the left of the content. */
  readonly carried: ReadonlyMap<ColumnRole, string>;
  /** Names in the row above, for a row that has none: its cells may have been merged with it. */
  readonly above: ReadonlyMap<ColumnRole, string>;
}

export function draftsOfGrid(grid: TaskGrid, context: TableContext): TableDraft[] {
  const rows: OpenRow[] = [];
  let sections: TableSection[] = [];
  let label: string | null = null;
  const carried = new Map<ColumnRole, string>();
  let above: ReadonlyMap<ColumnRole, string> = new Map();
  const columns = rolesOf(grid);
  const reads = grid.rows.map((row) => readRow(row, columns, context.organization));
  for (const [at, row] of grid.rows.entries()) {
    const read = reads[at]!;
    const heading = headingOf(read, columns, context, reads[at + 1]?.texts.get('number'));
    if (heading) {
      sections = [...sections.filter((open) => staysOpen(open, heading.mark, sections)), heading];
      carried.clear();
      above = new Map();
      if (heading.time !== null) label = null;
      continue;
    }
    for (const role of columns.carried) {
      const text = read.texts.get(role);
      if (text !== undefined) carried.set(role, text);
    }
    const ownLabel = columns.label === null ? undefined : read.texts.get(columns.label);
    const last = rows.at(-1);
    if (last && goesOn(last, read, columns, context)) {
      rows[rows.length - 1] = { ...extended(last, read), labelInside: ownLabel !== undefined };
      label = ownLabel ?? label;
      continue;
    }
    label = ownLabel ?? label;
    sections = sections.filter((open) => !endsWithItem(open, read, rows.at(-1)?.texts.get('number')));
    rows.push({ ...read, row, sections, label, labelInside: false, joined: false, carried: new Map(carried), above });
    if (PARTY_ROLES.some((role) => read.texts.has(role))) above = read.texts;
  }
  return rows
    .filter(({ texts }) => /\p{L}/u.test(texts.get('content') ?? ''))
    .flatMap((row) => draftsOf(row, columns, context));
}

/** Whether the row is the rest of the last one, cut by a page break. */
function goesOn(last: OpenRow, row: ReadRow, { has, label }: Roles, { organization }: TableContext): boolean {
  const { texts } = row;
  const content = texts.get('content') ?? '';
  const keys: readonly ColumnRole[] = ['number', 'product', 'due', 'held', 'label', 'from', 'until'];
  if (keys.some((role) => role !== label && texts.has(role)) || row.marked !== null || row.shifted) return false;
  const before = last.texts.get('content') ?? '';
  const party = PARTY_ROLES.some((role) => texts.has(role));
  if (content === '') return party && row.first && !has.has('number');
  const lacked = PARTY_ROLES.every((role) => !last.texts.has(role)) || !party || has.has('number');
  if (/^[\p{Ll},;)]/u.test(content)) return lacked && !isOnlyName(content, organization);
  if (/^\((?:\d{1,2}|[a-z])\)/u.test(content)) return /[:;,]$/u.test(before) && lacked;
  return row.first && has.has('number') && lacked && !/[.;:!?”")]$/u.test(before) && !row.bold;
}

const isOnlyName = (text: string, organization: Organization | null) =>
  partiesOfHeading(text, organization).units.length > 0;

function extended(last: OpenRow, row: ReadRow): OpenRow {
  const texts = new Map(last.texts);
  for (const [role, text] of row.texts) {
    if (role === 'held' || role === 'label' || role === 'due') continue;
    texts.set(role, joinWords(texts.get(role) ?? '', text));
  }
  return { ...last, texts, lines: [...last.lines, ...row.lines], joined: true };
}

function draftsOf(row: OpenRow, columns: Roles, { organization, calendar }: TableContext): TableDraft[] {
  const { texts } = row;
  const inherited = inheritedFrom(row.sections);
  const time = row.marked ?? ownTime(texts, columns);
  const carriedTexts = new Map([...row.carried].filter(([role]) => !texts.has(role)));
  const carried = partiesOfRow(carriedTexts, organization);
  const doubts: Doubt[] = [];
  if (row.shifted) doubts.push({ code: 'shifted-cell', data: {} });
  if (row.joined) doubts.push({ code: 'row-joined', data: {} });
  const headed = merged(inherited.parties, carried);
  const nameless = !namesSomebody(headed) && PARTY_ROLES.every((role) => !texts.has(role));
  const above = row.shifted ? NO_PARTIES : nameless ? presumed(row.above, organization) : headed;
  const one = {
    line: row.row.line,
    page: row.row.page,
    section: row.sections.map(({ title }) => title),
    time,
    inheritedTime:
      row.label === null ? inherited.time : ({ text: row.label, place: placeOf(columns.label, columns) } as const),
    parties: partiesOfRow(texts, organization),
    inheritedParties: above,
    product: texts.get('product') ?? null,
    location: texts.get('location') ?? null,
    participantsText: texts.get('participants') ?? null,
    note: noteOf(texts),
    doubts,
    label: row.label,
    labelInside: row.labelInside,
  };
  return bulletsOf(row).flatMap((text) => turnsOf({ ...one, text }, calendar));
}

/** A row without names under one that has them: cells were merged perhaps, and the text has lost it. */
function presumed(texts: ReadonlyMap<ColumnRole, string>, organization: Organization | null): Parties {
  const parties = partiesOfRow(texts, organization);
  if (!namesSomebody(parties)) return NO_PARTIES;
  const printed = [parties.leadersText, parties.unitsText].filter((text) => text !== null).join('; ');
  const code = parties.units.length > 0 || parties.unitsText !== null ? 'unit-inferred' : 'leader-inferred';
  return { ...parties, doubts: [...parties.doubts, { code, data: { printed } }] };
}

/** Other columns as printed; who helps stands there too, so that no name is lost. */
function noteOf(texts: ReadonlyMap<ColumnRole, string>): string | null {
  const helpers = texts.get('coUnit');
  const notes = [texts.get('note'), helpers === undefined ? undefined : `Phối hợp: ${helpers}`];
  return notes.filter((text) => text !== undefined).join('; ') || null;
}

const placeOf = (role: ColumnRole | null, { latest }: Roles): TaskTime['place'] =>
  role !== 'due' ? 'held' : latest ? 'latest' : 'due';

function ownTime(texts: ReadonlyMap<ColumnRole, string>, columns: Roles): TaskTime | null {
  const [from, until] = [texts.get('from'), texts.get('until') ?? texts.get('due')];
  if (from !== undefined)
    return { text: until === undefined || until === from ? from : `${from} - ${until}`, place: 'held' };
  for (const role of ['due', 'held'] as const) {
    const text = role === columns.label ? undefined : texts.get(role);
    if (text !== undefined) return { text, place: placeOf(role, columns) };
  }
  const only = texts.get('until');
  return only === undefined ? null : { text: only, place: 'due' };
}

/** A cell that holds nothing but a list holds a task a line. */
function bulletsOf({ texts, lines }: OpenRow): string[] {
  const content = texts.get('content')!;
  const marks = lines.map((line) => readMark(line));
  const { mark } = marks[0] ?? { mark: 'none' };
  const isList = ['dash', 'plus', 'bullet'].includes(mark) && marks.filter((one) => one.mark === mark).length > 1;
  if (!isList) return [content.slice(readMark(content).length)];
  const items: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (marks[i]!.mark === mark) items.push(line.slice(marks[i]!.length));
    else items[items.length - 1] = joinWords(items.at(-1)!, line);
  }
  return items;
}
