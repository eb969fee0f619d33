import { fold } from '../vietnamese/fold.ts';

/** A title as it is compared: its words, folded, without the dates and hours that change when a meeting moves. */
export interface TitleForm {
  readonly words: readonly Word[];
  /** All words together: the same for titles that differ in spaces, case, marks and punctuation only. */
  readonly joined: string;
}

export interface Word {
  readonly folded: string;
  /** A number, or a word with a capital that no sentence begins with: what tells two meetings of one kind apart. */
  readonly distinctive: boolean;
  /** Capitals only, two or more: an abbreviation. */
  readonly abbreviation: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** `ngày 12-14/3/2025`, `từ 31/7 – 15/8`, `14h30`, `07:30`. A document's number (57-NQ/TW) is not a date. */
const DATES =
  /(?:(?:từ|đến|và)\s+)?(?:ngày\s+)?\d{1,2}(?:\s*[-–,;]\s*\d{1,2})*\s*\/\s*\d{1,2}(?:\s*\/\s*\d{4})?(?![\d/])|ngày\s+\d{1,2}(?!\d)|\d{1,2}\s*(?:h|giờ|:)\s*\d{0,2}(?!\d)/giu;
/** After one of these a capital only begins a sentence. */
const OPENS = /(?:^|[.;:!?“"”()[\]–-])\s*$/u;
/** A title with more capitals than this is printed in capitals, and they say nothing. */
const SHOUTED = 0.7;

export function titleForm(title: string): TitleForm {
  const text = title.normalize('NFC').replace(DATES, ' ');
  const found = [...text.matchAll(WORD)];
  const shouted = found.filter(([word]) => isUpper(word)).length > SHOUTED * found.length;
  const words = found.map(({ 0: word, index }) => ({
    folded: fold(word).replace(/^0+(?=\d)/, ''),
    distinctive: /\p{N}/u.test(word) || (!shouted && /^\p{Lu}/u.test(word) && !OPENS.test(text.slice(0, index))),
    abbreviation: !shouted && isUpper(word),
  }));
  return { words, joined: words.map(({ folded }) => folded).join('') };
}

function isUpper(word: string): boolean {
  return word.length > 1 && /^[\p{Lu}\p{M}]+$/u.test(word);
}
