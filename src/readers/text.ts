import type { Block, Cell, Line, Place, SourceText, Table } from '../model/block.ts';
import { normaliseText, withPlainMark } from '../vietnamese/normalise.ts';
import { closedRows, withPlainBars } from './bars.ts';
import { wholeOpenRows } from './broken-bars.ts';
import { findCellsALine } from './cells-a-line.ts';
import { withDayCellsWhole } from './day-cells.ts';
import { type EndedCells, findEndedCells } from './ended-cells.ts';
import { findEvenLines } from './even-lines.ts';
import { findHalfCells } from './half-cells.ts';
import { PLAIN, readInline, type Style } from './inline.ts';
import { isPrint } from './print-shape.ts';
import { findQuotedCells } from './quoted-cells.ts';
import { alignedRows } from './ragged.ts';
import { withoutRules } from './ruled-bars.ts';
import { withSemicolonRows } from './semicolon-rows.ts';
import { partsOfSheet } from './sheet-parts.ts';
import { findTabbedCells } from './tabbed-cells.ts';

/**
 * Plain text. Lines whose cells are parted by tabs, or that begin with a bar (Markdown), are tables; every other line
 * is a paragraph, empty ones too. Cells and lines may hold pieces of HTML or Markdown marks.
 */
export function readText(text: string): SourceText {
  const typed = withSemicolonRows(normaliseText(text).split('\n').map(withPlainMark));
  const ended = findCellsOverLines(typed);
  const bare = withoutCellBars(typed);
  const lines = ended
    ? [...bare.slice(0, ended.from), ...typed.slice(ended.from, ended.to), ...bare.slice(ended.to)]
    : bare;
  const placed = lines.map((line, i) => ({ text: line, place: { line: i + 1, page: null } }));
  return { format: 'text', blocks: writtenBlocks(placed, ended), lineKind: isPrint(lines) ? 'print' : 'paragraph' };
}

const findCellsOverLines = (lines: readonly string[]): EndedCells | null =>
  findEndedCells(lines) ??
  findCellsALine(lines) ??
  findQuotedCells(lines) ??
  findTabbedCells(lines) ??
  findHalfCells(lines) ??
  findEvenLines(lines);

export interface WrittenLine {
  readonly text: string;
  readonly place: Place;
}

/** Lines as they are typed → tables and paragraphs. `ended`: the table among them whose cells run over lines. */
export function writtenBlocks(
  lines: readonly WrittenLine[],
  ended: EndedCells | null = findCellsOverLines(lines.map(({ text }) => text)),
): Block[] {
  if (ended) {
    const top = ended.above ?? ended.from;
    const beside = lines.slice(top, ended.from).map(({ text, place }) => besideOf({ cells: text.split('\t'), place }));
    return [
      ...writtenBlocks(lines.slice(0, top)),
      ...beside,
      tableOfEnded(ended, lines),
      ...writtenBlocks(lines.slice(ended.to)),
    ];
  }
  const blocks: Block[] = [];
  let rows: Row[] = [];
  let open = PLAIN;
  const endTable = () => {
    const { before, table, after } = partsOfSheet(rows);
    blocks.push(...before.map(besideOf));
    if (table.length > 0) blocks.push(tableOf(table));
    blocks.push(...after.map(besideOf));
    rows = [];
  };
  const bars = wholeOpenRows(wholeRows(closedRows(withoutRules(withPlainBars(lines.map(({ text }) => text))))));
  const whole = withDayCellsWhole(bars);
  for (const [index, text] of whole.entries()) {
    if (text === null) continue;
    const { place } = lines[index]!;
    const cells = cellsOf(text, rows.at(-1) ?? null);
    if (cells) {
      if (cells.length > 0) rows.push({ cells, place });
      continue;
    }
    endTable();
    const paragraph = paragraphOf(text, place, open);
    open = paragraph.open;
    blocks.push({ type: 'paragraph', line: paragraph.line });
  }
  endTable();
  return blocks;
}

/** Pages give a table out one cell a line, each ended by a bar; a line of bars alone is an empty cell. */
function withoutCellBars(lines: readonly string[]): string[] {
  const ended = lines.filter(endsInBar).length;
  if (ended < LEAST_BARRED) return [...lines];
  return lines.map((line) => (/^\s*\|+\s*$/.test(line) ? ' ' : line.replace(/^([^|]+)\|\s*$/, '$1').trimEnd()));
}

const endsRow = (line: string) => /\|\s*$/.test(line);
const barsIn = (line: string): number => line.split('|').length - 1;

