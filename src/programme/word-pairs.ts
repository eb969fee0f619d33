import { fold } from '../vietnamese/fold.ts';
import { oncePerText } from './once.ts';

/** Each two words of a text that stand beside each other, folded; numbers and single letters are none. */
export const pairsOf: (text: string) => readonly string[] = oncePerText((text) => {
  const words = fold(text)
    .split(' ')
    .filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
});

/** How many of the pairs stand among the others: one of `họp giao`, `giao ban` among those of `giao ban sáng`. */
export function sharedBy(own: readonly string[], others: readonly string[]): number {
  const words = new Set(others);
  return own.filter((pair) => words.has(pair)).length;
}

/** Which share of the pairs is known: 0.5 where of `họp giao`, `giao ban` one is. */
export const shareIn = (known: ReadonlySet<string>, pairs: readonly string[]): number =>
  pairs.length === 0 ? 0 : pairs.filter((pair) => known.has(pair)).length / pairs.length;
