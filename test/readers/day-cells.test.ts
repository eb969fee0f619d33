import { expect, test } from 'vitest';
import { withDayCellsWhole } from '#src/readers/day-cells.ts';
import { programmeOf } from '../programme/layouts/rendered.ts';

const entriesOf = (...rows: readonly string[]) =>
  programmeOf(`TRƯỜNG THCS MẪU\n\nLỊCH CÔNG TÁC TUẦN 4 (Từ 28/9/2026 đến 04/10/2026)\n\n${rows.join('\n')}\n`)
    .items.map(({ start, startTime, slot, title }) => `${start} ${startTime ?? slot} ${title}`)
    .sort();

const ROWS = [
  'Hai\n28/9\tSáng\tSinh hoạt dưới cờ\tLiên đội',
  '\t\t9h30: Họp tổ trưởng\tHiệu trưởng',
  'Ba\n29/9\tChiều\tKiểm tra phòng thư viện',
  'CN\n04/10\t\tTrực trường: thầy Mẫu',
];

test('a day cell of two lines is one day, however many cells its row has', () => {
  expect(entriesOf('Thứ\tBuổi\tNội dung\tPhụ trách', ...ROWS)).toEqual([
    '2026-09-28 09:30 Họp tổ trưởng',
    '2026-09-28 morning Sinh hoạt dưới cờ',
    '2026-09-29 afternoon Kiểm tra phòng thư viện',
    '2026-10-04 null Trực trường: thầy Mẫu',
  ]);
});

test.each([
  ['a weekday in words', 'Thứ Hai', '28/9\tSáng\tGiao ban', 'Thứ Ba', '29/9\tSáng\tTiếp dân'],
  ['one in numbers', 'Thứ 2,', '(28/9/2026)\tSáng\tGiao ban', 'Thứ 3,', '(29/9/2026)\tSáng\tTiếp dân'],
  ['a short one', 'T2', 'ngày 28-9\tSáng\tGiao ban', 'CN', 'ngày 04-10\tSáng\tTiếp dân'],
  ['a bare one', 'Sáu', '02.10\t8h\tGiao ban', 'Bảy', '03.10\t8h\tTiếp dân'],
  ['a date above it', '28/9', 'Hai\tSáng\tGiao ban', '29/9', 'Ba\tSáng\tTiếp dân'],
])('%s is joined to the row', (_, ...lines) => {
  const [one, two, three, four] = lines;
  expect(withDayCellsWhole(lines)).toEqual([null, `${one} ${two}`, null, `${three} ${four}`]);
});

test.each([
  ['headings above rows of hours', ['Thứ Hai', '7h30\tHọp\tPhòng 1', 'Thứ Ba', '8h00\tHọp\tPhòng 2']],
  ['a name', ['Cô Ba', '28/9\tSáng\tGiao ban', 'Anh Hai', '29/9\tSáng\tTiếp dân']],
  ['a number of rows', ['2', '28/9\tSáng\tGiao ban', '3', '29/9\tSáng\tTiếp dân']],
  ['a year', ['Năm', '2026\tSáng\tGiao ban', 'Năm', '2027\tSáng\tTiếp dân']],
  ['one of them alone', ['Hai', '28/9\tSáng\tGiao ban', '', '29/9\tSáng\tTiếp dân']],
  ['days without rows', ['Thứ Hai', '28/9: Giao ban', 'Thứ Ba', '29/9: Tiếp dân']],
])('%s stay as they are', (_, lines) => {
  expect(withDayCellsWhole(lines)).toEqual(lines);
});
