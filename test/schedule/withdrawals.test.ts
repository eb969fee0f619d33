import { expect, test } from 'vitest';
import type { Occurrence } from '../../src/model/occurrence.ts';
import { identify } from '../../src/schedule/identify.ts';
import { withdrawalsOf } from '../../src/schedule/withdrawals.ts';
import { item, MOMENT, programme, publish } from './samples.ts';

const LATER = MOMENT + 86_400;
const BEFORE = publish([
  item('Họp Ban Chỉ đạo chuyển đổi số tỉnh phiên thứ nhất', { slot: 'morning', start: '2025-03-12' }),
  item('Giao ban Lãnh đạo Sở', { slot: 'morning', start: '2025-03-10' }),
  item('Giao ban Lãnh đạo Sở', { slot: 'morning', start: '2025-03-17' }),
  item('Tập huấn an toàn bức xạ', { slot: 'morning', start: '2025-03-19', end: '2025-03-20' }),
]);

function after(title: string, scope: 'full' | 'partial' = 'partial', before: readonly Occurrence[] = BEFORE) {
  const notice = programme([item(title, { start: null, status: 'postponed', timing: 'none' })], { scope });
  const revision = { programmeKey: 'so-mau/2025-03', at: LATER, scope, withdrawals: withdrawalsOf(notice) };
  return identify(before, [], revision);
}
const changed = (list: readonly Occurrence[]) =>
  list
    .filter((one) => !BEFORE.includes(one))
    .map(({ summary, status, busy, sequence }) => [summary, status, busy, sequence]);

test('a meeting put off without a new day does not stay as if nothing had been said', () => {
  expect(changed(after('Họp Ban Chỉ đạo chuyển đổi số tỉnh'))).toEqual([
    ['Họp Ban Chỉ đạo chuyển đổi số tỉnh phiên thứ nhất', 'postponed', false, 1],
  ]);
});

test('all days of one item are put off together', () => {
  expect(changed(after('Lớp tập huấn an toàn bức xạ'))).toEqual([
    ['Tập huấn an toàn bức xạ', 'postponed', false, 1],
    ['Tập huấn an toàn bức xạ', 'postponed', false, 1],
  ]);
});

test('where the words fit several meetings, none is touched', () => {
  expect(changed(after('Giao ban Lãnh đạo Sở'))).toEqual([]);
});

test('words that fit nothing touch nothing', () => {
  expect(changed(after('Hội nghị tổng kết công tác thi đua'))).toEqual([]);
  expect(changed(after('Họp Ban Chỉ đạo cải cách hành chính tỉnh'))).toEqual([]);
});

test('in a whole new issue it is put off, and what is not named at all is gone', () => {
  const told = after('Họp Ban Chỉ đạo chuyển đổi số tỉnh', 'full').map(({ status }) => status);
  expect(told).toEqual(['cancelled', 'postponed', 'cancelled', 'cancelled', 'cancelled']);
});

test('saying it twice changes nothing more', () => {
  const once = after('Họp Ban Chỉ đạo chuyển đổi số tỉnh');
  const twice = after('Họp Ban Chỉ đạo chuyển đổi số tỉnh', 'partial', once);
  expect(twice.every((occurrence) => once.includes(occurrence))).toBe(true);
});

test('only what has no day and is called off is a withdrawal', () => {
  const items = [
    item('Họp A', { start: null, status: 'cancelled' }),
    item('Họp B', { status: 'postponed' }),
    item('Họp C', { start: null }),
  ];
  expect(withdrawalsOf(programme(items))).toEqual([{ title: 'Họp A', status: 'cancelled' }]);
});
