import { afterEach, beforeEach, expect, test } from 'vitest';
import { AS_THE_FEED, FEED_WINDOW } from '../../src/model/feed.ts';
import type { Organization } from '../../src/model/organization.ts';
import type { ProgrammeItem } from '../../src/model/programme.ts';
import { feedMaker } from '../../src/service/feed-maker.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { changeRoster } from '../../src/service/roster.ts';
import { localAt } from '../../src/time/zone.ts';
import { CLERK, meeting, month, openTestOffice, SO_MAU, supplement, type TestOffice } from '../service/office.ts';
import { type Chance, chance } from './random.ts';

/** Histories of an office that wants few or no pieces of work singly: what its feeds say of the same entry, over time. */

const open = { aliases: [], inCharge: null, from: null, to: null };
const SEED: Organization = {
  ...SO_MAU,
  units: [
    { ...open, id: 'van-phong', name: 'Văn phòng', parent: null },
    { ...open, id: 'to-mot', name: 'Tổ Một', parent: 'van-phong' },
    { ...open, id: 'to-hai', name: 'Tổ Hai', parent: null },
  ],
  groups: [{ ...open, id: 'ban', name: 'Ban chỉ đạo', meaning: 'members', members: ['an'] }],
};
const FEEDS = ['organization', 'person.an', 'unit.van-phong', 'unit.to-mot', 'group.ban'].map((id) => `so-mau.${id}`);
const DAYS = ['03-12', '03-14', '03-19'];
const HISTORIES = 10;
const ACTS = 14;

let given: TestOffice;
beforeEach(async () => {
  given = await openTestOffice(SEED);
  await given.office.store.write((store) => seedOrganization(store, given.office, SEED));
});
afterEach(() => given.close());

interface Told {
  readonly sequence: number;
  readonly moment: string;
  readonly content: string;
  readonly isGathered: boolean;
  /** After how many acts it was seen. */
  readonly n: number;
  /** Of the same day, where nothing is gathered. */
  readonly pieces: string | undefined;
}

async function bytesOf(feedId: string, singleDue: number): Promise<string> {
  const maker = feedMaker(given.office, { ...FEED_WINDOW, cancelledDays: 30 });
  const made = await maker.make(feedId, { ...AS_THE_FEED, singleDue }, localAt(given.now).date);
  return String(made?.feed.bytes);
}

/** What a feed that gathers nothing says of each day on which work is due: an event is told with its number. */
function singly(text: string): ReadonlyMap<string, string> {
  const events = text
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) => event.replace(/END:VEVENT[\s\S]*$/, ''));
  return new Map([...Map.groupBy(events, dayIn)].map(([day, own]) => [day, own.join('')]));
}

const dayIn = (event: string) => /^DTSTART[^:]*:(\d{8})/m.exec(event)![1]!;

const BOOKKEEPING = /^(?:SEQUENCE|LAST-MODIFIED|DTSTAMP):.*\r\n/gm;

function entriesIn(text: string, pieces: ReadonlyMap<string, string>, n: number): Map<string, Told> {
  const events = text.split('BEGIN:VEVENT\r\n').slice(1);
  return new Map(
    events.map((event) => [
      /^UID:(.*)\r$/m.exec(event)![1]!,
      {
        sequence: Number(/^SEQUENCE:(\d+)/m.exec(event)![1]),
        moment: /^LAST-MODIFIED:(.*)\r$/m.exec(event)![1]!,
        content: event.replace(BOOKKEEPING, '').replace(/END:VEVENT[\s\S]*$/, ''),
        n,
        isGathered: /^SUMMARY:Hạn \d/m.test(event),
        pieces: pieces.get(dayIn(event)),
      },
    ]),
  );
}

let count = 0;
function anyTask(c: Chance): ProgrammeItem {
  count += 1;
  return taskOn(c.pick(DAYS), `Việc số ${count}`, c);
}

function taskOn(day: string, title: string, c: Chance): ProgrammeItem {
  const units = [c.pick(['van-phong', 'to-mot', 'to-hai'])];
  const who = c.percent(60) ? { leaders: [c.pick(['an', 'binh'])], units } : { leaders: [], units };
  return meeting(day, title, { kind: 'task', timing: 'deadline', slot: null, private: c.percent(10), ...who });
}

