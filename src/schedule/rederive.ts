import { byTime, daysCovered, isLive, type Occurrence, type OccurrenceDraft } from '../model/occurrence.ts';
import type { Programme } from '../model/programme.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { contentOf } from './content.ts';
import type { ExpandContext } from './context.ts';
import { expand } from './expand.ts';
import { publishedLater, restated } from './identify.ts';

/**
 * What becomes of published entries when not the programmes change but what they were read with: the office's hours,
 * its roster, the holidays. An entry is touched only where the same item gives something else than before.
 */

/** With what items become entries. */
export type Derivation = Pick<ExpandContext, 'organization' | 'isWorkingDay'>;

/** A revision that still states entries. */
export interface StatingRevision {
  readonly id: string;
  readonly programmeKey: string;
  readonly programme: Programme;
  readonly document: ExpandContext['document'];
  /** Whether it is in force as a whole: only then an entry that there was not yet (another digest) comes from it. */
  readonly isCurrent: boolean;
}

/** An entry with the revision that last stated it. */
export interface StatedEntry {
  readonly revisionId: string;
  readonly occurrence: Occurrence;
}

export interface Rederivation {
  /** Each beside what it was. */
  readonly changed: readonly { readonly before: StatedEntry; readonly after: StatedEntry }[];
  readonly added: readonly StatedEntry[];
}

/** @param taken UIDs that nothing new may bear */
export function rederive(
  entries: readonly StatedEntry[],
  revisions: readonly StatingRevision[],
  before: Derivation,
  after: Derivation,
  at: EpochSeconds,
  taken: ReadonlySet<string>,
): Rederivation {
  const uids = new Set(taken);
  const parts = revisions.map((revision) => {
    const stated = entries.filter(({ revisionId }) => revisionId === revision.id);
    const [old, next] = [before, after].map((by) =>
      keyed(expand(revision.programme, { ...by, document: revision.document }).value),
    );
    return { changed: changedOf(stated, old!, next!, at), added: addedOf(revision, old!, next!, at, uids) };
  });
  return { changed: parts.flatMap(({ changed }) => changed), added: parts.flatMap(({ added }) => added) };
}

type Keyed = ReadonlyMap<string, OccurrenceDraft>;

/** The same item's n-th day, or the same digest, whatever it says. */
function keyed(drafts: readonly OccurrenceDraft[]): Keyed {
  const byItem = Map.groupBy(drafts, (draft) => draft.digest?.key ?? `item ${draft.source?.itemId}`);
  const pairs = [...byItem].flatMap(([key, list]) =>
    list
      .toSorted((a, b) => (daysCovered(a.when).start < daysCovered(b.when).start ? -1 : 1))
      .map((draft, n) => [`${key} #${n}`, draft] as const),
  );
  return new Map(pairs);
}

/** What was called off since, or is no longer as its item says, is not touched. */
function changedOf(stated: readonly StatedEntry[], old: Keyed, next: Keyed, at: EpochSeconds): Rederivation['changed'] {
  return stated.flatMap((before) => {
    const { occurrence } = before;
    const key = isLive(occurrence) ? keyOf(occurrence, old) : null;
    if (key === null) return [];
    const draft = next.get(key) ?? null;
    if (draft !== null && contentOf(draft) === contentOf(old.get(key)!)) return [];
    const after = restated(occurrence, draft, at);
    return after === occurrence ? [] : [{ before, after: { ...before, occurrence: after } }];
  });
}

/** By its day where the item gives several; the only one of its item otherwise. */
function keyOf(occurrence: Occurrence, old: Keyed): string | null {
  const stem = `${occurrence.digest?.key ?? `item ${occurrence.source?.itemId}`} #`;
  const own = [...old].filter(
    ([key, draft]) => key.startsWith(stem) && (draft.digest === null) === (occurrence.digest === null),
  );
  const day = daysCovered(occurrence.when).start;
  const onDay = own.find(([, draft]) => daysCovered(draft.when).start === day);
  return (onDay ?? (own.length === 1 ? own[0] : undefined))?.[0] ?? null;
}

function addedOf(
  { id, programmeKey, isCurrent }: StatingRevision,
  old: Keyed,
  next: Keyed,
  at: EpochSeconds,
  uids: Set<string>,
): readonly StatedEntry[] {
  if (!isCurrent) return [];
  const fresh = [...next].filter(([key]) => !old.has(key)).map(([, draft]) => draft);
  return fresh
    .map((draft) => ({ revisionId: id, occurrence: publishedLater(draft, uids, programmeKey, at) }))
    .toSorted((a, b) => byTime(a.occurrence, b.occurrence));
}
