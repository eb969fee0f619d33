import type { Organization } from '../../model/organization.ts';
import { merged } from '../charges.ts';
import { findMentions } from '../mentions.ts';
import { type Doubt, NO_PARTIES, type Parties, type PartyRole, readParties } from '../parties.ts';
import type { Calendar } from '../point-days.ts';
import type { TaskDraft, TaskTime } from '../tasks.ts';
import { hasWords, joinWords, MARK_RANK, type MarkKind, readMark } from './outline.ts';
import { headingWords, inheritedFrom, partiesOfHeading, type Section, timeOfHeading } from './sections.ts';
import type { Column, ColumnRole } from './task-columns.ts';
import type { GridRow, TaskGrid } from './task-grid.ts';

/** Tasks written as rows of a table, under rows that head a section. */

export interface TableContext {
  readonly organization: Organization | null;
  readonly calendar: Calendar;
}

/** A draft with what only the table knows. */
export interface TableDraft extends TaskDraft {
  /** The label of the column from which the time is carried down, as it stood at this row; null when there is none. */
  readonly label: string | null;
  /** True when the next label was printed beside the second half of this row, cut by a page. */
  readonly labelInside: boolean;
}

/** A row of the table, and the halves of it that stand on the next page. */
interface OpenRow {
  readonly texts: ReadonlyMap<ColumnRole, string>;
  readonly lines: readonly string[];
  readonly marked: TaskTime | null;
  readonly row: GridRow;
  readonly sections: readonly Section[];
  readonly label: string | null;
  readonly labelInside: boolean;
  readonly shifted: boolean;
  /** True when a page had cut it. */
  readonly joined: boolean;
  /** Of cells above that are merged or left empty on the left of the content. */
  readonly carried: ReadonlyMap<ColumnRole, string>;
}

