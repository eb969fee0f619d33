import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const plan = (...lines: readonly string[]) =>
  readProgramme(`KẾ HOẠCH\nCông tác tháng 12 năm 2027\n\n${lines.join('\n')}\n`).items.map(
    (item) => `${item.title} | ${whenOf(item)}`,
  );

test('behind a unit and its work a colon leads to the day by which it is due, and the work is the title', () => {
  expect(
    plan(
      '1. Phòng Kế toán đối chiếu công nợ: trước ngày 13/12.',
      '2. Văn phòng tổng hợp báo cáo: chậm nhất ngày 15/12.',
      '3. Phòng Hành chính kiểm kê tài sản: xong trước ngày 20/12.',
      '4. Tổ Hóa nộp giáo án: hoàn thành trong tháng 12.',
    ),
  ).toEqual([
    'Phòng Kế toán đối chiếu công nợ: trước ngày 13/12. | deadline ≤2027-12-12',
    'Văn phòng tổng hợp báo cáo: chậm nhất ngày 15/12. | deadline ≤2027-12-15',
    'Phòng Hành chính kiểm kê tài sản: xong trước ngày 20/12. | deadline ≤2027-12-19',
    'Tổ Hóa nộp giáo án: hoàn thành trong tháng 12. | period 2027-12-01..2027-12-31',
  ]);
});

test('behind a unit alone the words with their day are its work', () => {
  expect(
    plan(
      '1. Văn phòng: gửi báo cáo quý trước ngày 13/12.',
      '2. Phòng Kế toán: đối chiếu công nợ.',
      '3. Phòng Hành chính: kiểm kê tài sản.',
    ),
  ).toEqual([
    'gửi báo cáo quý trước ngày 13/12. | deadline ≤2027-12-12',
    'đối chiếu công nợ. | none 2027-12-01..2027-12-31',
    'kiểm kê tài sản. | none 2027-12-01..2027-12-31',
  ]);
});
