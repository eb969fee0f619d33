import { expect, test } from 'vitest';
import { readDeadlines } from '../../src/programme/deadlines.ts';
import type { DeadlinePlace } from '../../src/programme/phrases.ts';
import type { Calendar } from '../../src/programme/point-days.ts';
import type { LocalDate } from '../../src/time/local.ts';

const calendar = (start: string, end: string, fiveWeeks = false): Calendar => ({
  period: { start: start as LocalDate, end: end as LocalDate },
  year: Number(start.slice(0, 4)),
  issued: null,
  on: null,
  fiveWeeks,
});
const WEEK = calendar('2025-02-17', '2025-02-23');
const MONTH = calendar('2021-11-01', '2021-11-30');
const YEAR = calendar('2026-01-01', '2026-12-31');

/** One line a phrase: timing, days, hours, and the words between brackets. */
function read(text: string, place: DeadlinePlace, within: Calendar): string {
  const { found, undated } = readDeadlines(text, place, within);
  const days = found.map(({ timing, start, end, startTime, dueTime, slot, doubt, text: words }) => {
    const when = timing === 'deadline' ? `≤${end}` : start === end ? end : `${start}..${end}`;
    const hours = [startTime && `at ${startTime}`, !startTime && slot, dueTime && `due ${dueTime}`, doubt];
    return [timing, when, ...hours.filter(Boolean), `[${words}]`].join(' ');
  });
  return [...days, ...undated.map(({ code, text: words }) => `${code ?? 'recurring'} [${words}]`)].join('; ') || '-';
}

test.each([
  ['Nhận đơn từ ngày 18/02/2025 đến 11h00 ngày 20/02/2025', '2025-02-18 ≤2025-02-20 11:00'],
  ['Nhận đơn từ 8h00 ngày 18/02/2025 đến 11h00 ngày 20/02/2025', '2025-02-18 ≤2025-02-20 11:00'],
  ['Nhận đơn đến 11h00 ngày 20/02/2025', 'null ≤2025-02-20 11:00'],
])('%s says since when', (text, expected) => {
  const { found } = readDeadlines(text, 'prose', WEEK);
  expect(found.map(({ start, end, dueTime }) => `${start} ≤${end} ${dueTime}`)).toEqual([expected]);
});

test.each([
  ['Thi thổi cơm (từ 9 giờ, ngày 20/02/2025)', 'on 2025-02-20 at 09:00 [từ 9 giờ, ngày 20/02/2025]'],
  ['Tiếp công dân từ 7h30 ngày 20/02/2025', 'on 2025-02-20 at 07:30 [từ 7h30 ngày 20/02/2025]'],
])('%s begins at its hour', (text, expected) => {
  expect(read(text, 'prose', WEEK)).toBe(expected);
});

