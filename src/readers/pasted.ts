import { type Block, type Paragraph, type SourceText, textOf } from '../model/block.ts';
import { isPrint } from './print-shape.ts';
import { writtenBlocks } from './text.ts';

/**
 * Text pasted into a document keeps what it was: cells parted by tabs, marks of Markdown, lines of print that are
 * paragraphs now. A document that holds much of it is read as that text would be.
 */
export function readPasted(source: SourceText): SourceText {
  const texts = source.blocks.filter((block) => block.type === 'paragraph').map(({ line }) => textOf(line));
  const lineKind = texts.length >= FEWEST_LINES && isPrint(texts) ? 'print' : source.lineKind;
  const blocks = isPasted(texts) ? runsOf(source.blocks).flatMap(asWritten) : source.blocks;
  return { ...source, blocks, lineKind };
}

/** Fewer paragraphs do not show whether lines go on in each other. */
const FEWEST_LINES = 40;
/** Fewer rows are a letterhead, a signature, a list set with tabs. */
const FEWEST_ROWS = 5;
const FEWEST_MARKS = 2;

const ROW = /\S[^\t]*\t+[^\t]*\S/;
const MARK = /(?<!\*)\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?!\*)|<\/?(?:b|i|p|br)>/g;

function isPasted(texts: readonly string[]): boolean {
  const rows = texts.filter((text) => ROW.test(text.replace(LIST_MARK, ''))).length;
  const marks = texts.reduce((sum, text) => sum + (text.match(MARK)?.length ?? 0), 0);
  return rows >= FEWEST_ROWS || marks >= FEWEST_MARKS;
}

const LIST_MARK = /^\s*(?:[-–+*•]|[\p{L}\d]{1,4}[.)])\t+/u;

/** Paragraphs that follow each other, and tables. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.type === 'paragraph' && last?.[0]?.type === 'paragraph') last.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** A paragraph without tabs and marks keeps its own looks. */
function asWritten(run: readonly Block[]): readonly Block[] {
  const paragraphs = run.filter((block) => block.type === 'paragraph');
  if (paragraphs.length === 0) return run;
  const own = new Map(paragraphs.map((paragraph) => [paragraph.line.place, paragraph]));
  const lines = paragraphs.map(({ line }) => ({ text: textOf(line), place: line.place }));
  return writtenBlocks(lines).map((block) => (block.type === 'paragraph' ? withLooks(block, own) : block));
}

function withLooks(written: Paragraph, own: ReadonlyMap<Paragraph['line']['place'], Paragraph>): Paragraph {
  const before = own.get(written.line.place)!;
  return textOf(before.line) === textOf(written.line) ? before : written;
}
