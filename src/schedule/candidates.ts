import type { Pair } from './assignment.ts';
import type { Comparable } from './comparable.ts';
import { rememberedLikeness, type WeightOf, weightsOf } from './likeness.ts';
import { type KeptDays, worthOf } from './sameness.ts';

/** Finds the pairs worth a closer look, so that a large programme is compared in little time. */

/** Pairs of indexes into both lists. */
export function candidates(
  before: readonly Comparable[],
  after: readonly Comparable[],
  kept: KeptDays,
): readonly Pair[] {
  const weightOf = weightsOf([...before, ...after].map(({ title }) => title));
  const near = proposer(before, weightOf);
  const likenessOf = rememberedLikeness(weightOf);
  return after.flatMap((draft, right) =>
    near(draft).flatMap((left) => {
      const worth = worthOf(before[left]!, draft, likenessOf, kept);
      return worth === null ? [] : [{ left, right, worth }];
    }),
  );
}

/** A share of the title that a candidate of another day must have word for word. */
const LEAST_SHARED = 0.35;

/** Finds those worth a closer look: of the same day, or with enough words in common. */
function proposer(before: readonly Comparable[], weightOf: WeightOf): (draft: Comparable) => readonly number[] {
  const byWord = indexBy(before, ({ title }) => title.words.map(({ folded }) => folded));
  const byJoined = indexBy(before, ({ title }) => [title.joined]);
  const byDay = indexBy(before, ({ day }) => [day]);
  return ({ title, day }) => {
    const shared = new Map<number, number>();
    const words = [...new Set(title.words.map(({ folded }) => folded))];
    for (const word of words) {
      for (const i of byWord.get(word) ?? []) shared.set(i, (shared.get(i) ?? 0) + weightOf(word));
    }
    const least = LEAST_SHARED * words.reduce((sum, word) => sum + weightOf(word), 0);
    const alike = [...shared].filter(([, weight]) => weight >= least).map(([i]) => i);
    return [...new Set([...(byDay.get(day) ?? []), ...(byJoined.get(title.joined) ?? []), ...alike])].sort(
      (a, b) => a - b,
    );
  };
}

function indexBy(list: readonly Comparable[], keysOf: (one: Comparable) => readonly string[]) {
  const index = new Map<string, number[]>();
  list.forEach((one, i) => {
    for (const key of new Set(keysOf(one))) {
      const known = index.get(key);
      if (known) known.push(i);
      else index.set(key, [i]);
    }
  });
  return index;
}
