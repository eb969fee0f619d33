import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AS_THE_FEED, FEED_WINDOW } from '../../src/model/feed.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { Organization } from '../../src/model/organization.ts';
import type { Programme, ProgrammeItem } from '../../src/model/programme.ts';
import { publishFeed } from '../../src/service/feed-list.ts';
import { feedMaker } from '../../src/service/feed-maker.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { veilPrivateLines } from '../../src/service/private-lines.ts';
import type { LocalDate } from '../../src/time/local.ts';
import { localAt } from '../../src/time/zone.ts';
import { openStoreIn } from '../contract/opening.ts';
import { BY_TEST, meeting, month, openTestOffice, SO_MAU, type TestOffice } from './office.ts';

/** A store of a release that put private work into the digest of its leader, open to everybody who may see the leader's. */

const FEEDS = { ...FEED_WINDOW, cancelledDays: 30 };

let folder: string;
let opened: TestOffice;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lich-veiled-'));
  opened = await openTestOffice(SO_MAU, folder);
});
afterEach(() => opened.close());

const task = (title: string, given: Partial<ProgrammeItem> = {}) =>
  meeting('03-31', title, { kind: 'task', timing: 'period', start: '2025-03-01', slot: null, ...given });
const due = (title: string) => meeting('03-14', title, { kind: 'task', timing: 'deadline', slot: null });
const secret = (item: ProgrammeItem) => ({ ...item, private: true });

/** Published as if all of it were open, which gives the digests of then; the issue itself says what is private. */
async function publishedThen(open: readonly ProgrammeItem[], said: readonly ProgrammeItem[]): Promise<void> {
  const { revision } = await opened.publish(month(...open));
  const programme: Programme = month(...said);
  const { acceptance, ...draft } = revision;
  const next = { ...draft, id: 'then', programme, acceptance: null };
  await opened.office.store.write(async ({ revisions, occurrences }) => {
    await revisions.addDraft(next);
    await revisions.accept('then', { ...acceptance, number: 2 });
    const records = await occurrences.ofProgramme(acceptance.programmeId);
    await occurrences.put(
      records.map((record) => ({ ...record, revisionId: 'then', occurrence: asThen(record.occurrence, said) })),
    );
  });
  await publishFeed(opened.office, 'so-mau.person.an', true, BY_TEST);
}

/** What stood singly was veiled, and the office had no line of it; the leader's digest was as if nothing were private. */
function asThen(occurrence: Occurrence, said: readonly ProgrammeItem[]): Occurrence {
  const isSecret = (title: string) => said.some((item) => item.private && item.title === title);
  const { digest, parties, summary } = occurrence;
  if (digest === null) return { ...occurrence, private: isSecret(summary) };
  const lines = digest.lines.filter(({ title }) => parties.length > 0 || !isSecret(title));
  return { ...occurrence, digest: { ...digest, lines } };
}

async function bytes(feedId = 'so-mau.person.an', view = AS_THE_FEED): Promise<string> {
  const made = await feedMaker(opened.office, FEEDS).make(feedId, view, localAt(opened.now).date);
  return String(made?.feed.bytes).replaceAll('\r\n ', '');
}
const actsOf = async (organizationId: string) =>
  (await opened.office.store.read(({ history }) => history.list(organizationId, { act: 'rederive' }, null, 9))).entries;
const veil = () => veilPrivateLines(opened.office, FEEDS);
const seen = async () =>
  (await opened.published()).map(({ summary, status, sequence, private: isPrivate, digest }) => [
    ...[summary, status, sequence, isPrivate],
    digest?.lines.map(({ title }) => title) ?? null,
  ]);

const LEADERS_OWN = ['Một', 'Hai'].map((title) => task(title));

