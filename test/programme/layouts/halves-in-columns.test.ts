import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** The half of the day on which a row of a list is stands in whatever column; the hours of the halves are told once below. */

const list = (head: string, rows: readonly string[], title = 'LỊCH TIẾP CÔNG DÂN THÁNG 10/2026') =>
  readProgramme(
    [
      title,
      head,
      ...rows,
      '* Thời gian: Buổi sáng từ 07 giờ 30 phút đến 11 giờ 30 phút; buổi chiều từ 13 giờ 30 phút đến 17 giờ 00 phút.',
    ].join('\n'),
  ).items.map(({ start, startTime, endTime, review }) => [start, startTime, endTime, ...review].join(' | '));

const HALVES = ['2026-10-06 | 07:30 | 11:30', '2026-10-13 | 13:30 | 17:00'];

test.each([
  ['Ghi chú', 'Buổi sáng', 'Buổi chiều'],
  ['Ghi chú', 'Tiếp buổi sáng', 'Tiếp buổi chiều'],
  ['Hình thức tiếp', 'Định kỳ, buổi sáng', 'Đột xuất, buổi chiều'],
  ['Ghi chú', 'S', 'C'],
  ['Buổi', 'S', 'C'],
  ['Ghi chú', '(buổi sáng, tại Nhà văn hóa)', '(buổi chiều, tại Nhà văn hóa)'],
])('it is that of the row: below “%s”, “%s” and “%s”', (head, morning, afternoon) => {
  expect(
    list(`TT\tNgày\tNgười tiếp\tChức vụ\t${head}`, [
      `1\t06/10/2026\tÔng Hà Mẫu\tChủ tịch\t${morning}`,
      `2\t13/10/2026\tBà Lê Mẫu\tPhó Chủ tịch\t${afternoon}`,
    ]),
  ).toEqual(HALVES);
});

test('it stands in brackets behind a name', () => {
  expect(
    list('TT\tNgày\tNgười tiếp', ['1\t06/10/2026\tÔng Hà Mẫu (sáng)', '2\t13/10/2026\tBà Lê Mẫu (buổi chiều)']),
  ).toEqual(HALVES);
});

test.each(['Buổi chiều tiếp tại ấp Mẫu', 'Tiếp buổi sáng; buổi chiều họp HĐND'])(
  'among other words it asks for a look: “%s”',
  (note) => {
    const [other, asked] = list('Ngày\tNgười tiếp\tGhi chú', [
      '06/10/2026\tÔng Hà Mẫu\tThay ông Vũ Ví Dụ',
      `13/10/2026\tBà Lê Mẫu\t${note}`,
    ]);
    expect(other).toBe('2026-10-06 | 07:30 | 17:00');
    expect(asked).toMatch(/^2026-10-13 .*\| unclear-boundary/u);
  },
);

test('shifts that are called by letters are no halves', () => {
  const { items } = readProgramme(
    ['LỊCH TRỰC THÁNG 10/2026', 'Ngày\tHọ và tên\tCa', '06/10/2026\tÔng Hà Mẫu\tA', '07/10/2026\tBà Lê Mẫu\tC'].join(
      '\n',
    ),
  );
  expect(items.map(({ slot, note }) => [slot, note])).toEqual([
    [null, 'Ca A'],
    [null, 'Ca C'],
  ]);
});

test('the hours of a night shift are those of its half, and end on the morning after', () => {
  const { items } = readProgramme(
    [
      'LỊCH TRỰC THÁNG 10/2026',
      'Ngày\tHọ và tên\tGhi chú',
      '06/10/2026\tÔng Hà Mẫu\tTrực buổi chiều',
      '07/10/2026\tBà Lê Mẫu\tCa đêm',
      'Thời gian trực: buổi chiều từ 13h00 đến 17h00; ca đêm từ 17h00 đến 7h00 hôm sau.',
    ].join('\n'),
  );
  expect(items.map(({ startTime, endTime }) => [startTime, endTime])).toEqual([
    ['13:00', '17:00'],
    ['17:00', '07:00'],
  ]);
});

test.each(['Đi Hà Nội (chiều)', 'Họp HĐND, chiều', 'Thay ông Nam (sáng)'])(
  'a half beside what somebody does in it is not that of the row: “%s”',
  (remark) => {
    const { items } = readProgramme(
      `LỊCH TIẾP CÔNG DÂN THÁNG 9/2026\nTT\tNgày\tNgười tiếp\tGhi chú\n1\t03/9\tÔng Dụ\t${remark}\n2\t10/9\tBà Thí\t\n`,
    );
    expect(items.map(({ slot, review }) => [slot, ...review])).toEqual([[null, 'unclear-boundary'], [null]]);
  },
);

test('where the paper tells the hours of a shift C it is no afternoon', () => {
  const { items } = readProgramme(
    'BẢNG PHÂN CÔNG TRỰC THÁNG 9/2026\nCa S: 6h00 - 14h00; ca C: 14h00 - 22h00\nNgày\tCa\tNgười trực\n01/9\tS\tÔng Dụ\n01/9\tC\tBà Thí\n',
  );
  expect(items.at(-1)).toMatchObject({ startTime: '14:00', endTime: '22:00' });
});
