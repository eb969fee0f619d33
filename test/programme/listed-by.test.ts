import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

const roster = (signed: string) => {
  const { items, issued } = readProgramme(
    ['LỊCH TRỰC TRẠM MẪU THÁNG 5/2026', 'Ngày 12/5: Lê Văn Ví', 'Ngày 13/5: Hồ Thị Thử', signed, 'Đỗ Văn Mẫu'].join(
      '\n',
    ),
  );
  return { days: items.map(({ start }) => start), issued };
};

test.each(['Người lập biểu, ngày 10/5/2026', 'Người lập, ngày 10 tháng 5 năm 2026', 'Cán bộ tổng hợp: 10/5/2026'])(
  'who made the list signs it: “%s” is no entry',
  (signed) => {
    expect(roster(signed)).toEqual({ days: ['2026-05-12', '2026-05-13'], issued: '2026-05-10' });
  },
);

test('what somebody does on a day is one', () => {
  expect(roster('Người lập biểu họp tổ, ngày 14/5/2026').days).toContain('2026-05-14');
});
