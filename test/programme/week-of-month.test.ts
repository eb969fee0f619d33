import { expect, test } from 'vitest';
import { weekOfMonthAt } from '../../src/programme/week-of-month.ts';
import { readProgramme } from './summary.ts';

test.each([
  [' tuần thứ 3', 3],
  [' tuần thứ ba của tháng', 3],
  [', tuần 2', 2],
  [' (tuần thứ nhất)', 1],
  [' tuần cuối tháng', 'last'],
  [' tuần cuối cùng của tháng 6', 'last'],
  [' đầu tiên của tháng', 1],
])('“thứ Năm%s” is one of its month', (said, nth) => {
  expect(weekOfMonthAt(`thứ Năm${said}`, 7)).toEqual({ nth, length: said.length });
});

test.each([' tuần này', ' tuần 23', ' tuần thứ 3 hằng tháng', ' đầu tiên', ' hằng tuần', ' tuần 3/2027'])(
  '“thứ Năm%s” is not',
  (said) => {
    expect(weekOfMonthAt(`thứ Năm${said}`, 7)).toBeNull();
  },
);

test('a row with such a day is on it, for a person to confirm', () => {
  const rows = ['Thứ Năm tuần thứ 2', 'Thứ Sáu tuần cuối tháng', 'Thứ Ba đầu tiên của tháng', 'Chủ nhật tuần thứ năm'];
  const read = readProgramme(
    [
      'KẾ HOẠCH TIÊM CHỦNG THÁNG 6/2027',
      'STT\tTrạm y tế\tNgày tiêm\tThời gian',
      '1\tXã Một\t14-16/6\t7h30',
      ...rows.map((day, i) => `${i + 2}\tXã Số ${i + 2}\t${day}\t7h30`),
    ].join('\n'),
  );
  expect(read.items.map(({ start, end, review }) => [start, end, ...review].join(' '))).toEqual([
    '2027-06-14 2027-06-16',
    '2027-06-10 2027-06-10 uncertain-date',
    '2027-06-25 2027-06-25 uncertain-date',
    '2027-06-01 2027-06-01 uncertain-date',
    '  missing-date',
  ]);
});
