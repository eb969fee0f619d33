import { expect, test } from 'vitest';
import { itemsOfDay } from './layouts/one-day.ts';

const read = (...lines: readonly string[]) =>
  itemsOfDay(...lines).map(({ startTime, slot, title, leadersText, review }) =>
    [startTime ?? slot, title, leadersText, ...review].filter(Boolean).join(' | '),
  );

test.each([
  ['19h30 đêm lửa trại của đoàn viên', '19:30 | đêm lửa trại của đoàn viên'],
  ['20h00 đêm hội trăng rằm', '20:00 | đêm hội trăng rằm'],
  ['7h30 tối giao lưu văn nghệ', '19:30 | tối giao lưu văn nghệ'],
  ['8 giờ 00 đêm nhạc mùa thu', '20:00 | đêm nhạc mùa thu'],
  ['8h00 sáng tác ca khúc', '08:00 | sáng tác ca khúc'],
  ['14h00 chiều cao, cân nặng của trẻ', '14:00 | chiều cao, cân nặng của trẻ'],
  ['8h00 sáng họp tổ', '08:00 | họp tổ'],
  ['7 giờ tối họp thôn', '19:00 | họp thôn'],
  ['10 giờ đêm, tuần tra', '22:00 | tuần tra'],
])('behind an hour a word for a half of the day is of the name where one begins with it: “%s”', (line, item) => {
  expect(read(`- ${line}`)).toEqual([item]);
});

test('an entry that begins with such a name is not lost behind another', () => {
  expect(read('- Huyện đoàn Ví dụ: 7h30 khánh thành sân chơi; 19h30 đêm lửa trại.')).toEqual([
    '07:30 | khánh thành sân chơi | Huyện đoàn Ví dụ',
    '19:30 | đêm lửa trại | Huyện đoàn Ví dụ',
  ]);
});

test.each([
  ['- Hội Phụ nữ: cả ngày, tập huấn bán hàng', 'allDay | tập huấn bán hàng | Hội Phụ nữ'],
  ['- Huyện đoàn: sáng, giải chạy mùa xuân', 'morning | giải chạy mùa xuân | Huyện đoàn'],
  ['- Hội Nông dân: buổi chiều, trao vốn vay', 'afternoon | trao vốn vay | Hội Nông dân'],
  ['- Công an xã: tối - tuần tra', 'evening | tuần tra | Công an xã'],
  ['- Xã đoàn: chiều dọn vệ sinh', 'afternoon | dọn vệ sinh | Xã đoàn'],
  ['- Hội Nông dân: sáng kiến mới về nuôi ong', 'Hội Nông dân: sáng kiến mới về nuôi ong'],
])('a body before a half of the day leads what is done then: “%s”', (line, item) => {
  expect(read(line)).toEqual([item]);
});
