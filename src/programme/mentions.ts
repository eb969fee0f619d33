import type { Organization } from '../model/organization.ts';
import { type Lexicon, lexiconOf, type NamedForm } from './lexicon.ts';
import { type Fix, type Likeness, matchName, namesFrom } from './names.ts';
import { oncePer } from './once.ts';
import { personAt } from './persons.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Who and which unit a text names. */
export interface Mention {
  readonly kind: 'person' | 'unit' | 'group';
  /** Of the roster; null for somebody or something that is named but unknown. */
  readonly id: string | null;
  /** Official name from the roster, or the words themselves. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The words in the text, title and all. */
  readonly text: string;
  /** `rule` is as sure as `exact`; `slip` is a likely guess and asks for a notice; `unknown` has no id. */
  readonly how: Likeness | 'unknown';
  /** The words as the roster spells them, when a letter or a mark of theirs is wrong; else null. */
  readonly mended: string | null;
}

/**
 * `text`: running text, where units and persons must be named in full. `cell`: a column of names, where
 * `Phòng` may be left out and a bare given name is a person.
 */
export type MentionPlace = 'text' | 'cell';

/** Whom an entry names is asked for by what it is about, by who leads it, and for how it is spelt. */
const knownOf = oncePer((_: Organization) => new Map<string, readonly Mention[]>());
const MOST_KNOWN = 1000;

/** From left to right, without overlap; the longest name wins. Empty without a roster, but for `Đ/c` and a name. */
export function findMentions(
  text: string,
  organization: Organization | null,
  place: MentionPlace = 'text',
): readonly Mention[] {
  if (organization === null) return mentionsIn(text, null, place);
  const known = knownOf(organization);
  const key = `${place} ${text}`;
  const mentions = known.get(key) ?? mentionsIn(text, lexiconOf(organization), place);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, mentions);
  return mentions;
}

function mentionsIn(text: string, lexicon: Lexicon | null, place: MentionPlace): Mention[] {
  const tokens = tokensOf(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = mentionAt(text, tokens, at, lexicon, place);
    if (found) mentions.push(found.mention);
    at = found ? found.end : at + 1;
  }
  return mentions;
}

/** The mention that begins at word `at`, and one past its last word. */
function mentionAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon | null,
  place: MentionPlace,
): { readonly mention: Mention; readonly end: number } | null {
  const person = personAt(tokens, at, lexicon, place);
  const named = lexicon && namedAt(tokens, at, lexicon, place);
  if (person && (!named || person.end > named.end)) {
    const { id, name, how } = person;
    return {
      mention: { kind: 'person', id, name, ...placed(text, tokens, at, person.end), how, mended: null },
      end: person.end,
    };
  }
  if (!named) return null;
  const { kind, id, name } = named.form;
  const where = placed(text, tokens, at, named.end);
  const mended = named.fixes.length === 0 ? null : mend(where, tokens, named.fixes);
  return { mention: { kind, id, name, ...where, how: named.like, mended }, end: named.end };
}

function placed(text: string, tokens: readonly Token[], from: number, to: number) {
  const { start } = tokens[from]!;
  const { end } = tokens[to - 1]!;
  return { start, end, text: text.slice(start, end) };
}

function mend(where: { start: number; text: string }, tokens: readonly Token[], fixes: readonly Fix[]): string {
  return fixes.reduceRight((text, fix) => {
    const token = tokens[fix.at]!;
    return text.slice(0, token.start - where.start) + fix.text + text.slice(token.end - where.start);
  }, where.text);
}

interface NamedMatch {
  readonly form: NamedForm;
  readonly end: number;
  readonly like: Likeness;
  readonly fixes: readonly Fix[];
}

const RANK: Record<Likeness, number> = { exact: 0, rule: 1, slip: 2 };

/** The longest unit or group at word `at`; of two as long the likelier. */
function namedAt(tokens: readonly Token[], at: number, lexicon: Lexicon, place: MentionPlace): NamedMatch | null {
  let best: NamedMatch | null = tokens[at]!.key === PLURAL ? groupAt(tokens, at + 1, lexicon) : null;
  for (const form of namesFrom(lexicon.named, tokens[at])) {
    const shortable = place === 'cell' && form.form.shortable;
    const found = matchName(tokens, at, shortable === form.form.shortable ? form.form : { ...form.form, shortable });
    if (!found) continue;
    const better = !best || found.end > best.end || (found.end === best.end && RANK[found.like] < RANK[best.like]);
    if (better) best = { form, ...found };
  }
  return best && withTail(tokens, best);
}

const PLURAL = 'các';

/** `các PGĐ phụ trách` for a group whose name has no `các`. */
function groupAt(tokens: readonly Token[], at: number, lexicon: Lexicon): NamedMatch | null {
  const match = tokens[at] === undefined ? null : namedAt(tokens, at, lexicon, 'text');
  return match?.form.kind === 'group' ? match : null;
}

/** `Phòng QLKH Sở` is the same as `Phòng QLKH`. */
function withTail(tokens: readonly Token[], match: NamedMatch): NamedMatch {
  const next = tokens[match.end];
  const isTail = next?.key === 'sở' && next.gap.trim() === '' && tokens[match.end - 1]!.key !== 'sở';
  return isTail && match.form.kind === 'unit' ? { ...match, end: match.end + 1 } : match;
}
