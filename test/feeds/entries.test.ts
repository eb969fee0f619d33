import { expect, test } from 'vitest';
import { type FeedContext, feedOccurrences, lastModified } from '../../src/feeds/entries.ts';
import { AS_THE_FEED, type Feed, type FeedScope, seenThrough } from '../../src/model/feed.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import { OFFICE } from '../schedule/samples.ts';
import { day, feed, MOMENT, occurrence, party } from './samples.ts';

const DIRECTOR: FeedScope = { type: 'person', id: 'giam-doc' };
const WHOLE: FeedScope = { type: 'organization' };
const context = (given: Partial<FeedContext> = {}): FeedContext => ({
  organization: OFFICE,
  today: day('2025-03-05'),
  calendar: () => [],
  ...given,
});

const entriesOf = (
  scope: FeedScope,
  occurrences: readonly Occurrence[],
  given: Partial<Feed> = {},
  today = '2025-03-05',
) => feedOccurrences(feed(scope, given), occurrences, context({ today: day(today) }));
const titles = (...given: Parameters<typeof entriesOf>) => entriesOf(...given).map((entry) => entry.occurrence.summary);

const own = occurrence('Họp A');
const others = occurrence('Họp B', { parties: [party('person', 'pho-a'), party('unit', 'to-du-an')] });
const maybe = occurrence('Họp C', { parties: [party('person', 'giam-doc', { certain: false, group: 'lanh-dao' })] });
const ALL = [own, others, maybe];

test('a person sees what concerns them', () => {
  expect(titles(DIRECTOR, ALL)).toEqual(['Họp A', 'Họp C']);
});

test('a unit sees its own and that of the units below it', () => {
  expect(titles({ type: 'unit', id: 'van-phong' }, ALL)).toEqual(['Họp A', 'Họp B']);
  expect(titles({ type: 'unit', id: 'to-du-an' }, ALL)).toEqual(['Họp B']);
});

test('a group sees what names it and what its members certainly do', () => {
  expect(titles({ type: 'group', id: 'lanh-dao' }, ALL)).toEqual(['Họp A', 'Họp B', 'Họp C']);
  expect(titles({ type: 'group', id: 'cac-pho' }, ALL)).toEqual(['Họp B']);
});

test('the whole office sees everything but what it has in another form', () => {
  expect(titles(WHOLE, [...ALL, occurrence('Một việc', { partiesOnly: true })])).toEqual(['Họp A', 'Họp B', 'Họp C']);
});

test("only a person's own certain meetings take time", () => {
  const busy = (scope: FeedScope) => entriesOf(scope, ALL).map((entry) => [entry.occurrence.summary, entry.busy]);
  expect(busy(DIRECTOR)).toEqual([
    ['Họp A', true],
    ['Họp C', false],
  ]);
  expect(busy({ type: 'unit', id: 'van-phong' })).toEqual([
    ['Họp A', false],
    ['Họp B', false],
  ]);
});

test('who has handed over sees the meeting and is free; who goes instead is busy', () => {
  const handed = occurrence('Họp D', {
    parties: [party('person', 'giam-doc', { role: 'delegator' }), party('person', 'pho-a', { role: 'delegate' })],
  });
  const partOf = (id: string) => entriesOf({ type: 'person', id }, [handed]).map(({ busy, role }) => [busy, role]);
  expect(partOf('giam-doc')).toEqual([[false, 'delegator']]);
  expect(partOf('pho-a')).toEqual([[true, 'delegate']]);
});

test('what is private is told to its own people; others see that somebody is busy', () => {
  const secret = occurrence('Khám sức khỏe', {
    private: true,
    parties: [party('person', 'giam-doc'), party('person', 'pho-a', { certain: false }), party('unit', 'van-phong')],
  });
  expect(entriesOf(DIRECTOR, [secret])[0]!.occurrence).toBe(secret);
  for (const scope of [WHOLE, { type: 'unit', id: 'van-phong' }, { type: 'person', id: 'pho-a' }] as const) {
    const [entry] = entriesOf(scope, [secret]);
    expect(entry!.occurrence).toMatchObject({ summary: 'Bận', location: null, parties: [], source: null });
    expect(JSON.stringify(entry)).not.toMatch(/Khám|Giám đốc|chuong-trinh/);
  }
});

