import type { Line, Paragraph, Place, Span } from '../model/block.ts';
import { normaliseText, withPlainMark } from '../vietnamese/normalise.ts';

/** Gives lines their places: counted over the whole document, from 1. */
export class LineCounter {
  #lines = 0;

  next(page: number | null = null): Place {
    this.#lines += 1;
    return { line: this.#lines, page };
  }
}

/** Text normalised, white space at the ends and runs of spaces taken away, list marks plain, neighbours of one look joined. */
export function tidySpans(spans: readonly Span[]): Span[] {
  const [first, ...rest] = trimmed(
    joinLooks(spans).map((span) => ({ ...span, text: normaliseText(span.text).replace(/\n/g, ' ') })),
  );
  return first ? [{ ...first, text: withPlainMark(first.text) }, ...rest] : [];
}

/** Neighbours of one look as one span. */
export function joinLooks(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && sameLook(last, span)) joined[joined.length - 1] = { ...last, text: last.text + span.text };
    else if (span.text !== '') joined.push(span);
  }
  return joined;
}

function sameLook(a: Span, b: Span): boolean {
  return !a.bold === !b.bold && !a.italic === !b.italic && !a.struck === !b.struck;
}

function trimmed(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let after = ' ';
  for (const span of spans) {
    const text = span.text.replace(/ {2,}/g, ' ');
    const shown = /\s$/.test(after) ? text.replace(/^ +/, '') : text;
    if (shown === '') continue;
    kept.push({ ...span, text: shown });
    after = shown;
  }
  while (kept.length > 0) {
    const last = kept.at(-1)!;
    // Tabs at the end of a row of cells are its empty cells.
    const text = isRow(kept) ? last.text.replace(/[^\S\t]+$/, '') : last.text.trimEnd();
    if (text !== '') {
      kept[kept.length - 1] = { ...last, text };
      break;
    }
    kept.pop();
  }
  return kept;
}

const isRow = (spans: readonly Span[]) => /\S[^\t]*\t|^\t+[^\t]*\S/.test(spans.map(({ text }) => text).join(''));

export function paragraph(line: Line): Paragraph {
  return { type: 'paragraph', line };
}

/** A span with only the looks that are there. */
export function span(text: string, look: { bold?: boolean; italic?: boolean; struck?: boolean } = {}): Span {
  return {
    text,
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.struck ? { struck: true } : {}),
  };
}
