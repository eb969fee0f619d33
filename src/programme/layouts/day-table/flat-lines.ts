import { type Block, textOf } from '../../../model/block.ts';
import { type CellLine, cellText } from './cells.ts';

/** A written line of a page whose columns were printed one after another. */
export interface FlatLine extends CellLine {
  /** The line stands closer to the one before than lines of this text do, or on another page: a page ended between. */
  readonly pageBreak: boolean;
}

/** Written lines of paragraphs, with what the empty ones between them tell. */
export function flatLines(blocks: readonly Block[], start: number, end: number): FlatLine[] {
  const written: { line: CellLine; empty: number; blank: boolean; indented: boolean }[] = [];
  let empty = 0;
  let blank = false;
  for (const block of blocks.slice(start, end)) {
    if (block.type !== 'paragraph') continue;
    const raw = textOf(block.line);
    if (raw.trim() === '') {
      empty++;
      blank ||= raw !== '';
      continue;
    }
    const [line] = cellText([block.line], 'print').lines;
    written.push({ line: line!, empty, blank, indented: /^\s/.test(raw) });
    empty = 0;
    blank = false;
  }
  const usual = usualSpacing(written.map((each) => each.empty));
  return written.map(({ line, empty: before, blank: isBlank, indented }, i) => ({
    ...line,
    gap: isBlank || before > usual,
    pageBreak: line.page !== (written[i - 1]?.line.page ?? line.page) || (before < usual && indented),
  }));
}

/** Empty lines that stand between neighbours as a matter of course: 1 in text with double spacing, else 0. */
function usualSpacing(spacings: readonly number[]): number {
  const single = spacings.filter((spacing) => spacing === 1).length;
  return single > spacings.length / 2 ? 1 : 0;
}
