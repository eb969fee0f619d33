import type { Organization } from '../../../model/organization.ts';
import { fold } from '../../../vietnamese/fold.ts';
import { type Assignment, align, type Name } from '../../align.ts';
import { beside } from '../../beside.ts';
import { type ColumnKind, type Entry, readEntries } from '../../entries.ts';
import { findMentions } from '../../mentions.ts';
import type { CellText } from './cells.ts';
import type { Bullet } from './content.ts';

/** Units and leaders of the entries of one row, two steps: what lines up teaches who works with whom, the rest is weighed by it. */

export interface Fragment {
  readonly bullets: readonly Bullet[];
  readonly units: readonly PlacedEntry[];
  readonly leaders: readonly PlacedEntry[];
  /** Columns that were empty here and hold what stands above. */
  readonly inherits: readonly ('units' | 'leaders')[];
}

/** With the height of its line, as `Line.top`. */
export interface PlacedEntry extends Entry {
  readonly top?: number;
}

export interface Matched {
  readonly entries: readonly Entry[];
  /** False when the columns did not line up and the place was concluded. */
  readonly sure: boolean;
}

export interface MatchedFragment {
  /** One for each bullet. */
  readonly units: readonly Matched[];
  readonly leaders: readonly Matched[];
}

export function entriesOfCell(
  cell: CellText | undefined,
  column: ColumnKind,
  organization: Organization | null,
): PlacedEntry[] {
  if (!cell) return [];
  const pieces = cell.lines.map((line, i) => (i === 0 ? '' : line.gap ? '\n\n' : '\n') + line.text);
  const ends = pieces.map((_, i) => pieces.slice(0, i + 1).join('').length);
  return readEntries(pieces.join(''), column, organization).map((entry) => {
    const top = cell.lines[ends.findIndex((end) => entry.mention.start < end)]?.top;
    return top === undefined ? entry : { ...entry, top };
  });
}

/** Seen together in an entry where nothing had to be concluded. */
const SEEN_ONCE = 2;
const SEEN_OFTEN = 2.5;
const NAMED_IN_TITLE = 2;

export function matchFragments(fragments: readonly Fragment[], organization: Organization | null): MatchedFragment[] {
  const head = organization?.persons.find(({ external }) => !external)?.id ?? null;
  const names = (entries: readonly Entry[]): Name[] => entries.map((entry) => nameOf(entry, head));
  const units = fragments.map(({ bullets, units: entries }) => {
    const targets = bullets.map((bullet) => targetByTitle(bullet, organization));
    return settled(byPlace(bullets, entries), align(names(entries), targets));
  });
  const first = fragments.map(({ bullets, leaders }) => {
    const targets = bullets.map(({ heading }) => ({ heading, affinity: () => 0 }));
    return settled(byPlace(bullets, leaders), align(names(leaders), targets));
  });
  const together = learn(fragments, units, first);
  return fragments.map(({ bullets, units: unitEntries, leaders, inherits }, i) => {
    const own = units[i]!.map((assignment) => matched(assignment, unitEntries, !inherits.includes('units')));
    const known =
      byPlace(bullets, leaders) !== null || first[i]!.every(({ sure }) => sure)
        ? first[i]!
        : align(
            names(leaders),
            bullets.map(({ heading }, k) => ({ heading, affinity: (name) => together(name.id, own[k]!.entries) })),
          );
    return {
      units: own,
      leaders: known.map((assignment) => matched(assignment, leaders, !inherits.includes('leaders'))),
    };
  });
}

/** Where the page shows one thing and the order of the names surely says another, a person decides. */
function settled(placed: readonly Assignment[] | null, ordered: readonly Assignment[]): readonly Assignment[] {
  if (placed === null) return ordered;
  return placed.map((one, i) => {
    const other = ordered[i]!;
    const differs = other.sure && one.names.join() !== other.names.join();
    return { ...one, sure: one.sure && !differs };
  });
}

/** Where the page shows it; an entry with nobody beside it shares, by conclusion, those of the one above. */
function byPlace(bullets: readonly Bullet[], entries: readonly PlacedEntry[]): Assignment[] | null {
  if (bullets.length < 2 || entries.length === 0) return null;
  const names = entries.map((entry) => ({ ...entry, glued: entry.glue === 'comma' || entry.glue === 'semicolon' }));
  const groups = beside(bullets, names);
  if (groups === null) return null;
  const crowded = groups.map((group) => new Set(group.map((i) => keyOf(entries[i]!))).size < group.length);
  return groups.map((group, at) => {
    const above = groups.slice(0, at).findLast((other) => other.length > 0) ?? [];
    // Who stands twice beside one entry belongs once to its neighbour above.
    const sure = group.length > 0 && !crowded[at] && !crowded[at + 1];
    return { names: group.length > 0 ? group : above, sure };
  });
}

const matched = ({ names, sure }: Assignment, entries: readonly Entry[], read: boolean): Matched => ({
  entries: names.map((i) => entries[i]!),
  sure: sure && read,
});

function nameOf(entry: Entry, head: string | null): Name {
  const { mention, glue, gap } = entry;
  const first = mention.id === null ? HEAD_TITLE.test(mention.text) : mention.kind === 'person' && mention.id === head;
  return { id: keyOf(entry), glue, gap, first };
}

/** The office's head by title, where no roster tells. */
const HEAD_TITLE = /(?<!\p{L}|phó )(?:gđ|gd|giám đốc|chủ tịch)(?!\p{L})/iu;

/** What tells names apart: the id, or the words of somebody unknown. */
const keyOf = ({ mention }: Entry): string => mention.id ?? fold(mention.text);

/** A unit that the title names prepares it, as a rule. */
function targetByTitle(bullet: Bullet, organization: Organization | null) {
  const inTitle = new Set<string | null>(findMentions(bullet.text, organization).map(({ id }) => id));
  return {
    heading: bullet.heading,
    affinity: ({ id }: Name) => (inTitle.has(id) ? NAMED_IN_TITLE : 0),
  };
}

type Together = (leader: string, units: readonly Entry[]) => number;

function learn(
  fragments: readonly Fragment[],
  units: readonly (readonly Assignment[])[],
  leaders: readonly (readonly Assignment[])[],
): Together {
  const seen = new Map<string, number>();
  fragments.forEach((fragment, i) => {
    fragment.bullets.forEach((_, k) => {
      const [ofUnits, ofLeaders] = [units[i]![k]!, leaders[i]![k]!];
      if (!ofUnits.sure || !ofLeaders.sure || fragment.inherits.length > 0) return;
      for (const unit of ofUnits.names) {
        for (const leader of ofLeaders.names) {
          const pair = pairOf(keyOf(fragment.leaders[leader]!), fragment.units[unit]!);
          seen.set(pair, (seen.get(pair) ?? 0) + 1);
        }
      }
    });
  });
  return (leader, entries) => {
    const counts = entries.map((unit) => seen.get(pairOf(leader, unit)) ?? 0);
    const most = Math.max(0, ...counts);
    return most === 0 ? 0 : most === 1 ? SEEN_ONCE : SEEN_OFTEN;
  };
}

const pairOf = (leader: string, unit: Entry) => `${leader} ${keyOf(unit)}`;
