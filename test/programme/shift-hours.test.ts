import { expect, test } from 'vitest';
import { withShiftHours } from '../../src/programme/shift-hours.ts';
import { readText } from '../../src/readers/text.ts';
import { programmeOf } from './layouts/rendered.ts';

const HOURS = 'Ca ngày: 7h-19h; ca đêm: 19h-7h hôm sau';
const MONTH = 'CÔNG TY CẤP NƯỚC TRẦM SƠN\nLỊCH TRỰC VẬN HÀNH THÁNG 12 NĂM 2026\n';
const COLUMNS = `| Ngày | Ca ngày | Ca đêm |
|---|---|---|
| 21/12/2026 | Lê Văn Mẫu | Trần Thị Thử |
| 22/12/2026 | Hồ Văn Giả | Lê Văn Mẫu |`;
const CELLS = `| Ngày | Ca | Người trực |
|---|---|---|
| 21/12 | Ca ngày | Lê Văn Mẫu |
| 21/12 | Ca đêm | Trần Thị Thử |
| 22/12 | Ca ngày | Hồ Văn Giả |
| 22/12 | Ca đêm | Lê Văn Mẫu |`;
const ENTRIES = [
  '2026-12-21 07:00 19:00 Lê Văn Mẫu',
  '2026-12-21 19:00 07:00 Trần Thị Thử',
  '2026-12-22 07:00 19:00 Hồ Văn Giả',
  '2026-12-22 19:00 07:00 Lê Văn Mẫu',
];
const read = (text: string) =>
  programmeOf(text).items.map(({ start, startTime, endTime, title, leadersText }) =>
    [start, startTime, endTime, leadersText ?? title].join(' '),
  );

test('shifts in columns and in cells have the hours told above the roster', () => {
  expect(read(`${MONTH}${HOURS}\n\n${COLUMNS}`)).toEqual(ENTRIES);
  expect(read(`${MONTH}${HOURS}\n\n${CELLS}`)).toEqual(ENTRIES);
});

test('and those told below it', () => {
  expect(read(`${MONTH}\n${COLUMNS}\n\nGhi chú: Ca ngày từ 7h00 đến 19h00; ca đêm từ 19h00 đến 7h00 hôm sau.`)).toEqual(
    ENTRIES,
  );
});

test('so it is in a week', () => {
  const week = `BỆNH VIỆN ĐA KHOA TRẦM SƠN\nLỊCH TRỰC TUẦN 16 (Từ 21/12 đến 27/12/2026)\n${HOURS}\n\n`;
  const rows = COLUMNS.replace('21/12/2026', 'Thứ hai 21/12').replace('22/12/2026', 'Thứ ba 22/12');
  expect(read(week + rows)).toEqual(ENTRIES);
});

test.each([
  ['hours that nobody tells', 'Ca ngày và ca đêm do các tổ tự phân công.'],
  ['hours told twice, differently', `${HOURS}. Từ 25/12 ca ngày: 8h-20h; ca đêm: 20h-8h.`],
])('with %s the roster stays as it is', (_, words) => {
  const source = readText(`${MONTH}${words}\n\n${COLUMNS}`);
  expect(withShiftHours(source)).toBe(source);
});

const EXAMS = `| Ngày thi | Ca thi | Học phần | Phòng |
|---|---|---|---|
| 04/01/2027 | Ca 1 (sáng) | Giải phẫu | PM3 |
| 04/01/2027 | Ca 3 (chiều) | Hóa dược | PM4 |
| 05/01/2027 | Ca 2 (sáng) | Dược lâm sàng | PM3 |`;
const hoursOfExams = (legend: string, table = EXAMS) =>
  programmeOf(`TRƯỜNG CAO ĐẲNG MẪU\nLỊCH THI HỌC KỲ I NĂM HỌC 2026 - 2027\n${legend}\n\n${table}`).items.map(
    ({ start, startTime, slot, title, review }) => [start, startTime ?? slot ?? '-', title, ...review].join(' | '),
  );

test.each([
  'Ca 1 (sáng): bắt đầu làm bài lúc 7h30. Ca 2 (sáng): bắt đầu làm bài lúc 9h30. Ca 3 (chiều): bắt đầu làm bài lúc 13h30.',
  'Ca 1: 7h30; Ca 2: 9h30; Ca 3: 13h30.',
  'Ghi chú: Ca 1 từ 7 giờ 30, ca 2 từ 9 giờ 30, ca 3 từ 13 giờ 30.',
])('numbered shifts of examinations have the hours told once: “%s”', (legend) => {
  expect(hoursOfExams(legend)).toEqual([
    '2027-01-04 | 07:30 | Giải phẫu',
    '2027-01-04 | 13:30 | Hóa dược',
    '2027-01-05 | 09:30 | Dược lâm sàng',
  ]);
});

test('not those by which one has to be there, and not where the row tells its own', () => {
  const present = hoursOfExams('Ca 1: có mặt lúc 7h00. Ca 2: có mặt lúc 9h00. Ca 3: có mặt lúc 13h00.');
  expect(present.every((entry) => entry.endsWith('hour-left'))).toBe(true);
  const own = EXAMS.replace('| Phòng |', '| Giờ |').replaceAll('PM3', '7h45').replace('PM4', '13h45');
  expect(hoursOfExams('Ca 1: 7h30; Ca 2: 9h30; Ca 3: 13h30.', own).map((entry) => entry.slice(0, 18))).toEqual([
    '2027-01-04 | 07:45',
    '2027-01-04 | 13:45',
    '2027-01-05 | 07:45',
  ]);
});
