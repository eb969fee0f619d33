import { withChanges } from '../feeds/changes.ts';
import type { Feed } from '../model/feed.ts';
import { type Issue, MARKED_SECONDS, type ShownEntry } from '../model/shown.ts';
import type { OrganizationRecord, StoreReads } from '../store/port.ts';
import { type EpochSeconds, localAt } from '../time/zone.ts';
import { entriesOn, type FeedSettings } from './feed-maker.ts';
import type { Office } from './office.ts';

/** Seconds for which the last issue is looked for: a programme older than a year is not news of any kind. */
const ISSUES_SECONDS = 366 * 86_400;

export interface ShownProgramme {
  /** What one feed shows, with what changed within a day marked. */
  readonly entries: (feed: Feed) => readonly ShownEntry[];
  /** Null when nothing was ever published. */
  readonly issue: Issue | null;
}

/**
 * What pages show of an organisation's programmes.
 * @param isOpen for whoever passes by: private entries say “Bận” to everybody
 */
export async function shownProgramme(
  reads: StoreReads,
  office: Office,
  settings: FeedSettings,
  record: OrganizationRecord,
  now: EpochSeconds,
  isOpen?: boolean,
): Promise<ShownProgramme> {
  const { id } = record.organization;
  const open = isOpen === undefined ? {} : { isOpen };
  const entries = await entriesOn(localAt(now).date, reads, office, settings, record, open);
  const issues = await reads.revisions.acceptedSince(id, now - ISSUES_SECONDS);
  const previous = await reads.occurrences.previousSince(id, now - MARKED_SECONDS);
  const amendedAt = new Set(issues.filter(({ number }) => number > 1).map(({ acceptedAt }) => acceptedAt));
  const last = issues.at(-1);
  return {
    entries: (feed) => withChanges(entries(feed), { now, previous, amendedAt }),
    issue: last === undefined ? null : { at: last.acceptedAt, number: last.number },
  };
}
