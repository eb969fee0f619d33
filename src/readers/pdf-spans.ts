import type { Span } from '../model/block.ts';
import { fromLegacy, type LegacyEncoding } from '../vietnamese/legacy.ts';
import { joinLooks, tidySpans } from './lines.ts';
import type { PrintParagraph } from './pdf-paragraphs.ts';

/** Bullets are drawn from symbol fonts: whatever they show, it is a dash to a reader. */
const BULLET = /^[\u2022\u25aa\u25cf\u25a0\u2713\u27a2\uf0a7\uf0b7\uf0d8\uf0fc]\s*/u;

/** Lines of one paragraph as one; a hyphen at a line's end, or a line that begins within a word, keeps what it parts together. */
export function joinedSpans({ lines, broken }: PrintParagraph, encoding: LegacyEncoding | null): Span[] {
  const spans = lines.flatMap((line, i) => {
    const glued = i === 0 || broken.has(line) || /[\p{L}\d]-$/u.test(lines[i - 1]!.text);
    return glued ? line.spans : [{ ...line.spans[0]!, text: ` ${line.spans[0]!.text}` }, ...line.spans.slice(1)];
  });
  const [first, ...others] = tidySpans(encoding ? shownSpans(spans, encoding) : spans);
  return first ? [{ ...first, text: first.text.replace(BULLET, '- ') }, ...others] : [];
}

/** Letters come one by one: they are joined before an old encoding, which may pair them, is read. */
function shownSpans(spans: readonly Span[], encoding: LegacyEncoding): Span[] {
  return joinLooks(spans).map((span) => ({ ...span, text: fromLegacy(span.text, encoding) }));
}
