import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const HEAD =
  'LỊCH TRỰC THÁNG 8 NĂM 2026\n\nNgày\tTrực lãnh đạo\tTrực cơ quan\n01/8\tÔng Lê Ví\tBà Trần Dụ\n02/8\tBà Hồ Thử\tÔng Đỗ Mẫu\n';
const read = (row: string) =>
  readProgramme(`${HEAD}${row}\n`).items.map(({ start, startTime, title, review }) =>
    [start, startTime, title, ...review].filter(Boolean).join(' | '),
  );

test.each([
  ['Ghi chú: Trực hội chợ, tối 02/8 (từ 20h00), tổ 2 phụ trách\t\t', 'Trực hội chợ, tổ 2 phụ trách'],
  [
    'Đội cơ động hỗ trợ hội chợ của phường từ 20h00 ngày 02/8\t\t',
    'Đội cơ động hỗ trợ hội chợ của phường từ 20h00 ngày 02/8',
  ],
])('a row that is but a sentence is called by it, and asks for a look: “%s”', (row, title) => {
  expect(read(row).slice(0, 2)).toEqual(['2026-08-01 | Trực', '2026-08-02 | Trực']);
  expect(read(row)).toContain(`2026-08-02 | 20:00 | ${title} | unclear-boundary`);
});

test.each(['03/8\tÔng Lê Ví\t', 'Thứ Hai, ngày 03/8/2026\tÔng Lê Ví\t'])(
  'a row of a day and a person is none: “%s”',
  (row) => {
    expect(read(row).at(-1)).toBe('2026-08-03 | Trực');
  },
);
