import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const HEAD = 'SỞ VÍ DỤ\nSố: 12/SVD-VP\n';
const DAYS = [
  'a) Ngày 17/7/2027',
  '- 7h15: Khai mạc',
  '- 8h00: Thi kiến thức chung',
  'b) Ngày 18/7/2027',
  '- 7h30: Thi ngoại ngữ',
];
const OF_DAYS = [
  'on 2027-07-17 07:15 Khai mạc',
  'on 2027-07-17 08:00 Thi kiến thức chung',
  'on 2027-07-18 07:30 Thi ngoại ngữ',
];
const items = (title: string, ...lines: readonly string[]) =>
  readProgramme(`${HEAD}${title}\nVí Dụ, ngày 01 tháng 6 năm 2027\nKính gửi: Các đơn vị.\n${lines.join('\n')}\n`).items;
const read = (...lines: readonly string[]) =>
  items('V/v thông báo lịch thi nâng ngạch năm 2027', ...lines).map((item) =>
    [whenOf(item), item.title, ...item.review].join(' '),
  );

test.each([
  '1. Thời gian: 02 ngày, ngày 17 và 18/7/2027 (thứ Bảy và Chủ nhật), cụ thể:',
  '1. Thời gian: ngày 17/7 và 18/7/2027 (thứ Bảy, Chủ nhật)',
  '1. Ngày thi: 17/7 và 18/7/2027 (thứ Bảy và Chủ nhật)',
])('“%s” above the hours of its days is no entry', (line) => {
  expect(read(line, ...DAYS)).toEqual(OF_DAYS);
});

test('days above no hours are entries, each held against the weekday in its place', () => {
  expect(read('1. Thời gian: ngày 17, 18 và 19/7/2027 (thứ Bảy, Chủ nhật và thứ Ba)')).toEqual([
    'on 2027-07-17 Thi',
    'on 2027-07-18 Thi',
    'on 2027-07-19 Thi weekday-mismatch',
  ]);
});

test.each([
  ['Thí sinh nộp lệ phí trước ngày 10/7/2027.', 'deadline ≤2027-07-09 Thí sinh nộp lệ phí trước ngày 10/7/2027'],
  ['- Nộp ảnh thẻ chậm nhất ngày 09/7/2027.', 'deadline ≤2027-07-09 Nộp ảnh thẻ chậm nhất ngày 09/7/2027'],
  [
    '- Lệ phí: đóng chậm nhất 17h00 ngày 07/7/2027.',
    'deadline ≤2027-07-07 due 17:00 Lệ phí: đóng chậm nhất 17h00 ngày 07/7/2027',
  ],
])('“%s” below the days takes its own', (line, entry) => {
  expect(read(...DAYS, line)).toEqual([...OF_DAYS, entry]);
});

test('a part of the paper stands on none of the days above', () => {
  const parts = ['2. Lệ phí: 200.000 đồng/thí sinh', '3. Trang phục: lịch sự'];
  expect(read('1. Thời gian thi', ...DAYS, ...parts)).toEqual(OF_DAYS);
});
