import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const told = (text: string) =>
  readProgramme(text).items.map((item) => [item.title, whenOf(item), item.leadersText, item.review]);

const rows = (...all: string[][]) => all.map((cells) => cells.join('\t')).join('\n');
const BODY = [
  ['1', 'Tổ số 1', 'Xã Hà Mẫu (HT UBND xã)', 'Phường Ví Dụ (Nhà VH)', '', 'Xã Mẫu Sơn (HT UBND xã)'],
  ['2', 'Tổ số 2', '', 'Xã Đồng Dụ (Trường TH Đồng Dụ)', 'Xã Bàu Mẫu', '-'],
];
const HALVES = ['', '', 'Sáng', 'Chiều', 'Sáng', 'Chiều'];

test.each([
  ['below days', rows(['TT', 'Tổ đại biểu', 'Thứ Ba, 22/6/2027', '', 'Thứ Tư, 23/6/2027', ''], HALVES, ...BODY)],
  [
    'below days below another head',
    rows(
      ['TT', 'Tổ đại biểu', 'Thời gian', '', '', ''],
      ['', '', 'Ngày 22/6/2027', '', 'Ngày 23/6/2027', ''],
      HALVES,
      ...BODY,
    ),
  ],
])('where each group is, in halves %s', (_, table) => {
  expect(told(`HĐND VÍ DỤ\nLỊCH TIẾP XÚC CỬ TRI NĂM 2027\n\n${table}\n`)).toEqual([
    ['Tiếp xúc cử tri: Xã Hà Mẫu (HT UBND xã)', 'on 2027-06-22 morning', 'Tổ số 1', []],
    ['Tiếp xúc cử tri: Phường Ví Dụ (Nhà VH)', 'on 2027-06-22 afternoon', 'Tổ số 1', []],
    ['Tiếp xúc cử tri: Xã Mẫu Sơn (HT UBND xã)', 'on 2027-06-23 afternoon', 'Tổ số 1', []],
    ['Tiếp xúc cử tri: Xã Đồng Dụ (Trường TH Đồng Dụ)', 'on 2027-06-22 afternoon', 'Tổ số 2', []],
    ['Tiếp xúc cử tri: Xã Bàu Mẫu', 'on 2027-06-23 morning', 'Tổ số 2', []],
  ]);
});
