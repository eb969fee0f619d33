import { isSyllable } from '../vietnamese/syllable.ts';
import type { PrintLine } from './pdf-lines.ts';

/**
 * Words that are longer than their column is wide are broken at its border, without a hyphen: `12/01/202` and `6`. The
 * line before is nothing but such a word, and has no room for one more letter. Dates also break after a stroke, numbers
 * of documents before a hyphen.
 */
export function breaksWord({ text: before }: PrintLine, line: PrintLine, room: number): boolean {
  const [first] = line.text.split(' ') as [string];
  if (/\d\/$/.test(before) && /^\d/.test(first)) return true;
  if (/\d\/\p{Lu}+$/u.test(before) && /^-\p{Lu}{2}/u.test(first)) return true;
  if (before.includes(' ') || room > line.firstWord / first.length) return false;
  if (/\d$/.test(before)) return /^\d/.test(first);
  return /\p{L}$/u.test(before) && /^\p{L}+(?!\p{L})/u.test(first) && isHalf(before, first);
}

const LETTERS_AT_END = /\p{L}+$/u;
const LETTERS_AT_BEGINNING = /^\p{L}+/u;

/** A single consonant, or halves that make a syllable as one of them alone does not. */
function isHalf(before: string, next: string): boolean {
  const [head, tail] = [LETTERS_AT_END.exec(before)![0], LETTERS_AT_BEGINNING.exec(next)![0]];
  if (tail.length === 1 && !isSyllable(tail)) return true;
  return isSyllable(head + tail) && !(isSyllable(head) && isSyllable(tail));
}