test('a feed of busy hours has no words and nothing that takes no time', () => {
  const free = occurrence('Cả ngày', {
    busy: false,
    when: { type: 'days', start: day('2025-03-05'), end: day('2025-03-05') },
  });
  const gone = occurrence('Họp cũ', { status: 'cancelled', busy: false });
  const entries = entriesOf(DIRECTOR, [own, free, gone], { detail: 'busyOnly' });
  expect(entries.map((entry) => [entry.occurrence.summary, entry.busy])).toEqual([['Bận', true]]);
  expect(JSON.stringify(entries)).not.toMatch(/Họp|Phòng họp|Giám đốc/);
});

test('title and place without anything else', () => {
  const [entry] = entriesOf(DIRECTOR, [own], { detail: 'titleAndPlace' });
  expect(entry!.occurrence).toMatchObject({ summary: 'Họp A', location: 'Phòng họp số 1', source: null, parties: [] });
  expect(JSON.stringify(entry)).not.toMatch(/Giám đốc|chuong-trinh/);
});

/** Before every window here: 1 January 2024. */
const LONG_AGO = 1_704_067_200;

test('the window is 60 days back and 400 days ahead, its first and last days included', () => {
  const on = (date: string) =>
    occurrence(date, {
      when: { type: 'days', start: day(date), end: day(date) },
      uid: date,
      revisedAt: LONG_AGO,
    });
  const dates = ['2025-01-03', '2025-01-04', '2026-04-09', '2026-04-10'].map(on);
  expect(titles(DIRECTOR, dates)).toEqual(['2025-01-04', '2026-04-09']);
});

test('a long entry is there as long as one of its days is', () => {
  const long = occurrence('Đi công tác', {
    when: { type: 'days', start: day('2024-12-20'), end: day('2025-01-04') },
    revisedAt: LONG_AGO,
  });
  expect(titles(DIRECTOR, [long])).toEqual(['Đi công tác']);
  expect(titles(DIRECTOR, [long], {}, '2025-03-06')).toEqual([]);
});

test('what was published or changed in the last 60 days is there whatever its day', () => {
  // Published on 1 March 2025.
  const old = occurrence('Họp năm trước', { when: { type: 'days', start: day('2023-05-04'), end: day('2023-05-04') } });
  expect(titles(DIRECTOR, [old], {}, '2025-03-01')).toEqual(['Họp năm trước']);
  expect(titles(DIRECTOR, [old], {}, '2025-04-30')).toEqual(['Họp năm trước']);
  expect(titles(DIRECTOR, [old], {}, '2025-05-01')).toEqual([]);
});

test('a cancelled entry stays for thirty days by the local day, or not at all', () => {
  // 4 March 2025, 23:30 in Việt Nam.
  const gone = occurrence('Họp cũ', { status: 'cancelled', busy: false, revisedAt: 1_741_105_800 });
  expect(titles(DIRECTOR, [gone], {}, '2025-04-03')).toEqual(['Họp cũ']);
  expect(titles(DIRECTOR, [gone], {}, '2025-04-04')).toEqual([]);
  expect(titles(DIRECTOR, [gone], { showCancelled: false })).toEqual([]);
});

test('a postponed entry fades like a cancelled one', () => {
  const postponed = occurrence('Họp hoãn', { status: 'postponed', busy: false });
  expect(titles(DIRECTOR, [postponed])).toEqual(['Họp hoãn']);
  expect(titles(DIRECTOR, [postponed], { showCancelled: false })).toEqual([]);
});

