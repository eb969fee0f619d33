import { hash } from 'node:crypto';
import type { StoreReads } from '../store/port.ts';
import type { OfficeCalendar } from '../time/holidays.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Office } from './office.ts';

/**
 * Since when the holidays and observances are what they are: a new file of the configuration is like a revision, and
 * every client has to see that its entries are newer.
 */

const SETTING = 'calendar';

interface CalendarNote {
  readonly fingerprint: string;
  readonly since: EpochSeconds;
}

/** Null before a service has started on this store. */
export async function calendarMoment({ settings }: StoreReads): Promise<EpochSeconds | null> {
  const text = await settings.get(SETTING);
  return text === null ? null : (JSON.parse(text) as CalendarNote).since;
}

/** Compares with what was served before, and where it changed says so to every feed. */
export async function noteCalendar({ store, calendar, clock }: Office): Promise<void> {
  const fingerprint = fingerprintOf(calendar);
  const known = await store.read(({ settings }) => settings.get(SETTING));
  if (known !== null && (JSON.parse(known) as CalendarNote).fingerprint === fingerprint) return;
  await store.write(async ({ settings, organizations }) => {
    const since = clock();
    await settings.put(SETTING, JSON.stringify({ fingerprint, since } satisfies CalendarNote));
    for (const { organization, changedAt } of await organizations.list()) {
      await organizations.touch(organization.id, Math.max(since, changedAt + 1));
    }
  });
}

function fingerprintOf({ data, observances }: OfficeCalendar): string {
  return hash('sha256', JSON.stringify([data, [...observances]]), 'base64url');
}
