import { isLive, type Occurrence, type OccurrenceDraft } from '../model/occurrence.ts';
import { assign } from './assignment.ts';
import { candidates } from './candidates.ts';
import { type Comparable, comparable } from './comparable.ts';
import { contentOf } from './content.ts';
import { type KeptDays, runOf } from './sameness.ts';

/** Which draft is which entry of before. */
export type Matches = ReadonlyMap<OccurrenceDraft, Occurrence>;

/**
 * Surest first: digests by their key, what is unchanged, then the best assignment of what is alike among entries
 * that stand in calendars, its own and those around together (a meeting that stands around on its very day is not moved
 * there once more), and only then among its own cancelled ones, which revive. No entry is given twice.
 *
 * @param drafts each a different object
 * @param wider entries of another programme that may be taken over
 */
export function match(
  before: readonly Occurrence[],
  drafts: readonly OccurrenceDraft[],
  wider: readonly Occurrence[],
): Matches {
  const matches = new Map<OccurrenceDraft, Occurrence>();
  const step = (how: Matcher, from: readonly Occurrence[]) => {
    const used = new Set(matches.values());
    const [left, right] = [from.filter((one) => !used.has(one)), drafts.filter((one) => !matches.has(one))];
    for (const [draft, occurrence] of how(left, right)) matches.set(draft, occurrence);
  };
  step(sameKey, before);
  step(sameContent, before);
  step(sameContent, wider.filter(isLive));
  const like = alike(keptDays(matches));
  const standing = [...before, ...wider].filter(({ status }) => status !== 'cancelled');
  step(like, [...standing.filter(isLive), ...standing.filter((one) => !isLive(one))]);
  step(sameContent, wider);
  step(like, before);
  return matches;
}

type Matcher = (
  before: readonly Occurrence[],
  drafts: readonly OccurrenceDraft[],
) => Iterable<readonly [OccurrenceDraft, Occurrence]>;

const sameKey: Matcher = (before, drafts) => pairUp(before, drafts, ({ digest }) => digest?.key ?? null);

const sameContent: Matcher = (before, drafts) => pairUp(before, drafts, contentOf);

/** Pairs those of one key, in the order of the lists. */
function pairUp(
  before: readonly Occurrence[],
  drafts: readonly OccurrenceDraft[],
  keyOf: (draft: OccurrenceDraft) => string | null,
): (readonly [OccurrenceDraft, Occurrence])[] {
  const waiting = Map.groupBy(before, keyOf);
  return drafts.flatMap((draft) => {
    const key = keyOf(draft);
    const occurrence = key === null ? undefined : waiting.get(key)?.shift();
    return occurrence ? [[draft, occurrence] as const] : [];
  });
}

function alike(kept: KeptDays): Matcher {
  return (before, drafts) => {
    const [left, right] = [entriesOf(before), entriesOf(drafts)];
    const chosen = assign(candidates(left, right, kept));
    return chosen.map((pair) => [right[pair.right]!.draft, left[pair.left]!.draft as Occurrence] as const);
  };
}

const entriesOf = (drafts: readonly OccurrenceDraft[]): readonly Comparable[] =>
  drafts.filter(({ digest }) => digest === null).map(comparable);

/** Where each title stays as it was. */
function keptDays(matches: Matches): KeptDays {
  const kept = [...matches].map(([draft, occurrence]) => ({ ...comparable(draft), run: runOf(occurrence, draft) }));
  return Map.groupBy(kept, ({ title }) => title.joined);
}
