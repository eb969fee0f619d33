import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

/** Rows that stand in a line each below a head whose last two columns are a first and a last day. */

const TITLE = 'KẾ HOẠCH TUYỂN SINH NĂM HỌC 2026 - 2027\n\n';
const read = (body: string) =>
  readProgramme(`${TITLE}${body}\n`).items.map(({ start, end, title, review }) =>
    [`${start?.slice(5)}..${end?.slice(5)}`, title, ...review].join(' | '),
  );
const ROWS = `1 Nhận hồ sơ của thí sinh 11/01/2027 13/01/2027
2 Kiểm tra hồ sơ và lập danh sách 18/01/2027 22/01/2027
3 Nộp lệ phí tại bộ phận tài vụ 25/01/2027 05/02/2027`;
const SPANS = ['01-11..01-13', '01-18..01-22', '01-25..02-05'];

test.each([
  'TT Công việc Bắt đầu Kết thúc',
  'STT Nội dung công việc Từ ngày Đến ngày',
  'TT Nội dung Ngày bắt đầu Ngày kết thúc',
  'STT Công việc Đơn vị thực hiện Từ Đến',
  'Số TT Nội dung thực hiện Thời gian bắt đầu Thời gian kết thúc',
])('a row goes from the first to the second of its days: “%s”', (head) => {
  const items = read(`${head}\n${ROWS}`);
  expect(items.map((each) => each.slice(0, 12))).toEqual(SPANS);
  expect(items.every((each) => each.split(' | ').length === 2)).toBe(true);
  expect(items[0]).toContain('Nhận hồ sơ của thí sinh');
});

test('two days alone are of the row above once more, words may go on below, and what has no day heads', () => {
  const items = read(`TT Công việc Bắt đầu Kết thúc
1 Đợt đầu
1.1 Nhận hồ sơ của thí sinh 11/01/2027 13/01/2027
03/05/2027 07/05/2027
1.2 Kiểm tra hồ sơ của thí sinh
và lập danh sách 18/01/2027 22/01/2027
2 Đợt sau
2.1 Nộp lệ phí tại bộ phận tài vụ 25/01/2027 05/02/2027`);
  expect(items.map((each) => each.slice(0, 12))).toEqual([
    '01-11..01-13',
    '05-03..05-07',
    '01-18..01-22',
    '01-25..02-05',
  ]);
  expect(items[1]).toContain('Nhận hồ sơ của thí sinh');
  expect(items[2]).toContain('lập danh sách');
});

test.each([
  // The second day is another one that counts.
  ['TT Công việc Ngày thông báo Ngày họp', ROWS],
  ['TT Công việc Dự kiến Thực hiện', ROWS],
  ['TT Công việc Đợt 1 Đợt 2', ROWS],
  ['TT Công việc Bắt đầu Kết thúc', ROWS.replace('18/01/2027 22/01/2027', '18/01/2027')],
  ['TT Công việc Bắt đầu Kết thúc', ROWS.replace('18/01/2027 22/01/2027', '22/01/2027 18/01/2027')],
])('where heads or rows do not say so, no row is such a stretch without a mark: “%s”', (head, rows) => {
  const sure = read(`${head}\n${rows}`).filter((each) => each.split(' | ').length === 2);
  expect(sure.filter((each) => SPANS.slice(1, 2).includes(each.slice(0, 12)))).toEqual([]);
});

const YEAR = `1 Học kỳ một 07/9/2026 08/01/2027
2 Học kỳ hai 18/01/2027 21/5/2027`;
const sureOf = (body: string) => read(`STT Nội dung Bắt đầu Kết thúc\n${body}`).map((each) => each.slice(0, 12));

test('a row of one day is a row of the table', () => {
  expect(sureOf(`${YEAR}\n3 Lễ bế giảng 28/5/2027\n4 Nghỉ hè 31/5/2027 31/7/2027`)).toEqual([
    '09-07..01-08',
    '01-18..05-21',
    '05-28..05-28',
    '05-31..07-31',
  ]);
});

test.each([
  ['3 Khai giảng ngày 05/9/2026', '09-05'],
  ['Sáng 15/02/2027 họp toàn trường', '02-15'],
  ['3 Nộp điểm chậm nhất 18/01/2027 20/01/2027', '01-18'],
  ['3 Thi lúc 8h00 11/01/2027', '01-11'],
])('what cannot be read as such a row is not lost behind the table: “%s”', (line, day) => {
  const items = read(`STT Nội dung Bắt đầu Kết thúc\n${YEAR}\n${line}\n4 Nghỉ hè 31/5/2027 31/7/2027`);
  expect(items.some((each) => each.startsWith(day))).toBe(true);
  expect(items.some((each) => each.startsWith('05-31'))).toBe(true);
});
