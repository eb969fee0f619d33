import { expect, test } from 'vitest';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { Programme, ProgrammeItem } from '../../src/model/programme.ts';
import type { Acceptance } from '../../src/model/revision.ts';
import { contentOf } from '../../src/schedule/content.ts';
import { acceptRevision } from '../../src/service/accept.ts';
import { importDocument } from '../../src/service/import.ts';
import { previewAcceptance } from '../../src/service/preview.ts';
import { restoreRevision } from '../../src/service/revisions.ts';
import { amend } from '../property/amend.ts';
import { anyMeeting, LEADERS, month as monthOf } from '../property/month.ts';
import { type Chance, chance } from '../property/random.ts';
import { CLERK, month, openTestOffice, SO_MAU, supplement, type TestOffice, week } from './office.ts';

/** Months, weeks, notices and restorations one after another: what is told is what happens, and every UID goes its way. */

const OFFICE = {
  ...SO_MAU,
  persons: LEADERS.map((id) => ({ ...SO_MAU.persons[0]!, id, name: `Người ${id}` })),
};

/** Items of one document: their ids are its own, and their people those of this office. */
function listed(items: readonly ProgrammeItem[]): readonly ProgrammeItem[] {
  return items.map((one, n) => ({
    ...one,
    ...{ id: String(n), units: [], leaders: one.leaders.filter((id) => LEADERS.includes(id)) },
  }));
}

const isInWeek = ({ start, end }: ProgrammeItem) => start! >= '2025-03-10' && end! <= '2025-03-16';

/** The next document; null where there is nothing to say. */
function nextOf(c: Chance, items: readonly ProgrammeItem[]): Programme | null {
  switch (c.pick(['month', 'week', 'notice', 'notice'] as const)) {
    case 'month':
      return month(...listed(items));
    case 'week': {
      const said = amend(c, items.filter(isInWeek), 30).items.filter(isInWeek);
      const otherwise = c.percent(50) ? { section: ['Tuần 11'] } : {};
      return said.length === 0 ? null : week(...listed(said.map((one) => ({ ...one, ...otherwise }))));
    }
    case 'notice': {
      const chosen = amend(c, c.shuffle(items).slice(0, 1 + c.below(3)), 80).items;
      const off = chosen.map((one) => (c.percent(20) ? { ...one, status: 'cancelled' as const } : one));
      const said = c.percent(40) ? [...off, anyMeeting(c)] : off;
      return said.length === 0 ? null : supplement(...listed(said));
    }
  }
}

async function drafted({ office }: TestOffice, content: Programme, mark: string): Promise<string> {
  const bytes = new TextEncoder().encode(mark + JSON.stringify(content));
  const read = async () => ({ format: 'text', programme: content }) as const;
  const given = { actor: CLERK, organization: OFFICE, fileName: 'a.txt', bytes, on: null };
  return (await importDocument(office, read, given)).id;
}

/** Looks, says yes, and holds what was told against what has become of everything that is published. */
async function taken(opened: TestOffice, c: Chance, revisionId: string): Promise<void> {
  const { office } = opened;
  const before = await opened.published();
  const others = c.pick(['keep', 'cancel'] as const);
  const preview = await previewAcceptance(office, SO_MAU.id, revisionId, others);
  const seen = { organizationId: SO_MAU.id, version: preview.version, basis: preview.basis };
  const yes = { actor: CLERK, revisionId, confirmed: true, others, seen };
  const { revision } = await acceptRevision(office, yes);
  const after = await opened.published();
  const { changes } = revision.acceptance;
  expect(changes).toEqual({
    ...Object.fromEntries(['added', 'cancelled', 'unchanged'].map((kind) => [kind, uidsOf(preview.changes, kind)])),
    ...Object.fromEntries(['moved', 'changed'].map((kind) => [kind, uidsOf(preview.changes, kind)])),
  });
  holdsTogether(before, after, changes, new Set(preview.notices.map(({ data }) => data.printed)));
}

function uidsOf(changes: object, kind: string): readonly string[] {
  const list = (changes as Record<string, readonly { uid?: string; after?: Occurrence }[]>)[kind]!;
  return list.map(({ uid, after }) => uid ?? after!.uid);
}

function holdsTogether(
  before: readonly Occurrence[],
  after: readonly Occurrence[],
  { added, moved, changed, cancelled }: Acceptance['changes'],
  noticed: ReadonlySet<unknown>,
): void {
  const told = new Set([...added, ...moved, ...changed, ...cancelled]);
  const was = new Map(before.map((one) => [one.uid, one]));
  expect(new Set(after.map(({ uid }) => uid)).size).toBe(after.length);
  expect(before.filter(({ uid }) => !after.some((one) => one.uid === uid))).toEqual([]);
  for (const one of after) {
    const known = was.get(one.uid);
    const name = `${one.summary} (${known?.status ?? 'new'} → ${one.status})`;
    if (known === undefined) {
      expect(told.has(one.uid) || noticed.has(one.summary), name).toBe(true);
    } else if (contentOf(one) === contentOf(known)) {
      expect([name, one.sequence, one.revisedAt]).toEqual([name, known.sequence, known.revisedAt]);
      expect(told.has(one.uid), name).toBe(false);
    } else {
      expect([name, one.sequence]).toEqual([name, known.sequence + 1]);
      expect(one.revisedAt, name).toBeGreaterThan(known.revisedAt);
      expect(told.has(one.uid) || one.status === 'cancelled', name).toBe(true);
    }
  }
  const live = after.filter(({ status }) => status !== 'cancelled').map((one) => contentOf({ ...one, details: NONE }));
  expect(live.length - new Set(live).size, 'meetings that stand twice').toBe(0);
}

/** Two programmes may say one meeting with other details. */
const NONE = {} as Occurrence['details'];

test.each([105, 155, 1047, 2034, ...Array.from({ length: 12 }, (_, i) => i + 1)])(
  'after every document of history %i the calendars are as the page before it said',
  async (seed) => {
    const c = chance(seed);
    const opened = await openTestOffice(OFFICE);
    try {
      let items = monthOf(c, 18);
      const revisions = [await drafted(opened, month(...listed(items)), '')];
      await taken(opened, c, revisions[0]!);
      for (let n = 0; n < 7; n += 1) {
        opened.now += 3600;
        const source = { actor: CLERK, organizationId: SO_MAU.id, revisionId: c.pick(revisions) };
        if (c.percent(30)) items = amend(c, items, 20).items;
        const content = c.percent(20) ? null : nextOf(c, items);
        const id =
          content === null
            ? (await restoreRevision(opened.office, source)).id
            : await drafted(opened, content, String(n));
        await taken(opened, c, id);
        revisions.push(id);
      }
    } finally {
      await opened.close();
    }
  },
  30_000,
);
