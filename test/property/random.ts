/** Seeded chance, so that a run can be repeated (mulberry32). */
export interface Chance {
  /** 0 to below `count`. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
  /** True so many times in a hundred. */
  percent(share: number): boolean;
  shuffle<T>(list: readonly T[]): T[];
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    pick: (list) => list[below(list.length)]!,
    percent: (share) => next() * 100 < share,
    shuffle: (list) =>
      list
        .map((one) => ({ one, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one),
  };
}
