import { LichError } from '../errors.ts';
import { type Block, type Cell, type Line, type SourceText, textOf } from '../model/block.ts';
import { type LegacyEncoding, legacyEncodingOf } from '../vietnamese/legacy.ts';
import { normaliseText } from '../vietnamese/normalise.ts';
import { compact, paragraphKind } from './grid.ts';
import type { ReadingLimits } from './limits.ts';
import { LineCounter, paragraph, tidySpans } from './lines.ts';
import { bareTables } from './pdf-bare.ts';
import { type Flow, flows } from './pdf-columns.ts';
import { openPdf } from './pdf-document.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { holdsEntries } from './pdf-labels.ts';
import { type PrintLine, printLines } from './pdf-lines.ts';
import type { PdfPage } from './pdf-page.ts';
import { joinPages, type PageItem } from './pdf-pages.ts';
import { type PrintParagraph, paragraphsOf } from './pdf-paragraphs.ts';
import { joinedSpans } from './pdf-spans.ts';
import { columnOpeners, measureOf, type PrintCell, type PrintTable, tablesOf } from './pdf-tables.ts';
import { isTyped } from './pdf-tabs.ts';

/** A PDF with a text layer: columns, rows and paragraphs found again from positions and ruling lines. */
export async function readPdf(bytes: Uint8Array, limits: ReadingLimits): Promise<SourceText> {
  const { pages, leavesCutsOpen } = await openPdf(bytes, limits);
  refuseScan(pages);
  const encoding = legacyEncodingOf(pages.map(({ glyphs }) => glyphs.map(({ text }) => text).join('')).join('\n'));
  const setter = new PageSetter(encoding);
  const items = itemsOf(pages);
  if (isTyped(items.flat().filter((item) => item.type !== 'table'))) throw new LichError('file-tabs');
  const blocks = setter.blocks(joinPages(items, leavesCutsOpen));
  const around = pages.flatMap(({ number, stamps }) => stamps.map((text) => setter.line(number, text)));
  return { format: 'pdf', blocks, lineKind: 'paragraph', ...(around.length > 0 && { around }) };
}

/** Fewer letters than this on a page are a stamp or a signature over a picture. */
const LEAST_LETTERS = 15;

function refuseScan(pages: readonly PdfPage[]): void {
  const letters = pages.map((page) => page.glyphs.filter((glyph) => glyph.text.trim() !== '').length);
  if (letters.every((count) => count < LEAST_LETTERS)) throw new LichError('file-scanned');
}

/** Outside tables, a gap of so many sizes parts columns. */
const COLUMN_GAP = 2.2;

/** Each page's tables and the lines between them, top down. */
function itemsOf(pages: readonly PdfPage[]): PageItem[][] {
  let columns: readonly number[] = [];
  const found = pages.map((page) => {
    const { tables, outside } = tablesOf(page, columns);
    columns = tables.at(-1)?.xs ?? [];
    return { height: page.height, tables, lines: printLines(outside, page, COLUMN_GAP) };
  });
  const lines = withoutFurniture(found);
  const bare = found.every(({ tables }) => tables.length === 0) ? bareTables(pages) : null;
  return lines.map((own, i) => pageItems(bare?.[i] ?? found[i]!.tables, own, bare !== null));
}

function pageItems(tables: readonly PrintTable[], lines: readonly PrintLine[], isBare: boolean): PageItem[] {
  const items: PageItem[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const table of tables) {
    items.push(...flows(lines.filter((line) => line.y > top && line.y <= table.top)), { type: 'table', table });
    // Lines beside a table with ruling lines are read after it; what stands within a bare one is its own.
    top = isBare ? table.bottom : table.top;
  }
  return [...items, ...flows(lines.filter((line) => line.y > top))];
}

/** Gives paragraphs their lines and places, in reading order. */
class PageSetter {
  readonly #places = new LineCounter();
  readonly #encoding: LegacyEncoding | null;

  constructor(encoding: LegacyEncoding | null) {
    this.#encoding = encoding;
  }

