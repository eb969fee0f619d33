import { expect, test } from 'vitest';
import {
  isMoved,
  namesOldDay,
  withBeforeNow,
  withOldDaysBlank,
  withoutOldDay,
} from '../../src/programme/moved-days.ts';

test.each([
  '(thay cho ngày 09/10)',
  '(thay vì 13h30)',
  '(lịch cũ: 8h00 thứ Tư, ngày 07/10)',
  '(theo giấy mời cũ: sáng ngày 07/10)',
  '(theo kế hoạch ban đầu, ngày 07/10)',
  '(thời hạn cũ là ngày 07/10)',
])('the day of “%s” holds no more', (old) => {
  expect(withoutOldDay(`Họp giao ban ${old}, lúc 8h00 ngày 12/10`)).toBe('Họp giao ban, lúc 8h00 ngày 12/10');
});

test('a bracket that tells the day itself stays', () => {
  expect(withoutOldDay('Họp giao ban (thứ Hai, ngày 12/10)')).toBe('Họp giao ban (thứ Hai, ngày 12/10)');
  expect(withoutOldDay('Lễ ra quân (theo Kế hoạch số 12)')).toBe('Lễ ra quân (theo Kế hoạch số 12)');
});

test.each([
  ['Họp triển khai việc đổi giờ làm việc mùa hè', false],
  ['Họp bàn phương án thay đổi thời gian làm việc', false],
  ['Họp chi bộ (thay đổi thời gian)', true],
  ['Họp bàn kế hoạch năm học, đổi giờ', true],
  ['Họp chuyển sang ngày 05/3', true],
  ['Dời đến 14h00', true],
  ['Tham quan mô hình chuyển đổi số', false],
])('“%s” speaks of another time: %s', (text, expected) => {
  expect(isMoved(text)).toBe(expected);
});
test.each([
  ['Hội thao dời từ thứ Năm (20/8) sang thứ Ba (25/8)', 'Hội thao vào thứ Ba (25/8)'],
  ['Hội thao dời từ thứ Năm, ngày 20/8 sang thứ Ba, ngày 25/8', 'Hội thao vào thứ Ba, ngày 25/8'],
  ['Tập bơi lùi từ 20.8 sang 26.8', 'Tập bơi ngày 26.8'],
  ['Tập bơi từ 20/8 chuyển sang 8h00 ngày 26/8', 'Tập bơi 8h00 ngày 26/8'],
  ['Tập bơi 26/8 (dời từ 20/8)', 'Tập bơi 26/8'],
  ['Tập bơi 26/8 (thay cho ngày 20/8)', 'Tập bơi 26/8'],
])('of “%s” the new day is left', (text, left) => {
  const blank = withOldDaysBlank(text);
  expect(blank).toHaveLength(text.length);
  expect(blank.trim().replace(/ {2,}/g, ' ')).toBe(left);
});

test('what moves from one number to another moves no day', () => {
  const text = 'Chuyển từ 12 sang 15 hộ, báo cáo trước ngày 20/8';
  expect(namesOldDay(text)).toBe(false);
  expect(withOldDaysBlank(text)).toBe(text);
});

test.each([
  'trước 21/9, nay 23/9',
  'trước ngày 21/9; nay là ngày 23/9',
  'trước ngày 21/9, nay dời sang thứ Ba, 23/9',
  'trước 8h00, hiện nay 9h00',
  'trước 21/9, nay 23 và 24/9',
])('“%s” tells the old day before the new one', (text) => {
  expect(withBeforeNow(text)).toBe(text.replace('trước', 'trước đây'));
});

test.each([
  'Gửi danh sách trước ngày 15/8, hiện còn 3 phòng chưa gửi',
  'Gửi danh sách trước ngày 15/8, hiện 3 phòng chưa gửi',
  'Gửi danh sách trước ngày 15/8, nay nhắc lại lần 2',
])('“%s” keeps its last day', (text) => {
  expect(withBeforeNow(text)).toBe(text);
});
