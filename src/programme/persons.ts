import type { Lexicon, PersonForm } from './lexicon.ts';
import { type Likeness, matchName, namesFrom } from './names.ts';
import { matchTitle, type TitleMatch } from './titles.ts';
import type { Token } from './tokens.ts';

/** One person as documents name them: `Đ/c Hoàn GĐ Sở`, `PGĐ Sở Nguyễn Văn An`, `đồng chí An, Phó Giám đốc`. */
export interface PersonMatch {
  readonly id: string | null;
  readonly name: string;
  readonly how: Likeness | 'unknown';
  /** One past the last word, titles included. */
  readonly end: number;
}

/** Words before a name, as token keys. */
const HONORIFICS: readonly (readonly string[])[] = [['đ', 'c'], ['d', 'c'], ['đc'], ['đồng', 'chí'], ['ông'], ['bà']];
const OPEN_HONORIFICS: ReadonlySet<string | undefined> = new Set(HONORIFICS.map(([first]) => first));
/** Without marks; they open the name of somebody whom the roster does not know. */
const FAMILY_NAMES = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong doan lam mai trinh cao ta ha thai dao luong to quach chu la kieu vuong tong nong lo cam hua phung tang chau giang kim thach dam nghiem uong bach cu diep khuat lai luu ma mac nhu ninh on quan tieu trieu tu vi'.split(
    ' ',
  ),
);
const DEGREES = new Set(['ts', 'ths', 'pgs', 'gs', 'bs', 'ks', 'cn']);

export function personAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon | null,
  place: 'text' | 'cell',
): PersonMatch | null {
  const honorific = honorificAt(tokens, at);
  // Without a roster nothing but an honorific, or in a cell a title, tells that words of a text are a name.
  if (lexicon === null && place === 'text' && honorific === at) return null;
  const before = matchTitle(tokens, honorific);
  const nameAt = skipDegrees(tokens, before?.end ?? honorific);
  const named = honorific > at || before !== null;
  const run = nameRun(tokens, nameAt, lexicon);
  const after = run > nameAt ? titlesAfter(tokens, run, lexicon) : { titles: [], end: nameAt };
  const titles = before ? [before, ...after.titles] : after.titles;
  const words = tokens.slice(nameAt, run);
  const known = words.length > 0 && lexicon ? identify(words, titles, lexicon.persons, place) : null;
  const byAlias = lexicon && aliasAt(tokens, at, lexicon);
  if (byAlias && byAlias.end >= after.end) return byAlias;
  const bare = known?.how === 'exact' && (words.length > 1 || place === 'cell');
  if (known && (named || titles.length > 0 || bare)) return { ...known, end: after.end };
  const looksNamed = titles.length > 0 && place === 'cell' && words.length > 1 && FAMILY_NAMES.has(words[0]!.bare);
  if (words.length > 0 && (honorific > at || looksNamed)) {
    return { id: null, name: words.map((word) => word.text).join(' '), how: 'unknown', end: after.end };
  }
  if (byAlias) return byAlias;
  return before && words.length === 0 && place === 'cell' && lexicon ? byTitle(tokens, at, before, lexicon) : null;
}

/** Index after the honorific, or `at` when there is none. */
function honorificAt(tokens: readonly Token[], at: number): number {
  if (!OPEN_HONORIFICS.has(tokens[at]?.key)) return at;
  for (const words of HONORIFICS) {
    if (words.every((word, i) => tokens[at + i]?.key === word)) return at + words.length;
  }
  return at;
}

function skipDegrees(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tokens[i] && DEGREES.has(tokens[i]!.key)) i++;
  return i;
}

/** One past the last word of the name that begins at `at`: capitalised words, at most five, up to a title or a unit. */
function nameRun(tokens: readonly Token[], at: number, lexicon: Lexicon | null): number {
  let end = at;
  while (end < at + 5) {
    const token = tokens[end];
    if (!token?.capitalised || token.text.length < 2) break;
    if (end > at && token.gap.trim() !== '') break;
    if (end > at && /\n/.test(token.gap) && matchTitle(tokens, end)) break;
    if (matchTitle(tokens, end) || honorificAt(tokens, end) > end) break;
    if (end > at && lexicon && namesFrom(lexicon.named, token).some(({ form }) => matchName(tokens, end, form))) break;
    end++;
  }
  return end;
}

