import type { Organization } from '../../model/organization.ts';
import { merged } from '../charges.ts';
import { findMentions } from '../mentions.ts';
import { NO_PARTIES, type Parties, type PartyRole, readParties } from '../parties.ts';
import type { TaskTime } from '../task-draft.ts';
import { joinWords } from './outline.ts';
import type { Column, ColumnRole } from './task-columns.ts';
import type { GridRow, TaskGrid } from './task-grid.ts';

/** Rows of a table of tasks by the roles of their columns. */

export interface Roles {
  readonly columns: readonly Column[];
  readonly has: ReadonlySet<ColumnRole>;
  /** The column of times that stands left of the content and is carried down, or null. */
  readonly label: ColumnRole | null;
  /** The column of deadlines says of its days that they are the last. */
  readonly latest: boolean;
  /** Columns of parties left of the content. */
  readonly carried: readonly ColumnRole[];
}

export const PARTY_ROLES: readonly (ColumnRole & PartyRole)[] = ['leader', 'unit', 'party', 'coUnit'];

export function rolesOf(grid: TaskGrid): Roles {
  const columns = withDaysHeld(grid.columns);
  const content = columns.findIndex(({ role }) => role === 'content');
  const left = columns.slice(0, content).map(({ role }) => role);
  const label = left.includes('label') ? 'label' : (left.find((role) => role === 'held' || role === 'due') ?? null);
  const carried = PARTY_ROLES.filter((role) => left.includes(role));
  const has = new Set(columns.flatMap(({ role }) => (role === 'mark' ? [] : [role])));
  const latest = columns.some(({ role, head }) => role === 'due' && LATEST.test(head));
  return { columns, has, label, latest, carried };
}

/** A second sheet goes by days: `Ngày`, `Giờ` together say when. */
function withDaysHeld(columns: readonly Column[]): readonly Column[] {
  const isTimed = columns.some(({ role }) => TIMES.has(role));
  return isTimed ? columns : columns.map((column) => (column.role === 'day' ? { ...column, role: 'held' } : column));
}
const TIMES: ReadonlySet<Column['role']> = new Set(['held', 'due', 'from', 'until', 'label', 'mark']);

const LATEST = /(?:chậm|muộn|trễ) nhất/iu;

export interface ReadRow {
  /** Cells of one role joined; empty ones are left out. */
  readonly texts: ReadonlyMap<ColumnRole, string>;
  /** Of the content. */
  readonly lines: readonly string[];
  /** The times whose columns are crossed. */
  readonly marked: TaskTime | null;
  /** True when the content stood in a column of names. */
  readonly shifted: boolean;
  readonly bold: boolean;
  /** The widest cell, in columns. */
  readonly width: number;
  readonly wide: string;
  /** After a page break, or after a repeated head. */
  readonly first: boolean;
}

/** Cells of one role are joined; a sentence in a column of names is the content that slipped. */
export function readRow(row: GridRow, { columns }: Roles, organization: Organization | null): ReadRow {
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

export function partiesOfRow(texts: ReadonlyMap<ColumnRole, string>, organization: Organization | null): Parties {
  return PARTY_ROLES.flatMap((role) =>
    texts.has(role) ? [readParties(texts.get(role)!, organization, role)] : [],
  ).reduce(merged, NO_PARTIES);
}