/** A cell broken over lines: a row that should end in a bar goes on to the line that does. Null: joined to one above. */
function wholeRows(lines: readonly string[]): (string | null)[] {
  const ended = lines.filter((line) => endsRow(line) && barsIn(line) >= 2);
  if (ended.length < LEAST_BARRED) return [...lines];
  const most = Math.max(...ended.map(barsIn));
  const whole: (string | null)[] = [...lines];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (barsIn(line) === 0 || endsRow(line)) continue;
    const end = lines.findIndex((other, at) => at > i && (endsRow(other) || other.trim() === ''));
    if (end < 0 || end > i + MOST_BREAKS || !endsRow(lines[end]!)) continue;
    const row = lines.slice(i, end + 1).join(' ');
    if (barsIn(row) > most) continue;
    whole.fill(null, i + 1, end + 1);
    whole[i] = row;
    i = end;
  }
  return whole;
}

const MOST_BREAKS = 6;

function endsInBar(line: string): boolean {
  const cell = line.trimEnd();
  return cell.indexOf('|') === cell.length - 1 && cell.trim().length > 1;
}

/** Fewer lines that end in a bar are no table. */
const LEAST_BARRED = 4;

interface Row {
  readonly cells: readonly string[];
  readonly place: Place;
}

const LIST_MARK = /^\s*(?:[-–+*•]|\d{1,3}[.)]|\p{L}[.)]|[IVX]{1,4}[.)])\t+(?=[^\t]*$)/u;
const RULE_OF_BARS = /^(?=.*(?:--|:-|-:))\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/;

/** Null when the line is no row of a table; empty for the rule under a Markdown head. */
function cellsOf(line: string, before: Pick<Row, 'cells'> | null): string[] | null {
  if (isBarred(line, before)) return RULE_OF_BARS.test(line) ? [] : barredCells(line);
  if (!line.includes('\t')) return null;
  const cells = line.split('\t');
  if (before?.cells.length === cells.length) return cells;
  const indented = /^\s*$/.test(line) || /^\s*\t[^\t]*$/.test(line) || LIST_MARK.test(line);
  return indented ? null : cells;
}

/** A bar at both ends, at the right end alone (pages turned into text), or as many as in the row before. */
function isBarred(line: string, before: Pick<Row, 'cells'> | null): boolean {
  if (/^\s*\|.*\|\s*$/.test(line)) return true;
  const bars = line.match(/(?<!\\)\|/g)?.length ?? 0;
  return /\|\s*$/.test(line)
    ? bars >= 2
    : bars >= 1 && before !== null && barredCells(line).length === before.cells.length;
}

const barredCells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/);

/** Texts of a letterhead stay as far apart as print sets them. */
const besideOf = ({ cells, place }: Row): Block => {
  const text = cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' '.repeat(8));
  return { type: 'paragraph', line: paragraphOf(text, place, PLAIN).line };
};

function tableOf(rows: readonly Row[]): Table {
  const columns = Math.max(...rows.map((row) => row.cells.length));
  const aligned = alignedRows(rows.map(({ cells }) => cells));
  const cells = rows.flatMap(({ place }, row) =>
    Array.from({ length: columns }, (_, column) => cellOf(aligned[row]?.[column] ?? '', place, row, column)),
  );
  return { type: 'table', rows: rows.length, columns, cells };
}

/** In a row of fewer cells the last reaches over the columns that are left. */
function tableOfEnded({ rows }: EndedCells, written: readonly WrittenLine[]): Table {
  const columns = rows[0]!.length;
  const cells = rows.flatMap((texts, row) =>
    texts.map((parts, column): Cell => {
      const lines = parts.flatMap(({ text, index }) => cellOf(text, written[index]!.place, row, column).lines);
      const columnSpan = column === texts.length - 1 ? columns - column : 1;
      return { row, column, rowSpan: 1, columnSpan, lines, lineKind: 'paragraph' };
    }),
  );
  return { type: 'table', rows: rows.length, columns, cells };
}

function cellOf(text: string, place: Place, row: number, column: number): Cell {
  const inline = readInline(text.trim());
  const lines = inline.lines.map((spans) => ({ spans: trimmed(spans), place }));
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    lines: lines.filter((each) => each.spans.length > 0),
    lineKind: inline.broken ? 'paragraph' : 'flow',
  };
}

function trimmed(spans: Line['spans']): Line['spans'] {
  const last = spans.length - 1;
  return spans
    .map((span, i) => {
      const start = i === 0 ? span.text.trimStart() : span.text;
      return { ...span, text: i === last ? start.trimEnd() : start };
    })
    .filter((span) => span.text !== '');
}

/** Marks may stay open over the lines of one paragraph, not over an empty line. */
function paragraphOf(line: string, place: Place, open: Style): { line: Line; open: Style } {
  if (line.trim() === '') return { line: { spans: line === '' ? [] : [{ text: line }], place }, open: PLAIN };
  const heading = /^#{1,6}\s+(?=\S)/.exec(line)?.[0].length ?? 0;
  const text = line.slice(heading).replaceAll('\t', ' ');
  const inline = readInline(text, heading > 0 ? { ...open, bold: true } : open);
  return { line: { spans: inline.lines.flat(), place }, open: heading > 0 ? open : inline.open };
}
