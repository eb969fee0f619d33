import { expect, test } from 'vitest';
import { textOf } from '#src/model/block.ts';
import { withoutDotLeaders } from '#src/programme/dot-leaders.ts';
import { readText } from '#src/readers/text.ts';
import { readProgramme } from './summary.ts';

const linesOf = (text: string) =>
  withoutDotLeaders(readText(text)).blocks.flatMap((block) => (block.type === 'paragraph' ? textOf(block.line) : []));

test.each([
  ['Khối Một ........ 16h30, thứ Ba 16/9', 'Khối Một: 16h30, thứ Ba 16/9'],
  ['Khối Một………… 8h00 sáng thứ Bảy 20/9', 'Khối Một: 8h00 sáng thứ Bảy 20/9'],
  ['Chi đoàn Hai _______ 19h00 ngày 06/7', 'Chi đoàn Hai: 19h00 ngày 06/7'],
  ['Chi đoàn Ba . . . . . . 14h30 ngày 09/7', 'Chi đoàn Ba: 14h30 ngày 09/7'],
  ['14/10/2027, 8h00 ------ Hộ kinh doanh chợ Mẫu', '14/10/2027, 8h00: Hộ kinh doanh chợ Mẫu'],
])('“%s” leads from a name to its time, or back', (text, expected) => {
  expect(linesOf(text)).toEqual([expected]);
});

test.each([
  'Thời gian: ........ ngày 16/9',
  'Ngày ...... tháng ...... năm 2027',
  'Khối Một ........ phòng học số 3',
  'Họp giao ban tuần ... 8h00 ngày 16/9',
])('“%s” does not', (text) => {
  expect(linesOf(text)).toEqual([text]);
});

test('what is to be filled in says nothing', () => {
  expect(linesOf('Phụ huynh cháu: ............ Lớp: ..........')).toEqual(['']);
});

test.each(['THƯ MỜI\n\nKính mời phụ huynh dự họp đầu năm theo khối:', 'Lịch họp cha mẹ học sinh'])(
  'below “%s” each name has its time',
  (head) => {
    const rows =
      'Khối 1 ........ 16h30, thứ Ba 14/9\nKhối 2 ........ 17h00, thứ Tư 15/9\nKhối 3 và 4 ... 8h00 thứ Bảy 18/9';
    const { items } = readProgramme(`${head}\n\n${rows}\n\nVí Dụ, 09/9/2027\nHiệu trưởng\n`);
    expect(items.map(({ title, start, startTime, review }) => [title, start, startTime, ...review])).toEqual([
      ['Khối 1', '2027-09-14', '16:30'],
      ['Khối 2', '2027-09-15', '17:00'],
      ['Khối 3 và 4', '2027-09-18', '08:00'],
    ]);
  },
);
