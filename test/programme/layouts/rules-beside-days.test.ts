import { expect, test } from 'vitest';
import { isRule } from '../../../src/programme/rules.ts';
import { programmeOf } from './rendered.ts';

test.each([
  'ngày 15 và 25 hằng tháng',
  'thứ Năm hàng tuần',
  'Thứ Ba, tuần thứ 3 hằng tháng',
  'thứ Năm hàng tuần, kể từ ngày 01/02/2026',
  'từ ngày 01/02/2026 tiếp công dân vào thứ Năm hằng tuần',
  'theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 tiếp công dân ngày 10 hằng tháng',
])('a rule gives no date: %s', (text) => {
  expect(isRule(text)).toBe(true);
});

test.each([
  '17/02/2026, thứ Ba, tuần thứ ba hằng tháng',
  'Thứ Ba, tuần thứ 3 hằng tháng (ngày 17/02/2026)',
  'Ngày 15 tháng 01 năm 2026 (ngày 15 hằng tháng)',
])('what names a day of its own is no rule: %s', (text) => {
  expect(isRule(text)).toBe(false);
});

test('rows with the rule beside their days are entries', () => {
  const rows = ['20/01/2026', '17/02/2026', '17/3/2026'].map(
    (day) => `${day}\tThứ Ba, tuần thứ 3 hằng tháng\tTrưởng ban`,
  );
  const { items, rules } = programmeOf(`LỊCH TIẾP CÔNG DÂN NĂM 2026\n\nNgày\tThứ\tNgười tiếp\n${rows.join('\n')}\n`);
  expect(items.map(({ start, leadersText, review }) => [start, leadersText, ...review])).toEqual([
    ['2026-01-20', 'Trưởng ban'],
    ['2026-02-17', 'Trưởng ban'],
    ['2026-03-17', 'Trưởng ban'],
  ]);
  expect(rules).toEqual([]);
});

test('a day of the month of its row is no rule', () => {
  const rows = '1\tngày 15, thứ Hai tuần thứ 3 hằng tháng\n2\tngày 19, thứ Hai tuần thứ 3 hằng tháng\n';
  const { items, rules } = programmeOf(`LỊCH TIẾP CÔNG DÂN NĂM 2024\n\nTháng\tNgày tiếp\n${rows}`);
  expect(items.map(({ start }) => start)).toEqual(['2024-01-15', '2024-02-19']);
  expect(rules).toEqual([]);
});
