/**
 * One programme, written once: `make.ts` lays it out in every format an office uses. Offices, people and places here
 * are invented.
 */

/** A cell's paragraphs, with the number of grid rows and columns it covers. `~text~` is struck through. */
export interface SourceCell {
  readonly lines: readonly string[];
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

/** A row as strings (`|` parts paragraphs of one cell), or cells where something is merged. */
export type SourceRow = readonly (string | SourceCell)[];

export interface SourceTable {
  /** Relative widths. */
  readonly widths: readonly number[];
  readonly header: readonly string[];
  readonly rows: readonly SourceRow[];
}

export interface SourceParagraph {
  readonly text: string;
  readonly bold?: boolean;
  readonly center?: boolean;
}

export interface ProgrammeSource {
  readonly name: string;
  /** Formats whose pages keep what the source is about; left out, all of them. */
  readonly only?: readonly string[];
  readonly landscape: boolean;
  /** The two halves of the masthead: the office, the state. */
  readonly masthead: readonly [readonly string[], readonly string[]];
  readonly before: readonly SourceParagraph[];
  readonly table: SourceTable;
  readonly after: readonly SourceParagraph[];
}

export function cellOf(cell: string | SourceCell): SourceCell {
  return typeof cell === 'string' ? { lines: cell.split('|') } : cell;
}

export const STATE = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
