import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (head: string, lines: readonly string[]) =>
  readProgramme(`${head}\n\n${lines.join('\n')}\n`).items.map(({ start, end, title, review }) =>
    [start === end ? start : `${start}..${end}`, title, ...review].join(' | '),
  );
const HEAD = 'CÔNG TY THỬ NGHIỆM\nThử, ngày 05 tháng 01 năm 2027\n\nTHÔNG BÁO\nLỊCH NGHỈ LỄ, TẾT VÀ LÀM BÙ NĂM 2027';

test.each([
  [
    'capitals with a slash',
    ['A/ TẾT NGUYÊN ĐÁN', 'B/ GIỖ TỔ HÙNG VƯƠNG', 'C/ CHIẾN THẮNG 30/4 VÀ QUỐC TẾ LAO ĐỘNG 1/5'],
  ],
  [
    'Roman numbers with a dash',
    ['I - TẾT NGUYÊN ĐÁN', 'II - GIỖ TỔ HÙNG VƯƠNG', 'III - CHIẾN THẮNG 30/4 VÀ QUỐC TẾ LAO ĐỘNG 1/5'],
  ],
  [
    'numbers in brackets',
    ['(1) TẾT NGUYÊN ĐÁN', '(2) GIỖ TỔ HÙNG VƯƠNG', '(3) CHIẾN THẮNG 30/4 VÀ QUỐC TẾ LAO ĐỘNG 1/5'],
  ],
  ['pictures', ['🔸 TẾT NGUYÊN ĐÁN', '🔸 GIỖ TỔ HÙNG VƯƠNG', '🔸 CHIẾN THẮNG 30/4 VÀ QUỐC TẾ LAO ĐỘNG 1/5']],
])('each rest has the name of the holiday that heads it: %s', (_, [first, second, third]) => {
  expect(
    read(HEAD, [
      first!,
      'Nghỉ 07 ngày: từ thứ Năm 04/02/2027 (28 Chạp) đến hết thứ Tư 10/02/2027 (mùng 5). Làm bù: CN 17/01/2027.',
      second!,
      'Nghỉ thứ Sáu 16/4/2027. Xưởng Mẫu làm bù Chủ nhật 11/4, các xưởng khác nghỉ thêm thứ Bảy 17/4.',
      third!,
      'Nghỉ 04 ngày liên tục, 30/4 - 03/5/2027.',
    ]),
  ).toEqual([
    '2027-02-04..2027-02-10 | Nghỉ TẾT NGUYÊN ĐÁN',
    '2027-01-17 | Làm bù',
    '2027-04-16 | Nghỉ GIỖ TỔ HÙNG VƯƠNG',
    '2027-04-11 | Làm bù',
    '2027-04-17 | Nghỉ thêm GIỖ TỔ HÙNG VƯƠNG',
    '2027-04-30..2027-05-03 | Nghỉ CHIẾN THẮNG 30/4 VÀ QUỐC TẾ LAO ĐỘNG 1/5',
  ]);
});

test('the names stand above their days where a mark says so, be the last days told with another', () => {
  expect(
    read('TRƯỜNG MẪU\nNgày 02/01/2026\n\nLỊCH NGHỈ LỄ NĂM 2026', [
      '🔸 TẾT NGUYÊN ĐÁN',
      'Từ 14/02/2026 đến 22/02/2026',
      '🔸 GIỖ TỔ HÙNG VƯƠNG',
      'Từ 25/4/2026 đến 27/4/2026',
      '🔸 LỄ 30/4 - 01/5',
      'Nghỉ thứ Năm 30/4 và thứ Sáu 01/5/2026.',
      '🔸 QUỐC KHÁNH',
      'Từ 29/8/2026 đến hết 02/9/2026, học bù T7 22/8/2026',
    ]),
  ).toEqual([
    '2026-02-14..2026-02-22 | Nghỉ TẾT NGUYÊN ĐÁN',
    '2026-04-25..2026-04-27 | Nghỉ GIỖ TỔ HÙNG VƯƠNG',
    '2026-04-30..2026-05-01 | Nghỉ LỄ 30/4 - 01/5',
    '2026-08-29..2026-09-02 | Nghỉ QUỐC KHÁNH',
    '2026-08-22 | Học bù',
  ]);
});

test('what a notice of January tells of September lies ahead, and a bracket ends what it says of a day', () => {
  expect(
    read(
      'VĂN PHÒNG MẪU\nMẫu, ngày 06 tháng 01 năm 2027\n\nTHÔNG BÁO\nVề lịch nghỉ lễ, tết và ngày làm bù trong năm 2027',
      [
        '(1) Tết Nguyên đán: nghỉ từ 04/02/2027 đến hết 10/02/2027;',
        '(2) Quốc khánh: nghỉ từ 02/9/2027 đến hết 05/9/2027 (hoán đổi thứ Sáu 03/9 sang thứ Bảy 28/8/2027).',
      ],
    ),
  ).toEqual([
    '2027-02-04..2027-02-10 | Nghỉ Tết Nguyên đán',
    '2027-09-02..2027-09-05 | Nghỉ Quốc khánh',
    '2027-08-28 | Hoán đổi thứ Sáu 03/9 sang thứ Bảy 28/8/2027',
  ]);
});
