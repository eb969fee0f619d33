import { fold, foldCase } from '../vietnamese/fold.ts';

/** A word of a text: a run of letters and digits. */
export interface Token {
  readonly text: string;
  /** As `foldCase`: words are compared by it. */
  readonly key: string;
  /** As `fold`: words that differ in marks alone have the same. */
  readonly bare: string;
  /** Two or more capitals (`KHCN`), so that it may stand for several words. */
  readonly acronym: boolean;
  /** Capitals only at the beginning, as a name has them. */
  readonly capitalised: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}*$/u;

type Word = Omit<Token, 'gap' | 'start' | 'end'>;

/** Programmes use the same few hundred words over and over. */
const words = new Map<string, Word>();
const MOST_WORDS = 4000;

function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const word = {
    text,
    key: foldCase(text),
    bare: fold(text),
    acronym: ACRONYM.test(text),
    capitalised: CAPITALISED.test(text),
  };
  if (words.size >= MOST_WORDS) words.clear();
  words.set(text, word);
  return word;
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    tokens.push({ ...wordOf(match[0]), gap: text.slice(before, match.index), start: match.index, end });
    before = end;
  }
  return tokens;
}
