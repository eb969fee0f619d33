import type { Line } from '../model/block.ts';

/** The line with other words in place of some: the first span that holds one of them has the new ones. */
export function withWords(line: Line, from: number, to: number, words: string): Line {
  let at = 0;
  let given = false;
  const spans = line.spans.map((span) => {
    const start = at;
    at += span.text.length;
    if (at <= from || start >= to) return span;
    const own = given ? '' : words;
    given = true;
    const [before, behind] = [span.text.slice(0, Math.max(0, from - start)), span.text.slice(Math.max(0, to - start))];
    return { ...span, text: before + own + behind };
  });
  return { ...line, spans };
}
