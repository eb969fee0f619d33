/** One text for one reading: NFC, plain spaces, one kind of dash and quote. What a person sees stays the same. */

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
// The Icelandic letter that old fonts used for Đ: it looks the same and is another word to a machine.
const ETH: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ' };
// Control characters except tab and line feed, and what is no character: they break iCalendar readers and XML.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Keeps tabs and line feeds; CR LF and CR become LF, a form feed an empty line (it ends a page). */
export function normaliseText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n\n')
    .replace(SPACES, ' ')
    .replace(/[Ðð]/g, (letter) => ETH[letter]!)
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '');
}

/** List marks of word processors, their symbol fonts' among them, and of posts, by the plain mark that stands for each. */
const LIST_MARKS: readonly (readonly [string, string])[] = [
  ['*', '❖◆◇♦✦★☆■□▪▫✪\uf076\uf0a7'],
  ['•', '●∙⋅◦○‣⦁\uf0b7'],
  ['+', '➤➢►▶▷✓✔☑☐\uf0d8\uf0f0\uf0fc'],
  ['-', '⁃‐‑‒―−\uf02d👉☞☛📌🔸🔹🔷🔶✅➡'],
];
const PLAIN_MARK = new Map(LIST_MARKS.flatMap(([plain, marks]) => Array.from(marks, (mark) => [mark, plain] as const)));
const LIST_MARK = new RegExp(
  String.raw`^(\s*)([${[...PLAIN_MARK.keys()].join('')}])[\ufe0f\u{1f3fb}-\u{1f3ff}]?(\s*)(?=[\p{L}\p{N}([“"*])`,
  'u',
);

/** A line with one of the marks `-`, `+`, `*`, `•` for the one that a word processor drew at its head. */
export function withPlainMark(line: string): string {
  return line.replace(LIST_MARK, (_, before: string, mark: string) => `${before}${PLAIN_MARK.get(mark)} `);
}

/** Most lines are printed with single spaces. */
const SPACED = /\s\s|[^\S ]/;

/** On one line, runs of white space become one space. */
export const singleSpaced = (text: string): string => (SPACED.test(text) ? text.replace(/\s+/g, ' ') : text);

/** The same, none at the ends. */
export const collapse = (text: string): string => singleSpaced(text).trim();
