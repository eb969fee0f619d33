import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Tables whose columns are what takes place, whose rows are for whom, and whose cells are days. */

const TITLE = 'Thông báo lịch mở lớp hè năm 2027 của Trung tâm Mẫu';
const HEADS = ['STT', 'Nhóm lớp', 'Nhận học viên', 'Vào lớp', 'Tổng kết'];
const ROWS = [
  ['1', 'Lớp măng non', '02/6/2027', '07/6/2027', '30/7/2027'],
  ['2', 'Lớp bơi', '14/6/2027', 'Thứ Hai, ngày 21/6/2027', '06/8/2027'],
];

const told = (text: string): string[] =>
  readProgramme(text).items.map(({ start, title, review }) => [start, title, ...review].join(' | '));

const bars = (rows: readonly (readonly string[])[]): string => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

const READ = [
  '2027-06-02 | Nhận học viên: Lớp măng non',
  '2027-06-07 | Vào lớp: Lớp măng non',
  '2027-07-30 | Tổng kết: Lớp măng non',
  '2027-06-14 | Nhận học viên: Lớp bơi',
  '2027-06-21 | Vào lớp: Lớp bơi',
  '2027-08-06 | Tổng kết: Lớp bơi',
];

test('each cell is an entry, in a table', () => {
  expect(told(`${TITLE}\n${bars([HEADS, ...ROWS])}`)).toEqual(READ);
});

test.each(['\n', '\n\n', '\n\u00a0\n'])('each cell is an entry, one cell a line', (gap) => {
  expect(told([TITLE, ...HEADS, ...ROWS.flat()].join(gap))).toEqual(READ);
});

test('a stage that a row does not have is no entry', () => {
  expect(told(`${TITLE}\n${bars([HEADS, ['1', 'Lớp đàn', '02/6/2027', '-', '30/7/2027']])}`)).toEqual([
    '2027-06-02 | Nhận học viên: Lớp đàn',
    '2027-07-30 | Tổng kết: Lớp đàn',
  ]);
});

test.each([
  [
    ['TT', 'Nhiệm vụ', 'Ngày giao', 'Hạn hoàn thành'],
    ['1', 'Soạn báo cáo quý', '02/6/2027', '07/6/2027'],
  ],
  [
    ['TT', 'Địa điểm', 'Chủ tịch', 'Phó Chủ tịch'],
    ['1', 'Trụ sở xã', '02/6/2027', '07/6/2027'],
  ],
])('days of work and of people under %j are none of such entries', (heads, row) => {
  expect(told(`Lịch năm 2027\n${bars([heads, row, ['2', ...row.slice(1)]])}`).join()).not.toMatch(
    /(?:Ngày giao|Hạn hoàn thành|Chủ tịch): /u,
  );
});
