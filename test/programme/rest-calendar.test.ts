import { expect, test } from 'vitest';
import { isAlwaysRest, mayBeRest } from '../../src/programme/rest-calendar.ts';
import { parseLocalDate } from '../../src/time/local.ts';
import { readProgramme } from './summary.ts';

const on = (text: string) => parseLocalDate(text)!;

test.each([
  ['2027-07-18', 'a Sunday'],
  ['2027-07-17', 'a Saturday'],
  ['2027-01-01', 'New Year'],
  ['2026-04-30', '30/4'],
  ['2025-05-01', '1/5'],
  ['2026-09-02', '2/9'],
  ['2026-11-24', '24/11 since the law holds'],
  ['2026-02-16', 'the last day of the lunar year'],
  ['2026-02-17', 'the first of the lunar year'],
  ['2026-02-18', 'the second'],
  ['2027-04-16', '10/3 of the lunar year'],
])('%s is always off: %s', (date) => {
  expect([isAlwaysRest(on(date)), mayBeRest(on(date))]).toEqual([true, true]);
});

test.each([
  ['2026-12-31', 'before New Year'],
  ['2026-09-01', 'beside 2/9'],
  ['2026-09-03', 'beside 2/9'],
  ['2026-11-23', 'beside 24/11'],
  ['2025-11-24', '24/11 before the law'],
  ['2026-02-19', 'the third of the lunar year'],
  ['2026-05-04', 'in lieu of a Sunday'],
])('%s is off where it is decreed: %s', (date) => {
  expect([isAlwaysRest(on(date)), mayBeRest(on(date))]).toEqual([false, true]);
});

test('on any other day people work', () => {
  expect([isAlwaysRest(on('2027-07-14')), mayBeRest(on('2027-07-14'))]).toEqual([false, false]);
});

const week = (period: string, head: string, ...rows: readonly string[]) =>
  readProgramme(`LỊCH CÔNG TÁC TUẦN (từ ${period})

| ${head} |
| ${head.replace(/[^|]+/gu, '---')} |
${rows.map((row) => `| ${row} |`).join('\n')}
`)
    .items.slice(2)
    .map(({ kind, title, leadersText, review }) => [kind, title, leadersText, review.join() || 'sure'].join(' | '));

const LEADERS = 'Ngày | Giám đốc | Phó Giám đốc';

test('beside somebody on duty a rest is the office’s only on a day that is always one', () => {
  const read = (...rows: readonly string[]) =>
    week('28/12/2026 đến 03/01/2027', LEADERS, 'Thứ Hai 28/12 | Họp giao ban | Đi cơ sở', ...rows);
  expect(read('Thứ Sáu 01/01 | Nghỉ | Trực lãnh đạo')).toEqual([
    'dayOff | Nghỉ |  | sure',
    'event | Trực lãnh đạo | Phó Giám đốc | sure',
  ]);
  expect(read('Thứ Năm 31/12 | Nghỉ | Trực lãnh đạo')).toEqual([
    'event | Nghỉ | Giám đốc | unclear-boundary',
    'event | Trực lãnh đạo | Phó Giám đốc | sure',
  ]);
  expect(read('Thứ Ba 29/12 | Nghỉ | Trực lãnh đạo')[0]).toBe('event | Nghỉ | Giám đốc | sure');
});

test('a rest of all leaders on a day on which offices work is asked about', () => {
  const read = (...rows: readonly string[]) =>
    week('31/8/2026 đến 06/9/2026', LEADERS, 'Thứ Hai 31/8 | Họp giao ban | Đi cơ sở', ...rows);
  expect(read('Thứ Ba 01/9 | Nghỉ | Nghỉ')).toEqual(['dayOff | Nghỉ |  | sure']);
  expect(week('07/9/2026 đến 13/9/2026', LEADERS, 'Thứ Hai 07/9 | Họp | Họp tổ', 'Thứ Tư 09/9 | Nghỉ | Nghỉ')).toEqual([
    'dayOff | Nghỉ |  | unclear-boundary',
  ]);
});

test('leave of a leader beside a row stays theirs, and on a holiday the plain rest is everybody’s', () => {
  const head = 'Ngày | Nội dung | Lãnh đạo';
  const read = (...rows: readonly string[]) =>
    week('26/4/2027 đến 02/5/2027', head, 'Thứ Hai 26/4 | Họp giao ban | Giám đốc', 'Thứ Ba 27/4 | Họp | A', ...rows);
  expect(read('Thứ Tư 28/4 | Nghỉ | Giám đốc')).toEqual(['event | Nghỉ | Giám đốc | sure']);
  expect(read('Thứ Năm 29/4 | Nghỉ phép | Giám đốc')).toEqual(['event | Nghỉ phép | Giám đốc | sure']);
  expect(read('Thứ Sáu 30/4 | Nghỉ | Giám đốc')).toEqual(['dayOff | Nghỉ | Giám đốc | sure']);
});
