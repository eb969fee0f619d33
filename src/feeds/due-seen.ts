import type { Feed } from '../model/feed.ts';
import { isLive, type Occurrence } from '../model/occurrence.ts';
import type { Organization } from '../model/organization.ts';
import type { LocalDate } from '../time/local.ts';
import { isSameMembership, type Part, partIn } from './scope.ts';

/** Which feeds see a piece of work due on a day: what they gather of the day changes with it. */

export interface SeenDay {
  readonly feedId: string;
  readonly day: LocalDate;
}

type ScopedFeed = Pick<Feed, 'id' | 'scope'>;

/** The day of what a feed may gather; null for everything else, which it shows or hides as it is. */
export function gatheredDay({ when, digest, private: isPrivate, ...one }: Occurrence): LocalDate | null {
  return when.type === 'due' && digest === null && !isPrivate && isLive(one) ? when.date : null;
}

/** The days of feeds on which an entry stands that they may gather; none twice. */
export function seenDays(
  feeds: readonly ScopedFeed[],
  organization: Organization,
  occurrences: readonly Occurrence[],
): readonly SeenDay[] {
  const partsOf = partsBy(feeds, organization);
  return distinct(occurrences, (occurrence) => partsOf(occurrence).flatMap((part, n) => (part ? [feeds[n]!.id] : [])));
}

/** Those on which a feed sees by one roster what it does not see, or sees as another's, by the other. */
export function seenOtherwise(
  feeds: readonly ScopedFeed[],
  [before, after]: readonly [Organization, Organization],
  occurrences: readonly Occurrence[],
): readonly SeenDay[] {
  if (isSameMembership(before, after)) return [];
  const [was, is] = [partsBy(feeds, before), partsBy(feeds, after)];
  return distinct(occurrences, (occurrence) => {
    const [old, next] = [was(occurrence), is(occurrence)];
    return feeds.filter((_, n) => !isSame(old[n]!, next[n]!)).map(({ id }) => id);
  });
}

function partsBy(feeds: readonly ScopedFeed[], organization: Organization) {
  const parts = feeds.map(({ scope }) => partIn(scope, organization));
  return (occurrence: Occurrence) => parts.map((partOf) => partOf(occurrence));
}

function isSame(a: Part | null, b: Part | null): boolean {
  return a?.certain === b?.certain && a?.role === b?.role;
}

function distinct(
  occurrences: readonly Occurrence[],
  feedsOf: (occurrence: Occurrence) => readonly string[],
): readonly SeenDay[] {
  const days = new Map<LocalDate, Set<string>>();
  for (const occurrence of occurrences) {
    const day = gatheredDay(occurrence);
    if (day === null) continue;
    const feeds = days.get(day) ?? new Set();
    for (const id of feedsOf(occurrence)) feeds.add(id);
    days.set(day, feeds);
  }
  return [...days].flatMap(([day, feeds]) => [...feeds].map((feedId) => ({ feedId, day })));
}
