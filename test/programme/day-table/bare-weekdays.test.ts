import { expect, test } from 'vitest';
import { readDayCell } from '../../../src/programme/layouts/day-table/day-cell.ts';
import { readProgramme, whenOf } from '../summary.ts';

test('a weekday without “thứ” beside its day is no year, and the month is no day', () => {
  const rows = [
    ['01/10', 'Năm', 'Dự lễ phát động', 'Đ/c Chủ tịch'],
    ['02/10', 'Sáu', 'Giao ban khu phố', 'Ban Thường trực'],
    ['22-23/10', 'Năm, Sáu', 'Tập huấn tại tỉnh', 'Ban Thường trực'],
    ['25/10', 'CN', 'Ra quân vệ sinh', 'Đ/c Chủ tịch'],
  ].map((cells) => cells.join('\t'));
  const { items } = readProgramme(
    ['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 10 NĂM 2026', '', 'Ngày\tThứ\tNội dung\tChủ trì, thực hiện', ...rows].join('\n'),
  );
  expect(items.map((item) => [whenOf(item), item.title, item.review.join(',')])).toEqual([
    ['on 2026-10-01', 'Dự lễ phát động', ''],
    ['on 2026-10-02', 'Giao ban khu phố', ''],
    ['on 2026-10-22..2026-10-23', 'Tập huấn tại tỉnh', ''],
    ['on 2026-10-25', 'Ra quân vệ sinh', ''],
  ]);
});

test('what follows a stroke is a month', () => {
  expect(readDayCell('năm 01/10')?.date ?? null).toBeNull();
  expect(readDayCell('Thứ Năm 01/10')?.date?.days).toEqual([{ day: 1, month: 10, year: null }]);
});

test.each(['Năm 04/3', 'Năm\n04/3', 'NĂM 04/3/2027', 'Năm 04-3'])(
  'a bare Thursday stands before its day: %s',
  (cell) => {
    expect(readDayCell(cell)?.date?.days.map(({ day, month }) => [day, month])).toEqual([[4, 3]]);
  },
);

test.each(['Năm 2027', 'Năm 26', 'NĂM 26'])('a year is no day: %s', (cell) => {
  expect(readDayCell(cell)?.date ?? null).toBeNull();
});

test('a table whose days are bare weekdays over their days has a Thursday too', () => {
  const { items } = readProgramme(
    `(Từ 01/3/2027 đến 06/3/2027)

| Thứ/ngày | Nội dung công việc | Người thực hiện | Ghi chú |
| --- | --- | --- | --- |
| Tư<br>03/3 | - 8h00: Đón đoàn kiểm tra | Thầy Mẫu | Chuẩn bị hồ sơ |
| Năm<br>04/3 | - 15h30: Sinh hoạt tổ | Các tổ | |
| Sáu<br>05/3 | - 7h30: Thi học kỳ | Khối 6 | |
`,
  );
  expect(items.map((item) => [item.start, item.startTime])).toEqual([
    ['2027-03-03', '08:00'],
    ['2027-03-04', '15:30'],
    ['2027-03-05', '07:30'],
  ]);
});

test('a row whose day cannot be read is not of the day above, and is asked about', () => {
  const { items } = readProgramme(
    `(Từ 01/3/2027 đến 06/3/2027)

| Thứ/ngày | Nội dung công việc | Người thực hiện | Ghi chú |
| --- | --- | --- | --- |
| 03/3 | - 8h00: Đón đoàn kiểm tra | Thầy Mẫu | Chuẩn bị hồ sơ |
| 45/3 | - 15h30: Sinh hoạt tổ | Các tổ | |
| 05/3 | - 7h30: Thi học kỳ | Khối 6 | |
`,
  );
  expect(items.map((item) => [item.start, item.startTime, item.review.length > 0])).toEqual([
    ['2027-03-03', '08:00', false],
    [null, '15:30', true],
    ['2027-03-05', '07:30', false],
  ]);
});
