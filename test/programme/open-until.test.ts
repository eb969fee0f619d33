import { expect, test } from 'vitest';
import { programmeOf } from './layouts/rendered.ts';

const told = (line: string) =>
  programmeOf(`LỊCH HOẠT ĐỘNG HÈ 2027\n\n- 8h00 ngày 01/6/2027: Họp tổ tại phòng 2.\n- ${line}`)
    .items.filter(({ line: at }) => at === 4)
    .map(({ start, end, startTime, endTime, review }) => [start, end, startTime, endTime, review.length > 0]);

test.each([
  'Thư viện mở cửa đến 21h00 ngày 05/6/2027.',
  'Nhà văn hóa phục vụ tới 21 giờ ngày 05/6/2027.',
  'Chợ Mẫu kéo dài giờ bán đến 20h30 ngày 05/6/2027.',
  'Bộ phận Một cửa làm việc đến 19h00 ngày 05/6/2027.',
  'Bể bơi hoạt động đến khoảng 20h00 ngày 05/6/2027.',
])('until when something is open is no hour at which it begins: %s', (line) => {
  expect(told(line)).toEqual([['2027-06-05', '2027-06-05', null, null, true]]);
});

test('nor is it that of days from the first to the last behind it', () => {
  const rest = 'Chợ nghỉ Tết từ 04/02/2027 đến hết ngày 09/02/2027.';
  const line = 'Bãi xe kéo dài giờ mở cửa đến 22h00 các ngày từ 01/02/2027 đến 03/02/2027.';
  const { items } = programmeOf(`THÔNG BÁO\nV/v nghỉ Tết Nguyên đán 2027\n\n${line}\n${rest}`);
  expect(items[0]).toMatchObject({ start: '2027-02-01', end: '2027-02-03', startTime: null });
  expect(items[0]!.review).not.toEqual([]);
});

test.each([
  ['Thư viện mở cửa từ 7h00 đến 21h00 ngày 05/6/2027.', '07:00', '21:00'],
  ['Phòng khám làm việc từ 13 giờ đến 20 giờ ngày 05/6/2027.', '13:00', '20:00'],
  ['Thư viện mở cửa lúc 8h00 ngày 05/6/2027.', '08:00', null],
  ['Đoàn công tác đến xã Mẫu lúc 9h00 ngày 05/6/2027.', '09:00', null],
])('hours at which something begins are: %s', (line, from, to) => {
  expect(told(line)[0]?.slice(0, 4)).toEqual(['2027-06-05', '2027-06-05', from, to]);
});

test('an hour to which another is put off begins', () => {
  const { items } = programmeOf('THÔNG BÁO\nV/v dời giờ họp\n\nGiờ họp giao ban được dời đến 9h00 ngày 08/6/2027.');
  expect(items[0]).toMatchObject({ start: '2027-06-08', startTime: '09:00' });
});
