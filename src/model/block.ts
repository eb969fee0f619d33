/**
 * What a reader finds in a file, before anything is understood. Every format ends in these, so that the same programme
 * as DOCX, PDF, XLSX, HTML and text reads the same.
 */

export type SourceFormat = 'docx' | 'pdf' | 'xlsx' | 'html' | 'text' | 'doc' | 'ics' | 'json';

/** Both counted from 1. `page` is null for formats without pages; `line` counts lines of the text as the reader saw it. */
export interface Place {
  readonly line: number;
  readonly page: number | null;
}

export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
}

/** One line of print (plain text, PDF) or one paragraph (DOCX, HTML). No line feed inside; tabs only outside tables. */
export interface Line {
  readonly spans: readonly Span[];
  readonly place: Place;
  /**
   * In a cell of a table: points from the upper edge of its row to the line, so that lines of two columns that stand
   * side by side can be found. Measured on a page (PDF), reckoned from widths and sizes (DOCX); absent elsewhere.
   */
  readonly top?: number;
}

/** One line outside a table. An empty paragraph is kept: it may be a page break or the end of a cell. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly line: Line;
}

/** Absolute coordinates from 0; a cell that spans is listed once, at its upper left corner. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly lines: readonly Line[];
  /**
   * How the cell's lines came about. `print`: lines of print, a sentence may go over several of them.
   * `paragraph`: every line is a paragraph of the author's. `flow`: one string in which paragraphs may have been lost.
   */
  readonly lineKind: 'print' | 'paragraph' | 'flow';
}

/** Cells in reading order, row by row. A table cut by a page break may come as two. */
export interface Table {
  readonly type: 'table';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
}

export type Block = Paragraph | Table;

/** What a reader makes of one file. */
export interface SourceText {
  readonly format: SourceFormat;
  readonly blocks: readonly Block[];
  /** What stands around the text on every page (headers, footers) or is drawn: no part of what it says; left out for none. */
  readonly around?: readonly Line[];
  /** How paragraphs outside tables came about, as `Cell.lineKind`. */
  readonly lineKind: 'print' | 'paragraph';
}

/** Cell by cell. */
export function linesOf(block: Block): readonly Line[] {
  return block.type === 'paragraph' ? [block.line] : block.cells.flatMap(({ lines }) => lines);
}

/** The same block with each of its lines made anew. */
export function withLines(block: Block, lineOf: (line: Line) => Line): Block {
  return block.type === 'paragraph'
    ? { ...block, line: lineOf(block.line) }
    : { ...block, cells: block.cells.map((cell) => ({ ...cell, lines: cell.lines.map(lineOf) })) };
}

export function textOf(line: Line): string {
  if (line.spans.length === 1) return line.spans[0]!.text;
  return line.spans.map((span) => span.text).join('');
}
