import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (...lines: readonly string[]) =>
  programmeOf(`${lines.join('\n')}\n`, '2027-05-03').items.map(
    ({ start, startTime, title, location, status, review }) =>
      [start, startTime, title, location, status === 'confirmed' ? null : status, ...review]
        .filter((part) => part !== null)
        .join(' | '),
  );

const HEADLINE = 'Điều chỉnh giờ Ca 2 ngày 15/5/2027';
const TOLD =
  'Ngày 28/4/2027, Trung tâm Mẫu thông báo về thời gian thi tin học. Do mất điện, Ca 2 có sự điều chỉnh (ban đầu lúc 9h30), cụ thể:';
const CELLS = [
  ['Ca thi', 'Môn thi', 'Giờ bắt đầu', 'Ghi chú'],
  ['Ca 1', 'Trắc nghiệm', '07:30', 'Giữ nguyên'],
  ['Ca 2', 'Thực hành', '10:00', 'Điều chỉnh'],
];
const ROWS = ['2027-05-15 | 07:30 | Ca 1: Trắc nghiệm', '2027-05-15 | 10:00 | Ca 2: Thực hành'];

test.each([
  ['one cell a line', CELLS.flat()],
  ['cells apart by blank lines', CELLS.flat().flatMap((cell) => [cell, ''])],
  ['a row a line', CELLS.map((row) => row.join('\t'))],
])('a table of hours is of the one day of the headline (%s)', (_, cells) => {
  expect(read(HEADLINE, TOLD, ...cells)).toEqual(ROWS);
});

test('a row that is put off has no day', () => {
  const cells = CELLS.map((row) => row.map((cell) => cell.replace('Điều chỉnh', 'Tạm hoãn')));
  expect(read(HEADLINE, TOLD, ...cells.flat())).toEqual([ROWS[0], 'Ca 2: Thực hành | postponed | unclear-status']);
});

test('of several days nothing tells which is that of the table', () => {
  const cells = CELLS.flat();
  const items = read('Điều chỉnh giờ thi ngày 15/5 và 16/5/2027', TOLD, ...cells);
  expect(items.filter((item) => ROWS.includes(item))).toEqual([]);
});

test('what else takes place on the day of a paper is no announcement', () => {
  const moved = 'Hội thi văn nghệ xã Mẫu dời từ ngày 15/5/2027 sang ngày 16/5/2027.';
  const other = 'Ngày 20/5/2027, Trạm Y tế Mẫu tiêm vắc xin cho trẻ dưới năm tuổi.';
  const paper = 'Ngày 28/4/2027, Trung tâm Mẫu thông báo về việc đăng ký dự thi.';
  const items = read('Thông báo dời lịch Hội thi văn nghệ', moved, other, paper);
  expect(items.map((item) => item.slice(0, 10))).toEqual(['2027-05-16', '2027-05-20']);
});
