import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

test('an examination in bars: days and sessions are written once, and an hour may stand before the words', () => {
  const { items } = readProgramme(`Lịch thi tốt nghiệp năm 2027 như sau:
Ngày | Buổi | Môn thi | Thời gian làm bài | Giờ phát đề | Giờ bắt đầu làm bài | |
05/6/2027 | SÁNG | 08 giờ 00: Họp cán bộ coi thi | ||||
CHIỀU | 14 giờ 00: Thí sinh nhận phòng | |||||
06/6/2027 | SÁNG | Văn | 120 phút | 07 giờ 30 | 07 giờ 35 | |
CHIỀU | Toán | 90 phút | 14 giờ 20 | 14 giờ 30 | |
07/6/2027 | SÁNG | Vật lí | 50 phút | 07 giờ 30 | 07 giờ 35 | |
Hóa học | 50 phút | 08 giờ 30 | 08 giờ 35 | | |
08/6/2027 | Dự phòng | |||||`);
  expect(items.map((item) => [whenOf(item), item.title])).toEqual([
    ['on 2027-06-05 08:00', 'Họp cán bộ coi thi'],
    ['on 2027-06-05 14:00', 'Thí sinh nhận phòng'],
    ['on 2027-06-06 07:35', 'Văn'],
    ['on 2027-06-06 14:30', 'Toán'],
    ['on 2027-06-07 07:35', 'Vật lí'],
    ['on 2027-06-07 08:35', 'Hóa học'],
    ['on 2027-06-08', 'Dự phòng'],
  ]);
});
