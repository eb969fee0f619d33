import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (points: string) =>
  readProgramme(
    `TRƯỜNG CAO ĐẲNG VÍ DỤ\nHà Mẫu, ngày 22 tháng 12 năm 2025\nTHÔNG BÁO\nVề lịch nghỉ lễ, tết năm 2026 và hoán đổi ngày làm việc\n${points}\n`,
  ).items.map(({ kind, start, end, title, participantsText }) =>
    [kind, start === end ? start : `${start}..${end}`, title, participantsText].filter(Boolean).join(' | '),
  );

test('the longer rest of some does not swallow that of the others', () => {
  expect(
    read(
      '1. Tết Nguyên đán: nghỉ từ thứ Bảy ngày 14/02/2026 đến hết Chủ nhật ngày 22/02/2026. Riêng học sinh, sinh viên nghỉ Tết từ ngày 07/02/2026 đến hết ngày 01/3/2026.',
    ),
  ).toEqual([
    'dayOff | 2026-02-14..2026-02-22 | Nghỉ Tết Nguyên đán',
    'dayOff | 2026-02-07..2026-03-01 | Nghỉ Tết Nguyên đán | học sinh, sinh viên',
  ]);
});

test.each([
  'Viên chức đi làm bù ngày nghỉ thứ Sáu 02/01 vào thứ Bảy, ngày 10/01/2026.',
  'Làm bù cho ngày nghỉ 02/01 vào ngày 10/01/2026.',
])('the day on which a rest is made up for is one of work: “%s”', (sentence) => {
  expect(
    read(`1. Tết Dương lịch: nghỉ 04 ngày, từ thứ Năm ngày 01/01/2026 đến hết Chủ nhật ngày 04/01/2026. ${sentence}`),
  ).toEqual([
    'dayOff | 2026-01-01..2026-01-04 | Nghỉ Tết Dương lịch',
    expect.stringMatching(/^event \| 2026-01-10 \| .*[Ll]àm bù/u),
  ]);
});
