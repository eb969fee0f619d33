import { expect, test } from 'vitest';
import { hoursOf } from '../../../src/programme/layouts/week/hours.ts';
import { readProgramme } from '../summary.ts';

const WEEK = 'LỊCH CÔNG TÁC TUẦN\n(Từ ngày 10/5 đến ngày 16/5/2027)\n';

test.each([
  ['Dự Ngày hội khu phố Một (07 giờ 00’) và khu phố Hai (09 giờ 30’).', ['07:00', '09:30']],
  ['Thăm gia đình ở xã Một (7h), xã Hai (9h) và xã Ba (10h30)', ['07:00', '09:00', '10:30']],
  ['Thi chọn đội tuyển (buổi thứ nhất 7h00; buổi thứ hai 13h30)', ['07:00', '13:30']],
  ['Tập huấn phần mềm (ca 1: 8h00, ca 2: 14h00)', ['08:00', '14:00']],
  ['Kiểm tra vệ sinh (sáng 7h30; chiều 14h)', ['07:30', '14:00']],
])('“%s” is done at each of its hours', (text, hours) => {
  expect(hoursOf(text).map(({ start }) => start)).toEqual(hours);
});

test.each([
  'Họp tổ dự án (8h00)',
  'Họp tổ dự án (8h00, phòng họp 2) và đi cơ sở (14h00)',
  'Họp tổ dự án (14h00) và khảo sát (8h00)',
  'Thi chọn đội tuyển (có mặt 6h30; bắt đầu 7h00)',
  'Họp tổ dự án (8h00). Sau đó đi cơ sở (14h00)',
  'Họp tổ dự án (trước 8h00) và khảo sát (14h00)',
])('“%s” is not', (text) => {
  expect(hoursOf(text)).toEqual([]);
});

test('what is done at two hours is an item at each, and no doubt', () => {
  const { items } = readProgramme(
    `${WEEK}Thứ Bảy 15/5: Thi chọn đội tuyển vòng 2 (buổi thứ nhất 7h00; buổi thứ hai 13h30)`,
  );
  expect(items.map(({ id, slot, startTime, review }) => [id, slot, startTime, review])).toEqual([
    ['1.1', 'morning', '07:00', []],
    ['1.2', 'afternoon', '13:30', []],
  ]);
});

test.each([
  ['Họp giao ban tháng 5, 14h00 PH lớn', '14:00', 'PH lớn'],
  ['Họp giao ban tháng 5, 15h30 phòng họp số 2', '15:30', 'phòng họp số 2'],
  ['Họp giao ban tháng 5, 9h00', '09:00', null],
])('“%s” says when and where behind its words', (entry, startTime, location) => {
  const { items } = readProgramme(`${WEEK}Thứ Hai 10/5\n1. ${entry}\n2. Đi cơ sở\nThứ Ba 11/5\n1. Đi cơ sở`);
  expect(items[0]).toMatchObject({ startTime, location, review: [] });
});
