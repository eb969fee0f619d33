import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** A table of a week in March 2027, given out one cell a line. */
const read = (...cells: readonly string[]) =>
  readProgramme(`LỊCH CÔNG TÁC TUẦN\n(Từ ngày 08/3/2027 đến ngày 12/3/2027)\n\n${cells.join('\n')}\n`).items.map(
    ({ start, slot, startTime, title, location }) =>
      [start, startTime ?? slot, title, location && `(${location})`].filter(Boolean).join(' '),
  );

const ROOM = 'Phòng họp 2';

test.each([
  ['Hai (08 tháng 3)', 'Ba (09 tháng 3)'],
  ['Ngày 08/3/27', 'Ngày 09/3/27'],
  ['THỨ HAI/08.3', 'THỨ BA/09.3'],
])('“%s” is a cell that begins a row', (monday, tuesday) => {
  const head = ['Ngày', 'Buổi', 'Nội dung', 'Địa điểm'];
  expect(read(...head, monday, 'Sáng', 'Giao ban tuần', ROOM, tuesday, 'Chiều', 'Kiểm tra kho', 'Nhà kho')).toEqual([
    '2027-03-08 morning Giao ban tuần (Phòng họp 2)',
    '2027-03-09 afternoon Kiểm tra kho (Nhà kho)',
  ]);
});

test.each([
  ['Sáng: Giao ban tuần', 'Chiều: Kiểm tra kho'],
  ['SÁNG: Giao ban tuần', 'CHIỀU: Kiểm tra kho'],
  ['S: Giao ban tuần', 'C: Kiểm tra kho'],
])('an entry that says its half opens a row where the cell before it is left out: “%s”', (morning, afternoon) => {
  const cells = ['Ngày', 'Nội dung', 'Địa điểm', 'Thứ Hai 08/3', morning, ROOM, '9h00, Tiếp dân', afternoon];
  expect(read(...cells, 'Thứ Ba 09/3', morning, ROOM)).toEqual([
    '2027-03-08 morning Giao ban tuần (Phòng họp 2)',
    '2027-03-08 09:00 Tiếp dân',
    '2027-03-08 afternoon Kiểm tra kho',
    '2027-03-09 morning Giao ban tuần (Phòng họp 2)',
  ]);
});

test.each([
  ['Phiên họp thường kỳ tháng Ba'],
  ['Hội chẩn toàn khoa'],
  ['Bảo vệ đề cương khóa 3'],
  ['Chấm thi học kỳ'],
  ['Lễ phát động trồng cây'],
])('what is held or done is no place of the entry above: “%s”', (title) => {
  const cells = ['Ngày', 'Buổi', 'Nội dung', 'Địa điểm', 'Thứ Hai 08/3', 'Sáng', 'Họp Hội đồng thi đua', title, ROOM];
  expect(read(...cells, 'Thứ Ba 09/3', 'Sáng', 'Giao ban tuần', title)).toEqual([
    '2027-03-08 morning Họp Hội đồng thi đua',
    `2027-03-08 morning ${title} (Phòng họp 2)`,
    '2027-03-09 morning Giao ban tuần',
    `2027-03-09 morning ${title}`,
  ]);
});

test.each([
  ['các thành viên Tổ giúp việc', 'Trụ sở Tiếp công dân huyện', 'VP HĐND-UBND'],
  ['cán bộ phụ trách thôn', 'Điểm cầu xã Mẫu', 'VP Đảng ủy'],
])('cells of parties, places and offices find their columns: “%s”', (participants, location, unitsText) => {
  const cells = ['Ngày', 'Buổi', 'Nội dung', 'Thành phần', 'Địa điểm', 'Chuẩn bị'];
  const row = ['Sáng', 'Rà soát hồ sơ', participants, location, unitsText];
  const text = [...cells, 'Thứ Hai 08/3', ...row, 'Thứ Ba 09/3', 'Sáng', 'Giao ban tuần', unitsText].join('\n');
  const { items } = readProgramme(`LỊCH CÔNG TÁC TUẦN\n(Từ ngày 08/3/2027 đến ngày 12/3/2027)\n\n${text}\n`);
  expect(items[0]).toMatchObject({ title: 'Rà soát hồ sơ', participantsText: participants, location, unitsText });
  expect(items[1]).toMatchObject({ title: 'Giao ban tuần', location: null });
});
