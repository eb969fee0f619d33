import { isSyllable } from '../vietnamese/syllable.ts';

const SMALL_LETTER = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/gu;
const FEWEST_CAPITALS = 4;
const EDGES = /^[^\p{L}]+|[^\p{L}]+$/gu;

/** From capitals to small letters or back: the name of an office, a motto below it. */
export function changesCase(a: string, b: string): boolean {
  const [last, first] = [a.split(' ').at(-1)!, b.split(' ')[0]!];
  if (isWordInCapitals(last) && isWordInCapitals(first)) return false;
  return (isInCapitals(a) && SMALL_LETTER.test(b)) || (SMALL_LETTER.test(a) && isInCapitals(b));
}

/** Words, not codes alone: `CNTT&TT`, `15-CT/TU` stand in any sentence. */
function isInCapitals(text: string): boolean {
  if (SMALL_LETTER.test(text) || (text.match(CAPITAL)?.length ?? 0) < FEWEST_CAPITALS) return false;
  return text.split(/\s+/).some((word) => isSyllable(word.replace(EDGES, '')));
}

const isWordInCapitals = (word: string) => /\p{Lu}{2}/u.test(word) && !SMALL_LETTER.test(word);