export function draftsOfGrid(grid: TaskGrid, context: TableContext): TableDraft[] {
  const rows: OpenRow[] = [];
  let sections: TableSection[] = [];
  let label: string | null = null;
  const carried = new Map<ColumnRole, string>();
  const columns = rolesOf(grid);
  for (const row of grid.rows) {
    const read = readRow(row, columns, context);
    const heading = headingOf(read, columns, context);
    if (heading) {
      sections = [...sections.filter((open) => staysOpen(open, heading.mark, sections)), heading];
      carried.clear();
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
    sections = sections.filter((open) => !endsWithItem(open, read, rows.at(-1) ?? null));
    rows.push({ ...read, row, sections, label, labelInside: false, joined: false, carried: new Map(carried) });
  }
  return rows
    .filter(({ texts }) => /\p{L}/u.test(texts.get('content') ?? ''))
    .flatMap((row) => draftsOf(row, columns, context));
}

interface Roles {
  readonly columns: readonly Column[];
  readonly has: ReadonlySet<ColumnRole>;
  /** The column of times that stands left of the content and is carried down, or null. */
  readonly label: ColumnRole | null;
  /** Columns of parties left of the content. */
  readonly carried: readonly ColumnRole[];
}

const PARTY_ROLES: readonly (ColumnRole & PartyRole)[] = ['leader', 'unit', 'party', 'coUnit'];

function rolesOf({ columns }: TaskGrid): Roles {
  const content = columns.findIndex(({ role }) => role === 'content');
  const left = columns.slice(0, content).map(({ role }) => role);
  const label = left.find((role): role is ColumnRole => role === 'held' || role === 'due') ?? null;
  const carried = PARTY_ROLES.filter((role) => left.includes(role));
  const has = new Set(columns.flatMap(({ role }) => (role === 'mark' ? [] : [role])));
  return { columns, has, label, carried };
}

type ReadRow = Pick<OpenRow, 'texts' | 'lines' | 'marked' | 'shifted'> & {
  readonly bold: boolean;
  /** The widest cell, in columns. */
  readonly width: number;
  readonly wide: string;
  readonly first: boolean;
};

/** Cells of one role are joined; a sentence in a column of names is the content that slipped. */
function readRow(row: GridRow, { columns }: Roles, { organization }: TableContext): ReadRow {
  const texts = new Map<ColumnRole, string>();
  const marks: TaskTime[] = [];
  for (const [i, { role, time }] of columns.entries()) {
    const { text } = row.cells[i]!;
    if (text === '') continue;
    if (role === 'mark') marks.push(...(isMark(text) && time ? [time] : []));
    else texts.set(role, joinWords(texts.get(role) ?? '', text));
  }
  const content = columns.findIndex(({ role }) => role === 'content');
  const slipped = texts.has('content')
    ? undefined
    : PARTY_ROLES.find((role) => isSentence(texts.get(role) ?? '', organization));
  if (slipped) {
    texts.set('content', texts.get(slipped)!);
    texts.delete(slipped);
  }
  const widest = row.cells.reduce((a, b) => (b.width > a.width && b.text !== '' ? b : a));
  return {
    texts,
    lines: row.cells[content]!.lines,
    marked: marks.length === 0 ? null : { text: marks.map(({ text }) => text).join(', '), place: 'held' },
    shifted: slipped !== undefined,
    bold: row.cells[content]!.bold || widest.bold,
    width: widest.width,
    wide: widest.text,
    first: row.first,
  };
}

const isMark = (text: string) => /^[xX×+*✓✔●•v]$/u.test(text.trim());
const LEAST_SENTENCE_WORDS = 7;

function isSentence(text: string, organization: Organization | null): boolean {
  if (text.split(/\s+/).length < LEAST_SENTENCE_WORDS) return false;
  return (
    findMentions(text, organization, 'cell').every(({ id }) => id === null) &&
    !/^(?:phòng|văn phòng|trung tâm|chi cục|các)\s/iu.test(text)
  );
}

interface TableSection extends Section {
  readonly mark: MarkKind;
}

/** A row that heads what follows: one merged cell, or a title beside empty columns. */
function headingOf(
  row: ReadRow,
  { columns, has }: Roles,
  { organization, calendar }: TableContext,
): TableSection | null {
  const { texts } = row;
  const isMerged = row.width >= Math.max(2, columns.length / 2);
  const alone =
    isMerged &&
    [...texts.keys()].every(
      (role) => role === 'number' || texts.get(role) === row.wide || PARTY_ROLES.some((one) => one === role),
    );
  const numberText = texts.get('number') ?? '';
  const first = isMerged ? row.wide : (texts.get('content') ?? (texts.size === 1 ? [...texts.values()][0]! : ''));
  const says = hasWords(first) || timeOfHeading(first, calendar) !== null;
  const lone = texts.size === 1 && !texts.has('content') && says;
  if (first === '') return null;
  if (!alone && !lone && !looksLikeHeading(row, has, numberText, first, organization, calendar)) return null;
  const { mark, number, text } = numbered(numberText === first ? '' : numberText, first);
  const words = headingWords(text);
  const parties = partiesOfRow(texts, organization);
  const named = partiesOfHeading(text, organization);
  return {
    mark,
    title: number === null ? words : `${number}. ${words}`,
    parties: withInferred(merged(named, parties)),
    time: timeOfHeading(text, calendar),
  };
}

/** Two leaders over two units: who leads which is not said. */
function withInferred(parties: Parties): Parties {
  if (parties.leaders.length < 2 || parties.units.length < 2) return parties;
  return {
    ...parties,
    doubts: [...parties.doubts, { code: 'leader-inferred', data: { printed: parties.leadersText ?? '' } }],
  };
}

function looksLikeHeading(
  { texts, bold }: ReadRow,
  has: ReadonlySet<ColumnRole>,
  number: string,
  title: string,
  organization: Organization | null,
  calendar: Calendar,
): boolean {
  const others: readonly ColumnRole[] = [
    'product',
    'due',
    'held',
    'from',
    'until',
    'coUnit',
    'location',
    'participants',
  ];
  if (others.some((role) => texts.has(role))) return false;
  const named = PARTY_ROLES.some((role) => texts.has(role));
  if (named) return bold && (has.has('due') || has.has('held') || has.has('product'));
  if (!texts.has('content')) return false;
  const mark = readMark(`${number}. `.replace(/\.\. $/, '. ') + title).mark;
  if (bold || mark === 'letter' || mark === 'roman') return true;
  const capitals = title === title.toUpperCase() && /\p{L}{2}/u.test(title);
  const { units, leaders, unitsText } = partiesOfHeading(title, organization);
  return capitals || units.length + leaders.length > 0 || unitsText !== null || timeOfHeading(title, calendar) !== null;
}

function numbered(number: string, title: string): { mark: MarkKind; number: string | null; text: string } {
  if (number !== '') {
    const bare = number.replace(/[.)/\s]+$/u, '');
    return { mark: readMark(/\.\d/.test(bare) ? `${bare} x` : `${bare}. x`).mark, number: bare, text: title };
  }
  const own = readMark(title);
  return { mark: own.mark, number: own.number, text: title.slice(own.length) };
}

