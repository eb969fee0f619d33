import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** Several tables of tasks that a page gave out one cell a line, the last cells of a row left out. */

const FIRST = ['STT', 'Nội dung', 'Thời gian', 'Hình thức'];
const ROWS = ['1', 'Nhận hồ sơ', 'Từ 06/8 - 10/8/2027', 'Trực tuyến', '2', 'Gửi giấy báo', 'Bưu điện'];
const MORE = [
  '1',
  'Kết thúc đăng ký',
  '31/10/2027',
  'Trực tuyến',
  '2',
  'Nộp lệ phí',
  '02/11 - 11/11/2027',
  'Tại trường',
];

const read = (lines: readonly string[]) =>
  programmeOf(`LỊCH NHẬN HỒ SƠ NĂM 2027\n\n${lines.join('\n\n')}\n`).items.map(
    ({ timing, start, end, title, review }) =>
      [timing === 'none' ? '-' : `${start!.slice(5)}..${end!.slice(5)}`, title, ...review].join(' | '),
  );

test.each([
  ['2. Đợt bổ sung tháng 11-2027', FIRST],
  ['II. Đợt tháng 11/2027', ['TT', 'Nội dung', 'Thời gian', 'Hình thức']],
  ['2) Hệ vừa làm vừa học - tháng 11 năm 2027', ['STT', 'Công đoạn', 'Thời gian', 'Hình thức']],
  ['b) Đợt cuối năm (tháng 11/2027)', ['STT', 'Việc cần làm', 'Thời gian', 'Cách làm']],
])('the title and the heads of the next are no cells of the last row: “%s”', (title, heads) => {
  expect(read(['1. Đợt đầu', ...FIRST, ...ROWS, title, ...heads, ...MORE])).toEqual([
    '08-06..08-10 | Nhận hồ sơ',
    '- | Gửi giấy báo | missing-date',
    '10-31..10-31 | Kết thúc đăng ký',
    '11-02..11-11 | Nộp lệ phí',
  ]);
});

test('the columns of the next may stand in another order', () => {
  const turned = ['STT', 'Thời gian', 'Nội dung', 'Ghi chú', '1', '31/10/2027', 'Kết thúc đăng ký', 'Trực tuyến'];
  expect(read([...FIRST.with(3, 'Ghi chú'), ...ROWS, ...turned]).at(-1)).toBe('10-31..10-31 | Kết thúc đăng ký');
});

test.each(['2. Tháng 11/2027', 'Tháng 11/2027'])('a numbered cell of its own row is still one: “%s”', (cell) => {
  const [item] = read([...FIRST, '1', 'Nhận hồ sơ', cell, 'Trực tuyến', '2', 'Nộp lệ phí', '02/11/2027', 'Tại trường']);
  expect(item).toMatch(/^11-01\.\.11-30 \| Nhận hồ sơ/u);
});

test.each(['TT', 'STT', 'Số TT'])('a cell of a row may be what another table would begin with: “%s”', (unit) => {
  const heads = ['STT', 'Nội dung', 'Chủ trì', 'Thời gian'];
  const rows = ['1', 'Hội nghị sơ kết', unit, '15/3/2027', '2', 'Hội thảo khoa học', unit, '20/4/2027'];
  expect(read([...heads, ...rows, '3', 'Họp báo', 'VP', '10/5/2027'])).toEqual([
    '03-15..03-15 | Hội nghị sơ kết',
    '04-20..04-20 | Hội thảo khoa học',
    '05-10..05-10 | Họp báo',
  ]);
});
