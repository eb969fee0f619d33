import { expect, test } from 'vitest';
import { withPlainBars } from '#src/readers/bars.ts';
import { wholeOpenRows } from '#src/readers/broken-bars.ts';

const HEAD = 'Ngày | Giờ | Nội dung | Nơi họp';
const ROW = '09/3 | 8h00 | Kiểm kê | Nhà kho';

test.each([
  ['in its words', ['08/3 | 8h00 | Tổng kết năm', 'và giao nhiệm vụ | Hội trường']],
  ['behind a word that wants another', ['08/3 | 8h00 | Tổng kết năm của', 'Trung tâm | Hội trường']],
  ['twice', ['08/3 | 8h00 | Tổng kết năm,', 'Giao nhiệm vụ', 'cho các phòng | Hội trường']],
  ['in its last cell', ['08/3 | 8h00 | Tổng kết năm | Hội trường', 'tầng 3']],
])('a row broken %s is one', (_, broken) => {
  const joined = [broken.join(' '), ...broken.slice(1).map(() => null)];
  expect(wholeOpenRows([HEAD, ...broken, ROW])).toEqual([HEAD, ...joined, ROW]);
});

test.each([
  ['rows of fewer cells', [HEAD, '08/3 | 8h00 | Giao ban', ROW, '10/3 | 8h00 | Tiếp dân', ROW]],
  ['a sentence below', [HEAD, ROW, 'Đề nghị các phòng chuẩn bị']],
  ['entries of a list', ['a) Giao ban | Chủ tịch | 8h00', 'b) Tiếp dân | Chủ tịch | 9h00', 'c) Kiểm kê; 14h00']],
  ['lines with one bar', ['Trang chủ | Tin tức', 'và sự kiện | Liên hệ']],
  ['rows that are closed', ['| a | b | c |', '| d | e |', 'và f | g |']],
])('%s stay as they are', (_, lines) => {
  expect(wholeOpenRows(lines)).toEqual(lines);
});

test('drawn bars part cells as typed ones do, but where rules draw a table', () => {
  expect(withPlainBars(['08/3 │ 8h00 │ Giao ban', '09/3 ┃ 9h00 ┃ Tiếp dân'])).toEqual([
    '08/3 | 8h00 | Giao ban',
    '09/3 | 9h00 | Tiếp dân',
  ]);
  const drawn = ['│ a │ b │', '├───┼───┤', '│ c │ d │'];
  expect(withPlainBars(drawn)).toEqual(drawn);
});
