import type { Block, Cell, Table } from '../../../model/block.ts';
import type { Organization } from '../../../model/organization.ts';
import { readSession } from '../../sessions.ts';
import { opensActivity } from '../../subjects.ts';
import { HEAD_ROWS } from '../week/grid.ts';
import { type CellText, cellText, isEmptyCell, type TableRow, textOfCell } from './cells.ts';
import { isDayHead, type Role, rolesOfHead } from './columns.ts';
import { readDayCell } from './day-cell.ts';
import { guessRoles } from './guess.ts';

/** Tables of the body → rows with a role for every column. */

export interface GridReading {
  readonly rows: readonly TableRow[];
}

type Roles = readonly (Role | null)[];

/** Null when no table of these blocks has days and what happens on them. */
export function readGrid(
  blocks: readonly Block[],
  start: number,
  end: number,
  organization: Organization | null,
): GridReading | null {
  const rows: TableRow[] = [];
  let roles: Roles | null = null;
  for (let i = start; i < end; i++) {
    const block = blocks[i]!;
    if (block.type !== 'table') continue;
    const lines = rowsOf(block);
    const head = headOf(lines, block);
    const body = lines.slice(head?.end ?? 0).filter((cells) => isWritten(cells) && !isRepeatedHead(cells));
    const known: Roles | null = head ? settleTime(head.roles, body) : rolesBelow(roles, body, block, organization);
    if (known === null || tellsBeside(known, body) || lines.slice(0, HEAD_ROWS).some(headsHalves)) continue;
    roles = known;
    rows.push(...body.map((cells, k) => tableRow(inPlace(cells, known), known, k === 0)));
  }
  return rows.length === 0 ? null : { rows };
}

/** Columns of bodies side by side: beside the one of the entries another tells what is done. */
function tellsBeside(roles: Roles, body: readonly GridRow[]): boolean {
  return roles.some((role, i) => {
    if (role !== null) return false;
    const cells = body.flatMap((row) => (row[i]?.here ? textOfCell(row[i].text) : [])).filter((text) => text !== '');
    return cells.length >= LEAST_TOLD && cells.filter(opensActivity).length * 2 > cells.length;
  });
}
const LEAST_TOLD = 2;

/** `Ngày`, `Buổi sáng (7h30 - 11h00)`, `Buổi chiều`: columns for the halves of the day, each with what happens in it. */
function headsHalves(row: GridRow): boolean {
  const heads = row.flatMap((seen) => (seen?.here ? textOfCell(seen.text).trim() : []));
  const slots = heads.flatMap((text) => (HALF_HEAD.test(text) ? (readSession(text)?.slot ?? []) : []));
  return new Set(slots).size >= 2 && heads.every((text) => readDayCell(text) === null);
}
const HALF_HEAD = /^(?:buổi\s)?(?:sáng|trưa|chiều|tối)\s*(?:$|[(:,–-]?\s*(?:từ\s)?\d)/iu;

/** A table without a head has the columns of the one above, or those that its cells speak for. */
function rolesBelow(
  above: Roles | null,
  body: readonly GridRow[],
  table: Table,
  organization: Organization | null,
): Roles | null {
  if (above?.length === table.columns) return above;
  const texts = body.map((row) => row.map((seen) => textOfCell(seen?.text)));
  return guessRoles(texts, above !== null, organization);
}

/** Where the empty cell of the day was lost the others stand one column too far to the left. */
function inPlace(row: GridRow, roles: Roles): GridRow {
  const at = roles.indexOf('day');
  const first = textOfCell(row[at]?.text);
  const lost = readSession(first)?.closed === true || (first.length > LONGEST_DAY && readDayCell(first) === null);
  if (at < 0 || !lost || !row.at(-1)?.here || !isEmptyCell(row.at(-1)!.text)) return row;
  return [...row.slice(0, at), row.at(-1)!, ...row.slice(at, -1)];
}

/** No day is written with more letters. */
const LONGEST_DAY = 40;

/** A cell as a row sees it; `from` is the row in which it begins. */
interface Seen {
  readonly cell: Cell;
  readonly text: CellText;
  readonly here: boolean;
}
type GridRow = readonly (Seen | null)[];

function rowsOf(table: Table): GridRow[] {
  const grid: (Seen | null)[][] = Array.from({ length: table.rows }, () => Array(table.columns).fill(null));
  for (const cell of table.cells) {
    const text = cellText(cell.lines, cell.lineKind);
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      if (grid[row]) grid[row]![cell.column] = { cell, text, here: row === cell.row };
    }
  }
  return grid;
}

