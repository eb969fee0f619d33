import { expect, test } from 'vitest';
import { oneDayAtEnd } from '../../src/programme/days-at-end.ts';
import { readProgramme, whenOf } from './summary.ts';

test.each([
  ['Tổ chức giao lưu 14/3', '14/3'],
  ['Họp phụ huynh (khối nhà trẻ) 7/3.', '7/3'],
  ['Hội nghị sơ kết 17/3/2027', '17/3'],
])('one bare day closes the line: “%s”', (text, day) => {
  expect(oneDayAtEnd(text)?.text).toBe(day);
});

test.each([
  'Tọa đàm 20/10',
  'Giao lưu chào mừng 14/3',
  'Họp tổ 3/4',
  'Họp lớp 4/3',
  'Thi hành Quyết định 12/3',
  'Giải bóng bàn 24 - 25/4',
  'Họp ngày 14/3',
  'Thực hiện phong trào 14/3',
])('a day that something is named after, a number or a day with a word of its own is none: “%s”', (text) => {
  expect(oneDayAtEnd(text)).toBeNull();
});

const rows = (...rows: readonly string[]) =>
  readProgramme(`KẾ HOẠCH CÔNG TÁC THÁNG 3 NĂM 2027

| STT | Nội dung | Đơn vị |
|---|---|---|
${rows.map((row, i) => `| ${i + 1} | ${row} | Công đoàn |`).join('\n')}
`).items.map((item) => `${item.kind} ${whenOf(item)} ${item.review.join() || 'sure'}`);

test('in the programme of a month what takes place on a bare day is on it, and work is asked about', () => {
  expect(rows('Tổ chức giao lưu 14/3', 'Họp phụ huynh 06/3', 'Tọa đàm 8/3', 'Rà soát hồ sơ lưu trữ 17/3')).toEqual([
    'event on 2027-03-14 sure',
    'event on 2027-03-06 sure',
    'event none 2027-03-01..2027-03-31 sure',
    'task none 2027-03-01..2027-03-31 uncertain-date',
  ]);
});

test('a bare day of another month is none of the programme', () => {
  expect(rows('Tổ chức giao lưu 14/4', 'Họp phụ huynh 06/3')[0]).toBe('event none 2027-03-01..2027-03-31 sure');
});
