import { expect, test } from 'vitest';
import { programmeOfTable, told } from './merged.ts';

/** In a cell the hour may stand in a line of its own, above its words, below them or at their end. */

const read = (rows: readonly string[]) =>
  told(programmeOfTable(['LỊCH CÔNG TÁC TUẦN (Từ 03/5/2027 đến 09/5/2027)'], rows));
const inCell = (cell: string) => read(['Ngày | Sáng | Chiều', `Thứ Hai 03/5 | ${cell} | 14h00 Tiếp dân`]).slice(0, -1);

test.each([
  ['below its words', 'Giao ban khối / 8h00 - 9h30 / Phòng họp A'],
  ['above them', '8h00 - 9h30 / Giao ban khối / Phòng họp A'],
  ['at their end', 'Giao ban khối 8h00 - 9h30 / Phòng họp A'],
  ['last of all', 'Giao ban khối / 8h00 - 9h30'],
])('an hour is that of its entry: %s', (_, cell) => {
  expect(inCell(cell)[0]).toMatch(/^05-03 \| 08:00 \| Giao ban khối/u);
  expect(inCell(cell)).toHaveLength(1);
});

test('hours below are each of the words above them, and an entry without one has none', () => {
  expect(
    inCell(
      'Kiểm tra công trình / Trạm Mẫu / Bảo vệ đề cương cấp cơ sở / 09:00 - 11:00 / Phòng họp B / Tiếp đoàn xã Ví Dụ / 10:00',
    ),
  ).toEqual([
    '05-03 | morning | Kiểm tra công trình',
    '05-03 | 09:00 | Bảo vệ đề cương cấp cơ sở',
    '05-03 | 10:00 | Tiếp đoàn xã Ví Dụ',
  ]);
});

test('an hour between two entries that may be that of either is asked about', () => {
  expect(inCell('Làm việc tại cơ quan / 9h00 / Họp tổ')).toEqual([
    '05-03 | morning | Làm việc tại cơ quan | hour-left',
    '05-03 | morning | Họp tổ | hour-left',
  ]);
});

test.each([
  ['Tiết 5 (sáng)', 'morning'],
  ['Tiết 1, 2 chiều', 'afternoon'],
  ['tiết 3-4 (buổi sáng)', 'morning'],
])('lessons in the place of the hour say their half of the day: %s', (cell, slot) => {
  expect(read(['Ngày | Giờ | Nội dung', `Thứ Hai 03/5 | ${cell} | Họp tổ`, 'Thứ Ba 04/5 | 7h00 | Chào cờ'])).toEqual([
    `05-03 | ${slot} | Họp tổ`,
    '05-04 | 07:00 | Chào cờ',
  ]);
});

test.each(['Hạn 17h00', 'Trước 17h', 'Chậm nhất: 17h00', 'hạn cuối 17:00'])(
  '%j beside an entry is its deadline',
  (cell) => {
    const rows = [
      'Ngày | Giờ | Nội dung',
      `Thứ Hai 03/5 | ${cell} | Báo cáo số liệu`,
      '^ | | Trang trí lớp',
      'Thứ Ba 04/5 | 7h00 | Chào cờ',
    ];
    const { items } = programmeOfTable(['LỊCH CÔNG TÁC TUẦN (Từ 03/5/2027 đến 09/5/2027)'], rows);
    const [first, second] = items;
    expect(first).toMatchObject({
      kind: 'task',
      timing: 'deadline',
      end: '2027-05-03',
      dueTime: '17:00',
      startTime: null,
    });
    expect(first?.review).toEqual([]);
    expect(second).toMatchObject({ title: 'Trang trí lớp', dueTime: null });
  },
);
