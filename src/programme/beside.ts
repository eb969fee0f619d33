/**
 * Who stands beside what: where a page says at which height lines stand, a name belongs to the entry it stands beside,
 * or below whose first line it follows.
 */

export interface PlacedName {
  /** Points from the upper edge of the row; absent where the source has no places. */
  readonly top?: number;
  /** Hangs together with the name before it. */
  readonly glued: boolean;
  /** An empty line stands before it. */
  readonly gap: boolean;
}

/** Less than a line. Points. */
const NEAR = 8;

/**
 * Indices of the names beside each entry, or null where places are not known or were not set with care: empty lines
 * that bring a name level with an entry are care; a list that runs down from the top says nothing.
 */
export function beside(entries: readonly { readonly top?: number }[], names: readonly PlacedName[]): number[][] | null {
  const tops = entries.map(({ top }) => top);
  const heights = names.map(({ top }) => top);
  if (!isAscending(tops) || !isAscending(heights)) return null;
  return placed(tops, heights, names);
}

function placed(tops: readonly number[], heights: readonly number[], names: readonly PlacedName[]): number[][] | null {
  const owners = heights.map((height) => tops.findLastIndex((top) => top <= height + NEAR));
  if (owners.some((owner, i) => owner < 0 || (names[i]!.glued && owner !== owners[i - 1]))) return null;
  if (new Set(tops).size < tops.length) return null;
  const groups = tops.map((_, at) => owners.flatMap((owner, i) => (owner === at ? [i] : [])));
  const level = groups.every(([first], at) => first === undefined || heights[first]! - tops[at]! <= NEAR);
  const spaced = groups.some(([first], at) => at > 0 && first !== undefined && names[first]!.gap);
  return level && spaced ? groups : null;
}

function isAscending(values: readonly (number | undefined)[]): values is readonly number[] {
  return values.every((value, i) => value !== undefined && (i === 0 || value >= (values[i - 1] ?? Number.NaN)));
}
