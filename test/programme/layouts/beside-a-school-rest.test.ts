import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** A line an item below the rest: kind, days, half, title; `?` where it asks for a decision. */
const read = (point: string) =>
  programmeOf(`TRƯỜNG THCS HÀ MẪU
Số: 12/TB-THCS
Hà Mẫu, ngày 20 tháng 4 năm 2026
THÔNG BÁO
Về việc nghỉ lễ 30/4 và 01/5 năm 2026
1. Học sinh nghỉ lễ từ ngày 30/4/2026 đến hết ngày 03/5/2026.
${point}
HIỆU TRƯỞNG
Ngô Tất Dụ`)
    .items.filter(({ start }) => start !== '2026-04-30')
    .map(({ kind, start, end, slot, title, review }) =>
      [kind, start === end ? start : `${start}..${end}`, slot, title, review.length > 0 ? '?' : null]
        .filter(Boolean)
        .join(' | '),
    );

const EACH = ['event | 2026-05-09 | morning | Khối 6 học bù', 'event | 2026-05-09 | afternoon | Khối 7 học bù'];

test.each([
  '- Thứ Bảy 09/5 (sáng): khối 6 học bù; (chiều): khối 7 học bù.',
  '2. Thứ Bảy 09/5/2026: khối 6 học bù (sáng), khối 7 học bù (chiều).',
])('each of those who make up on one day is an entry: %s', (point) => {
  expect(read(point)).toEqual(EACH);
});

test('where those who make up cannot be told apart it is asked', () => {
  expect(read('2. Thứ Bảy 09/5/2026: khối 6 học bù cùng thầy cô khối 7 học bù.')).toEqual([
    'event | 2026-05-09 | Khối 6 học bù cùng thầy cô khối 7 học bù | ?',
  ]);
});

test('a day with the lessons of another is not one of work as usual', () => {
  expect(read('2. Thứ Hai 04/5/2026 học sinh vẫn học thời khóa biểu thứ Sáu.')).toEqual([
    'event | 2026-05-04 | học sinh vẫn học thời khóa biểu thứ Sáu | ?',
  ]);
  expect(read('2. Thứ Hai 04/5/2026 học sinh vẫn học bình thường.')).toEqual([]);
});

test('people behind a label that is none of duty are no roster', () => {
  expect(read('2. Sinh nhật: 25/4 cô Lan, 27/4 thầy Hùng.')).toEqual([
    'event | 2026-04-25 | Sinh nhật: 25/4 cô Lan | ?',
    'event | 2026-04-27 | thầy Hùng | ?',
  ]);
  expect(read('2. Bảo vệ: 01/5 ông Nam, 02/5 ông Bắc.')).toEqual([
    'event | 2026-05-01 | Bảo vệ',
    'event | 2026-05-02 | Bảo vệ',
  ]);
});

test.each([
  ['Cổng số 2 tạm đóng cửa từ ngày 05/5/2026 để sửa chữa.', 'dayOff | 2026-05-05 | Cổng số 2 tạm đóng cửa | ?'],
  ['Thư viện tạm đóng cửa từ ngày 05/5/2026.', 'dayOff | 2026-05-05 | Thư viện tạm đóng cửa | ?'],
  [
    'Cổng số 2 tạm đóng cửa ngày 05/5/2026 để sửa chữa.',
    'event | 2026-05-05 | Cổng số 2 tạm đóng cửa ngày 05/5/2026 để sửa chữa | ?',
  ],
  [
    'Cầu Mẫu đóng cửa từ ngày 05/5/2026 đến hết ngày 07/5/2026.',
    'event | 2026-05-05..2026-05-07 | Cầu Mẫu đóng cửa từ ngày 05/5/2026 đến hết ngày 07/5/2026 | ?',
  ],
  [
    'Thư viện đóng cửa từ ngày 05/5/2026 đến hết ngày 07/5/2026.',
    'dayOff | 2026-05-05..2026-05-07 | Thư viện đóng cửa',
  ],
])('what is closed without an end, or is no house, is asked about: %s', (point, item) => {
  expect(read(`2. ${point}`)).toEqual([item]);
});

test('what others do before those who make up is none of their title', () => {
  expect(read('2. Giáo viên nộp hồ sơ, học bù vào sáng thứ Bảy 09/5/2026.')).toEqual([
    'event | 2026-05-09 | morning | Học bù',
  ]);
});