describe('a digest of a month', () => {
  const all = [...LEADERS_OWN, task('Khám sức khỏe'), meeting('03-05', 'Giao ban')];

  test('gives its private line to one that is veiled, with a new SEQUENCE where the text changes and nowhere else', async () => {
    await publishedThen(
      all,
      all.map((item) => (item.title === 'Khám sức khỏe' ? secret(item) : item)),
    );
    expect(await bytes()).toContain('Khám sức khỏe');
    const before = await opened.published();
    opened.now += 60;
    await veil();
    for (const feed of ['so-mau.person.an', 'so-mau.organization']) expect(await bytes(feed)).not.toContain('Khám');
    const after = await opened.published();
    const uids = new Map(before.map((one) => [one.uid, one]));
    const told = after.map((one) => [
      one.summary,
      one.digest?.key ?? null,
      one.sequence,
      uids.has(one.uid),
      one.private,
    ]);
    expect(told.filter(([, key, sequence, wasThere]) => key === null && (sequence !== 0 || !wasThere))).toEqual([]);
    expect(new Set(told.filter(([, key]) => key !== null).map((line) => JSON.stringify(line.slice(1))))).toEqual(
      new Set(
        [
          ['period 2025-03-01 2025-03-31 office ', 0, true, false],
          ['period 2025-03-01 2025-03-31 person an', 1, true, false],
          ['period 2025-03-01 2025-03-31 person an private', 0, false, true],
        ].map((line) => JSON.stringify(line)),
      ),
    );
  });

  test('is the holder’s own still, told by a link of theirs', async () => {
    await publishedThen(
      all,
      all.map((item) => (item.title === 'Khám sức khỏe' ? secret(item) : item)),
    );
    await veil();
    await publishFeed(opened.office, 'so-mau.person.an', false, BY_TEST);
    expect(await bytes()).toContain('Khám sức khỏe');
  });

  test('is veiled itself, under its UID, where all of it is private', async () => {
    await publishedThen([task('Khám sức khỏe')], [secret(task('Khám sức khỏe'))]);
    const own = async () =>
      (await opened.published()).filter(({ parties, digest }) => digest !== null && parties.length > 0);
    const [person] = await own();
    await veil();
    const now = await own();
    expect(now.map(({ uid, sequence, private: isPrivate }) => [uid, sequence, isPrivate])).toEqual([
      [person!.uid, 1, true],
    ]);
    for (const feed of ['so-mau.person.an', 'so-mau.organization']) expect(await bytes(feed)).not.toContain('Khám');
  });
});

describe('a day on which work is due', () => {
  test('keeps its digest without the private piece, which stands veiled beside it', async () => {
    const all = ['Một', 'Hai', 'Ba', 'Bốn', 'Khám sức khỏe'].map((title) => due(title));
    await publishedThen(all, all.with(4, secret(all[4]!)));
    expect(await bytes()).toContain('Khám sức khỏe');
    await veil();
    const open = ['Một', 'Hai', 'Ba', 'Bốn'];
    expect((await seen()).sort()).toEqual([
      ['Hạn 14/3: 4 việc', 'confirmed', 1, false, open],
      ['Hạn 14/3: 5 việc', 'confirmed', 0, false, open],
      ['Khám sức khỏe', 'confirmed', 0, true, null],
    ]);
    for (const feed of ['so-mau.person.an', 'so-mau.organization']) expect(await bytes(feed)).not.toContain('Khám');
  });

  test('that is not crowded without the private piece has the others singly, under the UIDs they had for the office', async () => {
    const titles = ['Một', 'Hai', 'Ba', 'Khám sức khỏe'];
    const said = titles.map((title) => due(title));
    const nobodys = said.slice(0, 3).map((item) => ({ ...item, leaders: [] }));
    await publishedThen(nobodys, said.with(3, secret(said[3]!)));
    await opened.office.store.write(async ({ occurrences, revisions }) => {
      const [programme] = await revisions.programmes('so-mau');
      const [record] = await occurrences.ofProgramme(programme!.id);
      const line = { due: '2025-03-14' as LocalDate, dayOpen: false, leadersText: null, unitsText: null };
      const lines = titles.map((title) => ({ ...line, title, product: null, certain: true, helping: false }));
      const occurrence: Occurrence = {
        ...{ ...record!.occurrence, uid: 'digest', summary: 'Hạn 14/3: 4 việc', partiesOnly: true },
        parties: [{ kind: 'person', id: 'an', role: 'chair', certain: true, group: null }],
        digest: { key: 'due 2025-03-14 person an', lines },
      };
      await occurrences.put([{ ...record!, occurrence }]);
    });
    expect(await bytes()).toContain('Khám sức khỏe');
    await veil();
    expect((await seen()).sort()).toEqual([
      ['Ba', 'confirmed', 1, false, null],
      ['Hai', 'confirmed', 1, false, null],
      ['Hạn 14/3: 4 việc', 'cancelled', 1, false, ['Một', 'Hai', 'Ba']],
      ['Khám sức khỏe', 'confirmed', 0, true, null],
      ['Một', 'confirmed', 1, false, null],
    ]);
    const text = await bytes();
    expect(text).not.toContain('Khám');
    for (const title of ['Một', 'Hai', 'Ba']) expect(text).toContain(`SUMMARY:Hạn: ${title}`);
  });
});

