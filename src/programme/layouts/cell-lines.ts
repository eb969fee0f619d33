import { type Block, type Cell, type Line, type Paragraph, type Table, textOf } from '../../model/block.ts';
import { readDeadlines } from '../deadlines.ts';
import { isNumbered } from '../list-marks.ts';
import type { Calendar } from '../point-days.ts';
import { printedText } from '../printed.ts';
import { startsLikeUnit } from '../unit-words.ts';
import { type ColumnRole, countsDays, roleOfHead } from './task-columns.ts';

/**
 * A table that a web page gave as one cell a line: first its heads, then row after row. Every row begins with its
 * number, so that rows whose empty cells were lost can be put back under their columns. Heads further down begin another table.
 */

const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 20;
const ROW_NUMBER = /^(?:\d{1,3}|[IVX]{1,5}|[A-H])[.)]?$/u;

/** The blocks with such lines as a table; unchanged when there are none. */
export function withCellLines(blocks: readonly Block[], calendar: Calendar): readonly Block[] {
  if (blocks.some(({ type }) => type === 'table')) return blocks;
  const lines = blocks.filter((block): block is Paragraph => block.type === 'paragraph').map(({ line }) => line);
  const written = lines.filter((line) => /[\p{L}\p{N}]/u.test(textOf(line)));
  const starts = written.flatMap((_, i) => (headAt(written, i) === null ? [] : [i]));
  const tables = starts.flatMap((start, i): Table[] => {
    const columns = headAt(written, start)!;
    const body = start + columns.length;
    const rows = rowsAfter(written, body, starts[i + 1] ?? written.length);
    return rows.length === 0 ? [] : [tableOf(written.slice(start, body), rows, columns, calendar)];
  });
  return tables.length === 0 ? blocks : tables;
}

interface Column {
  readonly role: ColumnRole;
  /** Its cells say for how many days. */
  readonly counts: boolean;
}

/**
 * `STT`, and further down `1`: heads, be they those of a table that cannot be read. Within a row it is a cell (`TT` for a centre), and
 * the next row counts on.
 */
function opensHeads(lines: readonly Line[], at: number): boolean {
  if (roleOfHead(textOf(lines[at]!)) !== 'number') return false;
  const below = lines.slice(at + 1, at + MOST_COLUMNS).map(printedText);
  const row = below.findIndex((text) => ROW_NUMBER.test(text));
  return row >= LEAST_COLUMNS - 1 && FIRST_ROW.test(below[row]!);
}
const FIRST_ROW = /^(?:0?1|I|A)[.)]?$/u;

/** Columns of the heads that stand line after line from `at`, the first a number; null when there are none. */
function headAt(lines: readonly Line[], at: number): Column[] | null {
  const columns: Column[] = [];
  for (const line of lines.slice(at, at + MOST_COLUMNS)) {
    const role = roleOfHead(textOf(line));
    if (role === null || columns.length > 0 === (role === 'number')) break;
    columns.push({ role, counts: countsDays(textOf(line)) });
  }
  const told = columns.some(({ role }) => role === 'content');
  return told && columns.length >= LEAST_COLUMNS ? columns : null;
}

/** Lines from one number to the next; the first line of a row is its number. Other heads further down, and their title, are of none. */
function rowsAfter(lines: readonly Line[], from: number, to: number): Line[][] {
  const rows: Line[][] = [];
  let isRow = false;
  for (let at = from; at <= to && at < lines.length; at++) {
    const line = lines[at]!;
    if (opensHeads(lines, at)) {
      // `2. Đợt sau` right above them.
      const last = rows.at(-1);
      if (isRow && isNumbered(printedText(last!.at(-1)!))) last!.pop();
      isRow = false;
    } else if (at === to) break;
    else if (ROW_NUMBER.test(printedText(line))) {
      rows.push([line]);
      isRow = true;
    } else if (isRow) rows.at(-1)!.push(line);
  }
  return rows.filter((row) => row.length > 1);
}

function tableOf(
  head: readonly Line[],
  rows: readonly Line[][],
  columns: readonly Column[],
  calendar: Calendar,
): Table {
  const placed = [
    head.map((line, column) => ({ line, column })),
    ...rows.map((row) => placedRow(row, columns, calendar)),
  ];
  const cells = placed.flatMap((row, at) =>
    columns.map((_, column) =>
      cell(
        at,
        column,
        row.filter((one) => one.column === column).map((one) => one.line),
      ),
    ),
  );
  return { type: 'table', rows: placed.length, columns: columns.length, cells };
}

const cell = (row: number, column: number, lines: readonly Line[]): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  lines,
  lineKind: 'paragraph',
});

interface Placed {
  readonly line: Line;
  readonly column: number;
}

/** Each line under the first column, from the one before it, that it can belong to. */
function placedRow([number, ...lines]: readonly Line[], columns: readonly Column[], calendar: Calendar): Placed[] {
  const content = columns.findIndex(({ role }) => role === 'content');
  const whole = lines.length === columns.length - 1;
  let column = 0;
  const placed = lines.map((line, i) => {
    const fits = (at: number) => at > column && canStandIn(columns[at]!, textOf(line), calendar);
    const next = whole ? i + 1 : i === 0 && content === 1 ? content : columns.findIndex((_, at) => fits(at));
    column = next < 0 ? Math.max(column, content) : next;
    return { line, column };
  });
  return [{ line: number!, column: 0 }, ...placed];
}

const COUNTED_DAYS = /^\d{1,3} ngày/iu;

function canStandIn({ role, counts }: Column, text: string, calendar: Calendar): boolean {
  if (counts || COUNTED_DAYS.test(text.trim())) return counts && COUNTED_DAYS.test(text.trim());
  const isTime =
    readDeadlines(text, 'held', calendar).found.length > 0 || /^(?:thường xuyên|h[ằà]ng |cả năm|theo )/iu.test(text);
  if (role === 'due' || role === 'held' || role === 'from' || role === 'until') return isTime;
  if (isTime) return false;
  const isUnit = startsLikeUnit(text.trim());
  if (role === 'unit' || role === 'coUnit' || role === 'party') return isUnit;
  if (role === 'leader') return /^(?:đ\/c|đc|đồng chí|ông|bà|pgđ|gđ|phó|giám đốc|chủ tịch)/iu.test(text);
  return !isUnit || role === 'content';
}
