import { afterEach, beforeEach, expect, test } from 'vitest';
import { AS_THE_FEED, FEED_WINDOW } from '../../src/model/feed.ts';
import type { Organization } from '../../src/model/organization.ts';
import { feedMaker } from '../../src/service/feed-maker.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { changeRoster } from '../../src/service/roster.ts';
import { localAt } from '../../src/time/zone.ts';
import { CLERK, meeting, month, openTestOffice, SO_MAU, type TestOffice } from './office.ts';

/** What calendars that want no work singly say of a day: each its own, with a number that grows with that alone. */

const open = { aliases: [], inCharge: null, from: null, to: null, parent: null };
const SEED: Organization = {
  ...SO_MAU,
  units: [
    { ...open, id: 'to-mot', name: 'Tổ Một' },
    { ...open, id: 'to-hai', name: 'Tổ Hai' },
  ],
};

let given: TestOffice;
beforeEach(async () => {
  given = await openTestOffice(SEED);
  await given.office.store.write((store) => seedOrganization(store, given.office, SEED));
});
afterEach(() => given.close());

/** Its events: what heads a calendar (its colour) goes by its place in the roster. */
async function told(feed: string): Promise<string> {
  const maker = feedMaker(given.office, { ...FEED_WINDOW, cancelledDays: 30 });
  const view = { ...AS_THE_FEED, singleDue: 0, showCancelled: false };
  const made = await maker.make(`so-mau.${feed}`, view, localAt(given.now).date);
  return String(made?.feed.bytes).replace(/^[\s\S]*?BEGIN:VEVENT/, '');
}

const FEEDS = ['unit.to-mot', 'unit.to-hai', 'person.an', 'person.binh', 'organization'];
const all = async () => new Map(await Promise.all(FEEDS.map(async (feed) => [feed, await told(feed)] as const)));
/** The calendars that say something else than before. */
async function changedSince(before: ReadonlyMap<string, string>): Promise<string[]> {
  const now = await all();
  return FEEDS.filter((feed) => now.get(feed) !== before.get(feed));
}

const task = (title: string, leader: string, unit: string) =>
  meeting('03-14', title, { kind: 'task', timing: 'deadline', slot: null, leaders: [leader], units: [unit] });
const one = task('Gửi số liệu', 'an', 'to-mot');
const other = task('Trình dự thảo', 'binh', 'to-hai');
const roster = (organization: Organization) =>
  changeRoster(given.office, { actor: CLERK, organizationId: 'so-mau', mark: null, organization });
const sequenceIn = (text: string) => /^SEQUENCE:(\d+)/m.exec(text)?.[1];

test('a piece of one unit changes the day of those who see it, and of nobody else', async () => {
  await given.publish(month(one, other));
  const before = await all();
  given.now += 60;
  await given.publish(month({ ...one, title: 'Gửi số liệu quý' }, other), { confirmed: true });
  expect(await changedSince(before)).toEqual(['unit.to-mot', 'person.an', 'organization']);
  expect([sequenceIn(before.get('unit.to-mot')!), sequenceIn(await told('unit.to-mot'))]).toEqual(['1', '2']);
});

test('a unit that is new changes no calendar of the others', async () => {
  await given.publish(month(one, other));
  const before = await all();
  given.now += 60;
  await roster({ ...SEED, units: [...SEED.units, { ...open, id: 'to-ba', name: 'Tổ Ba' }] });
  expect(await changedSince(before)).toEqual([]);
});

test('a unit that is put below another changes the day of that one alone, and again when it is taken away', async () => {
  await given.publish(month(one, other));
  const before = await all();
  given.now += 60;
  const [first, second] = SEED.units as [Organization['units'][number], Organization['units'][number]];
  await roster({ ...SEED, units: [first, { ...second, parent: first.id }] });
  expect(await changedSince(before)).toEqual(['unit.to-mot']);
  expect(await told('unit.to-mot')).toContain('SUMMARY:Hạn 14/3: 2 việc');
  given.now += 60;
  await roster(SEED);
  expect(await changedSince(before)).toEqual(['unit.to-mot']);
  expect(sequenceIn(await told('unit.to-mot'))).toBe('3');
});