test('a digest that was called off tells nothing private while it stays to be seen, and no longer than it would have', async () => {
  const all = [...LEADERS_OWN, task('Khám sức khỏe')];
  await publishedThen(all, all.with(2, secret(all[2]!)));
  const off = await opened.office.store.read(async ({ occurrences, revisions }) => {
    const [programme] = await revisions.programmes('so-mau');
    return occurrences.ofProgramme(programme!.id);
  });
  await opened.office.store.write(({ occurrences }) =>
    occurrences.put(
      off.map((one) => ({
        ...one,
        occurrence: { ...one.occurrence, status: 'cancelled', sequence: 1, revisedAt: one.occurrence.revisedAt + 5 },
      })),
    ),
  );
  const own = async () =>
    (await opened.published()).find(({ digest, parties }) => digest !== null && parties.length > 0);
  const was = (await own())!;
  expect(await bytes()).toContain('Khám sức khỏe');
  opened.now += 3_600;
  await veil();
  expect(await own()).toMatchObject({ uid: was.uid, status: 'cancelled', sequence: 2, revisedAt: was.revisedAt + 1 });
  expect(await bytes()).not.toContain('Khám');
});

test('a store without private lines stays as it is to the byte, and is looked at once', async () => {
  await opened.publish(month(...LEADERS_OWN, secret(task('Khám sức khỏe')), secret(due('Việc riêng'))));
  const feeds = ['so-mau.person.an', 'so-mau.organization'];
  const before = await Promise.all(feeds.map((feed) => bytes(feed)));
  const record = () => opened.office.store.read(({ organizations }) => organizations.get('so-mau'));
  const { changedAt } = (await record())!;
  opened.now += 60;
  await veil();
  await veil();
  expect(await Promise.all(feeds.map((feed) => bytes(feed)))).toEqual(before);
  expect((await record())!.changedAt).toBe(changedAt);
  expect(await actsOf('so-mau')).toEqual([]);
});

test('the history says that entries were made anew, and nothing of what is private', async () => {
  const all = [...LEADERS_OWN, task('Khám sức khỏe')];
  await publishedThen(all, all.with(2, secret(all[2]!)));
  await veil();
  await veil();
  const entries = await actsOf('so-mau');
  expect(entries).toMatchObject([{ act: 'rederive', changes: [], data: { added: 1, cancelled: 0 } }]);
  expect(JSON.stringify(entries)).not.toContain('Khám');
});

