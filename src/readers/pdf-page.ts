/** What a page of a PDF shows: letters and ruling lines, in points from the upper left corner. */

export interface Glyph {
  readonly text: string;
  /** Begin and end along the line, and the baseline, in the frame in which the letter stands upright. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** About where it is on the page. */
  readonly centreX: number;
  readonly centreY: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** How it is turned: 0 upright, 1 read upwards, 2 upside down, 3 read downwards, -1 at an angle. */
  readonly turn: -1 | 0 | 1 | 2 | 3;
}

/** A drawn line, upright or level: `x0 <= x1`, `y0 <= y1`. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** How wide a space is in its text, as a share of the size; null where none is drawn. */
  readonly space: number | null;
  /** Lines of what was put on the page without being printed: typed text and stamps (annotations). */
  readonly stamps: readonly string[];
}

/** Baselines closer than this share of the letters' size are one line: raised and lowered letters, mixed fonts. */
export const SAME_LINE = 0.4;
/** A gap of this share of the size parts words where no space is written. */
export const WORD_GAP = 0.2;
