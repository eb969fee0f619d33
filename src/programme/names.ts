import { oncePerText } from './once.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Compares a stretch of text with one written name, word by word. An acronym stands for the words whose initials it
 * holds (`QLKH` = Quản lý khoa học, either way round), `và`, `&` and commas do not count, nor does a final `Sở`.
 */

/** `exact`: the same words or their initials. `rule`: marks or đ lost, a prefix left out. `slip`: one letter is another. */
export type Likeness = 'exact' | 'rule' | 'slip';

const COST = { exact: 0, rule: 1, slip: 2 } as const;
const LIKENESS = ['exact', 'rule', 'slip'] as const;

export interface NameForm {
  readonly words: readonly Token[];
  /** The first word may be left out (`Phòng`, `các`). */
  readonly shortable: boolean;
}

export interface NameMatch {
  /** One past the last word. */
  readonly end: number;
  readonly like: Likeness;
  /** Words that are not as the name has them, with what they should be. */
  readonly fixes: readonly Fix[];
}

export interface Fix {
  /** Index of the word. */
  readonly at: number;
  readonly text: string;
}

const AND = 'và';
const TAIL = 'sở';
/** Two letters (`VP`) are the initials of too much else to be spelt out by any words. */
const LEAST_SPELT_LETTERS = 2;
/** Shorter words differ in one letter by nature (`phòng`, `ban`). */
const LEAST_SLIP_LETTERS = { word: 5, acronym: 4 };
/** A name does not go over these. */
const BREAK = /[;:.()“”"]|\n\s*\n/;

export function nameForm(name: string, shortable = false): NameForm {
  return { words: tokensOf(name), shortable };
}

/** Names by the first letter, without marks, of the words that may begin them. */
export type NameIndex<Named> = ReadonlyMap<string, readonly Named[]>;

export function indexNames<Named extends { readonly form: NameForm }>(names: readonly Named[]): NameIndex<Named> {
  const index = new Map<string, Named[]>();
  for (const named of names) {
    const { words, shortable } = named.form;
    for (const initial of new Set(words.slice(0, shortable ? 2 : 1).map(initialOf))) {
      index.set(initial, [...(index.get(initial) ?? []), named]);
    }
  }
  return index;
}

/** The names that may begin with this word. */
export function namesFrom<Named>(index: NameIndex<Named>, word: Token | undefined): readonly Named[] {
  return (word && index.get(initialOf(word))) ?? [];
}

const initialOf = (word: Token): string => word.bare.slice(0, 1);

/** The longest match of `form` at word `at`, or null. */
export function matchName(tokens: readonly Token[], at: number, form: NameForm): NameMatch | null {
  const { words, shortable } = form;
  const token = tokens[at];
  const whole = mayBegin(token, words[0]) ? follow(tokens, at, at, words, 0, NOTHING) : null;
  const short =
    shortable && words.length > 2 && mayBegin(token, words[1]) ? follow(tokens, at, at, words, 1, PREFIX) : null;
  const best = better(whole, short);
  return best && { end: best.end, like: LIKENESS[best.cost]!, fixes: best.fixes };
}

/** Most words of a text begin no name: what is dear is done for the others alone. */
const mayBegin = (token: Token | undefined, word: Token | undefined): boolean =>
  token !== undefined &&
  word !== undefined &&
  (token.acronym || word.acronym || word.key === AND || wordCost(token, word) !== null);

/** What following a name has cost so far. */
interface Toll {
  readonly cost: number;
  readonly fixes: readonly Fix[];
}

interface Found extends Toll {
  readonly end: number;
}

const NOTHING: Toll = { cost: COST.exact, fixes: [] };
const PREFIX: Toll = { cost: COST.rule, fixes: [] };

function better(a: Found | null, b: Found | null): Found | null {
  if (!a || !b) return a ?? b;
  return b.end > a.end || (b.end === a.end && b.cost < a.cost) ? b : a;
}

function follow(
  tokens: readonly Token[],
  start: number,
  at: number,
  words: readonly Token[],
  done: number,
  toll: Toll,
): Found | null {
  if (done === words.length) return { ...toll, end: at };
  const word = words[done]!;
  const token = tokens[at];
  const rest = words.length - done;
  let best: Found | null = rest === 1 && done > 0 && word.key === TAIL ? { ...toll, end: at } : null;
  const go = (nextAt: number, nextDone: number, { cost, fixes }: Toll) => {
    if (toll.cost === COST.slip && cost > COST.exact) return;
    const paid = { cost: Math.max(cost, toll.cost), fixes: [...toll.fixes, ...fixes] };
    best = better(best, follow(tokens, start, nextAt, words, nextDone, paid));
  };
  if (word.key === AND && done > 0) go(at, done + 1, NOTHING);
  if (token === undefined || (at > start && BREAK.test(token.gap))) return best;
  if (token.key === AND && at > start && word.key !== AND) go(at + 1, done, NOTHING);
  const same = wordCost(token, word);
  if (same !== null)
    go(at + 1, done + 1, { cost: same, fixes: same === COST.exact ? [] : [{ at, text: likeCase(word.text, token) }] });
  if (token.acronym && same !== COST.exact) {
    const spelt = spell(token.text, words, done);
    if (spelt) go(at + 1, spelt.end, { cost: spelt.cost, fixes: fixed(spelt.cost, at, spelt.initials) });
  }
  if (word.acronym && same !== COST.exact && word.text.length > LEAST_SPELT_LETTERS) {
    const spelt = spell(word.text, tokens, at);
    if (spelt) go(spelt.end, done + 1, { cost: spelt.cost, fixes: [] });
  }
  return best;
}

const fixed = (cost: number, at: number, text: string): Fix[] => (cost === COST.exact ? [] : [{ at, text }]);

function likeCase(word: string, token: Token): string {
  if (token.acronym) return word.toUpperCase();
  const [first = '', ...rest] = word.toLowerCase();
  return (token.capitalised ? first.toUpperCase() : first) + rest.join('');
}

function wordCost(a: Token, b: Token): number | null {
  if (a.key === b.key) return COST.exact;
  if (a.bare === b.bare) return COST.rule;
  const least = a.acronym && b.acronym ? LEAST_SLIP_LETTERS.acronym : LEAST_SLIP_LETTERS.word;
  return Math.min(a.bare.length, b.bare.length) >= least && oneEdit(a.bare, b.bare) ? COST.slip : null;
}

interface Spelt {
  readonly end: number;
  readonly cost: number;
  /** The letters as they should be. */
  readonly initials: string;
}

/** The words from `from` whose initials are these letters; in a long acronym one may be another. */
function spell(letters: string, words: readonly Token[], from: number): Spelt | null {
  let used = 0;
  let cost: number = COST.exact;
  let end = from;
  let right = '';
  for (; used < letters.length && end < words.length; end++) {
    const word = words[end]!;
    if (end > from && BREAK.test(word.gap)) return null;
    if (word.key === AND) continue;
    const initials = word.acronym ? word.text : word.text.slice(0, 1).toUpperCase();
    const piece = letters.slice(used, used + initials.length);
    used += initials.length;
    right += initials;
    const [given, wanted] = [plain(piece), plain(initials)];
    if (given === wanted) continue;
    if (withoutStroke(given) === withoutStroke(wanted)) cost = Math.max(cost, COST.rule);
    else if (letters.length >= LEAST_SLIP_LETTERS.acronym && initials.length === 1 && cost < COST.slip)
      cost = COST.slip;
    else return null;
  }
  return used === letters.length ? { end, cost, initials: right } : null;
}

/** An initial bears no tone: ƯD = Ứng dụng, UBND = Ủy ban. */
const plain = oncePerText((letters) => letters.normalize('NFD').replace(/\p{M}/gu, ''));
const withoutStroke = (letters: string) => letters.replaceAll('Đ', 'D');

/** One letter replaced, missing or too many. */
function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  const rest = short.length === long.length ? short.slice(i + 1) : short.slice(i);
  return rest === long.slice(i + 1);
}