describe('of two offices', () => {
  const all = [...LEADERS_OWN, task('Khám sức khỏe')];
  const OTHER: Organization = { ...SO_MAU, id: 'so-khac', name: 'Sở Khác' };

  /** As `publishedThen`, of an office whose entries and issues are those of the first. */
  async function bothPublishedThen(): Promise<void> {
    await publishedThen(all, all.with(2, secret(all[2]!)));
    opened.now += 1;
    await opened.office.store.write(async (writes) => {
      await seedOrganization(writes, opened.office, OTHER);
      const [programme] = await writes.revisions.programmes('so-mau');
      const issues = await writes.revisions.ofProgramme(programme!.id);
      const records = await writes.occurrences.ofProgramme(programme!.id);
      const own = { organizationId: 'so-khac', programmeId: 'khác' };
      await writes.revisions.addProgramme({ ...programme!, id: 'khác', organizationId: 'so-khac' }, opened.now);
      for (const { acceptance, ...issue } of issues) {
        const id = `khác ${issue.id}`;
        await writes.revisions.addDraft({
          ...issue,
          id,
          organizationId: 'so-khac',
          documentId: null,
          acceptance: null,
        });
        await writes.revisions.accept(id, { ...acceptance!, programmeId: 'khác' });
      }
      await writes.occurrences.put(records.map((one) => ({ ...one, ...own, revisionId: `khác ${one.revisionId}` })));
    });
    await publishFeed(opened.office, 'so-khac.person.an', true, BY_TEST);
  }
  const isLeaking = async () => [
    (await bytes('so-mau.person.an')).includes('Khám'),
    (await bytes('so-khac.person.an')).includes('Khám'),
  ];

  test('one is an act of its own: what is cut short in the second leaves the first, and another service goes on', async () => {
    await bothPublishedThen();
    expect(await isLeaking()).toEqual([true, true]);
    const { store } = opened.office;
    let acts = 0;
    const cut: typeof store.write = (act) =>
      store.write(async (writes) => {
        acts += 1;
        const done = await act(writes);
        if (acts === 2) throw new Error('cut');
        return done;
      });
    await expect(veilPrivateLines({ ...opened.office, store: { ...store, write: cut } }, FEEDS)).rejects.toThrow('cut');
    expect(await isLeaking()).toEqual([false, true]);
    const first = await opened.published();
    const second = await openStoreIn(folder);
    await veilPrivateLines({ ...opened.office, store: second }, FEEDS);
    await second.close();
    expect(await isLeaking()).toEqual([false, false]);
    expect(await opened.published()).toEqual(first);
    expect([(await actsOf('so-mau')).length, (await actsOf('so-khac')).length]).toEqual([1, 1]);
  });

  test('the other is written to between them', async () => {
    await bothPublishedThen();
    const second = await openStoreIn(folder);
    const written: string[] = [];
    const { store } = opened.office;
    const watched: typeof store.write = async (act) => {
      const done = await store.write(act);
      written.push('office');
      await second.write(({ settings }) => settings.put('meanwhile', String(written.push('other'))));
      return done;
    };
    await veilPrivateLines({ ...opened.office, store: { ...store, write: watched } }, FEEDS);
    await second.close();
    expect(written).toEqual(['office', 'other', 'office', 'other']);
  });

  test('each is made anew once by two services that start at once', async () => {
    await bothPublishedThen();
    const second = await openStoreIn(folder);
    await Promise.all([veil(), veilPrivateLines({ ...opened.office, store: second }, FEEDS)]);
    await second.close();
    expect(await isLeaking()).toEqual([false, false]);
    expect([(await actsOf('so-mau')).length, (await actsOf('so-khac')).length]).toEqual([1, 1]);
  });
});

test.each([
  ['no open work is gathered', [secret(due('Việc riêng')), meeting('03-05', 'Giao ban')], { issues: 0, uids: 0 }],
  ['nothing is private', [...LEADERS_OWN, due('Một')], { issues: 1, uids: 0 }],
  ['private work stands beside gathered work', [...LEADERS_OWN, secret(task('Khám sức khỏe'))], { issues: 1, uids: 1 }],
])('a programme in which %s is read only as far as that shows', async (_, items, expected) => {
  await opened.publish(month(...items));
  const { store } = opened.office;
  const count = { issues: 0, uids: 0 };
  const counting: typeof store.write = (act) =>
    store.write(({ revisions, occurrences, ...writes }) => {
      const ofProgramme = (id: string) => {
        count.issues += 1;
        return revisions.ofProgramme(id);
      };
      const uids = (id: string) => {
        count.uids += 1;
        return occurrences.uids(id);
      };
      return act({ ...writes, revisions: { ...revisions, ofProgramme }, occurrences: { ...occurrences, uids } });
    });
  await veilPrivateLines({ ...opened.office, store: { ...store, write: counting } }, FEEDS);
  expect(count).toEqual(expected);
});