/** Something that a clerk might do; answers the items after it. */
async function act(c: Chance, items: readonly ProgrammeItem[]): Promise<readonly ProgrammeItem[]> {
  const n = c.below(items.length);
  const [one, day] = [items[n]!, c.pick(DAYS)];
  const others = items.toSpliced(n, 1);
  const issue = async (next: readonly ProgrammeItem[]) => {
    await given.publish(month(...next), { confirmed: true });
    return next;
  };
  const record = await given.office.store.read(({ organizations }) => organizations.get('so-mau'));
  const roster = (organization: Organization) =>
    changeRoster(given.office, { actor: CLERK, organizationId: 'so-mau', mark: null, organization });
  const { units, groups } = record!.organization;
  switch (c.below(8)) {
    case 0:
      return issue([...items, anyTask(c), anyTask(c)]);
    case 1:
      return items.length > 3 ? issue(others) : issue([...items, anyTask(c)]);
    case 2:
      return issue(items.with(n, { ...one, start: `2025-${day}`, end: `2025-${day}` }));
    case 3:
      return issue(items.with(n, { ...one, title: `${one.title} lần nữa` }));
    case 4:
      return issue(items.with(n, { ...one, leaders: [c.pick(['an', 'binh'])], units: ['to-mot'] }));
    case 5: {
      const called = { ...one, status: 'cancelled' as const };
      await given.publish(supplement(called), { confirmed: true });
      return others.length > 0 ? others : [anyTask(c)];
    }
    case 6: {
      const moved = units.map((unit) =>
        unit.id === 'to-hai' ? { ...unit, parent: unit.parent === null ? 'van-phong' : null } : unit,
      );
      await roster({ ...record!.organization, units: moved });
      return items;
    }
    default: {
      const members = groups[0]!.members.length > 1 ? ['an'] : ['an', 'binh'];
      await roster({ ...record!.organization, groups: [{ ...groups[0]!, members }] });
      return items;
    }
  }
}

let kept = 0;

test.each(Array.from({ length: HISTORIES }, (_, seed) => seed))(
  'in history %i no SEQUENCE or LAST-MODIFIED falls, and SEQUENCE grows where an entry says something else, and stays where no piece of it did',
  async (seed) => {
    const c = chance(seed + 1);
    const known = new Map<string, Told>();
    const singleDue = c.below(3);
    let items: readonly ProgrammeItem[] = Array.from({ length: 6 }, () => anyTask(c));
    await given.publish(month(...items));
    let gathered = 0;
    for (let n = 0; n < ACTS; n += 1) {
      for (const feedId of FEEDS) {
        const text = await bytesOf(feedId, singleDue);
        expect(await bytesOf(feedId, singleDue)).toBe(text);
        for (const [uid, is] of entriesIn(text, singly(await bytesOf(feedId, 99)), n)) {
          const was = known.get(`${feedId} ${uid}`);
          known.set(`${feedId} ${uid}`, is);
          if (was === undefined) continue;
          expect(is.sequence).toBeGreaterThanOrEqual(was.sequence);
          expect(is.moment >= was.moment).toBe(true);
          if (is.isGathered && was.n === n - 1 && is.pieces === was.pieces) {
            kept += 1;
            expect(is).toEqual({ ...was, n });
          }
          if (is.content === was.content) continue;
          if (is.content.includes('SUMMARY:Hạn')) gathered += 1;
          expect([is.sequence > was.sequence, was.content, is.content]).toEqual([true, was.content, is.content]);
          expect(is.moment > was.moment).toBe(true);
        }
      }
      given.now += c.pick([0, 1, 3600, 90_000, 1_000_000]);
      items = await act(c, items);
    }
    expect(gathered).toBeGreaterThan(0);
  },
  60_000,
);

test('the histories hold many gathered days of which no piece has changed', () => {
  console.log(`${kept} gathered days seen again as they were`);
  expect(kept).toBeGreaterThan(HISTORIES * FEEDS.length);
});