test.each([
  ['hoàn thành trước ngày 21/02/2025.', 'deadline ≤2025-02-20 [trước ngày 21/02/2025]'],
  ['hoàn thành trước 15/3/2025', 'deadline ≤2025-03-14 [trước 15/3/2025]'],
  ['trình Giám đốc Sở trong ngày 21/02/2025.', 'deadline ≤2025-02-21 [trong ngày 21/02/2025]'],
  ['nâng lương trước thời hạn trong ngày 21/02/2025', 'deadline ≤2025-02-21 [thời hạn trong ngày 21/02/2025]'],
  ['nộp trước hạn ngày 21/02/2025', 'deadline ≤2025-02-20 [trước hạn ngày 21/02/2025]'],
  ['gửi về Văn phòng chậm nhất là ngày 20/02', 'deadline ≤2025-02-20 [chậm nhất là ngày 20/02]'],
  ['thực hiện đến hết ngày 28/02/2025', 'deadline ≤2025-02-28 [đến hết ngày 28/02/2025]'],
  ['nộp trước 17h00 ngày 20/02/2025', 'deadline ≤2025-02-20 due 17:00 [trước 17h00 ngày 20/02/2025]'],
  ['báo cáo trước 10h thứ Sáu (21/02/2025).', 'deadline ≤2025-02-21 due 10:00 [trước 10h thứ Sáu (21/02/2025)]'],
  ['Hoàn thành chậm nhất thứ Năm tuần này.', 'deadline ≤2025-02-20 [chậm nhất thứ Năm tuần này]'],
  ['xong trước thứ Ba tuần sau', 'deadline ≤2025-02-24 [trước thứ Ba tuần sau]'],
  ['trình UBND tỉnh ban hành đầu tháng 3/2025.', 'period 2025-03-01..2025-03-10 [đầu tháng 3/2025]'],
  ['hoàn thành giữa tháng 3', 'period 2025-03-11..2025-03-20 [giữa tháng 3]'],
  ['hoàn thành cuối tháng 02/2025', 'period 2025-02-21..2025-02-28 [cuối tháng 02/2025]'],
  ['xong trước cuối tháng 3', 'deadline ≤2025-03-31 [trước cuối tháng 3]'],
  ['ban hành trong tháng 3/2025.', 'period 2025-03-01..2025-03-31 [trong tháng 3/2025]'],
  ['hoàn thành trước tháng 4/2025', 'deadline ≤2025-03-31 [trước tháng 4/2025]'],
  ['Phấn đấu hoàn thành trong 6 tháng đầu năm 2025', 'period 2025-01-01..2025-06-30 [trong 6 tháng đầu năm 2025]'],
  ['hoàn thành trong quý II', 'period 2025-04-01..2025-06-30 [trong quý II]'],
  ['hoàn thành trong năm 2025', 'period 2025-01-01..2025-12-31 [trong năm 2025]'],
  ['hoàn thành trong tháng.', 'period 2025-02-01..2025-02-28 [trong tháng]'],
  ['xong trong tuần', 'period 2025-02-17..2025-02-23 [trong tuần]'],
  [
    'vòng chung kết trong khoảng từ 31/7 – 15/8/2025.',
    'period 2025-07-31..2025-08-15 [trong khoảng từ 31/7 – 15/8/2025]',
  ],
  ['từ ngày 25/12 đến ngày 05/01/2026', 'on 2025-12-25..2026-01-05 [từ ngày 25/12 đến ngày 05/01/2026]'],
  ['từ 10/3 đến hết tháng 4/2025', 'on 2025-03-10..2025-04-30 [từ 10/3 đến hết tháng 4/2025]'],
  ['phục vụ cuộc họp lúc 13h30 ngày 18/02/2025', 'on 2025-02-18 at 13:30 [lúc 13h30 ngày 18/02/2025]'],
  [
    'Thực hiện Công văn số 123/UBND-VX ngày 10/02/2025 của UBND tỉnh, tổ chức hội nghị ngày 25/02/2025',
    'on 2025-02-25 [ngày 25/02/2025]',
  ],
  ['họp ngày 19/02/2025, lúc 14h00', 'on 2025-02-19 at 14:00 [ngày 19/02/2025, lúc 14h00]'],
  ['làm việc với Đoàn vào chiều ngày 20/02', 'on 2025-02-20 afternoon [vào chiều ngày 20/02]'],
  ['Hạn: 25/02', 'deadline ≤2025-02-25 [Hạn: 25/02]'],
  ['(Thời gian hoàn thành: 25/02/2025)', 'deadline ≤2025-02-25 [Thời gian hoàn thành: 25/02/2025]'],
  [
    'dự thảo trước ngày 20/3/2025; trình trước ngày 30/3/2025',
    'deadline ≤2025-03-19 [trước ngày 20/3/2025]; deadline ≤2025-03-29 [trước ngày 30/3/2025]',
  ],
  ['nộp trước 30/02/2025', 'impossible-date [trước 30/02/2025]'],
  ['báo cáo trước ngày 25 hằng tháng', 'recurring [trước ngày 25 hằng tháng]'],
  ['báo cáo trong vòng 05 ngày', 'missing-date [trong vòng 05 ngày]'],
  [
    'họp thứ Ba (20/02/2025) trước thứ Ba, ngày 20/02/2025',
    'deadline ≤2025-02-19 weekday-mismatch [trước thứ Ba, ngày 20/02/2025]',
  ],
])('“%s” in a sentence says %s', (text, expected) => {
  expect(read(text, 'prose', WEEK)).toBe(expected);
});

