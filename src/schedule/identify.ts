import { byTime, isLive, type Occurrence, type OccurrenceDraft } from '../model/occurrence.ts';
import type { Programme } from '../model/programme.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { contentOf } from './content.ts';
import { match } from './matching.ts';
import { newUid } from './uid.ts';
import { type Withdrawal, withdrawn } from './withdrawals.ts';

/** The moment at which a programme is accepted, and what it governs. */
export interface AcceptedRevision {
  /** Names the programme in the whole world: organisation, genre and period, say. UIDs are derived from it. */
  readonly programmeKey: string;
  readonly at: EpochSeconds;
  /** `full`: what it does not name is gone. `partial`: it changes only what it names. */
  readonly scope: Programme['scope'];
  /** What it calls off without a day; see `withdrawalsOf`. */
  readonly withdrawals?: readonly Withdrawal[];
}

/** Entries of other programmes. */
export interface Surroundings {
  /** Of a wider programme, on the days that this one governs: what is the same here is taken over with its UID. */
  readonly wider: readonly Occurrence[];
  /** UIDs that nothing new may bear. */
  readonly taken: ReadonlySet<string>;
}

const ALONE: Surroundings = { wider: [], taken: new Set() };

/**
 * The only place where identity is decided. Gives every entry of the programme after the revision, those cancelled
 * long ago included, in order of time. What is unchanged is the very same object, so the same drafts twice change
 * nothing. An entry taken over from a wider programme is in the result; one that is not stays with its own.
 */
export function identify(
  before: readonly Occurrence[],
  drafts: readonly OccurrenceDraft[],
  revision: AcceptedRevision,
  { wider, taken }: Surroundings = ALONE,
): readonly Occurrence[] {
  const apart = drafts.map((draft) => ({ ...draft }));
  const matches = match(before, apart, wider);
  const uids = new Set([...taken, ...[...before, ...wider].map(({ uid }) => uid)]);
  const named = apart.map((draft) => {
    const known = matches.get(draft);
    return known ? changed(known, draft, revision.at) : published(draft, uids, revision);
  });
  const found = new Set(matches.values());
  const unnamed = before.filter((occurrence) => !found.has(occurrence));
  const calledOff = withdrawn(
    [...before, ...wider].filter((one) => !found.has(one)),
    revision.withdrawals ?? [],
  );
  const takenOver = wider.filter((one) => calledOff.has(one));
  const left = [...unnamed, ...takenOver].map((one) => {
    const status = calledOff.get(one) ?? (revision.scope === 'full' ? 'cancelled' : null);
    return status === null ? one : stopped(one, status, revision.at);
  });
  return [...named, ...left].sort(byTime);
}

/** What an entry becomes when its item gives something else by other hours or another roster; null withdraws it. */
export function restated(known: Occurrence, draft: OccurrenceDraft | null, at: EpochSeconds): Occurrence {
  return draft === null ? stopped(known, 'cancelled', at) : changed(known, draft, at);
}

/** An entry that a programme gives only now. @param uids grows by the new one */
export function publishedLater(
  draft: OccurrenceDraft,
  uids: Set<string>,
  programmeKey: string,
  at: EpochSeconds,
): Occurrence {
  return published(draft, uids, { programmeKey, at, scope: 'partial' });
}

function published(draft: OccurrenceDraft, uids: Set<string>, { programmeKey, at }: AcceptedRevision): Occurrence {
  const uid = newUid(programmeKey, draft, (candidate) => uids.has(candidate));
  uids.add(uid);
  return { ...draft, uid, sequence: 0, createdAt: at, revisedAt: at };
}

function changed(known: Occurrence, draft: OccurrenceDraft, at: EpochSeconds): Occurrence {
  return contentOf(known) === contentOf(draft) ? known : revised(known, draft, at);
}

function stopped(known: Occurrence, status: 'cancelled' | 'postponed', at: EpochSeconds): Occurrence {
  return isLive(known) ? revised(known, { ...known, status, busy: false }, at) : known;
}

/** RFC 5545 §3.8.7.4. The moment grows even when the clock went back: clients skip what did not become newer. */
function revised(known: Occurrence, draft: OccurrenceDraft, at: EpochSeconds): Occurrence {
  const { uid, sequence, createdAt, revisedAt } = known;
  return { ...draft, uid, sequence: sequence + 1, createdAt, revisedAt: Math.max(at, revisedAt + 1) };
}
