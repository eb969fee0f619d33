import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(({ start, startTime, slot, title, leadersText, note, review }) =>
    [start, startTime ?? slot, title, leadersText, note, ...review].filter(Boolean).join(' | '),
  );

test.each([
  ['x', ''],
  ['X', ''],
  ['Trực', ''],
  ['S', ' | morning'],
  ['chiều', ' | afternoon'],
])('in a roster with a day in each column a mark “%s” is an entry', (mark, slot) => {
  const head = 'Họ và tên\tThứ 2 (08/3)\tThứ 3 (09/3)\tThứ 4 (10/3)';
  const rows = `Lê Văn Ví\t${mark}\t\t${mark}\nTrần Thị Dụ\t\t${mark}\t`;
  const at = (day: string, who: string) => `2027-03-${day}${slot} | Trực | ${who}`;
  expect(read(`LỊCH TRỰC LÃNH ĐẠO THÁNG 3 NĂM 2027\n\n${head}\n${rows}\n`)).toEqual([
    at('08', 'Lê Văn Ví'),
    at('10', 'Lê Văn Ví'),
    at('09', 'Trần Thị Dụ'),
  ]);
});

test('a mark that is no usual one is kept and asked about', () => {
  const table = 'TT\tHọ tên\t08/3\t09/3\t10/3\n1\tLê Văn Ví\tx\tNP\t\n2\tTrần Thị Dụ\t\t\tx';
  expect(read(`LỊCH TRỰC CƠ QUAN THÁNG 3 NĂM 2027\n\n${table}\n`)).toEqual([
    '2027-03-08 | Trực | Lê Văn Ví',
    '2027-03-09 | Trực | Lê Văn Ví | NP | unclear-boundary',
    '2027-03-10 | Trực | Trần Thị Dụ',
  ]);
});

test.each([
  ['Ca 1 (7h00)', 'Ca 2 (9h15)'],
  ['Từ 7 giờ', 'Từ 9 giờ 15'],
])('columns whose heads give an hour (%s, %s) give it to each of their cells', (first, second) => {
  const table = `Ngày thi\tMôn\t${first}\t${second}\n11/5/2027\tToán\tLớp A\tLớp B\n12/5/2027\tVăn\t\tLớp A\n13/5/2027\tAnh\tLớp B\t`;
  expect(read(`LỊCH THI HỌC KỲ II\n\n${table}\n`)).toEqual([
    '2027-05-11 | 07:00 | Toán: Lớp A',
    '2027-05-11 | 09:15 | Toán: Lớp B',
    '2027-05-12 | 09:15 | Văn: Lớp A',
    '2027-05-13 | 07:00 | Anh: Lớp B',
  ]);
});

test.each([
  ['LỊCH TIẾP CÔNG DÂN THÁNG 12/2027', 'Thứ\tNgày\tNgười tiếp'],
  ['LỊCH TIẾP CÔNG DÂN THÁNG 12 NĂM 2027', 'Thứ\tNgày tiếp\tLãnh đạo'],
])('bare days of a table are of the month that the title names: %s', (title, head) => {
  const rows = 'Năm\t2\tChủ tịch xã\nSáu\t10\tBí thư xã\nTư\t15\tChủ tịch xã';
  expect(read(`${title}\n\n${head}\n${rows}\n`)).toEqual([
    '2027-12-02 | Tiếp công dân | Chủ tịch xã',
    '2027-12-10 | Tiếp công dân | Bí thư xã',
    '2027-12-15 | Tiếp công dân | Chủ tịch xã',
  ]);
});
