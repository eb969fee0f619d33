import { LichError } from '../errors.ts';
import type { Act, HistoryEntry } from '../model/history.ts';
import type { StoreReads } from '../store/port.ts';

/** Acts by which what is published becomes different. */
const PUBLISHING: readonly Act[] = ['accept', 'rederive', 'roster-change', 'calendar-change'];

/**
 * The refusal of somebody who saw an older state of what is published, with who changed it and what; null when nothing
 * changed since. That a link was changed, which also makes calendars newer, is none of their business.
 * @param basis `OrganizationRecord.changedAt` as it was seen
 */
export async function changedSince(
  store: StoreReads,
  organizationId: string,
  basis: number,
): Promise<LichError | null> {
  const record = await store.organizations.get(organizationId);
  if (record === null || record.changedAt === basis) return null;
  const last = await lastOf(store, organizationId);
  if (last === null || last.at <= basis) return null;
  return new LichError('published-changed', {
    by: last.actor.name,
    count: last.changes.length,
    example: last.changes[0]?.of ?? String(last.data.title ?? '–'),
  });
}

async function lastOf({ history }: StoreReads, organizationId: string): Promise<HistoryEntry | null> {
  const pages = await Promise.all(PUBLISHING.map((act) => history.list(organizationId, { act }, null, 1)));
  const entries = pages.flatMap((page) => page.entries).sort((a, b) => b.id - a.id);
  return entries[0] ?? null;
}
