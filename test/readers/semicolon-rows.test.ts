import { expect, test } from 'vitest';
import { textOf } from '#src/model/block.ts';
import { readText } from '#src/readers/text.ts';
import { programmeOf } from '../programme/layouts/rendered.ts';

const tableIn = (text: string): string[][] | null => {
  const table = readText(text).blocks.find((block) => block.type === 'table');
  if (table?.type !== 'table') return null;
  return Array.from({ length: table.rows }, (_, row) =>
    table.cells.filter((cell) => cell.row === row).map(({ lines }) => lines.map(textOf).join(' / ')),
  );
};

test('rows parted by semicolons below a head of columns are a table', () => {
  expect(tableIn('Danh sách mời:\nSTT;Họ và tên;Giờ\n1;Ông Nguyễn Ví Dụ;8h00\n2; Bà Trần Thị Mẫu ;\nHết')).toEqual([
    ['STT', 'Họ và tên', 'Giờ'],
    ['1', 'Ông Nguyễn Ví Dụ', '8h00'],
    ['2', 'Bà Trần Thị Mẫu', ''],
  ]);
});

test.each([
  ['one row alone', 'TT;Chủ hộ;Giờ\n1;Ông Mẫu;8h00\nHết'],
  ['a sentence', 'Ngày họp chi bộ; hội nghị viên chức; đại hội đoàn.\nMột; hai; ba.\nBốn; năm; sáu.'],
  ['no column that is known', 'Sở A; Sở B; Sở C\nSở D; Sở E; Sở G\nSở H; Sở I; Sở K'],
  ['rows of other lengths', 'TT;Chủ hộ;Giờ\n1;Ông Mẫu\n2;Bà Ví;9h00;x'],
])('%s is none', (_, text) => {
  expect(tableIn(text)).toBeNull();
});

test('those invited at hours of their own are entries', () => {
  const text = `GIẤY MỜI
V/v làm việc về mốc đường liên thôn

Kính mời: Ông (bà) có tên trong danh sách
Địa điểm: phòng 2, trụ sở UBND xã.

TT;Họ tên;Ngày;Giờ;Ghi chú
1;Nguyễn Văn Mẫu;12/3/2027;8h00;
2;Trần Thị Ví;12/3/2027;8h45;mang sổ
3;Lê Văn Dụ;15/3/2027;14h00;`;
  expect(programmeOf(text).items.map(({ start, startTime, title }) => `${start} ${startTime} ${title}`)).toEqual([
    '2027-03-12 08:00 Nguyễn Văn Mẫu',
    '2027-03-12 08:45 Trần Thị Ví',
    '2027-03-15 14:00 Lê Văn Dụ',
  ]);
});

test('semicolons in quotation marks part no cells', () => {
  expect(
    tableIn('"STT";"Nội dung";Giờ\n1;"Họp chi bộ; bàn ""nêu gương"" đầu năm";8h00\n2;Họp tổ "Hoa Ví Dụ";"9h00"\nHết'),
  ).toEqual([
    ['STT', 'Nội dung', 'Giờ'],
    ['1', 'Họp chi bộ; bàn "nêu gương" đầu năm', '8h00'],
    ['2', 'Họp tổ "Hoa Ví Dụ"', '9h00'],
  ]);
});

test('a cell in quotation marks runs over lines', () => {
  expect(tableIn('STT;Nội dung;Giờ\n1;"Họp chi bộ;\nhọp tổ";8h00\n2;Họp dân;9h00\nHết')).toEqual([
    ['STT', 'Nội dung', 'Giờ'],
    ['1', 'Họp chi bộ; / họp tổ', '8h00'],
    ['2', 'Họp dân', '9h00'],
  ]);
});

test('a quotation mark that nothing closes is a mark like any other', () => {
  expect(tableIn('STT;Vật tư;Giờ\n1;Màn hình 15";8h00\n2;Màn hình 17";9h00\nHết')).toEqual([
    ['STT', 'Vật tư', 'Giờ'],
    ['1', 'Màn hình 15"', '8h00'],
    ['2', 'Màn hình 17"', '9h00'],
  ]);
});
