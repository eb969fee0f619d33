import type { Slot } from '../model/programme.ts';
import { sessionOfCell } from './sessions.ts';

/** Halves of the day in brackets behind what is done in each: `Kiểm tra xã Hai (S), xã Ba (C)`. */
export interface NamedHalf {
  readonly slot: Slot;
  readonly index: number;
  readonly length: number;
}

const BRACKET = /\s?\((?:buổi\s)?(?:[SCT]|sáng|chiều|tối|SÁNG|CHIỀU|TỐI|Sáng|Chiều|Tối)\)/gu;

const halvesIn = (text: string): NamedHalf[] =>
  [...text.matchAll(BRACKET)].flatMap(({ 0: words, index }) => {
    const slot = sessionOfCell(words);
    return slot === null ? [] : [{ slot, index, length: words.length }];
  });

/** Empty unless two different halves are named so, and the last of them ends the text. */
export function namedHalves(text: string): readonly NamedHalf[] {
  const halves = halvesIn(text);
  const last = halves.at(-1);
  const several = halves.some(({ slot }) => slot !== last?.slot);
  return last && several && /^[\s.;,]*$/u.test(text.slice(last.index + last.length)) ? halves : [];
}
