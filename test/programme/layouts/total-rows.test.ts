import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const HEAD = ['Ngày', 'Giờ', 'Đơn vị', 'Địa điểm', 'Số người'];
const ROWS = [
  ['17/7/2027', '7h00', 'Khối trường Hà Mẫu', 'Nhà đa năng', '150'],
  ['22/7/2027', '13h30', 'Công ty Ví Dụ', 'Nhà ăn', '120'],
];
const read = (rows: readonly (readonly string[])[], by: ' | ' | '\t') => {
  const lines = rows.map((row) => (by === '\t' ? row.join(by) : `| ${row.join(by)} |`));
  if (by !== '\t') lines.splice(1, 0, '| --- | --- | --- | --- | --- |');
  return programmeOf(`LỊCH HIẾN MÁU NĂM 2027\n\n${lines.join('\n')}\n`).items.map(
    ({ start, startTime, title, review }) => [start, startTime, title, ...review].join(' | '),
  );
};

test.each([
  ['Tổng cộng', '', '', '', '270'],
  ['', 'Cộng', '', '', '270 đơn vị'],
  ['Tổng số', '', '02 đơn vị', '', '270'],
  ['Tổng cộng: 270 người', '', '', '', ''],
  ['TỔNG CỘNG:', '', '-', '', '1.270'],
])('the row that counts up a table is no entry: %s %s', (...total) => {
  for (const by of [' | ', '\t'] as const)
    expect(read([HEAD, ...ROWS, total], by)).toEqual([
      '2027-07-17 | 07:00 | Hiến máu tình nguyện: Khối trường Hà Mẫu',
      '2027-07-22 | 13:30 | Hiến máu tình nguyện: Công ty Ví Dụ',
    ]);
});

test('a row that says when and where is one, whatever it is called', () => {
  const rows = [...ROWS, ['23/7/2027', '8h00', 'Cộng đồng dân cư Mẫu Sơn', 'Nhà văn hóa', '90']];
  expect(read([HEAD, ...rows], ' | ')).toHaveLength(3);
});
