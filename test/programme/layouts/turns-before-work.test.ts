import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (text: string) =>
  readProgramme(text).items.map(({ start, end, title, review }) =>
    [start === end ? start : `${start}..${end}`, title, ...review].join(' | '),
  );

test('a week, a month or a quarter before the colon is when the work of its line is done', () => {
  expect(
    read(
      'KẾ HOẠCH CÔNG TÁC NĂM 2026\n- Tháng 1: Hội nghị triển khai nhiệm vụ.\n- Tháng 2, 3: Kiểm tra cơ sở.\n- Quý II: Sơ kết 6 tháng.\n',
    ),
  ).toEqual([
    '2026-01-01..2026-01-31 | Tháng 1: Hội nghị triển khai nhiệm vụ.',
    '2026-02-01..2026-03-31 | Tháng 2, 3: Kiểm tra cơ sở.',
    '2026-04-01..2026-06-30 | Quý II: Sơ kết 6 tháng.',
  ]);
  expect(
    read(
      'KẾ HOẠCH CÔNG TÁC THÁNG 9/2026\n- Tuần 1: Khai giảng năm học.\n- Tuần 2: Ổn định nề nếp.\n- Tuần 3: Họp phụ huynh.\n',
    ),
  ).toEqual([
    '2026-09-01..2026-09-07 | Tuần 1: Khai giảng năm học.',
    '2026-09-08..2026-09-14 | Tuần 2: Ổn định nề nếp.',
    '2026-09-15..2026-09-21 | Tuần 3: Họp phụ huynh.',
  ]);
});

test('a number of a year’s weeks before the colon asks which week it is, but where the line names its days', () => {
  expect(
    read(
      'KẾ HOẠCH CÔNG TÁC THÁNG 9/2026\n- Tuần 37: Ổn định nề nếp.\n- Tuần 38: Họp phụ huynh (sáng Chủ nhật 20/9).\n- Tuần 39: Kiểm tra nội bộ.\n',
    ),
  ).toEqual([
    '2026-09-01..2026-09-30 | Tuần 37: Ổn định nề nếp. | week-number-unresolved',
    '2026-09-20 | Tuần 38: Họp phụ huynh (sáng Chủ nhật 20/9).',
    '2026-09-01..2026-09-30 | Tuần 39: Kiểm tra nội bộ. | week-number-unresolved',
  ]);
});

test('the day in whose honour work is done may be none of its own', () => {
  expect(
    read(
      'KẾ HOẠCH HOẠT ĐỘNG THÁNG 10/2026\nI. CÔNG TÁC TRỌNG TÂM\n- Thi đua chào mừng ngày 20/10.\nII. KẾ HOẠCH CỤ THỂ\n- Họp hội đồng: ngày 05/10.\n',
    ),
  ).toEqual(['2026-10-20 | Thi đua chào mừng ngày 20/10. | uncertain-date', '2026-10-05 | Họp hội đồng: ngày 05/10.']);
});

test('what is done in a week behind the title is no more of the title', () => {
  const programme = readProgramme(
    'THÔNG BÁO\nLịch trực lãnh đạo tháng 9/2026\nTuần 1 (01/9 - 06/9): Ông Ngô Văn Dụ\nTuần 2 (07/9 - 13/9): Bà Lê Thị Thí\n',
  );
  expect(programme.title).toBe('THÔNG BÁO Lịch trực lãnh đạo tháng 9/2026');
  expect(programme.items.map(({ start, end }) => `${start}..${end}`)).toEqual([
    '2026-09-01..2026-09-06',
    '2026-09-07..2026-09-13',
  ]);
});
