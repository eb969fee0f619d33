import { cellAt, type RuledCell, type RuledTable, ruledTables } from './pdf-grid.ts';
import { type PrintLine, printLines } from './pdf-lines.ts';
import type { Glyph, PdfPage } from './pdf-page.ts';
import { type Measure, openersOf } from './pdf-paragraphs.ts';

/** A table of one page, or of several when it goes on. */
export interface PrintTable {
  readonly xs: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  readonly cells: readonly PrintCell[];
}

export interface PrintCell extends RuledCell {
  readonly lines: readonly PrintLine[];
}

/** Tables of a page with their text, and the letters that stand outside them. */
export function tablesOf(page: PdfPage): { tables: PrintTable[]; outside: Glyph[] } {
  const ruled = ruledTables(page.rules);
  const inside = new Map<RuledCell, Glyph[]>();
  const outside: Glyph[] = [];
  for (const glyph of page.glyphs) {
    const cell = ruled.map((table) => cellAt(table, glyph.centreX, glyph.centreY)).find((found) => found !== null);
    const glyphs = cell ? (inside.get(cell) ?? []) : outside;
    glyphs.push(glyph);
    if (cell) inside.set(cell, glyphs);
  }
  const tables = ruled.map((table) => printTable(table, inside, page)).filter((table) => table !== null);
  const kept = new Set(tables.flatMap((table) => table.source.cells));
  for (const [cell, glyphs] of inside) if (!kept.has(cell)) outside.push(...glyphs);
  return { tables: tables.map(({ table }) => table), outside };
}

/** Null for a frame: one cell, or lines with next to nothing in them. */
function printTable(source: RuledTable, inside: ReadonlyMap<RuledCell, readonly Glyph[]>, page: PdfPage) {
  const cells = source.cells.map((cell) => ({
    ...cell,
    lines: printLines(inside.get(cell) ?? [], page.rules, page.number),
  }));
  if (cells.filter((cell) => cell.lines.length > 0).length < 2) return null;
  const { xs, ys } = source;
  const table: PrintTable = { xs, top: ys[0]!, bottom: ys.at(-1)!, rows: ys.length - 1, cells };
  return { source, table };
}

const MOST_PADDING = 6;
const NONE: ReadonlySet<string> = new Set();

/** Where a cell's lines may stand: as far from the right border as they are from the left one. */
export function measureOf(cell: PrintCell, openers = NONE): Measure {
  const left = Math.min(...cell.lines.map((line) => line.x0)) - cell.x0;
  const padding = Math.min(MOST_PADDING, Math.max(1, left));
  return { left: cell.x0 + padding, right: cell.x1 - padding, cell: true, openers };
}

/**
 * By column: first words of its cells and of the paragraphs that surely begin in them; none for a column whose cells
 * hold one paragraph each.
 */
export function columnOpeners(table: PrintTable): (cell: PrintCell) => ReadonlySet<string> {
  const byColumn = new Map<string, { openers: Set<string>; several: boolean }>();
  const keyOf = (cell: PrintCell) => `${cell.column} ${cell.columnSpan}`;
  const beginnings = pageBeginnings(table);
  for (const cell of table.cells.filter(({ row }) => !beginnings.has(row))) {
    const known = byColumn.get(keyOf(cell)) ?? { openers: new Set(), several: false };
    const openers = openersOf(cell.lines, measureOf(cell));
    for (const opener of openers) known.openers.add(opener);
    byColumn.set(keyOf(cell), { openers: known.openers, several: known.several || openers.length > 1 });
  }
  return (cell) => {
    const known = byColumn.get(keyOf(cell));
    return known?.several ? known.openers : NONE;
  };
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
