import { type Block, type Line, type SourceText, textOf } from '../../src/model/block.ts';
import { READING_LIMITS } from '../../src/readers/limits.ts';
import { readSource } from '../../src/readers/read.ts';

/** What a reader saw, short enough to be written down as an expectation. */

/** Struck words stand between `~`. */
export const shown = (line: Line) =>
  line.spans.map(({ text, struck }) => (struck === true ? `~${text}~` : text)).join('');

/** A paragraph as its text; a table as rows of `row,column+spans: lines`. */
export function seen(blocks: readonly Block[]): (string | string[])[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph') return shown(block.line);
    return block.cells.map(({ row, column, rowSpan, columnSpan, lines }) => {
      const span = rowSpan * columnSpan > 1 ? `+${rowSpan}x${columnSpan}` : '';
      return `${row},${column}${span}: ${lines.map(shown).join(' | ')}`;
    });
  });
}

export async function sourceOf(bytes: Uint8Array, limits = READING_LIMITS): Promise<SourceText> {
  const source = await readSource(bytes, limits);
  if (source.type !== 'text') throw new Error(`read as ${source.format}`);
  return source.source;
}

export async function blocksOf(bytes: Uint8Array): Promise<(string | string[])[]> {
  return seen((await sourceOf(bytes)).blocks);
}

export const textsOf = (source: SourceText) =>
  source.blocks.flatMap((block) => (block.type === 'paragraph' ? [textOf(block.line)] : []));
