import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const HEAD = 'CÔNG TY THỬ NGHIỆM\nMẫu, ngày 12 tháng 01 năm 2026\n\nTHÔNG BÁO\nLịch nghỉ lễ, Tết năm 2026\n\n';

test('a rest has its title from its own row, and not from the remark of the row above', () => {
  const rows = [
    'STT\tKỳ nghỉ\tTừ ngày\tĐến ngày\tSố ngày nghỉ\tGhi chú',
    '1\tGiỗ Tổ Hùng Vương\t25/4/2026\t27/4/2026\t3\tNghỉ bù thứ Hai',
    '2\tNghỉ mát toàn xưởng\t12/6/2026\t14/6/2026\t3\tCông đoàn lo xe',
    '3\tQuốc khánh\t29/8/2026\t02/9/2026\t5\t',
  ];
  expect(readProgramme(`${HEAD}${rows.join('\n')}\n`).items.map(({ start, title }) => [start, title])).toEqual([
    ['2026-04-25', 'Nghỉ Giỗ Tổ Hùng Vương'],
    ['2026-06-12', 'Nghỉ mát toàn xưởng'],
    ['2026-08-29', 'Nghỉ Quốc khánh'],
  ]);
});
