import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLive, type Occurrence } from '../../src/model/occurrence.ts';
import { identify } from '../../src/schedule/identify.ts';
import { amend } from '../property/amend.ts';
import { month } from '../property/month.ts';
import { chance } from '../property/random.ts';
import { draftsOf, item, MOMENT, OFFICE, one, publish } from './samples.ts';

const LATER = MOMENT + 86_400;
const told = ({ uid, sequence, revisedAt, status }: Occurrence) => ({ uid, sequence, revisedAt, status });
const giaoBan = (start: string) => item('Giao ban Lãnh đạo Sở', { start, slot: 'morning', leaders: ['giam-doc'] });

test('what is new begins at sequence 0 with the moment of its revision', () => {
  const meeting = one(publish([item('Họp giao ban', { slot: 'morning' })]));
  expect(meeting).toMatchObject({ sequence: 0, createdAt: MOMENT, revisedAt: MOMENT, status: 'confirmed' });
  expect(meeting.uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('the same drafts again change nothing, not even an object', () => {
  const items = [item('Họp A', { slot: 'morning' }), item('Họp A', { slot: 'morning' }), item('Họp B')];
  const before = publish(items);
  const after = publish(items, before, LATER);
  expect(after.map((occurrence, i) => occurrence === before[i])).toEqual([true, true, true]);
});

test('the same document in another office, programme or copy has other UIDs', () => {
  const drafts = draftsOf([item('Họp'), item('Họp')]);
  const uidsOf = (programmeKey: string) =>
    identify([], drafts, { programmeKey, at: MOMENT, scope: 'full' }).map(({ uid }) => uid);
  expect(new Set([...uidsOf('so-a/2025-03'), ...uidsOf('so-b/2025-03')]).size).toBe(4);
  expect(uidsOf('so-a/2025-03')).toEqual(uidsOf('so-a/2025-03'));
});

test('a meeting that moves keeps its UID, and clients can see that it is newer', () => {
  const [before] = publish([item('Họp nghiệm thu đề tài nấm', { slot: 'morning', start: '2025-03-05' })]);
  const moved = item('Họp nghiệm thu đề tài nấm', { slot: 'afternoon', start: '2025-03-07' });
  const [after] = publish([moved], [before!], LATER);
  expect(told(after!)).toEqual({ uid: before!.uid, sequence: 1, revisedAt: LATER, status: 'confirmed' });
  expect(after!.createdAt).toBe(MOMENT);
  expect(after!.when).toMatchObject({ date: '2025-03-07', slot: 'afternoon' });
});

test('the moment of a change grows even when the clock was set back', () => {
  const before = publish([item('Họp giao ban', { slot: 'morning' })], [], MOMENT);
  const [after] = publish([item('Họp giao ban', { slot: 'afternoon' })], before, MOMENT - 3600);
  expect(after).toMatchObject({ sequence: 1, revisedAt: MOMENT + 1 });
});

test('what is gone is cancelled once and then left alone', () => {
  const before = publish([item('Họp A', { slot: 'morning' }), item('Tiếp công dân', { slot: 'afternoon' })]);
  const kept = item('Họp A', { slot: 'morning' });
  const after = publish([kept], before, LATER);
  expect(after.map(({ summary, status, busy, sequence }) => [summary, status, busy, sequence])).toEqual([
    ['Họp A', 'confirmed', true, 0],
    ['Tiếp công dân', 'cancelled', false, 1],
  ]);
  expect(publish([kept], after, LATER + 60)[1]).toBe(after[1]);
});

test('a partial notice cancels nothing that it does not name', () => {
  const before = publish([item('Họp nghiệm thu đề tài nấm', { slot: 'morning' }), item('Tiếp công dân định kỳ')]);
  const moved = item('Họp nghiệm thu đề tài nấm', { slot: 'afternoon' });
  const after = publish([moved], before, LATER, 'partial');
  expect(after.map(({ summary, status, sequence }) => [summary, status, sequence])).toEqual([
    ['Tiếp công dân định kỳ', 'confirmed', 0],
    ['Họp nghiệm thu đề tài nấm', 'confirmed', 1],
  ]);
});

test('a notice that moves a meeting and another that postpones it leave no live entry', () => {
  const first = publish([item('Họp nghiệm thu đề tài nấm', { slot: 'morning', start: '2025-03-05' })]);
  const moved = publish(
    [item('Họp nghiệm thu đề tài nấm', { slot: 'morning', start: '2025-03-07' })],
    first,
    LATER,
    'partial',
  );
  const postponed = item('Họp nghiệm thu đề tài nấm', { slot: 'morning', start: '2025-03-07', status: 'postponed' });
  const after = publish([postponed], moved, LATER + 60, 'partial');
  expect(after.map(told)).toEqual([{ uid: first[0]!.uid, sequence: 2, revisedAt: LATER + 60, status: 'postponed' }]);
});

test('a cancelled meeting that comes back has its UID again', () => {
  const meeting = item('Họp nghiệm thu đề tài nấm', { slot: 'morning' });
  const first = publish([meeting]);
  const back = publish([meeting], publish([], first, LATER), LATER + 60);
  expect(back.map(told)).toEqual([{ uid: first[0]!.uid, sequence: 2, revisedAt: LATER + 60, status: 'confirmed' }]);
});

test('a weekly meeting is a meeting of its own each week', () => {
  const before = publish(['2025-03-03', '2025-03-10', '2025-03-17'].map(giaoBan));
  expect(new Set(before.map(({ uid }) => uid)).size).toBe(3);
  const after = publish(['2025-03-10', '2025-03-17', '2025-03-24'].map(giaoBan), before, LATER);
  expect(after.map(({ uid, status }) => [before.findIndex((was) => was.uid === uid), status])).toEqual([
    [0, 'cancelled'],
    [1, 'confirmed'],
    [2, 'confirmed'],
    [-1, 'confirmed'],
  ]);
});

test('one of a weekly meeting can move within its week', () => {
  const before = publish(['2025-03-03', '2025-03-10', '2025-03-17'].map(giaoBan));
  const after = publish(['2025-03-03', '2025-03-12', '2025-03-17'].map(giaoBan), before, LATER);
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(after.map(({ sequence }) => sequence)).toEqual([0, 1, 0]);
});

test('a training over three days moves as three days', () => {
  const training = (start: string, end: string) =>
    item('Tập huấn an toàn bức xạ cho nhân viên vận hành', { start, end, slot: 'morning', leaders: ['pho-b'] });
  const before = publish([training('2025-03-12', '2025-03-14')]);
  const after = publish([training('2025-03-19', '2025-03-21')], before, LATER);
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
});

test('another meeting in the place of one that is gone is another meeting', () => {
  const place = { slot: 'morning', leaders: ['giam-doc'], units: ['van-phong'], location: 'Phòng họp số 1' } as const;
  const replace = (title: string, other: string) => {
    const before = publish([item(title, { ...place, leaders: ['giam-doc'], units: ['van-phong'] })]);
    return publish([item(other, { ...place, leaders: ['giam-doc'], units: ['van-phong'] })], before, LATER).length;
  };
  expect(replace('Làm việc với Phòng Quản lý khoa học', 'Làm việc với Phòng Chuyển đổi số')).toBe(2);
  expect(replace('Kiểm tra dự án tại huyện Kỳ Anh', 'Kiểm tra dự án tại huyện Can Lộc')).toBe(2);
  expect(replace('Họp Hội đồng tuyển chọn lần 1', 'Họp Hội đồng tuyển chọn lần 2')).toBe(2);
  expect(replace('Họp Ban Chấp hành Đảng bộ', 'Họp Ban Thường vụ Đảng ủy')).toBe(2);
  expect(replace('Tiếp công dân định kỳ', 'Hội nghị tổng kết năm')).toBe(2);
});

test('new office hours change the entries that follow them, and only those', () => {
  const items = [
    item('Họp sáng', { slot: 'morning' }),
    item('Họp chiều', { slot: 'afternoon' }),
    item('Họp tám giờ', { startTime: '08:00', endTime: '09:00' }),
    item('Báo cáo quý', { kind: 'task', timing: 'deadline' }),
  ];
  const hours = OFFICE.hours.map((set) => ({
    ...set,
    seasons: set.seasons.map((season) => ({ ...season, morning: { ...season.morning, start: '07:00' as never } })),
  }));
  const before = publish(items);
  const drafts = draftsOf(items, { organization: { ...OFFICE, hours } });
  const after = identify(before, drafts, { programmeKey: 'so-mau/2025-03', at: LATER, scope: 'full' });
  const sequences = Object.fromEntries(after.map(({ summary, sequence }) => [summary, sequence]));
  expect(sequences).toEqual({ 'Họp sáng': 1, 'Họp chiều': 0, 'Họp tám giờ': 0, 'Báo cáo quý': 0 });
  expect(after.filter((occurrence) => !before.includes(occurrence)).map(({ revisedAt }) => revisedAt)).toEqual([LATER]);
});

test('a row added above changes no other entry', () => {
  const items = [item('Họp A', { slot: 'morning' }), item('Họp B', { slot: 'afternoon' })];
  const before = publish(items);
  const shifted = items.map((given) => ({ ...given, id: `x${given.id}`, line: given.line + 9, page: 2 }));
  const after = publish([item('Chào cờ', { slot: 'morning' }), ...shifted], before, LATER);
  expect(after.filter((occurrence) => before.includes(occurrence))).toHaveLength(2);
});

test("a week's programme takes over what the month's says of its days, and leaves the rest with the month", () => {
  const months = publish([
    item('Họp nghiệm thu đề tài nấm', { slot: 'morning', start: '2025-03-05' }),
    item('Kiểm tra cơ sở', { slot: 'afternoon', start: '2025-03-06' }),
  ]);
  const drafts = draftsOf([item('Họp nghiệm thu đề tài nấm', { slot: 'afternoon', start: '2025-03-05' })]);
  const revision = { programmeKey: 'so-mau/2025-w10', at: LATER, scope: 'full' } as const;
  const week = identify([], drafts, revision, { wider: months, taken: new Set() });
  expect(week.map(told)).toEqual([{ uid: months[0]!.uid, sequence: 1, revisedAt: LATER, status: 'confirmed' }]);
  expect(identify(week, drafts, { ...revision, at: LATER + 60 })).toEqual(week);
});

test('a UID that something else bears is not given again', () => {
  const drafts = draftsOf([item('Họp', { slot: 'morning' })]);
  const revision = { programmeKey: 'so-mau/2025-03', at: MOMENT, scope: 'full' } as const;
  const [first] = identify([], drafts, revision);
  const [second] = identify([], drafts, revision, { wider: [], taken: new Set([first!.uid]) });
  expect(second!.uid).not.toBe(first!.uid);
});

test('whatever was published before, the same drafts twice are the same entries with UIDs of their own', () => {
  fc.assert(
    fc.property(fc.nat(10_000), (seed) => {
      const c = chance(seed);
      const items = month(c, 20);
      const before = publish(items);
      const { items: amended } = amend(c, items, 50);
      const after = publish(amended, before, LATER);
      expect(new Set(after.map(({ uid }) => uid)).size).toBe(after.length);
      expect(after.filter(isLive).length).toBeLessThanOrEqual(draftsOf(amended).length);
      const again = publish(amended, after, LATER + 60);
      expect(again.every((occurrence, i) => occurrence === after[i])).toBe(true);
      for (const was of before) {
        const is = after.find(({ uid }) => uid === was.uid)!;
        expect(is === was || (is.sequence === was.sequence + 1 && is.revisedAt > was.revisedAt)).toBe(true);
      }
    }),
    { seed: 11, numRuns: 60 },
  );
});

test('a programme of some three hundred items keeps its UIDs through thirty changes', () => {
  const items = month(chance(5), 300);
  const before = publish(items);
  const drafts = draftsOf(amend(chance(6), items, 30).items);
  const after = identify(before, drafts, { programmeKey: 'so-mau/2025-03', at: LATER, scope: 'full' });
  const known = new Set(before.map(({ uid }) => uid));
  expect(drafts.length).toBeGreaterThan(280);
  expect(after.filter(({ uid }) => known.has(uid)).length).toBeGreaterThan(270);
});
