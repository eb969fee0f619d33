import type { TitleForm, Word } from './title-form.ts';

/** How much two titles say the same. */
export interface Likeness {
  /** 0 to 1: the share of what both say in what either says, rare words counting more. */
  readonly score: number;
  /** 0 to 1: the share of the shorter title that the longer one repeats. */
  readonly contained: number;
  /** Each says something that the other does not (a number, a place, a good part of its words): two of one kind. */
  readonly conflict: boolean;
  /** Each has rare words that the other lacks, though none is a name. */
  readonly differs: boolean;
}

/** 0 to 1: how rare a folded word is among the titles at hand. */
export type WeightOf = (folded: string) => number;

/** From here on a word says what a meeting is about, and a name which one of its kind it is. */
const RARE = 0.5;
const NAMES = 0.45;
/**
 * When both titles have much of their own they speak of different matters in the same form: the product of the two
 * shares. A title that was only extended has all of its own on one side, and a product near 0.
 */
const OTHER_MATTER = 0.02;
/** What a word counts that differs by one letter: a slip of typing, but in a name perhaps another name. */
const NEAR = 0.8;
const NEAR_NAME = 0.5;
/** Shorter words that differ by a letter are different words. */
const LEAST_NEAR = 3;

export function likeness(a: TitleForm, b: TitleForm, weightOf: WeightOf): Likeness {
  if (a.joined === b.joined) return { score: 1, contained: 1, conflict: false, differs: false };
  const [left, right] = [sideOf(a, weightOf), sideOf(b, weightOf)];
  matchEqual(left, right);
  matchRuns(left, right);
  matchRuns(right, left);
  matchNear(left, right);
  const [ofLeft, ofRight] = [matched(left), matched(right)];
  const isName = (word: Word, weight: number) => word.distinctive && (weight >= NAMES || isNumber(word));
  const isRare = (_: Word, weight: number) => weight >= RARE;
  return {
    score: (ofLeft + ofRight) / (left.total + right.total || 1),
    contained: Math.max(ofLeft / (left.total || 1), ofRight / (right.total || 1)),
    conflict: (lacks(left, isName) && lacks(right, isName)) || lack(left) * lack(right) >= OTHER_MATTER,
    differs: lacks(left, isRare) && lacks(right, isRare),
  };
}

/** The same, remembering what was compared: a month has the same titles many times. */
export function rememberedLikeness(weightOf: WeightOf): (a: TitleForm, b: TitleForm) => Likeness {
  const known = new Map<string, Likeness>();
  return (a, b) => {
    const key = `${a.joined} ${b.joined}`;
    const found = known.get(key) ?? likeness(a, b, weightOf);
    known.set(key, found);
    return found;
  };
}

/** One title while it is compared. `credit`: what each word found in the other title, 0 for nothing. */
interface Side {
  readonly words: readonly Word[];
  readonly weights: readonly number[];
  readonly total: number;
  readonly credit: number[];
}

function sideOf({ words }: TitleForm, weightOf: WeightOf): Side {
  const weights = words.map(({ folded }) => weightOf(folded));
  return { words, weights, total: weights.reduce((sum, weight) => sum + weight, 0), credit: words.map(() => 0) };
}

const matched = ({ weights, credit }: Side) => weights.reduce((sum, weight, i) => sum + weight * credit[i]!, 0);
const isNumber = ({ folded }: Word) => /\d/.test(folded);

function lacks({ words, weights, credit }: Side, matters: (word: Word, weight: number) => boolean): boolean {
  return words.some((word, i) => credit[i] === 0 && matters(word, weights[i]!));
}

/** The share of a title that found nothing in the other. */
function lack({ weights, credit, total }: Side): number {
  return weights.reduce((sum, weight, i) => sum + (credit[i] === 0 ? weight : 0), 0) / (total || 1);
}

function matchEqual(left: Side, right: Side): void {
  left.words.forEach(({ folded }, i) => {
    const j = right.words.findIndex((word, k) => right.credit[k] === 0 && word.folded === folded);
    if (j >= 0) credit(left, i, right, j, 1, 1);
  });
}

/** One word that is several on the other side: an abbreviation (QLKH, Quản lý khoa học), or spaces lost. */
function matchRuns(left: Side, right: Side): void {
  left.words.forEach((word, i) => {
    if (left.credit[i] !== 0) return;
    const start = right.words.findIndex((_, k) => runLength(word, right, k) > 0);
    if (start >= 0) credit(left, i, right, start, runLength(word, right, start), 1);
  });
}

/** How many unmatched words from `start` on the one word stands for; 0 for none. */
function runLength({ folded, abbreviation }: Word, side: Side, start: number): number {
  let [initials, joined] = ['', ''];
  if (side.words[start]!.folded[0] !== folded[0]) return 0;
  for (let k = start; k < side.words.length && side.credit[k] === 0; k++) {
    initials += side.words[k]!.folded[0];
    joined += side.words[k]!.folded;
    const length = k - start + 1;
    if (length > 1 && (joined === folded || (abbreviation && initials === folded))) return length;
    if (initials.length > folded.length) break;
  }
  return 0;
}

function matchNear(left: Side, right: Side): void {
  left.words.forEach((word, i) => {
    if (left.credit[i] !== 0 || word.folded.length < LEAST_NEAR || isNumber(word)) return;
    const j = right.words.findIndex((other, k) => right.credit[k] === 0 && isNear(word.folded, other.folded));
    if (j >= 0) credit(left, i, right, j, 1, word.distinctive ? NEAR_NAME : NEAR);
  });
}

function credit(left: Side, i: number, right: Side, j: number, run: number, value: number): void {
  left.credit[i] = value;
  right.credit.fill(value, j, j + run);
}

/** One letter added, lost or changed, or two neighbours in the wrong order. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [inA, inB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (inA.length <= 1 && inB.length <= 1) return true;
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];
}

/** Rare words near 1, words of every title near 0. */
export function weightsOf(titles: readonly TitleForm[]): WeightOf {
  const count = new Map<string, number>();
  for (const { words } of titles) {
    for (const word of new Set(words.map(({ folded }) => folded))) count.set(word, (count.get(word) ?? 0) + 1);
  }
  const scale = Math.log(1 + titles.length);
  return (folded) => (scale === 0 ? 1 : Math.log(1 + titles.length / (count.get(folded) ?? 1)) / scale);
}
