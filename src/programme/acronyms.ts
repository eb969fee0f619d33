import type { Organization, Unit } from '../model/organization.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * A unit whose abbreviation lost, gained or repeated letters in scanning (`Trung tâm KH&NV` for `KHXH&NV`). Always a
 * guess to be confirmed; two units that are both near, or a name that stands clean in the roster, give none.
 */

const LEAST_LETTERS = 4;
const MOST_EDITS = 2;

export function likeliestUnit(words: string, organization: Organization): Unit | null {
  const written = initialsOf(tokensOf(words));
  if (written.letters.length < LEAST_LETTERS || written.acronyms === 0) return null;
  const near = organization.units
    .map((unit) => ({ unit, edits: editsTo(written, unit) }))
    .filter(({ edits }) => edits <= MOST_EDITS)
    .sort((a, b) => a.edits - b.edits);
  const [best, next] = near;
  return best && (next === undefined || next.edits > best.edits) ? best.unit : null;
}

interface Initials {
  /** Words before the first abbreviation, folded: `trung tam`. */
  readonly head: string;
  readonly letters: string;
  readonly acronyms: number;
}

const HEADS: readonly string[] = ['trung tam', 'chi cuc', 'van phong', 'thanh tra', 'bao tang', 'phong', 'ban', 'vien'];

function initialsOf(tokens: readonly Token[]): Initials {
  const words = tokens.filter(({ key }) => key !== 'và');
  const bare = words.map((word) => word.bare).join(' ');
  const head = HEADS.find((name) => `${bare} `.startsWith(`${name} `)) ?? '';
  const rest = words.slice(head === '' ? 0 : head.split(' ').length);
  const letters = rest.map((word) => (word.acronym ? word.bare : word.bare.slice(0, 1))).join('');
  return { head, letters, acronyms: rest.filter((word) => word.acronym).length };
}

function editsTo(written: Initials, unit: Unit): number {
  const names = [unit.name, ...unit.aliases].map((name) => initialsOf(tokensOf(name)));
  const same = names.filter(({ head, letters }) => head === written.head && letters.length >= LEAST_LETTERS - 1);
  return Math.min(...same.map(({ letters }) => insertions(letters, written.letters)));
}

/** How many letters one has more than the other, when the shorter is the longer with letters left out; else infinite. */
function insertions(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length ? long.length - short.length : Number.POSITIVE_INFINITY;
}
