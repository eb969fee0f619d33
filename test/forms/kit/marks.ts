import type { Chance } from '../../property/random.ts';

/** Marks and numbers before a line; a document keeps to one for its days and to one for its entries. */

export type MarkForm = (line: string, index: number) => string;

export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

const ENTRIES: readonly MarkForm[] = [
  ...['- ', '+ ', '* ', '• ', '', '– ', '⁃ '].map(
    (mark): MarkForm =>
      (line) =>
        mark + line,
  ),
  (line, i) => `${i + 1}. ${line}`,
  (line, i) => `${i + 1}) ${line}`,
  (line, i) => `${i + 1}/ ${line}`,
  (line, i) => `${i + 1}- ${line}`,
  (line, i) => `(${i + 1}) ${line}`,
  (line, i) => `${'abcdefghijklmnop'[i % 16]}) ${line}`,
];

const PLAIN_HEADS: readonly MarkForm[] = [
  ...['', '* ', '- ', '# ', '+ ', '➤ '].map(
    (mark): MarkForm =>
      (line) =>
        mark + line,
  ),
  (line) => `**${line}**`,
];
const NUMBERED_HEADS: readonly MarkForm[] = [
  (line, i) => `${ROMAN[i]}. ${line}`,
  (line, i) => `${i + 1}. ${line}`,
  (line, i) => `${i + 1}/ ${line}`,
  (line, i) => `${ROMAN[i]}/ ${line}`,
  (line, i) => `${'ABCDEFG'[i]}. ${line}`,
];

export const entryMark = (c: Chance): MarkForm => c.pick(ENTRIES);
export const headMark = (c: Chance): MarkForm => c.pick([...PLAIN_HEADS, ...NUMBERED_HEADS]);
/** Of a heading below another, which has the numbers. */
export const lowerHeadMark = (c: Chance): MarkForm => c.pick(PLAIN_HEADS);
