import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (text: string) =>
  readProgramme(text).items.map(({ start, end, slot, startTime, title, review }) => [
    start === end ? start : `${start}..${end}`,
    startTime ?? slot,
    title,
    review.join(),
  ]);

const HEAD = `PHÒNG VÍ DỤ
LỊCH CÔNG TÁC TUẦN 21 (từ ngày 18/5/2026 đến ngày 22/5/2026)
Ngày\tBuổi\tNội dung\tĐịa điểm
Thứ Hai 18/5\tSáng\t8h00: Họp giao ban\tPhòng 1
`;
const below = (row: string) =>
  read(`${HEAD}${row}\t\tTrực cơ quan\tTrụ sở\nThứ Sáu 22/5\tChiều\tHọp tổ\tPhòng 2`).find(
    ([, , title]) => title === 'Trực cơ quan',
  );

test.each([
  ['Từ Thứ Ba đến Thứ Năm', '2026-05-19..2026-05-21', ''],
  ['Thứ Ba - Thứ Năm', '2026-05-19..2026-05-21', ''],
  ['Cả tuần', '2026-05-18..2026-05-22', ''],
  ['Các ngày còn lại', '2026-05-19..2026-05-22', 'uncertain-date'],
  ['Cuối tuần', '2026-05-23..2026-05-24', 'date-outside-period'],
])('a row of “%s” is on its own days and in no session above', (row, days, review) => {
  expect(below(row)).toEqual([days, null, 'Trực cơ quan', review]);
});

test.each([
  ['Ngày mai', null, 'missing-date,uncertain-date'],
  ['Hết tuần', null, 'missing-date,uncertain-date'],
  ['Đột xuất', '2026-05-18', 'uncertain-date'],
])('what “%s” means for its row is asked', (row, day, review) => {
  expect(below(row)).toEqual([day, null, 'Trực cơ quan', review]);
});

test('running numbers before the times are no days', () => {
  expect(
    read(`TÒA ÁN VÍ DỤ
LỊCH XÉT XỬ TUẦN
Từ ngày 18/5/2026 đến ngày 22/5/2026
STT | Thời gian mở phiên tòa | Vụ án | Nơi xét xử
1 | 07h30 ngày 18/5/2026 | Tranh chấp hợp đồng | Phòng xử số 1
2 | 08h00 ngày 20/5/2026 | Khiếu kiện quyết định | Phòng xử số 2
3 | 14h00 ngày 22/5/2026 | Yêu cầu tuyên bố mất tích | Phòng xử số 1`),
  ).toEqual([
    ['2026-05-18', '07:30', 'Tranh chấp hợp đồng', ''],
    ['2026-05-20', '08:00', 'Khiếu kiện quyết định', ''],
    ['2026-05-22', '14:00', 'Yêu cầu tuyên bố mất tích', ''],
  ]);
});

test('behind a semicolon another leader does something else, at none of the hours before', () => {
  const { items } = readProgramme(`SỞ VÍ DỤ - LỊCH TUẦN
Thứ Hai, 18/5/2026: Sáng: Giám đốc Sở họp giao ban (8h00, Phòng lớn); PGĐ Mẫu làm việc với đơn vị tư vấn. Chiều: Họp tổ.
Thứ Ba, 19/5/2026: Sáng: Giám đốc Sở dự hội nghị; thăm cơ sở sản xuất.`);
  expect(items.map(({ startTime, slot, title, leadersText }) => [startTime ?? slot, title, leadersText])).toEqual([
    ['08:00', 'Giám đốc Sở họp giao ban (8h00, Phòng lớn)', 'Giám đốc Sở'],
    ['morning', 'PGĐ Mẫu làm việc với đơn vị tư vấn', 'PGĐ Mẫu'],
    ['afternoon', 'Họp tổ', null],
    ['morning', 'Giám đốc Sở dự hội nghị; thăm cơ sở sản xuất', 'Giám đốc Sở'],
  ]);
});
