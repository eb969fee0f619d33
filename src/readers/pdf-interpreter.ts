import { at, IDENTITY, type Matrix, matrixOf, moved, times } from './pdf-matrix.ts';
import type { Glyph, Rule } from './pdf-page.ts';
import { type Box, boxOf, isWithin, overlap, rulesOf } from './pdf-rules.ts';
import { BEGINNING, type PdfFont, type State } from './pdf-state.ts';
import { frameOf, turnOf } from './pdf-turn.ts';

/** Runs a page's drawing operators as far as letters and lines go. PDF 32000-1 §8.4, §9.3, §9.4. */

export interface Operator {
  /** pdf.js's name of it. */
  readonly name: string;
  readonly args: readonly unknown[];
}

/** A border on the edge of what is seen closes it, although half of it or more is cut off. Points. */
const BORDER = 2;
const grown = ({ x0, y0, x1, y1 }: Box): Box => ({
  x0: x0 - BORDER,
  y0: y0 - BORDER,
  x1: x1 + BORDER,
  y1: y1 + BORDER,
});

const NOTHING: Box = { x0: 0, y0: 0, x1: 0, y1: 0 };
/** Several letters that a font draws as one. */
const LIGATURES = /[\ufb00-\ufb06]/gu;

/** Saved states kept; more are a hostile file's. */
const DEEPEST = 500;

const numberOf = (value: unknown, otherwise = 0) =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;

/** Six numbers, or one list of them. */
function matrixIn(values: readonly unknown[]): Matrix | null {
  return matrixOf(values.length === 6 ? values : (values[0] as ArrayLike<unknown> | null | undefined));
}

export class PdfInterpreter {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  readonly #fonts: (name: string) => PdfFont;
  readonly #saved: State[] = [];
  #state: State;
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  /** The next path bounds what is seen. */
  #clips = false;

  readonly #operators: Readonly<Record<string, (...args: readonly unknown[]) => void>> = {
    save: () => this.#save(),
    restore: () => this.#restore(),
    transform: (...values) => this.#transform(values),
    paintFormXObjectBegin: (matrix) => {
      this.#save();
      this.#transform([matrix]);
    },
    paintFormXObjectEnd: () => this.#restore(),
    beginText: () => this.#place(IDENTITY),
    setTextMatrix: (...values) => this.#place(matrixIn(values) ?? this.#line),
    moveText: (x, y) => this.#move(numberOf(x), numberOf(y)),
    nextLine: () => this.#move(0, -this.#state.leading),
    setLeadingMoveText: (x, y) => {
      this.#set({ leading: -numberOf(y) });
      this.#move(numberOf(x), numberOf(y));
    },
    setFont: (name, size) => this.#set({ font: this.#fonts(String(name)), fontSize: numberOf(size) }),
    setCharSpacing: (spacing) => this.#set({ charSpacing: numberOf(spacing) }),
    setWordSpacing: (spacing) => this.#set({ wordSpacing: numberOf(spacing) }),
    setHScale: (percent) => this.#set({ stretch: numberOf(percent, 100) / 100 }),
    setTextRise: (rise) => this.#set({ rise: numberOf(rise) }),
    setLeading: (leading) => this.#set({ leading: numberOf(leading) }),
    setFillRGBColor: (color) => this.#set({ fill: String(color) }),
    setStrokeRGBColor: (color) => this.#set({ stroke: String(color) }),
    showText: (items) => this.#show(Array.isArray(items) ? items : []),
    clip: () => {
      this.#clips = true;
    },
    eoClip: () => {
      this.#clips = true;
    },
    constructPath: (...path) => this.#path(path),
  };

  /** `view`: user space → points from the upper left corner. */
  constructor(view: Matrix, fonts: (name: string) => PdfFont) {
    this.#state = { ...BEGINNING, ctm: view };
    this.#fonts = fonts;
  }

  run({ name, args }: Operator): void {
    if (Object.hasOwn(this.#operators, name)) this.#operators[name]!(...args);
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #save(): void {
    if (this.#saved.length < DEEPEST) this.#saved.push(this.#state);
  }

  #restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  #transform(values: readonly unknown[]): void {
    const matrix = matrixIn(values);
    if (matrix) this.#set({ ctm: times(this.#state.ctm, matrix) });
  }

  #place(line: Matrix): void {
    this.#line = line;
    this.#text = line;
  }

  #move(x: number, y: number): void {
    this.#place(times(this.#line, moved(x, y)));
  }

  #path(path: readonly unknown[]): void {
    const { ctm, clip } = this.#state;
    this.rules.push(
      ...rulesOf(path, this.#state).filter((rule) => clip === null || overlap(grown(rule), clip) !== null),
    );
    const bounds = this.#clips ? boxOf(path[2], ctm) : null;
    this.#clips = false;
    if (bounds) this.#set({ clip: clip === null ? bounds : (overlap(bounds, clip) ?? NOTHING) });
  }

  /** Glyphs, and numbers that move the next one back by thousandths of an em. */
  #show(items: readonly unknown[]): void {
    const { fontSize, charSpacing, wordSpacing, stretch, font } = this.#state;
    for (const item of items) {
      if (typeof item === 'number') this.#advance((-item / 1000) * fontSize * stretch);
      else if (typeof item === 'object' && item !== null) {
        const { unicode, width, isSpace } = item as { unicode?: unknown; width?: unknown; isSpace?: unknown };
        const wide = numberOf(width) * font.scale * fontSize;
        if (typeof unicode === 'string') this.#glyph(unicode, wide * stretch);
        this.#advance((wide + charSpacing + (isSpace === true ? wordSpacing : 0)) * stretch);
      }
    }
  }

  #advance(distance: number): void {
    this.#text = times(this.#text, moved(distance, 0));
  }

  #glyph(text: string, wide: number): void {
    const { ctm, rise, fontSize, font, clip } = this.#state;
    const whole = times(ctm, this.#text);
    const [x, y] = at(whole, 0, rise);
    const [endX, endY] = at(whole, wide, rise);
    const [upX, upY] = at(whole, 0, rise + fontSize);
    const size = Math.hypot(upX - x, upY - y);
    if (![x, y, endX, endY, size].every(Number.isFinite) || size === 0) return;
    const turn = turnOf(endX - x, endY - y, upX - x, upY - y);
    const [read, readEnd, base] = frameOf(turn, x, y, endX, endY);
    const looks = { size, bold: font.bold, italic: font.italic, turn };
    const centre = { centreX: (x + endX + upX - x) / 2, centreY: (y + endY + (upY - y) * 0.6) / 2 };
    if (clip !== null && !isWithin(clip, centre.centreX, centre.centreY)) return;
    this.glyphs.push({
      text: text.replace(LIGATURES, (letters) => letters.normalize('NFKC')),
      x0: Math.min(read, readEnd),
      x1: Math.max(read, readEnd),
      y: base,
      ...centre,
      ...looks,
    });
  }
}
