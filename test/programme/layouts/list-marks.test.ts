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

test.each([
  ['Ca 1 (7h00-15h00)', 'Ca 2 (15h00-23h00)'],
  ['Ca sáng (7h-15h)', 'Ca chiều (15h-23h)'],
  ['Kíp A: 7h00 - 15h00', 'Kíp B: 15h00 - 23h00'],
])('below shifts with their hours (%s, %s) stands who is on duty then', (first, second) => {
  const table = `Ngày\t${first}\t${second}\n05/10\tLê Văn Ví\tTrần Thị Dụ\n06/10\tHồ Văn Mẫu\tBùi Thị Thử`;
  expect(read(`LỊCH TRỰC THÁNG 10/2027\n\n${table}\n`)).toEqual([
    '2027-10-05 | 07:00 | Trực | Lê Văn Ví',
    '2027-10-05 | 15:00 | Trực | Trần Thị Dụ',
    '2027-10-06 | 07:00 | Trực | Hồ Văn Mẫu',
    '2027-10-06 | 15:00 | Trực | Bùi Thị Thử',
  ]);
});

test.each([
  ['Sáng', 'Chiều', 'Không tiếp', 'morning', 'afternoon'],
  ['Sáng', 'Chiều', 'Không', 'morning', 'afternoon'],
  ['Buổi sáng (7h30-11h00)', 'Buổi chiều (14h00-17h00)', '(Không có lịch)', '07:30', '14:00'],
])('under %s and %s “%s” is nothing: %s', (first, second, nothing, morning, afternoon) => {
  const table = `Ngày\t${first}\t${second}\n05/10\tChủ tịch xã\t${nothing}\n12/10\t${nothing}\tBí thư xã\n19/10\tChủ tịch xã\tBí thư xã`;
  const programme = programmeOf(`LỊCH TIẾP CÔNG DÂN THÁNG 10/2027\n\n${table}\n`);
  expect(
    programme.items.map(({ start, startTime, slot, leadersText }) => [start, startTime ?? slot, leadersText]),
  ).toEqual([
    ['2027-10-05', morning, 'Chủ tịch xã'],
    ['2027-10-12', afternoon, 'Bí thư xã'],
    ['2027-10-19', morning, 'Chủ tịch xã'],
    ['2027-10-19', afternoon, 'Bí thư xã'],
  ]);
  expect(programme.notices.filter(({ code }) => code === 'line-unread')).toEqual([]);
});

test.each([
  ['Trực lãnh đạo từ ngày 05/10 đến ngày 06/10: đồng chí Lý Văn Thí.', 'Trực lãnh đạo: đồng chí Lý Văn Thí'],
  ['Chỉ huy trực từ 05/10 đến 06/10: ông Lý Văn Thí', 'Chỉ huy trực: ông Lý Văn Thí'],
])('who is on duty on all its days stands beside the shifts of the table: “%s”', (sentence, title) => {
  const table = 'Ngày\tCa 1 (7h-15h)\tCa 2 (15h-23h)\n05/10\tLê Văn Ví\tTrần Thị Dụ\n06/10\tHồ Văn Mẫu\tBùi Thị Thử';
  const { items } = programmeOf(`LỊCH TRỰC THÁNG 10/2027\n\n${table}\n\n${sentence}\n`);
  expect(items.map(({ start, end, title }) => `${start}..${end} ${title}`)).toEqual([
    '2027-10-05..2027-10-05 Trực',
    '2027-10-05..2027-10-05 Trực',
    '2027-10-06..2027-10-06 Trực',
    '2027-10-06..2027-10-06 Trực',
    `2027-10-05..2027-10-06 ${title}`,
  ]);
});

test('each row of a table of which none was read is told, though a line below has all its days', () => {
  const table = 'Hôm\tVòng A\tVòng B\n05/10\tLê Văn Ví\tTrần Thị Dụ\n06/10\tHồ Văn Mẫu\tBùi Thị Thử';
  const { items, notices } = programmeOf(
    `LỊCH TRỰC THÁNG 10/2027\n\n${table}\n\nTrực lãnh đạo từ ngày 05/10 đến ngày 06/10: đồng chí Lý Văn Thí.\n`,
  );
  const told = [
    ...items.map(({ title }) => title),
    ...notices.filter(({ code }) => code === 'line-unread').map(({ data }) => String(data.printed)),
  ].join(' / ');
  for (const name of ['Lê Văn Ví', 'Trần Thị Dụ', 'Hồ Văn Mẫu', 'Bùi Thị Thử']) expect(told).toContain(name);
});