test('entries come in order of time, whatever the order they are kept in', () => {
  const later = occurrence('Chiều', { when: { ...own.when, start: '13:30' } as typeof own.when });
  const allDay = occurrence('Cả ngày', { when: { type: 'days', start: day('2025-03-05'), end: day('2025-03-05') } });
  expect(titles(DIRECTOR, [later, own, allDay])).toEqual(['Cả ngày', 'Họp A', 'Chiều']);
  expect(JSON.stringify(entriesOf(WHOLE, ALL))).toBe(JSON.stringify(entriesOf(WHOLE, ALL.toReversed())));
});

test('holidays stand where they are wanted', () => {
  const holiday = occurrence('Tết Dương lịch', { kind: 'dayOff', busy: false, parties: [] });
  const calendar = () => [holiday];
  const shown = (scope: FeedScope, showHolidays: boolean) =>
    feedOccurrences(feed(scope, { showHolidays }), [own], context({ calendar })).map((e) => e.occurrence.summary);
  expect(shown(DIRECTOR, false)).toEqual(['Họp A']);
  expect(shown(DIRECTOR, true)).toEqual(['Họp A', 'Tết Dương lịch']);
  expect(shown({ type: 'holidays' }, false)).toEqual(['Tết Dương lịch']);
});

test('an observance that the programme prints is not told twice', () => {
  const observed = (summary: string) =>
    occurrence(summary, {
      kind: 'observance',
      parties: [],
      busy: false,
      when: { type: 'days', start: day('2025-03-03'), end: day('2025-03-03') },
    });
  const printed = observed('Kỷ niệm 66 năm Ngày truyền thống Bộ đội Biên phòng và 36 năm Ngày Biên phòng toàn dân');
  const calendar = () => [observed('Kỷ niệm 66 năm Ngày truyền thống Bộ đội Biên phòng')];
  const entries = feedOccurrences(feed({ type: 'holidays' }), [printed], context({ calendar }));
  expect(entries.map((e) => e.occurrence.summary)).toEqual([printed.summary]);
});

test('the time of the last change is the last acceptance or the last midnight, whichever is later', () => {
  expect(lastModified(MOMENT, day('2025-03-01'))).toBe(MOMENT);
  // 2 March 2025, 00:00 in Việt Nam.
  expect(lastModified(MOMENT, day('2025-03-02'))).toBe(1_740_848_400);
});

test('work over a period can be left out, whatever else is shown', () => {
  const digest = occurrence('Công việc tháng 3', { digest: { key: '2025-03', lines: [] } });
  expect(titles(WHOLE, [own, digest])).toEqual(['Họp A', 'Công việc tháng 3']);
  expect(entriesOf(WHOLE, [own, digest], { showDigests: false })).toHaveLength(1);
});

test('a link shows otherwise what it names, and the rest as its feed does', () => {
  const base = feed(WHOLE, { detail: 'titleAndPlace', showHolidays: true });
  expect(seenThrough(base, AS_THE_FEED)).toEqual({ ...base, showDigests: true, tasks: 'calendar', singleDue: 3 });
  const view = { ...AS_THE_FEED, detail: 'busyOnly', showDigests: false } as const;
  expect(seenThrough(base, view)).toEqual({
    ...base,
    ...{ detail: 'busyOnly', showDigests: false, tasks: 'calendar', singleDue: 3 },
  });
  const set = { ...base, showDigests: false, tasks: 'none', singleDue: 9 } as const;
  expect(seenThrough(set, AS_THE_FEED)).toEqual(set);
  expect(seenThrough(set, { ...AS_THE_FEED, tasks: 'calendar', singleDue: 0 })).toMatchObject({
    tasks: 'calendar',
    singleDue: 0,
  });
  expect(seenThrough({ ...base, tasks: 'todos' }, { ...AS_THE_FEED, tasks: 'calendar' }).tasks).toBe('todos');
});
