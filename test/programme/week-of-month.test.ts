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

test.each([
  'Tháng 10: thứ Năm tuần thứ 2',
  'Tháng 10/2027: ngày thứ Năm tuần thứ hai',
  '- Tháng 10 - vào thứ Năm tuần 2;',
])('in a list by months “%s” is such a day, for a person to confirm', (line) => {
  const { items } = readProgramme(
    ['LỊCH TIẾP CÔNG DÂN NĂM 2027', 'Tháng 7: ngày 15', line, 'Tháng 11: ngày 16'].join('\n'),
  );
  expect(items.map(({ start, title, review }) => [start, title, ...review].join(' | '))).toEqual([
    '2027-07-15 | Tiếp công dân',
    '2027-10-14 | Tiếp công dân | unclear-boundary',
    '2027-11-16 | Tiếp công dân',
  ]);
});

test.each(['tiếp ngày liền kề', 'tiếp vào ngày làm việc liền sau', 'chuyển sang ngày liền kề'])(
  'a day on a rest beside “%s” is for a person to confirm',
  (words) => {
    const { items } = readProgramme(
      [
        'LỊCH TIẾP CÔNG DÂN NĂM 2027',
        'Tháng 7: ngày 15',
        `Tháng 8: ngày 15 (Chủ nhật), ${words}`,
        'Tháng 11: ngày 16',
      ].join('\n'),
    );
    expect(items.map(({ start, review }) => [start, review.length > 0])).toEqual([
      ['2027-07-15', false],
      ['2027-08-15', true],
      ['2027-11-16', false],
    ]);
  },
);
