import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (...lines: readonly string[]) =>
  readProgramme(lines.join('\n')).items.map(({ start, startTime, title, review }) =>
    [start, startTime, title, ...review].join(' '),
  );

test('a whole day alone in its line heads the hours below it', () => {
  const days = ['Ngày 05/6/2027', '- 8h00: Khám mắt', '- Đoàn Hai: 15h00, trạm y tế', '06/6/2027', '- 9h00: Khám tai'];
  expect(read('LỊCH KHÁM BỆNH LƯU ĐỘNG', ...days)).toEqual([
    '2027-06-05 08:00 Khám mắt',
    '2027-06-05 15:00 Đoàn Hai, trạm y tế',
    '2027-06-06 09:00 Khám tai',
  ]);
});

test('so do several with other lines between them', () => {
  const days = ['Ngày 05/6/2027', '- Xã Một: 8h00, hội trường', 'Ngày 06/6/2027', '- Xã Hai: 15h00, nhà văn hóa'];
  expect(read('LỊCH TIẾP XÚC CỬ TRI', ...days).map((item) => item.slice(0, 16))).toEqual([
    '2027-06-05 08:00',
    '2027-06-06 15:00',
  ]);
});

test('one above a sentence says when the page was made', () => {
  const lines = ['Ngày 01/6/2027', 'Chủ tịch UBND xã tiếp công dân các ngày: 03/6, 10/6/2027, buổi sáng.'];
  expect(read('LỊCH TIẾP CÔNG DÂN THÁNG 6', ...lines).map((item) => item.slice(0, 10))).toEqual([
    '2027-06-03',
    '2027-06-10',
  ]);
});
