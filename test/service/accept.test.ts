import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { programme } from '../contract/samples.ts';
import { meeting, month, openTestOffice, supplement, type TestOffice, week } from './office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

/** Day, title, status and number of changes of everything published. */
async function shown(): Promise<string[]> {
  return (await office.published()).map(({ when, summary, status, sequence }) => {
    const day = 'date' in when ? when.date.slice(5) : '';
    return `${day} ${summary} ${status} ${sequence}`;
  });
}

const uidOf = async (title: string) => (await office.published()).find(({ summary }) => summary === title)?.uid;
const counter = () => office.office.store.read(({ organizations }) => organizations.counter());
const three = [meeting('03-05', 'Giao ban'), meeting('03-12', 'Họp Hội đồng'), meeting('03-20', 'Tiếp công dân')];

describe('the next document of a programme', () => {
  test('publishes what it names, as the first revision', async () => {
    const { isNew, revision } = await office.publish(month(...three));
    expect(isNew).toBe(true);
    expect(revision.acceptance).toMatchObject({ number: 1, acceptedBy: 'văn thư', acceptedAt: 1_740_000_001 });
    expect(revision.acceptance.changes.added).toHaveLength(3);
    expect(await shown()).toEqual([
      '03-05 Giao ban confirmed 0',
      '03-12 Họp Hội đồng confirmed 0',
      '03-20 Tiếp công dân confirmed 0',
    ]);
  });

  test('given twice changes nothing at all', async () => {
    await office.publish(month(...three));
    const [before, count] = [await office.published(), await counter()];
    office.now += 3600;
    const again = await office.publish(month(...three));
    expect(again).toMatchObject({ isNew: false, revision: { acceptance: { number: 1 } } });
    expect(await office.published()).toEqual(before);
    expect(await counter()).toBe(count);
  });

  test('in other bytes but with the same words is a new revision that nobody sees', async () => {
    await office.publish(month(...three));
    const [before, count] = [await office.published(), await counter()];
    office.now += 3600;
    const again = await office.publish({ ...month(...three), number: '12/CTr' });
    expect(again.revision.acceptance).toMatchObject({ number: 2, changes: { added: [], moved: [], cancelled: [] } });
    expect(again.revision.acceptance.changes.unchanged).toHaveLength(3);
    expect(await office.published()).toEqual(before);
    expect(await counter()).toBe(count);
  });

  test('moves a meeting and keeps its UID, with a higher number and a later moment', async () => {
    await office.publish(month(...three));
    const uid = await uidOf('Họp Hội đồng');
    office.now += 60;
    const { revision } = await office.publish(month(three[0]!, meeting('03-13', 'Họp Hội đồng'), three[2]!));
    expect(revision.acceptance.changes.moved).toEqual([uid]);
    const moved = (await office.published()).find((occurrence) => occurrence.uid === uid);
    expect(moved).toMatchObject({ when: { date: '2025-03-13' }, sequence: 1, revisedAt: 1_740_000_060 });
  });

  test('has a later moment than the one before although the clock was set back', async () => {
    const first = await office.publish(month(...three));
    office.now -= 86_400;
    const second = await office.publish(month(three[0]!, meeting('03-13', 'Họp Hội đồng'), three[2]!));
    expect(second.revision.acceptance.acceptedAt).toBe(first.revision.acceptance.acceptedAt + 1);
  });

  test('stands in the history with who accepted it and what changed, old → new', async () => {
    await office.publish(month(...three, meeting('03-25', 'Sơ kết', { leaders: ['binh'] })));
    office.now += 60;
    const moved = meeting('03-13', 'Họp Hội đồng', { location: 'Phòng họp số 2' });
    await office.publish(month(three[0]!, moved, three[2]!, meeting('03-27', 'Tiếp đoàn')));
    const { entries } = await office.office.store.read(({ history }) =>
      history.list('so-mau', { act: 'accept' }, null, 10),
    );
    const hours = { slot: 'morning', start: '07:30', end: '11:30' };
    expect(entries[0]).toMatchObject({
      at: 1_740_000_060,
      actor: { kind: 'user', id: 'user-1', name: 'văn thư' },
      days: { start: '2025-03-01', end: '2025-03-31' },
      data: { number: 2, added: 1, moved: 1, changed: 0, cancelled: 1, unchanged: 2 },
      changes: [
        { of: 'Tiếp đoàn', field: null, from: null, to: { type: 'slot', date: '2025-03-27', ...hours } },
        {
          of: 'Họp Hội đồng',
          field: 'when',
          from: { type: 'slot', date: '2025-03-12', ...hours },
          to: { type: 'slot', date: '2025-03-13', ...hours },
        },
        { of: 'Họp Hội đồng', field: 'location', from: null, to: 'Phòng họp số 2' },
        { of: 'Sơ kết', field: null, from: { type: 'slot', date: '2025-03-25', ...hours }, to: null },
      ],
    });
    const of = (id: string) =>
      office.office.store.read(({ history }) =>
        history.list('so-mau', { act: 'accept', subject: { kind: 'person', id } }, null, 10),
      );
    expect((await of('binh')).entries.map(({ data }) => data.number)).toEqual([2, 1]);
    expect((await of('khac')).entries).toEqual([]);
  });

  test('cancels what it no longer names, and keeps the entry to say so', async () => {
    await office.publish(month(...three, meeting('03-25', 'Sơ kết')));
    await office.publish(month(...three));
    expect(await shown()).toContain('03-25 Sơ kết cancelled 1');
  });
});

