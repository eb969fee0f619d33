import { type Block, type Line, type SourceText, type Span, textOf } from '../model/block.ts';
import { findDates } from './dates.ts';

/**
 * Numbered entries of which a page has lost the line ends: `1. Phường A: sáng 28/11, tại nhà văn hóa.2. Phường B: …`.
 * The numbers that go up by one, each glued to the words before it and followed by a day of its own, prove it.
 */

/** A number without a blank before it, where words begin behind it. */
const GLUED = /(?<=[\p{L}\d)”".;:])(?<!\d)(\d{1,2})[.)]\s?(?=\p{Lu})/gu;
const FIRST = /^\s*1[.)]\s?(?=\p{Lu})/u;
const LEAST_ENTRIES = 3;

/** The source with such an entry a paragraph, each on the line where it stood; all else as it was. */
export function withNumberedRunsApart(source: SourceText): SourceText {
  return { ...source, blocks: source.blocks.flatMap(parted) };
}

function parted(block: Block): Block[] {
  if (block.type !== 'paragraph') return [block];
  return linesFrom(block.line, startsIn(textOf(block.line))).map((line) => ({ ...block, line }));
}

/** Where the entries after the first one begin; empty for no run. */
function startsIn(text: string): readonly number[] {
  const glued = [...text.matchAll(GLUED)].map(({ index, 1: number }) => ({ index, number: Number(number) }));
  const starts: number[] = [];
  let next = FIRST.test(text) ? 2 : 1;
  const first = next === 2 ? 0 : null;
  for (const { index, number } of glued) {
    if (number !== next) continue;
    starts.push(index);
    next += 1;
  }
  const entries = [...(first === null ? [] : [first]), ...starts];
  const isRun =
    entries.length >= LEAST_ENTRIES && entries.every((at, i) => findDates(text.slice(at, entries[i + 1])).length > 0);
  return isRun ? starts : [];
}

function linesFrom(line: Line, starts: readonly number[]): Line[] {
  const bounds = [0, ...starts, textOf(line).length];
  return bounds.slice(1).map((to, i) => ({ ...line, spans: spansWithin(line.spans, bounds[i]!, to) }));
}

function spansWithin(spans: readonly Span[], from: number, to: number): Span[] {
  let at = 0;
  return spans.flatMap((span) => {
    const start = at;
    at += span.text.length;
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...span, text }];
  });
}
