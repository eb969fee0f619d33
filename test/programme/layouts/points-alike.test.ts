import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const LEAD = 'Trường Mẫu nhắn quý phụ huynh và các em:';
const asked = (...lines: readonly string[]) =>
  programmeOf(`Năm học mới\n\n${LEAD}\n\n${lines.join('\n\n')}\n`).items.map(
    ({ start, end, review }) => `${start === end ? '' : `${start}..`}${end} ${review.join()}`,
  );

test.each([
  [
    'a label, an hour and a day',
    [
      '+ Lớp 1: Có mặt 7 giờ 00, ngày 24/8/2027.',
      '+ Lớp 2: Có mặt 7 giờ 00, ngày 25/8/2027.',
      '+ Lớp 3: Có mặt 13 giờ 30, ngày 26/8/2027.',
    ],
    ['2027-08-24 ', '2027-08-25 ', '2027-08-26 '],
  ],
  [
    'what is done, and a day that ends it',
    [
      '1. Học sinh nhận sách tại thư viện ngày 24/8/2027.',
      '2. Học sinh nộp hồ sơ tại văn phòng từ ngày 25/8 đến ngày 27/8/2027.',
      '3. Phụ huynh họp lớp ngày 28/8/2027 (phòng xếp giờ).',
    ],
    ['2027-08-24 ', '2027-08-25..2027-08-27 ', '2027-08-28 '],
  ],
  [
    'a day that opens it',
    ['- Ngày 24/8/2027, học sinh nhận sách tại thư viện.', '- Ngày 25/8/2027: phụ huynh họp lớp.'],
    ['2027-08-24 ', '2027-08-25 '],
  ],
  [
    'a place behind the day',
    ['+ Lễ khai giảng: sáng ngày 05/9/2027 tại sân trường.', '+ Phụ huynh họp lớp ngày 06/9/2027, tại phòng học.'],
    ['2027-09-05 ', '2027-09-06 '],
  ],
  [
    'letters',
    ['a) Học sinh nhận sách tại thư viện: 7h30 ngày 24/8/2027.', 'b) Phụ huynh họp lớp: 14h00 ngày 28/8/2027.'],
    ['2027-08-24 ', '2027-08-28 '],
  ],
])('points that say in the same form what is when are sure: %s', (_, lines, items) => {
  expect(asked(...lines)).toEqual(items);
});

const ONE = '+ Lớp 1 nhận sách ngày 24/8/2027.';

test.each([
  ['a line without a mark', [ONE, 'Lớp 2 nhận sách ngày 25/8/2027.']],
  ['lines without marks', ['Lớp 1 nhận sách ngày 24/8/2027.', 'Lớp 2 nhận sách ngày 25/8/2027.']],
  ['what may be', [ONE, '+ Lớp 2 có thể nhận sách ngày 25/8/2027.']],
  ['what has been', [ONE, '+ Lớp 2 đã nhận sách ngày 25/8/2027.']],
  ['a day amid words', [ONE, '+ Lớp 2 nhận sách ngày 25/8/2027 và nộp ảnh cho thư viện.']],
  ['several days', [ONE, '+ Lớp 2 nhận sách ngày 25/8/2027, trả sách ngày 27/8/2027.']],
  ['other marks', [ONE, '- Lớp 2 nhận sách ngày 25/8/2027.', '1. Lớp 3 nhận sách ngày 26/8/2027.']],
  ['names alone', ['+ Tết Mẫu, 01/01/2027', '+ Giỗ Thử, 26/4/2027', '+ Hội Ví, 02/9/2027']],
])('beside %s none vouches for another', (_, lines) => {
  const items = asked(...lines);
  expect(items.length).toBeGreaterThan(0);
  expect(items.filter((item) => !item.includes('line-alone'))).toEqual([]);
});

const below = (title: string, ...lines: readonly string[]) =>
  programmeOf(`${title}\n\n${lines.join('\n\n')}\n`).items.map(({ review }) => review.includes('line-alone'));
const DONE = [
  '- Kiểm tra chợ xã Mẫu ngày 12/8/2027',
  '- Họp tổ dân phố ngày 13/8/2027',
  '- Thăm trường ngày 14/8/2027',
];

test.each([
  'BÁO CÁO TUẦN\nCông việc của UBND xã Mẫu',
  'THÔNG BÁO\nVề tình hình thu gom rác',
  'THÔNG BÁO\nKết quả ra quân của xã Mẫu',
  'Tổng kết tháng thanh niên xã Mẫu',
  'UBND xã Mẫu\nTóm tắt tình hình tuần qua:',
])('points of what has been vouch for nothing: %s', (title) => {
  expect(below(title, ...DONE)).toEqual([true, true, true]);
});

test.each([
  'KẾ HOẠCH\nRa quân của xã Mẫu',
  'THÔNG BÁO\nVề hội nghị tổng kết của xã Mẫu',
  'DANH SÁCH VIỆC CỦA XÃ MẪU',
  'Việc của xã Mẫu',
  'Trường Mẫu nhắn phụ huynh:',
])('three points of what is to come are sure: %s', (title) => {
  expect(below(title, ...DONE)).toEqual([false, false, false]);
});

test('two points are a list only below what says that it is one', () => {
  expect(below('Việc của xã Mẫu', ...DONE.slice(0, 2))).toEqual([true, true]);
  expect(below('Kế hoạch của xã Mẫu', ...DONE.slice(0, 2))).toEqual([false, false]);
});

test.each([
  ['- Ca sốt ghi nhận tại xã Mẫu ngày 12/8/2027', '- Ca ho ghi nhận tại xã Thử ngày 13/8/2027'],
  ['- Văn phòng cấp thẻ có giá trị đến ngày 12/8/2027', '- Văn phòng cấp vé có giá trị đến ngày 13/8/2027'],
  ['- Công ty ký thuê đất kết thúc ngày 12/8/2027', '- Công ty ký thuê nhà kết thúc ngày 13/8/2027'],
  ['- Văn phòng cấp sổ còn giá trị đến ngày 12/8/2027', '- Văn phòng mở quầy, tính tiền từ ngày 13/8/2027'],
  ['- Học sinh ăn bán trú, tính tiền từ ngày 12/8/2027', '- Học sinh đi xe, tính từ ngày 13/8/2027'],
])('what states a fact is nothing done on a day: %s', (...lines) => {
  const marks = below('THÔNG BÁO\nVề việc của xã Mẫu', ...lines);
  expect(marks.length).toBeGreaterThan(0);
  expect(marks).not.toContain(false);
});

test('points of days before the page was posted are a person’s to judge', () => {
  const posted = (day: string) => below(`Trường Mẫu nhắn phụ huynh:\n\nNgày đăng: ${day}`, ...DONE.slice(0, 2));
  expect(posted('01/8/2027')).toEqual([false, false]);
  expect(posted('20/8/2027')).toEqual([true, true]);
});
