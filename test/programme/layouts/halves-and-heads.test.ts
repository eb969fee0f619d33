import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (text: string) =>
  readProgramme(text).items.map(({ start, startTime, title }) => [start, startTime, title].filter(Boolean).join(' '));

test('the lunar half of a day heading is no item', () => {
  expect(
    read(
      'CHƯƠNG TRÌNH HOẠT ĐỘNG LỄ HỘI ĐÌNH LÀNG\n* Ngày 10/02/2025 (tức ngày 13 tháng Giêng năm Ất Tỵ):\n- 7h30: Khai mạc hội vật\n* Ngày 11/02/2025 (14 tháng Giêng, năm Ất Tỵ):\n- 8h00: Họp tổng kết hội vật\n* Ngày 12/02/2025 (15 tháng Giêng, năm Ất Tỵ):\n- 9h00: Lễ rước kiệu\n',
    ),
  ).toEqual([
    '2025-02-10 07:30 Khai mạc hội vật',
    '2025-02-11 08:00 Họp tổng kết hội vật',
    '2025-02-12 09:00 Lễ rước kiệu',
  ]);
});

test('two days are enough, when both end in a colon', () => {
  expect(
    read(
      'CHƯƠNG TRÌNH HOẠT ĐỘNG LỄ HỘI ĐÌNH LÀNG\n* Ngày 10/02/2025 (tức ngày 13 tháng Giêng năm Ất Tỵ):\n- 7h30: Khai mạc hội vật\n* Ngày 11/02/2025 (14 tháng Giêng, năm Ất Tỵ):\n- 8h00: Họp tổng kết hội vật\n',
    ),
  ).toEqual(['2025-02-10 07:30 Khai mạc hội vật', '2025-02-11 08:00 Họp tổng kết hội vật']);
});

test('headings of parts and the line of the author are no items', () => {
  expect(
    read(
      'SỰ KIỆN TRONG TUẦN (từ ngày 03/3/2025 đến ngày 07/3/2025)\nTrong nước:\n- Ngày 3/3: Hội nghị toàn quốc về phòng cháy\nTrong tỉnh:\n- Ngày 4/3: Giao ban kinh tế tháng 3\n- Ngày 6/3: Hội nghị sơ kết trồng cây\nA.B (tổng hợp)\n',
    ),
  ).toEqual([
    '2025-03-03 Hội nghị toàn quốc về phòng cháy',
    '2025-03-04 Giao ban kinh tế tháng 3',
    '2025-03-06 Hội nghị sơ kết trồng cây',
  ]);
});

test('a stamp of the page, places abroad and the organisers below are no items; work that begins so is', () => {
  expect(
    read(
      'LỊCH CÔNG TÁC TUẦN (từ ngày 03/3/2025 đến ngày 07/3/2025)\nCập nhật: 08:15 01/3/2025\nThứ Hai (03/3):\n- 8h00: Họp giao ban\nQuốc tế:\nThứ Ba (04/3):\n- 14h00: Cập nhật: kế hoạch phòng chống thiên tai\nBan tổ chức\n',
    ),
  ).toEqual(['2025-03-03 08:00 Họp giao ban', '2025-03-04 14:00 Cập nhật: kế hoạch phòng chống thiên tai']);
});