test.each([
  'Thực hiện Chỉ thị số 38-CT/TW ngày 30/7/2025 của Ban Bí thư',
  'Kế hoạch số 1510/KH-SKHCN, ngày 07 tháng 9 năm 2025',
  'theo Quyết định của UBND tỉnh ngày 12/3/2025',
  'vừa được UBND tỉnh phê duyệt ngày 27/11/2025',
  'Nghị quyết 11/2024/NQ-HĐND ngày 11/7/2025 về thẩm quyền',
  'Nghị quyết số 163/2021/NQ-HĐND và Nghị quyết số 36/2024/NQ-HĐND',
  'có hiệu lực thi hành từ ngày 01/7/2025',
  'ý kiến tại cuộc họp ngày 10/02/2025',
  '“Ngày thứ 7 chuyển đổi số cộng đồng”',
  'tuần 7 năm 2025',
  'chỉ số PII của tỉnh năm 2025',
  'Báo cáo kết quả 6 tháng đầu năm 2025',
  'đến năm 2030, tầm nhìn 2045',
  'các nhiệm vụ trong năm 2025 của ngành',
  'phiên họp Quý I/2025',
  'trước 15 ngày làm việc',
  'đạt 12/12 xã, tỷ lệ 10/15',
  'giai đoạn 2026-2030',
])('“%s” gives no time', (text) => {
  expect(read(text, 'prose', WEEK)).toBe('-');
});

test.each([
  ['Trước 10/11', 'deadline ≤2021-11-09 [Trước 10/11]'],
  ['15/11', 'deadline ≤2021-11-15 [15/11]'],
  ['Chậm nhất 15/11/2021', 'deadline ≤2021-11-15 [Chậm nhất 15/11/2021]'],
  ['Tuần 1', 'period 2021-11-01..2021-11-07 [Tuần 1]'],
  ['Tuần 1-4', 'period 2021-11-01..2021-11-30 [Tuần 1-4]'],
  ['Tuần II, III', 'period 2021-11-08..2021-11-21 [Tuần II, III]'],
  [
    'Tuần 2 và tuần 4',
    'period 2021-11-08..2021-11-14 [Tuần 2 và tuần 4]; period 2021-11-22..2021-11-30 [Tuần 2 và tuần 4]',
  ],
  ['Tuần cuối tháng', 'period 2021-11-22..2021-11-30 [Tuần cuối tháng]'],
  ['Tuần 34', 'week-number-unresolved [Tuần 34]'],
  ['Tháng 11', 'period 2021-11-01..2021-11-30 [Tháng 11]'],
  ['T11', 'period 2021-11-01..2021-11-30 [T11]'],
  ['Cuối tháng', 'period 2021-11-21..2021-11-30 [Cuối tháng]'],
  ['Từ 10/11 đến 15/11', 'on 2021-11-10..2021-11-15 [Từ 10/11 đến 15/11]'],
  ['Sáng 15/11', 'on 2021-11-15 morning [Sáng 15/11]'],
  ['Trước 15/01', 'deadline ≤2022-01-14 [Trước 15/01]'],
  ['Tháng 11/2021 – 01/2022', 'period 2021-11-01..2022-01-31 [Tháng 11/2021 – 01/2022]'],
  ['Ngày 25 hằng tháng', 'recurring [Ngày 25 hằng tháng]'],
  ['Thường xuyên', '-'],
])('“%s” in a column of due days says %s', (text, expected) => {
  expect(read(text, 'due', MONTH)).toBe(expected);
});