describe('a document that would cancel much', () => {
  test('is refused with the counts, and nothing of it is published', async () => {
    await office.publish(month(...three));
    const count = await counter();
    await expect(office.publish(month(three[0]!))).rejects.toMatchObject({
      code: 'acceptance-needs-confirmation',
      data: { cancelled: 2, published: 3 },
    });
    expect(await counter()).toBe(count);
    expect((await shown()).every((line) => line.endsWith('confirmed 0'))).toBe(true);
  });

  test('is taken with an explicit yes', async () => {
    await office.publish(month(...three));
    const { revision } = await office.publish(month(three[0]!), { confirmed: true });
    expect(revision.acceptance).toMatchObject({ number: 2 });
    expect(revision.acceptance.changes.cancelled).toHaveLength(2);
  });
});

describe('a partial document', () => {
  test('changes what it names in the programme that covers its days, and leaves the rest', async () => {
    await office.publish(month(...three));
    const { revision } = await office.publish(
      supplement(meeting('03-12', 'Họp Hội đồng', { slot: 'afternoon' }), meeting('03-27', 'Đón đoàn')),
    );
    expect(revision.acceptance).toMatchObject({ number: 2 });
    expect(await shown()).toEqual([
      '03-05 Giao ban confirmed 0',
      '03-12 Họp Hội đồng confirmed 1',
      '03-20 Tiếp công dân confirmed 0',
      '03-27 Đón đoàn confirmed 0',
    ]);
  });

  test('amends the shortest programme that covers its days', async () => {
    await office.publish(month(...three));
    const weekly = await office.publish(week(three[1]!));
    const { revision } = await office.publish(supplement(meeting('03-14', 'Đón đoàn')));
    expect(revision.acceptance).toMatchObject({ number: 2, programmeId: weekly.revision.acceptance.programmeId });
  });

  test('changes a meeting of the month although a week covers its day', async () => {
    await office.publish(month(...three, meeting('03-13', 'Đón đoàn')));
    await office.publish(week(three[1]!), { others: 'keep' });
    await office.publish(supplement(meeting('03-13', 'Đón đoàn', { status: 'postponed' })));
    expect(await shown()).toContain('03-13 Đón đoàn postponed 1');
    expect(await shown()).toHaveLength(4);
  });

  test('begins a programme of its own where none covers its days', async () => {
    const { revision } = await office.publish(supplement(meeting('03-12', 'Đón đoàn')));
    expect(revision.acceptance).toMatchObject({ number: 1 });
  });
});

