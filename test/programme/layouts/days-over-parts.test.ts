import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const itemsOf = (...lines: readonly string[]) =>
  programmeOf(['LỊCH TIẾP XÚC CỬ TRI', 'Của đại biểu HĐND tỉnh Ví Dụ trước kỳ họp giữa năm 2027', ...lines].join('\n'))
    .items;
const told = (...lines: readonly string[]) =>
  itemsOf(...lines).map(({ start, startTime, slot, title, review }) => [start, startTime ?? slot, title, ...review]);

test('who meets voters stands between a day and its hours, and the day holds on', () => {
  expect(
    told(
      'a) Thứ Năm (10/6/2027):',
      '- Đơn vị bầu cử số 03 (gồm ông Thứ Nhất, bà Thứ Hai).',
      '* 8 giờ: tiếp xúc cử tri xã Mẫu Một, tại nhà văn hóa xã.',
      '- Đơn vị bầu cử số 04 (gồm ông Thứ Ba):',
      '* 14 giờ 30: tiếp xúc cử tri xã Mẫu Hai, tại nhà văn hóa xã.',
      'b) Thứ Sáu (11/6/2027):',
      '- Đơn vị bầu cử số 03.',
      '* Buổi sáng: tiếp xúc cử tri xã Mẫu Ba, tại nhà văn hóa xã.',
    ),
  ).toEqual([
    ['2027-06-10', '08:00', 'Tiếp xúc cử tri xã Mẫu Một, tại nhà văn hóa xã'],
    ['2027-06-10', '14:30', 'Tiếp xúc cử tri xã Mẫu Hai, tại nhà văn hóa xã'],
    ['2027-06-11', 'morning', 'Tiếp xúc cử tri xã Mẫu Ba, tại nhà văn hóa xã'],
  ]);
});

test('a part of the list above its days has days of its own', () => {
  expect(
    told(
      '1. Tổ đại biểu số 1',
      '- Ngày 10/6/2027, 8 giờ: tại hội trường xã Mẫu Một.',
      '2. Tổ đại biểu số 2',
      '- Ngày 11/6/2027, 14 giờ: tại hội trường xã Mẫu Hai.',
    ).map(([start, at]) => [start, at]),
  ).toEqual([
    ['2027-06-10', '08:00'],
    ['2027-06-11', '14:00'],
  ]);
});

test('the place and day of signing below a list is no meeting, nor are those who receive the paper', () => {
  const items = itemsOf(
    '- 8 giờ ngày 10/6/2027: tiếp xúc cử tri xã Mẫu Một.',
    '- 8 giờ ngày 11/6/2027: tiếp xúc cử tri xã Mẫu Hai.',
    '- 8 giờ ngày 14/6/2027: tiếp xúc cử tri xã Mẫu Ba.',
    'Ví Dụ, ngày 02 tháng 6 năm 2027',
    'TL. CHỦ TỊCH',
    'CHÁNH VĂN PHÒNG',
    'Người Thứ Tư',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
  );
  expect(items.map(({ start }) => start)).toEqual(['2027-06-10', '2027-06-11', '2027-06-14']);
});

test('a meeting put later to a day is no work that is due by it', () => {
  const { items } = programmeOf(
    [
      'Thông báo thay đổi thời gian họp báo cáo chuyên đề',
      'Ngày đăng: 01/6/2027',
      'Sở Ví dụ lùi thời gian tổ chức hội nghị báo cáo chuyên đề đến 9 giờ ngày 10/6/2027 (thời gian cũ: 9 giờ ngày 08/6/2027).',
    ].join('\n'),
  );
  expect(items.map(({ start, startTime, kind }) => [start, startTime, kind])).toEqual([
    ['2027-06-10', '09:00', 'event'],
  ]);
});
