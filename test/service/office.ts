import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUNDLED_CONFIG } from '../../src/config/bundled.ts';
import { loadCalendar } from '../../src/config/calendar.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { Organization } from '../../src/model/organization.ts';
import type { Programme, ProgrammeItem } from '../../src/model/programme.ts';
import { item } from '../../src/programme/items.ts';
import { type AcceptanceRequest, acceptRevision } from '../../src/service/accept.ts';
import { importDocument } from '../../src/service/import.ts';
import { openKeys } from '../../src/service/keys.ts';
import type { Office } from '../../src/service/office.ts';
import type { LocalDate, LocalTime } from '../../src/time/local.ts';
import { openStoreIn, removeStoreIn } from '../contract/opening.ts';
import { MOMENT, organization, programme } from '../contract/samples.ts';

export const CLERK = { kind: 'user', id: 'user-1', name: 'văn thư' } as const;

/** An office in a folder of its own, whose clock stands where the test puts it. */
export interface TestOffice {
  readonly office: Office;
  now: number;
  /** Imports a programme as if it had been read from bytes, and accepts it. */
  publish(content: Programme, given?: Partial<AcceptanceRequest>): ReturnType<typeof acceptRevision>;
  /** Everything published in 2025, by first day. */
  published(): Promise<readonly Occurrence[]>;
  close(): Promise<void>;
}

export const HOURS = {
  from: null,
  to: null,
  meetingMinutes: 90,
  seasons: [
    {
      from: '01-01',
      to: '12-31',
      morning: { start: '07:30' as LocalTime, end: '11:30' as LocalTime },
      afternoon: { start: '13:30' as LocalTime, end: '17:00' as LocalTime },
      evening: { start: '19:00' as LocalTime, end: '21:00' as LocalTime },
    },
  ],
};

export const SO_MAU: Organization = organization({
  hours: [HOURS],
  persons: [
    { id: 'an', name: 'Người Thứ Nhất', title: 'Giám đốc', aliases: [], external: false, from: null, to: null },
    { id: 'binh', name: 'Người Thứ Hai', title: 'Phó Giám đốc', aliases: [], external: false, from: null, to: null },
  ],
});

const CALENDAR = loadCalendar(BUNDLED_CONFIG);

/** For what is done here to prepare something else. */
export const BY_TEST = { actor: CLERK, within: null };

export async function openTestOffice(
  seed: Organization = SO_MAU,
  folder: string = mkdtempSync(join(tmpdir(), 'lich-office-')),
): Promise<TestOffice> {
  const store = await openStoreIn(folder);
  const opened: TestOffice = {
    now: MOMENT,
    office: {
      store,
      keys: await openKeys(store, join(folder, 'key')),
      clock: () => opened.now,
      calendar: CALENDAR,
      confirmAbovePercent: 30,
      refreshMinutes: 60,
    },
    async publish(content, given = {}) {
      const bytes = new TextEncoder().encode(JSON.stringify(content));
      const read = async () => ({ format: 'text', programme: content }) as const;
      const request = { actor: CLERK, organization: seed, fileName: 'chương trình.txt', bytes, on: null };
      const draft = await importDocument(opened.office, read, request);
      const yes = { revisionId: draft.id, actor: CLERK, confirmed: false, others: null };
      return acceptRevision(opened.office, { ...yes, ...given });
    },
    async published() {
      const range = { start: '2025-01-01' as LocalDate, end: '2025-12-31' as LocalDate };
      const records = await store.read(({ occurrences }) => occurrences.within(seed.id, range));
      return records.map(({ occurrence }) => occurrence);
    },
    async close() {
      await store.close();
      removeStoreIn(folder);
    },
  };
  return opened;
}

/** A meeting in the morning of a day of 2025, written `MM-DD`. */
export function meeting(day: string, title: string, given: Partial<ProgrammeItem> = {}): ProgrammeItem {
  const date = `2025-${day}`;
  return item({
    id: `${day} ${title}`,
    kind: 'event',
    title,
    line: 1,
    start: date,
    end: date,
    slot: 'morning',
    leaders: ['an'],
    ...given,
  });
}

export function month(...items: readonly ProgrammeItem[]): Programme {
  return programme({ items: [...items] });
}

/** Monday 10 to Sunday 16 March. */
export function week(...items: readonly ProgrammeItem[]): Programme {
  return programme({
    title: 'Lịch công tác tuần 11',
    period: { start: '2025-03-10', end: '2025-03-16' },
    items: [...items],
  });
}

export function supplement(...items: readonly ProgrammeItem[]): Programme {
  return programme({ title: 'Thông báo', period: null, scope: 'partial', items: [...items] });
}
