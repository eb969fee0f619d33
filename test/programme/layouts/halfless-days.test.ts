import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (hours: string) =>
  readProgramme(`LỊCH TIẾP XÚC CỬ TRI THÁNG 7 NĂM 2027

${hours}

| Ngày | Nội dung | Địa điểm |
|---|---|---|
| Sáng 12/7 | Tiếp xúc cử tri xã Một | Hội trường |
| Chiều 12/7 | Tiếp xúc cử tri xã Hai | Hội trường |
| 13/7 | Tiếp xúc cử tri xã Ba | Hội trường |
| Cả ngày 14/7 | Tiếp xúc cử tri xã Tư | Hội trường |
`).items.map(({ startTime, slot, review }) => `${startTime ?? slot} ${review.join() || 'sure'}`);

test.each([
  'Thời gian: buổi sáng bắt đầu từ 8h00, buổi chiều bắt đầu từ 14h00.',
  'Các buổi tiếp xúc bắt đầu lúc 8 giờ (buổi sáng) và 14 giờ (buổi chiều).',
])('of a day without a half it is asked which of the hours of the halves is its: “%s”', (hours) => {
  expect(read(hours).slice(0, 3)).toEqual(['08:00 sure', '14:00 sure', 'null hour-left']);
});

test('without hours of the halves nothing is asked', () => {
  expect(read('Ủy ban thông báo lịch như sau:')).toEqual([
    'morning sure',
    'afternoon sure',
    'null sure',
    'allDay sure',
  ]);
});
