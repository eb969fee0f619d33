import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const HEAD = 'LỊCH CÔNG TÁC TUẦN\nTừ ngày 01/3/2027 đến ngày 05/3/2027\n\nThứ, ngày\nSÁNG\nCHIỀU\n';
const read = (...days: readonly string[]) =>
  programmeOf(`${HEAD}${days.join('\n')}\n`).items.map(({ start, slot, startTime, title, review }) =>
    [start?.slice(8), startTime ?? slot ?? '?', title, ...review].join(' | '),
  );

test('two cells of a day are those of its morning and its afternoon', () => {
  expect(
    read('Thứ Hai (01/3)', 'Họp giao ban', 'Tiếp công dân', 'Thứ Ba (02/3)', '- Dự giờ', '- Họp tổ', '14h: Ký hồ sơ'),
  ).toEqual([
    '01 | morning | Họp giao ban',
    '01 | afternoon | Tiếp công dân',
    '02 | morning | Dự giờ',
    '02 | morning | Họp tổ',
    '02 | 14:00 | Ký hồ sơ',
  ]);
});

test('of which half the only cell of a day is, its hour says, or nobody', () => {
  expect(
    read(
      'Thứ Hai (01/3)',
      '9h00: Họp giao ban',
      'Thứ Ba (02/3)',
      'Tiếp công dân',
      'Thứ Tư (03/3)',
      'Thứ Năm (04/3)',
      'Trực',
    ),
  ).toEqual(['01 | 09:00 | Họp giao ban', '02 | ? | Tiếp công dân | hour-left', '04 | ? | Trực | hour-left']);
});

test('listed lines between an hour of the morning and one of the afternoon may be of either', () => {
  expect(
    read('Thứ Hai (01/3)', '- Dự giờ', '- 9h00: Họp tổ', '- Kiểm tra thư viện', '- 14h00: Họp phụ huynh', '- Ký hồ sơ'),
  ).toEqual([
    '01 | morning | Dự giờ',
    '01 | 09:00 | Họp tổ',
    '01 | ? | Kiểm tra thư viện | hour-left',
    '01 | 14:00 | Họp phụ huynh',
    '01 | afternoon | Ký hồ sơ',
  ]);
});

test('where a day has more lines than halves, two lines of another may be of one', () => {
  expect(
    read('Thứ Hai (01/3)', 'Họp giao ban', 'Tiếp công dân', 'Thứ Ba (02/3)', 'Dự giờ', 'Họp tổ', '14h: Ký hồ sơ'),
  ).toEqual([
    '01 | ? | Họp giao ban | hour-left',
    '01 | ? | Tiếp công dân | hour-left',
    '02 | ? | Dự giờ | hour-left',
    '02 | ? | Họp tổ | hour-left',
    '02 | 14:00 | Ký hồ sơ',
  ]);
});

test('a list within a line is a whole cell, a label is of the cell above, and a remark ends the table', () => {
  expect(
    read(
      'Thứ Hai (01/3)',
      '- Dự giờ - Họp tổ',
      '- Tiếp công dân - Ký hồ sơ',
      'Thứ Ba (02/3)',
      'Họp giao ban',
      'Địa điểm: Phòng họp 2',
      'Không',
      'Ghi chú: Lịch này thay giấy mời.',
    ),
  ).toEqual([
    '01 | morning | Dự giờ',
    '01 | morning | Họp tổ',
    '01 | afternoon | Tiếp công dân',
    '01 | afternoon | Ký hồ sơ',
    '02 | morning | Họp giao ban',
  ]);
});

test('a day that is written like the day of signing begins a row like the others', () => {
  expect(
    read(
      'Thứ Hai, ngày 01 tháng 3 năm 2027',
      'Họp giao ban',
      'Ký hồ sơ',
      'Thứ Ba, ngày 02 tháng 3 năm 2027',
      'Dự giờ',
      'Tiếp công dân',
    ),
  ).toEqual([
    '01 | morning | Họp giao ban',
    '01 | afternoon | Ký hồ sơ',
    '02 | morning | Dự giờ',
    '02 | afternoon | Tiếp công dân',
  ]);
});