test.each([
  ['Tháng 3', 'period 2026-03-01..2026-03-31 [Tháng 3]'],
  ['Tháng Ba', 'period 2026-03-01..2026-03-31 [Tháng Ba]'],
  ['03/2026', 'period 2026-03-01..2026-03-31 [03/2026]'],
  ['Tháng 3-5', 'period 2026-03-01..2026-05-31 [Tháng 3-5]'],
  ['Từ tháng 3 đến tháng 5', 'period 2026-03-01..2026-05-31 [Từ tháng 3 đến tháng 5]'],
  ['Từ quý II', 'period 2026-04-01..2026-12-31 [Từ quý II]'],
  ['Tháng 3, 9', 'period 2026-03-01..2026-03-31 [Tháng 3, 9]; period 2026-09-01..2026-09-30 [Tháng 3, 9]'],
  ['Quý I - II', 'period 2026-01-01..2026-06-30 [Quý I - II]'],
  ['Cuối quý III', 'period 2026-09-01..2026-09-30 [Cuối quý III]'],
  ['6 tháng cuối năm', 'period 2026-07-01..2026-12-31 [6 tháng cuối năm]'],
  ['Tuần 2 tháng 3', 'period 2026-03-08..2026-03-14 [Tuần 2 tháng 3]'],
  ['Trước 30/6', 'deadline ≤2026-06-29 [Trước 30/6]'],
  ['30/6/2025', 'on 2026-06-30 year-mismatch [30/6/2025]'],
  ['Tháng 13', 'impossible-date [Tháng 13]'],
])('“%s” in a column of a year’s plan says %s', (text, expected) => {
  expect(read(text, 'held', YEAR)).toBe(expected);
});

test.each([
  ['Tuần 1', '2021-09-01..2021-09-05'],
  ['Tuần 2', '2021-09-06..2021-09-12'],
  ['Tuần 4', '2021-09-20..2021-09-26'],
  ['Tuần 5', '2021-09-27..2021-09-30'],
])('where the document knows a fifth week, %s of 09/2021 is %s', (text, days) => {
  expect(read(text, 'due', calendar('2021-09-01', '2021-09-30', true))).toBe(`period ${days} [${text}]`);
});

test('a programme without year or day gives no days', () => {
  const nothing: Calendar = { period: null, year: null, issued: null, on: null, fiveWeeks: false };
  expect(read('Trước 10/11', 'due', nothing)).toBe('missing-year [Trước 10/11]');
  expect(read('Tuần 2', 'due', nothing)).toBe('week-number-unresolved [Tuần 2]');
  expect(read('Trước 10/11/2021', 'due', nothing)).toBe('deadline ≤2021-11-09 [Trước 10/11/2021]');
});

test('beside its own day the one in whose honour something takes place is none, and an hour belongs to the day behind it', () => {
  expect(read('Hội thi chào mừng ngày 20/11 (16h00 ngày 19/11)', 'prose', MONTH)).toBe(
    'on 2021-11-19 at 16:00 [16h00 ngày 19/11]',
  );
  expect(read('Tọa đàm kỷ niệm ngày thành lập Hội ( 17h 20/11)', 'prose', MONTH)).toBe(
    'on 2021-11-20 at 17:00 [17h 20/11]',
  );
  expect(read('Nộp báo cáo số liệu về Phòng ( 08/11 )', 'prose', MONTH)).toBe('on 2021-11-08 [08/11]');
});

test.each([
  ['Hằng tháng, trước ngày 20', 'recurring [Hằng tháng, trước ngày 20]'],
  ['Mỗi quý: ngày 05', 'recurring [Mỗi quý: ngày 05]'],
  ['Hàng tuần, thứ Sáu', 'recurring [Hàng tuần, thứ Sáu]'],
  ['Hằng năm, trước 15/12/2026', 'deadline ≤2026-12-14 [trước 15/12/2026]'],
])('a rule may say first how often: %s', (text, expected) => {
  expect(read(text, 'due', YEAR)).toBe(expected);
});

test('a night is the evening of its day, a night of music none', () => {
  const slots = (text: string) => readDeadlines(text, 'held', YEAR).found.map(({ end, slot }) => [end, slot]);
  expect(slots('vào đêm ngày 15/8/2026')).toEqual([['2026-08-15', 'evening']]);
  expect(slots('đêm nhạc ngày 15/8/2026')).toEqual([['2026-08-15', null]]);
});