/** Titles after the name, with or without commas between, but not what names a group (`PGĐ phụ trách`). */
function titlesAfter(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon | null,
): { titles: TitleMatch[]; end: number } {
  const titles: TitleMatch[] = [];
  let end = at;
  for (;;) {
    const title = /^\s*,?\s*$/.test(tokens[end]?.gap ?? '-') ? matchTitle(tokens, end) : null;
    if (!title || namesGroup(tokens, end, title.end, lexicon)) break;
    titles.push(title);
    end = title.end;
  }
  return { titles, end };
}

function namesGroup(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon | null): boolean {
  if (!lexicon) return tokens[end]?.key === 'phụ' && tokens[end + 1]?.key === 'trách';
  return namesFrom(lexicon.named, tokens[at]).some(
    ({ kind, form }) => kind === 'group' && (matchName(tokens, at, form)?.end ?? 0) > end,
  );
}

interface Identified {
  readonly id: string;
  readonly name: string;
  readonly how: Likeness;
}

function identify(
  words: readonly Token[],
  titles: readonly TitleMatch[],
  persons: readonly PersonForm[],
  place: 'text' | 'cell',
): Identified | null {
  for (const like of ['exact', 'slip'] as const) {
    const candidates = persons.filter((person) => likeName(words, person.name, like));
    const agreeing = candidates.filter((person) => agrees(titles, person.titles) === true);
    const possible = candidates.filter((person) => agrees(titles, person.titles) !== false);
    const chosen = agreeing[0] ?? possible[0];
    if (chosen) {
      const alone = (agreeing.length || possible.length) === 1;
      const whole = agreeing.length > 0 || words.length <= chosen.name.length;
      return { ...named(chosen), how: alone && whole ? like : 'slip' };
    }
    const contradicted = candidates[0];
    if (contradicted && candidates.length === 1 && (place === 'cell' || nearTitle(titles, contradicted.titles))) {
      return { ...named(contradicted), how: 'slip' };
    }
  }
  return null;
}

const named = ({ person }: Pick<PersonForm, 'person'>) => ({ id: person.id, name: person.name });

/** The words are the name or its end, or the name is the end of the words; `slip` forgives marks. */
function likeName(words: readonly Token[], name: readonly Token[], like: 'exact' | 'slip'): boolean {
  const length = Math.min(words.length, name.length);
  if (length === 0) return false;
  const key = like === 'exact' ? 'key' : 'bare';
  for (let back = 1; back <= length; back++) {
    if (words.at(-back)![key] !== name.at(-back)![key]) return false;
  }
  return true;
}

/** True when a title is the person's, false when it is somebody else's, null when none is written. */
function agrees(written: readonly TitleMatch[], own: readonly TitleMatch[]): boolean | null {
  if (written.length === 0 || own.length === 0) return null;
  return written.some((title) => own.some((mine) => mine.head === title.head && sameBody(mine.body, title.body)));
}

const sameBody = (a: string | null, b: string | null) => a === null || b === null || a.startsWith(b) || b.startsWith(a);

/** `GĐ` for `PGĐ`: a letter lost, not another office. */
function nearTitle(written: readonly TitleMatch[], own: readonly TitleMatch[]): boolean {
  const plain = (title: TitleMatch) => title.head.replace(/^Phó /, '').toLowerCase();
  return written.some((title) => own.some((mine) => plain(mine) === plain(title) && sameBody(mine.body, title.body)));
}

function aliasAt(tokens: readonly Token[], at: number, { aliases }: Lexicon): PersonMatch | null {
  for (const alias of namesFrom(aliases, tokens[at])) {
    const found = matchName(tokens, at, alias.form);
    if (found && found.like !== 'slip') return { ...named(alias), how: found.like, end: found.end };
  }
  return null;
}

/** `Giám đốc Sở` alone, when one person has this title. */
function byTitle(tokens: readonly Token[], at: number, title: TitleMatch, lexicon: Lexicon): PersonMatch | null {
  if (namesGroup(tokens, at, title.end, lexicon)) return null;
  const holders = lexicon.persons.filter((person) => agrees([title], person.titles) === true);
  return holders.length === 1 ? { ...named(holders[0]!), how: 'exact', end: title.end } : null;
}
