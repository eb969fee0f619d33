import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const HEAD = 'TRUNG TÂM MẪU\nSố: 8/TB-TTM\nThử, ngày 14 tháng 8 năm 2026\n\nTHÔNG BÁO\n';

test.each([
  [
    'Trực: sáng 02/9 (cô Mẫu), chiều 02/9 (thầy Thử), 01/9 (bảo vệ).',
    ['2026-09-02 | morning | cô Mẫu', '2026-09-02 | afternoon | thầy Thử', '2026-09-01 | bảo vệ'],
  ],
  [
    '- Trực lễ: bảo vệ trực 24/24; BGH trực 31/8 và 01/9 thầy Thử, 02/9 cô Mẫu.',
    ['2026-08-31 | thầy Thử', '2026-09-01 | thầy Thử', '2026-09-02 | cô Mẫu'],
  ],
  ['Lãnh đạo trực ngày 29/8/2026 (ông Thử), ngày 30/8/2026 (bà Mẫu).', ['2026-08-29 | ông Thử', '2026-08-30 | bà Mẫu']],
])('who is on duty on which day of the rest is told in a sentence: %s', (line, duties) => {
  const text = `${HEAD}Nghỉ lễ Quốc khánh 02/9\n\nCơ quan nghỉ từ 29/8/2026 đến hết 02/9/2026.\n${line}\n`;
  expect(
    readProgramme(text).items.flatMap(({ kind, start, slot, leadersText }) =>
      kind === 'dayOff' ? [] : [[start, slot, leadersText].filter((part) => part !== null).join(' | ')],
    ),
  ).toEqual(duties);
});
