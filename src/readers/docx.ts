import { type Block, type Line, linesOf, type SourceText, type Span, textOf } from '../model/block.ts';
import { legacyEncodings, WordLines, type WordParagraph } from './docx-lines.ts';
import { WordNumbering } from './docx-numbering.ts';
import { openPackage } from './docx-package.ts';
import { type Spacing, WordStyles } from './docx-styles.ts';
import { readWordTable, type WordTable } from './docx-table.ts';
import { gridOf, paragraphKind, unframed } from './grid.ts';
import type { ReadingLimits } from './limits.ts';
import { LineCounter, paragraph, tidySpans } from './lines.ts';
import { childOf, childrenOf, descendants, type Element } from './markup.ts';
import { isLayout, linesIn } from './nested.ts';
import { LIST_MARK } from './ordinals.ts';
import { placeLines } from './reckoning.ts';

/** A Word file (ECMA-376), from the unpacked entries of its archive. */
export function readDocx(entries: Readonly<Record<string, Uint8Array>>, limits: ReadingLimits): SourceText {
  const { body, styles: styleSheet, numbering, around } = openPackage(entries, limits);
  const styles = new WordStyles(styleSheet);
  const lines = new WordLines(styles, legacyEncodings(body, styles));
  const reader = new BodyReader(styles, new WordNumbering(numbering), lines, limits);
  const blocks = reader.read(body);
  const words = [body, ...around].flatMap(drawnWords);
  const beside = [...around.flatMap((part) => reader.read(part).flatMap(linesOf)), ...words];
  return { format: 'docx', blocks, lineKind: 'paragraph', ...(beside.length > 0 && { around: beside }) };
}

/** Letters drawn as a shape, which word processors offer for stamps (ECMA-376 part 4 §19.1.2.23). */
function drawnWords(part: Element): Line[] {
  return descendants(part, 'v:textpath').map(({ attributes }) => ({
    spans: tidySpans([{ text: attributes.string ?? '' }]),
    place: { line: 1, page: null },
  }));
}

/** Containers of blocks that show nothing themselves; tracked insertions among them. */
const THROUGH = new Set('w:sdt w:sdtContent w:customXml w:ins w:moveTo w:smartTag w:txbxContent'.split(' '));

/** How a line was set: what its place in a cell is reckoned from. */
export interface SetLine {
  readonly size: number;
  readonly spacing: Spacing;
}

class BodyReader {
  readonly #styles: WordStyles;
  readonly #numbering: WordNumbering;
  readonly #lines: WordLines;
  readonly #limits: ReadingLimits;
  readonly #places = new LineCounter();
  readonly #setting = new WeakMap<Line, SetLine>();
  /** Paragraphs whose end was deleted under tracked changes: their text goes on in the next. */
  #joined: Element[] = [];

  constructor(styles: WordStyles, numbering: WordNumbering, lines: WordLines, limits: ReadingLimits) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#lines = lines;
    this.#limits = limits;
  }

  read(container: Element): Block[] {
    return childrenOf(container).flatMap((child) => {
      if (child.name === 'w:p') return this.#paragraph(child);
      if (child.name === 'w:tbl') return this.#table(readWordTable(child));
      return THROUGH.has(child.name) ? this.read(child) : [];
    });
  }

  #paragraph(element: Element): Block[] {
    this.#joined.push(element);
    const pPr = childOf(element, 'w:pPr');
    // ECMA-376 part 1 §17.13.5.15: a deleted paragraph mark.
    if (childOf(childOf(pPr, 'w:rPr'), 'w:del')) return [];
    const read = this.#lines.read(this.#joined);
    this.#joined = [];
    const lines = this.#placed(read, pPr, this.#numbering.mark(pPr, this.#styles));
    return [...lines.map(paragraph), ...read.boxes.flatMap((box) => this.read(box))];
  }

  #placed({ lines, size }: WordParagraph, pPr: Element | undefined, mark: string | null): Line[] {
    const spacing = this.#styles.spacing(pPr);
    return lines.map((spans, i) => {
      const shown = i === 0 ? marked(tidySpans(spans), mark) : tidySpans(spans);
      const line = { spans: shown, place: this.#places.next() };
      this.#setting.set(line, {
        size,
        spacing: { before: i === 0 ? spacing.before : 0, after: i === lines.length - 1 ? spacing.after : 0 },
      });
      return line;
    });
  }

  #table(table: WordTable): Block[] {
    const rows = table.rows.map((row) => row.map((cell) => ({ cell, blocks: this.read(cell.content) })));
    const content = rows.map((row) => row.map(({ blocks }) => blocks));
    if (isLayout(content)) return content.flat(2);
    const loose = rows.map((row) => {
      const read = row.map(({ cell, blocks }) => ({ ...cell, lines: linesIn(blocks).map(withoutTabs) }));
      return placeLines(read, (line) => this.#setting.get(line)).map(({ rowSpan, columnSpan, lines }) => ({
        rowSpan,
        columnSpan,
        lines,
        lineKind: paragraphKind(lines),
      }));
    });
    return unframed(gridOf(loose, this.#limits.tableCells));
  }
}

function marked(spans: Span[], mark: string | null): Span[] {
  const [first] = spans;
  if (mark === null || first === undefined || LIST_MARK.test(first.text)) return spans;
  return [{ ...first, text: `${mark} ${first.text}` }, ...spans.slice(1)];
}

/** In a cell a tab is only a gap. */
function withoutTabs(line: Line): Line {
  if (!textOf(line).includes('\t')) return line;
  return { ...line, spans: tidySpans(line.spans.map((span) => ({ ...span, text: span.text.replace(/\t+/g, ' ') }))) };
}
