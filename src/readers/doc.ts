import { type Block, type Line, linesOf, type SourceText, type Span } from '../model/block.ts';
import { fromLegacy, type LegacyEncoding, legacyEncodingOf } from '../vietnamese/legacy.ts';
import { openDoc } from './doc-file.ts';
import { type DocRow, docTable } from './doc-table.ts';
import { type DocParagraph, docParagraphs } from './doc-text.ts';
import { unframed } from './grid.ts';
import type { ReadingLimits } from './limits.ts';
import { joinLooks, LineCounter, paragraph, tidySpans } from './lines.ts';

/** A Word 97 file. Numbers that Word draws before paragraphs are not in it as text and are not read. */
export async function readDoc(bytes: Uint8Array, limits: ReadingLimits): Promise<SourceText> {
  const file = await openDoc(bytes);
  const paragraphs = [...docParagraphs(file, file.body), ...docParagraphs(file, file.boxes)];
  const encoding = legacyEncodingOf(paragraphs.map(({ lines }) => textIn(lines)).join('\n'));
  const reader = new DocReader(encoding, limits);
  const blocks = reader.blocks(paragraphs);
  const around = file.around.flatMap((range) => reader.blocks(docParagraphs(file, range)).flatMap(linesOf));
  return { format: 'doc', blocks, lineKind: 'paragraph', ...(around.length > 0 && { around }) };
}

const textIn = (lines: DocParagraph['lines']) =>
  lines
    .flat()
    .map((span) => span.text)
    .join('');

class DocReader {
  readonly #encoding: LegacyEncoding | null;
  readonly #limits: ReadingLimits;
  readonly #places = new LineCounter();

  constructor(encoding: LegacyEncoding | null, limits: ReadingLimits) {
    this.#encoding = encoding;
    this.#limits = limits;
  }

  blocks(paragraphs: readonly DocParagraph[]): Block[] {
    const blocks: Block[] = [];
    let rows: DocRow[] = [];
    let cells: Line[][] = [[]];
    const endTable = () => {
      if (rows.length > 0) blocks.push(...unframed(docTable(rows, this.#limits.tableCells)));
      rows = [];
    };
    for (const { lines, inTable, end, properties } of paragraphs) {
      if (end === 'row') {
        rows.push({ cells: cells.slice(0, -1), properties });
        cells = [[]];
      } else if (inTable) {
        cells.at(-1)!.push(...this.#lines(lines));
        if (end === 'cell') cells.push([]);
      } else {
        endTable();
        blocks.push(...this.#lines(lines).map(paragraph));
      }
    }
    endTable();
    return blocks;
  }

  #lines(lines: DocParagraph['lines']): Line[] {
    return lines.map((spans) => ({ spans: tidySpans(this.#shown(spans)), place: this.#places.next() }));
  }

  /** Letters come one by one: they are joined before an old encoding, which may pair them, is read. */
  #shown(spans: readonly Span[]): readonly Span[] {
    const encoding = this.#encoding;
    if (encoding === null) return spans;
    return joinLooks(spans).map((span) => ({ ...span, text: fromLegacy(span.text, encoding) }));
  }
}
