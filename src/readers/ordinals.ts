/** Numbers and marks that a program draws before list items and that are not in the text. */

export type NumberFormat =
  | 'decimal'
  | 'decimalZero'
  | 'upperRoman'
  | 'lowerRoman'
  | 'upperLetter'
  | 'lowerLetter'
  | 'none';

/** A line that brings its own mark. */
export const LIST_MARK = /^\s*(?:[-–+*•]|\d{1,3}(?:\.\d{1,3})*[.)]|\p{L}[.)]|[IVX]{1,5}[.)])(?=\s|$)/u;

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** ECMA-376 part 1 §17.18.59: after z comes aa, then bb. */
function letter(number: number): string {
  const index = (number - 1) % 26;
  return String.fromCharCode(97 + index).repeat(Math.ceil(number / 26));
}

const FORMATS: Readonly<Record<NumberFormat, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerLetter: letter,
  none: () => '',
};

/** Greatest number drawn otherwise than in digits: a hostile file may ask for any. */
const GREATEST = 999;

export function ordinal(number: number, format: NumberFormat): string {
  return number >= 1 && number <= GREATEST ? FORMATS[format](number) : String(number);
}
