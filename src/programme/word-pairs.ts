import { fold } from '../vietnamese/fold.ts';
import { oncePerText } from './once.ts';

/** Each two words of a text that stand beside each other, folded; numbers and single letters are none. */
export const pairsOf: (text: string) => readonly string[] = oncePerText((text) => {
  const words = fold(text)
    .split(' ')
    .filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
});