/** The head is within the first rows; two rows of it are one when cells span them. */
function headOf(rows: readonly GridRow[], table: Table): { roles: Roles; end: number } | null {
  for (let i = 0; i < Math.min(3, rows.length); i++) {
    const roles = rows[i]!.map((seen) => roleOfCell(seen));
    if (!isDayHead(roles)) continue;
    const below = rows[i + 1]?.map((seen) => (seen?.here === false ? null : roleOfCell(seen)));
    const two = below?.some((role) => role !== null) && isSubHead(rows[i + 1]!);
    const spread = spreadOver(roles, rows[i]!, table.columns);
    return { roles: two ? spread.map((role, k) => below?.[k] ?? role) : spread, end: i + (two ? 2 : 1) };
  }
  return null;
}

function roleOfCell(seen: Seen | null): Role | null {
  const text = textOfCell(seen?.text);
  return text === '' || text.length > 60 ? null : (rolesOfHead(text)[0] ?? null);
}

const isSubHead = (row: GridRow) =>
  row.every((seen) => seen === null || !seen.here || isEmptyCell(seen.text) || roleOfCell(seen) !== null);

/** A head over two columns names both. */
function spreadOver(roles: Roles, row: GridRow, columns: number): Roles {
  const spread: (Role | null)[] = Array(columns).fill(null);
  row.forEach((seen, i) => {
    const width = seen?.cell.columnSpan ?? 1;
    for (let k = i; k < i + width && k < columns; k++) spread[k] = roles[i] ?? null;
  });
  return spread;
}

const isWritten = (row: GridRow) => row.some((seen) => seen?.here && !isEmptyCell(seen.text));

/** Every cell of the row is a column word again: the head printed on the next page. */
function isRepeatedHead(row: GridRow): boolean {
  const texts = row.map((seen) => textOfCell(seen?.text)).filter((text) => text !== '');
  return texts.length >= 2 && texts.every((text) => rolesOfHead(text).length > 0) && isDayHead(row.map(roleOfCell));
}

/** Under `Thời gian` stand days or hours. */
function settleTime(roles: Roles, rows: readonly GridRow[]): Roles {
  if (roles.includes('day') || roles.includes('weekday')) return roles;
  const column = roles.indexOf('time');
  const texts = rows.map((row) => textOfCell(row[column]?.text)).filter((text) => text !== '');
  const days = texts.filter((text) => readDayCell(text) !== null).length;
  return days * 2 >= texts.length && days > 0 ? roles.map((role, i) => (i === column ? 'day' : role)) : roles;
}

function tableRow(row: GridRow, roles: Roles, afterBreak: boolean): TableRow {
  const cells: Partial<Record<Role, CellText>> = {};
  row.forEach((seen, i) => {
    const role = roles[i];
    if (!seen || !role) return;
    const repeats = role === 'day' || role === 'weekday' || role === 'content' || role === 'time' || role === 'slot';
    if (!seen.here && repeats && role !== 'slot' && role !== 'time') return;
    const before = cells[role];
    cells[role] = before ? { ...before, lines: [...before.lines, ...seen.text.lines] } : seen.text;
  });
  const first = row.find((seen) => seen?.here && !isEmptyCell(seen.text));
  const written = row.filter((seen) => seen?.here && !isEmptyCell(seen.text));
  const alone = written.length === 1;
  const wide =
    alone && (first!.cell.columnSpan >= Math.max(2, row.length - 1) || /^tuần\s/iu.test(textOfCell(first!.text)));
  const place = first?.text.lines[0];
  return {
    cells: wide ? {} : cells,
    banner: wide ? textOfCell(first!.text) : null,
    line: place?.line ?? 1,
    page: place?.page ?? null,
    afterBreak,
  };
}
