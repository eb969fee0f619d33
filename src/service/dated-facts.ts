import { addDays, type LocalDate } from '../time/local.ts';

/** What changes on days: what holds after the last change, and what held before, each up to and including its day. */
export interface DatedFact<Fact extends object> {
  readonly last: Fact;
  /** In order of time. */
  readonly earlier: readonly (Fact & Until)[];
}

interface Until {
  readonly until: LocalDate;
}

/**
 * Holds from `since` to the day before the next change that is known; what held until then stays before it. In whatever
 * order changes are entered, each day has what it would have had in the order of their days. That nothing is different
 * on the day is kept too: it ends what is entered for an earlier one.
 * @param isForGood forgets the changes after `since`
 */
export function changedFrom<Fact extends object>(
  known: DatedFact<Fact>,
  fact: Fact,
  since: LocalDate,
  isForGood = false,
): DatedFact<Fact> {
  const dayBefore = addDays(since, -1);
  const before = known.earlier.filter(({ until }) => until < since);
  const [holding, ...later] = known.earlier.filter(({ until }) => until >= since);
  const isBoundary = before.at(-1)?.until === dayBefore;
  const past = isBoundary ? before : [...before, { ...(holding ?? known.last), until: dayBefore }];
  if (holding === undefined || isForGood) return { last: fact, earlier: past };
  return { ...known, earlier: [...past, { ...fact, until: holding.until }, ...later] };
}
