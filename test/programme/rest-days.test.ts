import { expect, test } from 'vitest';
import { restDaysIn } from '../../src/programme/rest-days.ts';

const read = (sentence: string) =>
  restDaysIn(sentence).map(
    ({ kind, mention, title }) =>
      `${kind} ${mention.days.map(({ day, month }) => `${day}/${month}`).join('-')} ${title}`,
  );

test.each([
  ['Nghỉ lễ Quốc khánh từ ngày 30/8/2025 đến hết ngày 02/9/2025.', ['rest 30/8-2/9 Nghỉ lễ Quốc khánh']],
  ['Làm bù vào ngày 09/9/2025.', ['makeUp 9/9 Làm bù']],
  ['Các cơ quan treo cờ Tổ quốc từ ngày 01/9/2025 đến ngày 03/9/2025.', ['flags 1/9-3/9 Treo cờ Tổ quốc']],
  ['Gửi lịch trực trước ngày 28/8/2025.', []],
  ['Phân công trực ngày 30/8/2025.', []],
])('“%s” announces rest days', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});

test.each([
  ['Báo cáo tình hình dịch bệnh trong kỳ nghỉ lễ chậm nhất 10h00 ngày 03/9/2025.', []],
  ['Các đơn vị gửi lịch trực nghỉ Tết trước 16 giờ 30 thứ Sáu, ngày 13/02/2026.', []],
  [
    'Công chức làm việc bù cho thứ Hai (ngày 29/4/2024) vào thứ Bảy, ngày 04/5/2024.',
    ['makeUp 4/5 Làm việc bù cho thứ Hai (ngày 29/4/2024)'],
  ],
  ['Giáo viên dạy bù cho ngày 02/5 vào thứ Bảy 10/5/2025.', ['makeUp 10/5 Dạy bù cho ngày 02/5']],
])('“%s” is told by the words around its days', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});