  blocks(items: readonly PageItem[]): Block[] {
    const body = extent(items.flatMap((item) => (item.type === 'table' ? [] : linesOf(item))));
    return items.flatMap((item) => {
      if (item.type === 'lines')
        return paragraphsOf(item.lines, { ...body, cell: false, openers: NO_OPENERS })
          .flatMap((p) => this.#set(p))
          .map(paragraph);
      return item.type === 'table' ? [this.#table(item.table)] : this.#columns(item, body);
    });
  }

  /** Of text that is not printed. */
  line(page: number, text: string): Line {
    return { spans: [{ text: normaliseText(text) }], place: this.#places.next(page) };
  }

  #set(set: PrintParagraph, top?: (line: PrintLine) => number): Line[] {
    const {
      lines: [first],
      blank,
    } = set;
    if (!first) return [];
    const empty = Array.from({ length: Math.min(blank, 3) }, () => ({
      spans: [],
      place: this.#places.next(first.page),
    }));
    const line = { spans: joinedSpans(set, this.#encoding), place: this.#places.next(first.page) };
    return [...empty, top ? { ...line, top: top(first) } : line];
  }

  #table(table: PrintTable): Block {
    const cells = [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column);
    const openers = columnOpeners(table);
    return compact({
      type: 'table',
      rows: table.rows,
      columns: table.xs.length - 1,
      cells: cells.map((cell) => this.#cell(cell, openers(cell))),
    });
  }

  /** Where no paragraph surely ends, or entries stand within one, paragraphs may have been lost before it was set. */
  #cell(cell: PrintCell, openers: ReadonlySet<string>): Cell {
    const { row, column, rowSpan, columnSpan, y0 } = cell;
    const top = (line: PrintLine) => Math.max(0, Math.round((line.y - line.size * ASCENT - y0) * 10) / 10);
    const paragraphs = paragraphsOf(cell.lines, measureOf(cell, openers));
    const lines = paragraphs.flatMap((p) => this.#set(p, top));
    const sure = paragraphs.slice(1).some((p) => p.sure) && !lines.some((line) => holdsEntries(textOf(line)));
    return { row, column, rowSpan, columnSpan, lines, lineKind: sure ? paragraphKind(lines) : 'flow' };
  }

  /** Two halves of one line are a line with a tab; more of them are a table. */
  #columns({ edges, rows }: Extract<Flow, { type: 'columns' }>, body: Extent): Block[] {
    const bounds = [Number.NEGATIVE_INFINITY, ...edges, Number.POSITIVE_INFINITY];
    const parts = rows.map((row) =>
      bounds
        .slice(1)
        .map((right, i) => row.filter(({ x0, x1 }) => (x0 + x1) / 2 > bounds[i]! && (x0 + x1) / 2 <= right)),
    );
    const [only] = parts;
    if (only && parts.length === 1 && only.every((lines) => lines.length <= 1)) {
      const spans = only.flat().flatMap((line, i) => (i === 0 ? line.spans : [{ text: '\t' }, ...line.spans]));
      return [paragraph({ spans: tidySpans(spans), place: this.#places.next(only.flat()[0]?.page ?? null) })];
    }
    const measures = bounds.slice(1).map((right, i) => ({
      left: Math.max(bounds[i]!, body.left),
      right: Math.min(right, body.right),
    }));
    const cells = parts.flatMap((row, at) =>
      row.map((lines, i): Cell => {
        const set = paragraphsOf(lines, { ...measures[i]!, cell: true, openers: NO_OPENERS }).flatMap((p) =>
          this.#set(p),
        );
        return { row: at, column: i, rowSpan: 1, columnSpan: 1, lines: set, lineKind: paragraphKind(set) };
      }),
    );
    return [{ type: 'table', rows: parts.length, columns: bounds.length - 1, cells }];
  }
}

const NO_OPENERS: ReadonlySet<string> = new Set();
/** Share of the size that letters reach above the baseline. */
const ASCENT = 0.9;

const linesOf = (flow: Flow) => (flow.type === 'lines' ? flow.lines : flow.rows.flat());

interface Extent {
  readonly left: number;
  readonly right: number;
}

function extent(lines: readonly PrintLine[]): Extent {
  return {
    left: lines.reduce((least, line) => Math.min(least, line.x0), Number.POSITIVE_INFINITY),
    right: lines.reduce((most, line) => Math.max(most, line.x1), Number.NEGATIVE_INFINITY),
  };
}