describe("a week's programme over its month's", () => {
  test('takes over what it names too, with its UID, and does not show it twice', async () => {
    await office.publish(month(...three));
    const uid = await uidOf('Họp Hội đồng');
    await office.publish(week(meeting('03-12', 'Họp Hội đồng', { location: 'Phòng họp 1' })));
    expect(await uidOf('Họp Hội đồng')).toBe(uid);
    expect(await shown()).toHaveLength(3);
  });

  test('governs its days: a later revision of the month neither cancels nor repeats what the week has', async () => {
    await office.publish(month(...three));
    await office.publish(week(meeting('03-12', 'Họp Hội đồng', { location: 'Phòng họp 1' })));
    const uid = await uidOf('Họp Hội đồng');
    await office.publish(month(...three, meeting('03-26', 'Sơ kết')));
    const [council, ...others] = (await office.published()).filter(({ summary }) => summary === 'Họp Hội đồng');
    expect(others).toEqual([]);
    expect(council).toMatchObject({ uid, location: 'Phòng họp 1', status: 'confirmed', sequence: 1 });
  });

  test('asks what becomes of the other entries of its days', async () => {
    await office.publish(month(...three, meeting('03-13', 'Đón đoàn')));
    const refused = { code: 'wider-undecided', data: { count: 1, example: 'Đón đoàn' } };
    await expect(office.publish(week(three[1]!))).rejects.toMatchObject(refused);
  });

  test.each([
    ['keep', '03-13 Đón đoàn confirmed 0'],
    ['cancel', '03-13 Đón đoàn cancelled 1'],
  ] as const)('does with them what was decided: %s', async (others, line) => {
    await office.publish(month(...three, meeting('03-13', 'Đón đoàn')));
    await office.publish(week(three[1]!), { others, confirmed: true });
    expect(await shown()).toContain(line);
  });

  test('takes over what the month had put off and the week holds after all', async () => {
    await office.publish(month(...three));
    await office.publish(supplement({ ...three[1]!, status: 'postponed' }));
    const uid = await uidOf('Họp Hội đồng');
    await office.publish(week(meeting('03-13', 'Họp Hội đồng')), { others: 'keep' });
    expect(await shown()).toEqual([
      '03-05 Giao ban confirmed 0',
      '03-13 Họp Hội đồng confirmed 2',
      '03-20 Tiếp công dân confirmed 0',
    ]);
    expect(await uidOf('Họp Hội đồng')).toBe(uid);
  });

  test('asks as well when the month comes after the week', async () => {
    await office.publish(week(three[1]!));
    const late = month(...three, meeting('03-13', 'Đón đoàn'));
    await expect(office.publish(late)).rejects.toMatchObject({ code: 'wider-undecided', data: { count: 1 } });
    await office.publish(late, { others: 'cancel' });
    expect(await shown()).toEqual([
      '03-05 Giao ban confirmed 0',
      '03-12 Họp Hội đồng confirmed 0',
      '03-20 Tiếp công dân confirmed 0',
    ]);
  });
});

describe('a meeting of every week in both', () => {
  const weekly = (day: string) => meeting(day, 'Giao ban Lãnh đạo Sở');
  const own = ['03-04', '03-10', '03-17'].map(weekly);

  test.each([
    { said: 'as the month does', given: {}, changes: 0 },
    { said: 'in other words', given: { location: 'Phòng họp số 1' }, changes: 1 },
  ])('stands once on its day when the month drops another and the week says it $said', async ({ given, changes }) => {
    await office.publish(month(...own));
    await office.publish(week({ ...weekly('03-10'), ...given }));
    const before = (await office.published()).map(({ uid }) => uid);
    await office.publish(month(...own.slice(1)), { confirmed: true });
    expect(await shown()).toEqual([
      '03-04 Giao ban Lãnh đạo Sở cancelled 1',
      `03-10 Giao ban Lãnh đạo Sở confirmed ${changes}`,
      '03-17 Giao ban Lãnh đạo Sở confirmed 0',
    ]);
    expect((await office.published()).map(({ uid }) => uid)).toEqual(before);
  });

  test('is called off where it is live, though another programme called off one like it before', async () => {
    const hall = { startTime: '08:00', location: 'Hội trường' } as const;
    await office.publish(month(...three, meeting('03-13', 'Gặp mặt cán bộ hưu trí', hall)));
    await office.publish(week(three[1]!), { others: 'cancel', confirmed: true });
    await office.publish(supplement(meeting('03-13', 'Gặp mặt cán bộ hưu trí', { ...hall, id: 'again' })));
    await office.publish(supplement(meeting('03-13', 'Gặp mặt cán bộ hưu trí', { ...hall, status: 'cancelled' })), {
      confirmed: true,
    });
    const live = (await shown()).filter((line) => line.includes('confirmed'));
    expect(live).toEqual([
      '03-05 Giao ban confirmed 0',
      '03-12 Họp Hội đồng confirmed 0',
      '03-20 Tiếp công dân confirmed 0',
    ]);
  });
});

describe('what cannot be accepted', () => {
  test('a programme in which nothing has a day is refused, and no programme begins', async () => {
    const undated = programme({
      period: null,
      items: [meeting('03-05', 'Giao ban', { start: null, end: null, timing: 'none', slot: null })],
    });
    await expect(office.publish(undated)).rejects.toMatchObject({ code: 'items-unresolved', data: { count: 1 } });
    expect(await office.office.store.read(({ revisions }) => revisions.programmes('so-mau'))).toEqual([]);
  });

  test('a revision that is not there', async () => {
    await office.publish(month(...three));
    await expect(office.publish(month(...three), { revisionId: 'nowhere' })).rejects.toMatchObject({
      code: 'revision-unknown',
    });
  });
});

test('two who accept the same draft at once make one revision', async () => {
  const both = await Promise.all([office.publish(month(...three)), office.publish(month(...three))]);
  expect(both.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
  expect(await shown()).toHaveLength(3);
});
