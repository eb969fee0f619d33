import { isDeepStrictEqual } from 'node:util';
import type { FeedEntry } from '../model/feed.ts';
import { daysCovered, isLive, NO_DETAILS, type Occurrence, type When } from '../model/occurrence.ts';
import { type Change, MARKED_SECONDS, type ShownEntry } from '../model/shown.ts';
import { isWithin } from '../time/local.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { BUSY } from './redact.ts';

export interface ChangeContext {
  readonly now: EpochSeconds;
  /** What stood there before the changes that are marked, whole, by UID. */
  readonly previous: ReadonlyMap<string, Occurrence>;
  /** Moments of acceptances that amended a programme: what a first issue brings is not new to anybody. */
  readonly amendedAt: ReadonlySet<EpochSeconds>;
}

/** Every entry with its change; after one that was moved to another day, its trace on the day before. */
export function withChanges(entries: readonly FeedEntry[], context: ChangeContext): readonly ShownEntry[] {
  return entries.flatMap((entry) => {
    const shown = { ...entry, change: changeOf(entry.occurrence, context) };
    const trace = traceOf(shown);
    return trace === null ? [shown] : [shown, trace];
  });
}

/**
 * Who looks for a meeting on the day that was announced finds where it went. Its title alone: all else stands where it
 * is held. A taken hour that is free again is nobody's concern.
 */
function traceOf(shown: ShownEntry): ShownEntry | null {
  const { occurrence, change } = shown;
  if (change?.type !== 'moved' || occurrence.summary === BUSY) return null;
  const { from } = change;
  if (from.type !== 'clock' && from.type !== 'slot') return null;
  if (isWithin(from.date, daysCovered(occurrence.when))) return null;
  const bare = { location: null, details: NO_DETAILS, digest: null, source: null, parties: [], busy: false } as const;
  return {
    ...shown,
    occurrence: { ...occurrence, ...bare, status: 'confirmed', when: from },
    busy: false,
    certain: true,
    change: { type: 'left', to: occurrence.when },
  };
}

/** @param occurrence as shown: nothing is told of what its level of detail hides */
function changeOf(occurrence: Occurrence, { now, previous, amendedAt }: ChangeContext): Change | null {
  const { uid, createdAt, revisedAt, summary, location, when } = occurrence;
  const isMarked = (moment: EpochSeconds) => now - moment < MARKED_SECONDS;
  if (!isMarked(revisedAt) || !isLive(occurrence)) return null;
  const isNew = isMarked(createdAt) && amendedAt.has(createdAt);
  const before = previous.get(uid);
  if (before === undefined) return isNew && createdAt === revisedAt ? { type: 'new' } : null;
  if (!isSameTime(before.when, when)) return { type: 'moved', from: before.when };
  // What came today and was given another room today is new to who looks now.
  if (isNew) return { type: 'new' };
  if (summary === BUSY) return null;
  if (before.location !== location) return { type: 'place' };
  return isSameText(before, occurrence) ? null : { type: 'edited' };
}

/** Whether there is nothing to see of what changed: it was changed back, or the level of detail hides it. */
function isSameText(before: Occurrence, shown: Occurrence): boolean {
  const isBare = shown.details === NO_DETAILS;
  const seen = ({ kind, summary, status, details, digest, parties }: Occurrence) =>
    isBare ? { kind, summary, status } : { kind, summary, status, details, digest, parties };
  return isDeepStrictEqual(seen(before), seen(shown));
}

function isSameTime(a: When, b: When): boolean {
  return timeOf(a) === timeOf(b);
}

function timeOf(when: When): string {
  if (when.type === 'days') return `${when.start} ${when.end}`;
  if (when.type === 'due') return `${when.date} ${when.dueTime}`;
  return when.type === 'slot' ? `${when.date} ${when.slot}` : `${when.date} ${when.start} ${when.end}`;
}
