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
  [
    '2. Phân công trực: Ngày 30/8: đ/c Mẫu; ngày 01/9: đ/c Thử; sáng 02/9: đ/c Ví.',
    ['2026-08-30 | đ/c Mẫu', '2026-09-01 | đ/c Thử', '2026-09-02 | morning | đ/c Ví'],
  ],
  [
    '- Trực cơ quan: ngày 30/8: Lê Văn Mẫu; ngày 01/9: Trần Thị Thử.',
    ['2026-08-30 | Lê Văn Mẫu', '2026-09-01 | Trần Thị Thử'],
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
