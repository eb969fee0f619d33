import { expect, test } from 'vitest';
import { findTimes } from '../../../src/programme/times.ts';
import { readProgramme } from '../summary.ts';
import { itemsOfNotice } from './notices.ts';

/** `- ` stands for an hour that is not told. */
const hoursIn = (sentence: string) =>
  itemsOfNotice('Về việc thay đổi lịch', sentence).map(
    ({ start, startTime, endTime, location, review }) =>
      `${start} ${startTime ?? '-'} ${endTime ?? '-'}${location === null ? '' : ` ${location}`}${review.join()}`,
  );

test.each([
  ['bắt đầu 7h00 và kết thúc 10h30', ['07:00-10:30']],
  ['từ 19 giờ, dự kiến kết thúc vào lúc 20 giờ 30', ['19:00-20:30']],
  ['8h00; kết thúc: 11h00', ['08:00-11:00']],
  ['14h00 – kết thúc khoảng 16h30', ['14:00-16:30']],
  ['ngày 12/3, bắt đầu 8h và sẽ kết thúc lúc 4h30 chiều', ['08:00-16:30']],
  ['bắt đầu 7h00 và kết thúc 10h30 ngày 12/3', ['07:00-10:30']],
])('an hour that is said to be the end is none of its own (%s)', (text, expected) => {
  expect(findTimes(text).map(({ start, end }) => `${start}-${end}`)).toEqual(expected);
});

test.each([
  '8h00, kết thúc đăng ký 10h00',
  'Ngày 12/3: khai mạc 8h00, kết thúc 17h00 ngày 14/3',
  'Họp lúc 8h00, kết thúc năm học lúc 14h00',
  '7h00 kết thúc, 9h00 bắt đầu',
  'ca 1 bắt đầu 8h00, ca 2 kết thúc lúc 17h00',
])('two hours that are not begin and end of one thing stay two (%s)', (text) => {
  expect(findTimes(text).map(({ end }) => end)).toEqual([null, null]);
});

const MOVED = 'Buổi tổng vệ sinh thôn Mẫu dời sang Chủ nhật, ngày 15/3/2026';

test.each([
  [`${MOVED}, bắt đầu 6h00 và kết thúc 9h00.`, '2026-03-15 06:00 09:00'],
  [`${MOVED}, từ 6h00 tại sân đình và kết thúc lúc 9h00.`, '2026-03-15 06:00 09:00 sân đình'],
  [
    'Buổi tổng vệ sinh thôn Mẫu dời sang 6h00 Chủ nhật, ngày 15/3/2026 và sẽ kết thúc lúc 9h00 cùng ngày.',
    '2026-03-15 06:00 09:00',
  ],
  [`${MOVED} tại sân đình, kết thúc lúc 9h00.`, '2026-03-15 - 09:00 sân đình'],
  ['Buổi tổng vệ sinh thôn Mẫu được chuyển sang sáng 15/3/2026, dự kiến kết thúc lúc 9 giờ 30.', '2026-03-15 - 09:30'],
])('what moves does not begin when it is over (%s)', (sentence, expected) => {
  expect(hoursIn(sentence)).toEqual([expected]);
});

test.each([
  '8h00, kết thúc 16h00 ngày 04/12: Tập huấn',
  '8h00, kết thúc 17h00 Chủ nhật: Giải bóng chuyền',
  '20h00 và kết thúc 5h00 sáng thứ Ba: Tuần tra',
  '19h30, dự kiến kết thúc 21h00 ngày 06/12/2026: Hội trại',
  'bắt đầu 8h00, kết thúc 16h00 thứ Tư',
  'khai mạc lúc 7h30, kết thúc 17h00 Chủ nhật 29/11/2026',
  'Ngày 02/12: khai mạc 8h00, kết thúc vào lúc 17h00 chiều 04/12',
  'khai mạc 8h00, kết thúc 17h00 (ngày 27/11)',
  'khai mạc 8h00, kết thúc 17h00 hôm 11/12',
  'khai mạc 8h00, kết thúc 17h00 - 07/12',
])('an end with a day behind it may be on another day than the beginning (%s)', (text) => {
  expect(findTimes(text).map(({ end }) => end)).toEqual([null, null]);
});

test('nor does an entry move to the day on which it ends', () => {
  const lines = ['Ngày 02/12/2026', '- 8h00, kết thúc 16h00 ngày 04/12: Tập huấn dân quân.', '- 14h00: Họp Đảng ủy.'];
  const { items } = readProgramme(`LỊCH CÔNG TÁC THÁNG 12/2026\n\n${lines.join('\n')}\n`);
  expect(items.map(({ start, startTime }) => `${start} ${startTime}`)).toEqual([
    '2026-12-02 08:00',
    '2026-12-02 14:00',
  ]);
});
