import type { Matrix } from './pdf-matrix.ts';
import type { Box } from './pdf-rules.ts';

/** The graphics state of a page, as far as letters and lines go. PDF 32000-1 §8.4, §9.3. */

export interface PdfFont {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Width units to ems. */
  readonly scale: number;
}

export interface State {
  readonly ctm: Matrix;
  readonly font: PdfFont;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** 1 is natural. */
  readonly stretch: number;
  readonly rise: number;
  readonly leading: number;
  readonly fill: string;
  readonly stroke: string;
  /** What is drawn outside of it is not seen; null for none. §8.5.4 */
  readonly clip: Box | null;
}

const NO_FONT: PdfFont = { bold: false, italic: false, scale: 0.001 };
export const BEGINNING: Omit<State, 'ctm'> = {
  font: NO_FONT,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  rise: 0,
  leading: 0,
  fill: '#000000',
  stroke: '#000000',
  clip: null,
};
