import { collapse } from '../../../vietnamese/normalise.ts';
import type { Grid } from './day-rows.ts';
import { BLANK_CELL, type GridCell } from './grid.ts';
import { roleOfHead } from './heads.ts';

/**
 * A table with heads upon heads: `Ngày | Sáng | | Chiều |` over `| Nội dung | Địa điểm | Nội dung | Địa điểm`, or days over
 * `Sáng | Chiều` in each. Every row of it is as many rows as there are upper heads, with the upper head in a column of its
 * own. Other tables stay as they are.
 */
export function unpivoted(rows: Grid): Grid {
  const at = rows.slice(0, MOST_HEAD_ROWS).findIndex((row, i) => rows[i + 1] !== undefined && groupsOf(row) !== null);
  const groups = at < 0 ? null : groupsOf(rows[at]!);
  const [upper, lower] = [rows[at], rows[at + 1]];
  if (!groups || !upper || !lower || !repeats(lower, groups)) return rows;
  const [first] = groups;
  const last = groups.at(-1)!;
  const before = (row: readonly GridCell[]) => row.slice(0, first!.from);
  const behind = (row: readonly GridCell[]) => row.slice(last.to);
  const head = [
    ...before(upper).map((cell, i) => (cell.text === '' ? lower[i]! : cell)),
    first!.type === 'session' ? textCell('Buổi', upper[first!.from]!) : textCell('Ngày', upper[first!.from]!),
    ...lower.slice(first!.from, first!.to),
    ...behind(upper).map((cell, i) => (cell.text === '' ? lower[last.to + i]! : cell)),
  ];
  const body = rows.slice(at + 2).flatMap((row) => {
    const parts = runsOf(row, groups).filter((run) => run.some(({ from, to }) => hasWords(row.slice(from, to))));
    return (parts.length > 0 ? parts : [[first!]]).map((run) => [
      ...before(row),
      headOver(run, upper),
      ...cellsOver(run, row),
      ...behind(row),
    ]);
  });
  return [...rows.slice(0, at).map((row) => [...row, BLANK_CELL].slice(0, head.length)), head, ...body];
}

const MOST_HEAD_ROWS = 2;
/** The days of a month. */
const MOST_GROUPS = 31;

interface Group {
  readonly type: 'session' | 'day';
  readonly from: number;
  /** One past its last column. */
  readonly to: number;
}

/** The columns under each upper head that names a half of the day or a day; null for fewer than two, or of one column. */
function groupsOf(row: readonly GridCell[]): readonly Group[] | null {
  const groups: Group[] = [];
  for (const [i, cell] of row.entries()) {
    const last = groups.at(-1);
    const before = row[i - 1];
    const goesOn = last?.to === i && (cell.spanned || cell.text === '' || cell.text === before?.text);
    const type = roleOfHead(cell.text)?.type;
    if (last && goesOn) groups[groups.length - 1] = { ...last, to: i + 1 };
    else if (type === 'session' || type === 'day') groups.push({ type, from: i, to: i + 1 });
  }
  const [first] = groups;
  const alike = groups.every(({ type, from, to }) => type === first!.type && to - from === first!.to - first!.from);
  return groups.length >= 2 && groups.length <= MOST_GROUPS && alike && first!.to - first!.from >= 2 ? groups : null;
}

const hasWords = (cells: readonly GridCell[]): boolean => cells.some(({ text }) => text !== '');

/** The groups, with each those behind it into which a cell of its entries reaches. */
function runsOf(row: readonly GridCell[], groups: readonly Group[]): readonly (readonly Group[])[] {
  const runs: Group[][] = [];
  for (const group of groups) {
    const reached = row[group.from]!.spanned && hasWords([row[group.from]!]);
    if (reached && runs.length > 0) runs.at(-1)!.push(group);
    else runs.push([group]);
  }
  return runs;
}

/** Both halves of the day, or the first day and the last. */
function headOver(run: readonly Group[], upper: readonly GridCell[]): GridCell {
  const [head, last] = [upper[run[0]!.from]!, upper[run.at(-1)!.from]!];
  if (run.length === 1) return head;
  return textCell(run[0]!.type === 'session' ? 'Cả ngày' : `${head.text} - ${last.text}`, head);
}

/** What the cell that reaches over them leaves free is filled by the group in which it ends: who leads, and where. */
function cellsOver(run: readonly Group[], row: readonly GridCell[]): readonly GridCell[] {
  const [first, last] = [run[0]!, run.at(-1)!];
  return row.slice(first.from, first.to).map((cell, i) => {
    const behind = row[last.from + i]!;
    return last !== first && (cell.spanned || cell.text === '') && !behind.spanned ? behind : cell;
  });
}

/** Under each upper head stand the same heads. */
function repeats(lower: readonly GridCell[], groups: readonly Group[]): boolean {
  const headsOf = ({ from, to }: Group) => lower.slice(from, to).map(({ text }) => collapse(text).toLowerCase());
  const heads = headsOf(groups[0]!);
  const named = heads.every((text) => roleOfHead(text) !== null) && new Set(heads).size === heads.length;
  return named && groups.every((group) => headsOf(group).join('\n') === heads.join('\n'));
}

const textCell = (text: string, like: GridCell): GridCell => ({ ...like, text, carried: false, spanned: false });
