import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const HEAD = `HỘI NÔNG DÂN XÃ MẪU

GIẤY MỜI
Dự Lễ phát động trồng rừng

Trân trọng kính mời Quý đại biểu tới dự Lễ phát động trồng rừng.
`;
const read = (time: string, rows: string) =>
  readProgramme(`${HEAD}- Thời gian: ${time}.
- Địa điểm: Sân vận động xã.
Chương trình dự kiến:
Thời gian\tNội dung\tThực hiện
${rows}
Rất mong Quý đại biểu tới dự.
`).items.map(({ start, startTime, endTime, title, note, review }) => [
    start,
    startTime,
    endTime,
    title,
    note,
    ...review,
  ]);

const STEPS = `7h00 - 7h15\tĐón khách, văn nghệ\tChi hội Bản Nưa
7h15 - 7h40\tPhát động phong trào\tChủ tịch Hội
7h40\tTrồng cây\t`;

test('the steps of an agenda as a table have the day of their gathering', () => {
  expect(read('từ 07 giờ 00 phút ngày 12/3/2027 (thứ Sáu)', STEPS)).toEqual([
    ['2027-03-12', '07:00', null, 'Lễ phát động trồng rừng', null],
    ['2027-03-12', '07:00', '07:15', 'Đón khách, văn nghệ', 'Chi hội Bản Nưa'],
    ['2027-03-12', '07:15', '07:40', 'Phát động phong trào', 'Chủ tịch Hội'],
    ['2027-03-12', '07:40', null, 'Trồng cây', null],
  ]);
});

test('where the gathering lasts several days the steps are of none for certain', () => {
  const items = read('02 ngày, 12 và 13/3/2027', STEPS).filter(([, time]) => time === '07:15');
  expect(items.every(([start, , , , , ...review]) => start === null || review.length > 0)).toBe(true);
});
