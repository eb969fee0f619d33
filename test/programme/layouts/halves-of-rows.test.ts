import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (head: string, rows: readonly string[]) =>
  readProgramme(
    ['LỊCH CÔNG TÁC TUẦN', '(Từ ngày 08/3/2027 đến ngày 12/3/2027)', '', head, ...rows].join('\n'),
  ).items.map(({ start, slot, startTime, title, review }) =>
    [start, startTime ?? slot, title, ...review].filter(Boolean).join(' '),
  );

test('an entry that says its half of the day has not the hour of the row above', () => {
  const rows = [
    '| Thứ Hai 08/3 | 8h00 | Giao ban tuần |',
    '|  |  | Chiều: Kiểm tra kho |',
    '|  |  | Rà soát hồ sơ |',
    '| Thứ Ba 09/3 | 9h00 | Tiếp dân |',
  ];
  expect(read('| Ngày | Giờ | Nội dung |', rows)).toEqual([
    '2027-03-08 08:00 Giao ban tuần',
    '2027-03-08 afternoon Kiểm tra kho',
    '2027-03-08 08:00 Rà soát hồ sơ time-inferred',
    '2027-03-09 09:00 Tiếp dân',
  ]);
});

test.each([
  ['C', 'afternoon'],
  ['S', 'morning'],
])('“%s:” before the entries is their half, even where the other half has none', (letter, slot) => {
  const rows = [`| Thứ Hai 08/3 | ${letter}: Giao ban tuần |`, `| Thứ Ba 09/3 | ${letter}: Kiểm tra kho |`];
  expect(read('| Ngày | Nội dung |', rows)).toEqual([
    `2027-03-08 ${slot} Giao ban tuần`,
    `2027-03-09 ${slot} Kiểm tra kho`,
  ]);
});

test('letters that count on are no halves of the day', () => {
  const rows = ['| Thứ Hai 08/3 | B: Giao ban tuần |', '| | C: Kiểm tra kho |', '| Thứ Ba 09/3 | C: Tiếp dân |'];
  expect(read('| Ngày | Nội dung |', rows)).toEqual([
    '2027-03-08 B: Giao ban tuần',
    '2027-03-08 C: Kiểm tra kho',
    '2027-03-09 C: Tiếp dân',
  ]);
});

test('an hour beside several entries is asked about behind the first of them', () => {
  const rows = ['| Thứ Hai 08/3 | 8h00 | - Giao ban tuần<br>- Kiểm tra kho<br>- Chiều: Tiếp dân |'];
  expect(read('| Ngày | Giờ | Nội dung |', [...rows, '| Thứ Ba 09/3 | 9h00 | Họp tổ |'])).toEqual([
    '2027-03-08 08:00 Giao ban tuần',
    '2027-03-08 08:00 Kiểm tra kho time-inferred',
    '2027-03-08 afternoon Tiếp dân',
    '2027-03-09 09:00 Họp tổ',
  ]);
});

test.each([
  ['Ngày | Sáng/Chiều', ['Thứ Hai 08/3 | Sáng', ' | Chiều', 'Thứ Ba 09/3 | Sáng'], ''],
  ['Ngày', ['Thứ Hai 08/3', 'Thứ Hai 08/3', 'Thứ Ba 09/3'], 'SCS'],
])('columns of leaders and of who prepares take no half from an entry: “%s”', (head, days, letters) => {
  const titles = ['Giao ban tuần', 'Kiểm tra kho', 'Họp tổ'];
  const rows = titles.map(
    (title, i) =>
      `| ${days[i]} | ${letters === '' ? '' : `${letters[i]}: `}${title} | Ông Người Thứ Nhất | Văn phòng |`,
  );
  expect(read(`| ${head} | Nội dung | Lãnh đạo | Chuẩn bị |`, rows)).toEqual([
    '2027-03-08 morning Giao ban tuần',
    '2027-03-08 afternoon Kiểm tra kho',
    '2027-03-09 morning Họp tổ',
  ]);
});
