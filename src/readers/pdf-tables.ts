import { ruledTables } from './pdf-grid.ts';
import type { Measure } from './pdf-line-pairs.ts';
import { type PrintLine, printLines } from './pdf-lines.ts';
import { paddingOf } from './pdf-padding.ts';
import type { Glyph, PdfPage } from './pdf-page.ts';
import { openersOf } from './pdf-paragraphs.ts';
import { cellAt, hangingAt, type RuledCell, type RuledTable } from './pdf-ruled.ts';

/** A table of one page, or of several when it goes on. */
export interface PrintTable {
  readonly xs: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  readonly cells: readonly PrintCell[];
  readonly opensAbove: boolean;
}

export interface PrintCell extends RuledCell {
  readonly lines: readonly PrintLine[];
  /** As far as text of its table keeps from the borders, on either side. */
  readonly padding: number;
}

/** Columns of one table stand at the same places on every page. Points. */
const SAME_PLACE = 4;

export const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x, i) => Math.abs(x - b[i]!) <= SAME_PLACE);

/**
 * Tables of a page with their text, and the letters that stand outside them. `before`: the columns of the table that may
 * go on from the page before.
 */
export function tablesOf(page: PdfPage, before: readonly number[] = []): { tables: PrintTable[]; outside: Glyph[] } {
  const ruled = ruledTables(page.rules);
  const inside = new Map<RuledCell, Glyph[]>();
  const outside: Glyph[] = [];
  for (const glyph of page.glyphs) {
    const { centreX: x, centreY: y, size } = glyph;
    const cells = ruled.map((table) => cellAt(table, x, y) ?? hangingAt(table, x, y, size));
    const cell = cells.find((found) => found !== null);
    const glyphs = cell ? (inside.get(cell) ?? []) : outside;
    glyphs.push(glyph);
    if (cell) inside.set(cell, glyphs);
  }
  const tables = ruled
    .map((table, i) => printTable(table, inside, page, i === 0 && sameColumns(table.xs, before) ? 1 : 2))
    .filter((table) => table !== null);
  const kept = new Set(tables.flatMap((table) => table.source.cells));
  for (const [cell, glyphs] of inside) if (!kept.has(cell)) outside.push(...glyphs);
  return { tables: tables.map(({ table }) => table), outside };
}

/** Null for a frame: one cell, or lines with next to nothing in them (fewer than `least` cells). */
function printTable(
  source: RuledTable,
  inside: ReadonlyMap<RuledCell, readonly Glyph[]>,
  page: PdfPage,
  least: number,
) {
  const read = source.cells.map((cell) => ({
    ...cell,
    lines: printLines(inside.get(cell) ?? [], page),
  }));
  if (read.filter((cell) => cell.lines.length > 0).length < least) return null;
  const { xs, ys, opensAbove } = source;
  const padding = paddingOf(read);
  const cells = read.map((cell) => ({ ...cell, padding }));
  const table: PrintTable = { xs, top: ys[0]!, bottom: ys.at(-1)!, rows: ys.length - 1, cells, opensAbove };
  return { source, table };
}

const NONE: ReadonlySet<string> = new Set();

/** Where a cell's lines may stand: as far from the right border as they are from the left one. */
export function measureOf(cell: PrintCell, openers = NONE): Measure {
  const left = Math.min(...cell.lines.map((line) => line.x0)) - cell.x0;
  const padding = Math.min(cell.padding, Math.max(1, left));
  return { left: cell.x0 + padding, right: cell.x1 - padding, cell: true, openers };
}

/**
 * By column: first words of its cells and of the paragraphs that surely begin in them; none for a column whose cells
 * hold one paragraph each.
 */
export function columnOpeners(table: PrintTable): (cell: PrintCell) => ReadonlySet<string> {
  const known = openersByColumn(table);
  return (cell) => {
    const own = known.get(columnOf(cell));
    return own?.several ? own.openers : NONE;
  };
}

/** Share of a column's cells. */
const OFTEN = 0.15;

/** Whether cells of its column often hold several paragraphs. */
export function hasSeveral(table: PrintTable): (cell: PrintCell) => boolean {
  return (cell) => {
    const column = table.cells.filter((other) => columnOf(other) === columnOf(cell) && other.lines.length > 0);
    const several = column.filter((other) => openersOf(other.lines, measureOf(other)).length > 1);
    return several.length > column.length * OFTEN;
  };
}

/** Whether other cells of the column begin with the same two words. */
export function cellBeginnings(table: PrintTable): (cell: PrintCell) => boolean {
  const known = new Set(table.cells.map(beginningOf));
  return (cell) => cell.lines.length > 0 && known.has(beginningOf(cell));
}

const beginningOf = (cell: PrintCell) =>
  `${columnOf(cell)} ${cell.lines
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()
    .split(' ', 2)
    .join(' ')}`;
const columnOf = (cell: PrintCell) => `${cell.column} ${cell.columnSpan}`;

function openersByColumn(table: PrintTable): Map<string, { openers: Set<string>; several: boolean }> {
  const byColumn = new Map<string, { openers: Set<string>; several: boolean }>();
  const beginnings = pageBeginnings(table);
  for (const cell of table.cells.filter(({ row }) => !beginnings.has(row))) {
    const known = byColumn.get(columnOf(cell)) ?? { openers: new Set(), several: false };
    const openers = openersOf(cell.lines, measureOf(cell));
    for (const opener of openers) known.openers.add(opener);
    byColumn.set(columnOf(cell), { openers: known.openers, several: known.several || openers.length > 1 });
  }
  return byColumn;
}

/** Rows that stand first on a later page: they may be the rest of something. */
function pageBeginnings({ cells }: PrintTable): Set<number> {
  const first = new Map<number, number>();
  for (const {
    row,
    lines: [line],
  } of cells) {
    if (line) first.set(line.page, Math.min(row, first.get(line.page) ?? row));
  }
  return new Set([...first.values()].filter((row) => row > 0));
}
