import { expect, test } from 'vitest';
import { doubtfulDays } from '#src/programme/days-above.ts';
import type { DocumentText } from '#src/programme/layout.ts';
import { readMasthead } from '#src/programme/masthead.ts';
import { readText } from '#src/readers/text.ts';
import type { LocalDate } from '#src/time/local.ts';
import { readProgramme } from './summary.ts';

const WEEK = `LỊCH CÔNG TÁC TUẦN (từ ngày 16/3/2026 đến ngày 20/3/2026)
Thứ Hai, 16/3/2026
- 8h00: Giao ban lãnh đạo tại phòng họp 1
- 14h00: Tiếp đoàn khảo sát tại phòng họp 2
Thứ Ba, 17/3/2026
- 8h00: Dự hội nghị chuyên đề tại hội trường
- 14h00: Kiểm tra công trình trường học
Thứ Tư, 18/3/2026
- 8h00: Tiếp công dân định kỳ
`;

const document = (text: string): DocumentText => {
  const source = readText(text);
  return { source, masthead: readMasthead(source, null).value, organization: null, on: null };
};
const items = readProgramme(WEEK).items;
const moved = (line: number, day: string) =>
  items.map((item) => (item.line === line ? { ...item, start: day as LocalDate, end: day as LocalDate } : item));

test('entries on the day that stands above them are no doubt', () => {
  expect(items.map(({ start }) => start)).toEqual([
    '2026-03-16',
    '2026-03-16',
    '2026-03-17',
    '2026-03-17',
    '2026-03-18',
  ]);
  expect(doubtfulDays(document(WEEK), items, [])).toEqual([]);
});

test('one that fell to the day before is told, with the day that stands above it', () => {
  const told = doubtfulDays(document(WEEK), moved(6, '2026-03-16'), []);
  expect(told.map(({ code, line, data }) => [code, line, data])).toEqual([
    ['other-day-above', 6, { printed: 'Thứ Ba, 17/3/2026', used: '2026-03-16' }],
  ]);
});

test('one over several days, and one whose own words name its day, need not be of the day above', () => {
  const over = items.map((item) => (item.line === 6 ? { ...item, start: '2026-03-16' as LocalDate } : item));
  expect(doubtfulDays(document(WEEK), over, [])).toEqual([]);
  const named = moved(6, '2026-03-19').map((item) => (item.line === 6 ? { ...item, timingText: 'ngày 19/3' } : item));
  expect(doubtfulDays(document(WEEK), named, [])).toEqual([]);
});

test('where the days stand apart from what they date nothing is asked', () => {
  const all = items.map((item) => ({ ...item, start: '2026-03-20' as LocalDate, end: '2026-03-20' as LocalDate }));
  expect(doubtfulDays(document(WEEK), all, [])).toEqual([]);
});

test('a row that begins with its day and session is never a head, whatever words follow', () => {
  const table = `LỊCH LÀM VIỆC CỦA LÃNH ĐẠO SỞ (16/3/2026 - 20/3/2026)
Ngày\tBuổi\tGiám đốc Trần Văn Mẫu\tPGĐ Lê Thị Mẫu
Thứ Hai 16/3\tSáng\t8h00: Giao ban\t
\tChiều\t14h00: Họp tổ\t9h00: Thẩm định dự toán
Thứ Ba 17/3\tSáng\tTiếp đoàn công tác\tCông tác tại Hà Nội
\tChiều\t16h00: Làm việc với các hội\t
Thứ Tư 18/3\tSáng\t7h30: Dự hội nghị\t
`;
  const read = readProgramme(table).items.map(({ start, startTime, slot, title }) => [start, startTime ?? slot, title]);
  expect(read.filter(([day]) => day === '2026-03-17')).toEqual([
    ['2026-03-17', 'morning', 'Tiếp đoàn công tác'],
    ['2026-03-17', 'morning', 'Công tác tại Hà Nội'],
    ['2026-03-17', '16:00', 'Làm việc với các hội'],
  ]);
});

test('a span that an entry gives for itself heads none of those below it', () => {
  const week = WEEK.replace('- 14h00: Kiểm tra', 'Từ ngày 10/3 đến 11/3: Đi công tác\n- 14h00: Kiểm tra');
  const read = readProgramme(WEEK).items.map((item) => (item.line > 6 ? { ...item, line: item.line + 1 } : item));
  const [first] = read;
  const day = '2026-03-10' as LocalDate;
  const trip = { ...first!, id: 'trip', line: 7, start: day, end: '2026-03-11' as LocalDate };
  const span = { ...trip, timingText: 'Từ ngày 10/3 đến 11/3' };
  expect(doubtfulDays(document(week), [...read, span], [])).toEqual([]);
  expect(doubtfulDays(document(week), [...read, trip], []).map(({ line }) => line)).toEqual([8]);
});

test('behind a running number stands the day of a row', () => {
  const { notices } = readProgramme(`LỊCH CÔNG TÁC TUẦN (từ ngày 16/3/2026 đến ngày 20/3/2026)

| Ngày | Sáng | Chiều |
| --- | --- | --- |
| Thứ Hai 16/3 | Giao ban | Họp tổ |
| Thứ Ba 17/3 | Kiểm tra kho | Dự giờ |
| Thứ Tư 18/3 | Họp chi bộ | Đi cơ sở |
| Thứ Sáu 20/3 | Tổng kết | Họp tổ |

| TT | Ngày | Nội dung | Người thực hiện |
| --- | --- | --- | --- |
| 1 | T2, 16/3 | Kiểm kê quỹ | Lê Thị Mẫu |
| 2 | T3, 17/3 | Rà soát sổ sách | Hồ Văn Thử |
`);
  expect(notices.filter(({ code }) => code === 'other-day-above')).toEqual([]);
});

test.each([
  ['c) Sáng thứ Năm, ngày 19/3/2026, đoàn khảo sát chợ Mẫu', []],
  ['- Chiều thứ Năm ngày 19/3/2026, đoàn khảo sát chợ Mẫu', []],
  ['- Chiều ngày 19/3/2026, đoàn khảo sát chợ Mẫu', [10]],
  ['3. Buổi sáng thứ Năm, 19/3/2026: đoàn khảo sát chợ Mẫu', []],
  ['c) Đoàn khảo sát chợ Mẫu sau chuyến đi 19/3/2026', [10]],
  ['c) Sáng thứ Sáu, ngày 20/3/2026, đoàn khảo sát chợ Mẫu', [10]],
  ['c) 8h00: đoàn khảo sát chợ Mẫu (báo cáo 19/3/2026)', [10]],
])('a line that opens with a day of its own asks none above: %s', (line, told) => {
  const source = document(`${WEEK}${line}\n`);
  const own = { ...items[0]!, id: '9', line: 10, start: '2026-03-19' as LocalDate, end: '2026-03-19' as LocalDate };
  expect(doubtfulDays(source, [...items, own], []).map((each) => each.line)).toEqual(told);
});