/** A heading ends where its own mark comes again, or one that stands above it. */
function staysOpen(section: TableSection, mark: MarkKind, open: readonly TableSection[]): boolean {
  const again = open.findIndex((one) => one.mark === mark);
  if (again >= 0 && open.indexOf(section) >= again) return false;
  return MARK_RANK[section.mark] < MARK_RANK[mark];
}

/** After items 1.1, 1.2 an item 2 no longer belongs to section 1. */
function endsWithItem(section: TableSection, { texts }: ReadRow, last: OpenRow | null): boolean {
  const mark = numbered(texts.get('number') ?? '', '').mark;
  const before = numbered(last?.texts.get('number') ?? '', '').mark;
  return section.mark === 'arabic' && mark === 'arabic' && before === 'decimal';
}

/** Whether the row is the rest of the last one, cut by a page break. */
function goesOn(last: OpenRow, row: ReadRow, { has, label }: Roles, { organization }: TableContext): boolean {
  const { texts } = row;
  const content = texts.get('content') ?? '';
  const keys: readonly ColumnRole[] = ['number', 'product', 'due', 'held', 'from', 'until'];
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
    if (role === 'held' || role === 'due') continue;
    texts.set(role, joinWords(texts.get(role) ?? '', text));
  }
  return { ...last, texts, lines: [...last.lines, ...row.lines], joined: true };
}

function partiesOfRow(texts: ReadonlyMap<ColumnRole, string>, organization: Organization | null): Parties {
  return PARTY_ROLES.flatMap((role) =>
    texts.has(role) ? [readParties(texts.get(role)!, organization, role)] : [],
  ).reduce(merged, NO_PARTIES);
}

function draftsOf(row: OpenRow, columns: Roles, { organization }: TableContext): TableDraft[] {
  const { texts } = row;
  const inherited = inheritedFrom(row.sections);
  const time = row.marked ?? ownTime(texts, columns);
  const carriedTexts = new Map([...row.carried].filter(([role]) => !texts.has(role)));
  const carried = partiesOfRow(carriedTexts, organization);
  const doubts: Doubt[] = [];
  if (row.shifted) doubts.push({ code: 'shifted-cell', data: {} });
  if (row.joined) doubts.push({ code: 'row-joined', data: {} });
  const above = row.shifted ? NO_PARTIES : merged(inherited.parties, carried);
  const one = {
    line: row.row.line,
    page: row.row.page,
    section: row.sections.map(({ title }) => title),
    time,
    inheritedTime: row.label === null ? inherited.time : ({ text: row.label, place: placeOf(columns.label) } as const),
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
  return bulletsOf(row).map((text) => ({ ...one, text }));
}

/** Other columns as printed; who helps stands there too, so that no name is lost. */
function noteOf(texts: ReadonlyMap<ColumnRole, string>): string | null {
  const helpers = texts.get('coUnit');
  const notes = [texts.get('note'), helpers === undefined ? undefined : `Phối hợp: ${helpers}`];
  return notes.filter((text) => text !== undefined).join('; ') || null;
}

const placeOf = (role: ColumnRole | null): TaskTime['place'] => (role === 'due' ? 'due' : 'held');

function ownTime(texts: ReadonlyMap<ColumnRole, string>, { label }: Roles): TaskTime | null {
  const [from, until] = [texts.get('from'), texts.get('until') ?? texts.get('due')];
  if (from !== undefined)
    return { text: until === undefined || until === from ? from : `${from} - ${until}`, place: 'held' };
  for (const role of ['due', 'held'] as const) {
    const text = role === label ? undefined : texts.get(role);
    if (text !== undefined) return { text, place: role };
  }
  const only = texts.get('until');
  return only === undefined ? null : { text: only, place: 'due' };
}

/** A cell that holds nothing but a list holds a task a line. */
function bulletsOf({ texts, lines }: OpenRow): string[] {
  const marks = lines.map((line) => readMark(line));
  const isList =
    lines.length > 1 &&
    ['dash', 'plus', 'bullet'].includes(marks[0]!.mark) &&
    marks.filter(({ mark }) => mark === marks[0]!.mark).length > 1;
  if (!isList)
    return [
      texts
        .get('content')!
        .slice(readMark(texts.get('content')!).mark === 'none' ? 0 : readMark(texts.get('content')!).length),
    ];
  const items: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (marks[i]!.mark === marks[0]!.mark) items.push(line.slice(marks[i]!.length));
    else items[items.length - 1] = joinWords(items.at(-1)!, line);
  }
  return items;
}
