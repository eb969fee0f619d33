import type { Span } from '../model/block.ts';

/** The few marks that plain text carries over from what it was made of: HTML tags and entities, Markdown stars. */

export interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
}

export const PLAIN: Style = { bold: false, italic: false, struck: false };

export interface InlineText {
  /** At least one line; `<p>`, `<br>` and `<li>` begin another. */
  readonly lines: readonly (readonly Span[])[];
  /** Whether any of these stood there. */
  readonly broken: boolean;
  /** Marks still open at the end. */
  readonly open: Style;
}

const TOKEN =
  /<(\/?)(p|br|div|li|ul|ol|i|em|b|strong|s|strike|del|u|span|font|sup|sub)(?:\s[^<>]*)?\/?>|(\*{1,3}|~~)/giu;
const STYLE_OF_TAG: Readonly<Record<string, keyof Style>> = {
  i: 'italic',
  em: 'italic',
  b: 'bold',
  strong: 'bold',
  s: 'struck',
  strike: 'struck',
  del: 'struck',
};
const BREAKS = new Set(['p', 'br', 'div', 'li']);
const STYLES_OF_MARK: Readonly<Record<string, readonly (keyof Style)[]>> = {
  '*': ['italic'],
  '**': ['bold'],
  '***': ['bold', 'italic'],
  '~~': ['struck'],
};

/** `open`: marks left open by the line before. */
export function readInline(text: string, open: Style = PLAIN): InlineText {
  const lines: Span[][] = [[]];
  let style = open;
  let broken = false;
  let at = 0;
  const add = (piece: string) => {
    if (piece !== '') lines.at(-1)!.push({ text: decodeEntities(piece), ...shown(style) });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [whole, closing, tag, mark] = match;
    if (mark !== undefined && !isMark(text, match.index, mark)) continue;
    add(text.slice(at, match.index));
    at = match.index + whole.length;
    const name = tag?.toLowerCase() ?? '';
    if (BREAKS.has(name)) {
      broken = true;
      if (lines.at(-1)!.some((span) => span.text.trim() !== '')) lines.push([]);
      else lines[lines.length - 1] = [];
    } else if (name in STYLE_OF_TAG) style = { ...style, [STYLE_OF_TAG[name]!]: closing === '' };
    else for (const key of STYLES_OF_MARK[mark ?? ''] ?? []) style = { ...style, [key]: !style[key] };
  }
  add(text.slice(at));
  if (lines.length > 1 && lines.at(-1)!.every((span) => span.text.trim() === '')) lines.pop();
  return { lines, broken, open: style };
}

/** A single star opens before a word or closes after one; `(*)`, `2 * 3` and `* Ghi chú` are no marks. */
function isMark(text: string, index: number, mark: string): boolean {
  if (mark.length > 1) return true;
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  const opens = /[\s(“"'[]/.test(before) && /[^\s)*]/.test(after);
  const closes = /\S/.test(before) && before !== '(' && /[\s.,;:)”"'\]!?]/.test(after);
  return opens || closes;
}

function shown({ bold, italic, struck }: Style): Omit<Span, 'text'> {
  return { ...(bold && { bold }), ...(italic && { italic }), ...(struck && { struck }) };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** Unknown entities stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
