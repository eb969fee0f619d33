import { LichError } from '../errors.ts';
import type { StoreReads } from '../store/port.ts';

/** Acts by which what is published becomes different. */
const PUBLISHING = ['accept', 'rederive', 'roster-change', 'calendar-change'];

/**
 * The refusal of somebody who saw an older state of what is published, with who changed it and what; null when nothing
 * changed since.
 * @param basis `OrganizationRecord.changedAt` as it was seen
 */
export async function changedSince(
  store: StoreReads,
  organizationId: string,
  basis: number,
): Promise<LichError | null> {
  const record = await store.organizations.get(organizationId);
  if (record === null || record.changedAt === basis) return null;
  const { entries } = await store.history.list(organizationId, {}, null, 50);
  const last = entries.find(({ act, at }) => PUBLISHING.includes(act) && at > basis);
  return new LichError('published-changed', {
    by: last?.actor.name ?? '–',
    count: last?.changes.length ?? 0,
    example: last?.changes[0]?.of ?? String(last?.data.title ?? '–'),
  });
}
