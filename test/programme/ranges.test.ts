import { expect, test } from 'vitest';
import { impossibleDates, readItemRange } from '#src/programme/ranges.ts';
import type { LocalDate } from '#src/time/local.ts';

const on = (row: string, text: string) => readItemRange(text, row as LocalDate);

test.each([
  ['2026-03-12', 'Tập huấn (từ ngày 12-14/3)', '2026-03-14', 'từ ngày 12-14/3'],
  ['2026-01-09', 'Phó Chỉ huy trưởng 4 ngày (từ 09-12)', '2026-01-12', 'từ 09-12'],
  ['2026-03-30', 'Đi công tác từ ngày 30/3 đến ngày 02/4/2026', '2026-04-02', 'từ ngày 30/3 đến ngày 02/4/2026'],
  ['2026-12-30', 'Trực từ ngày 30/12 đến ngày 02/01', '2027-01-02', 'từ ngày 30/12 đến ngày 02/01'],
  ['2026-03-10', 'Hội chợ (đến hết ngày 14/3)', '2026-03-14', '14/3'],
])('in the row of %s %j ends on %s', (row, text, end, words) => {
  expect(on(row, text)).toEqual({ start: row, end, text: words, corrections: [] });
});

test('a month that contradicts the row is the row’s, and said', () => {
  expect(on('2026-01-16', 'Từ ngày 16/12 đến 18/12: Đi công tác')).toEqual({
    start: '2026-01-16',
    end: '2026-01-18',
    text: 'Từ ngày 16/12 đến 18/12',
    corrections: [{ code: 'date-corrected', printed: '16/12 đến 18/12', used: '16/01 đến 18/01' }],
  });
});

test('a year that contradicts the row is the row’s, and said', () => {
  expect(on('2026-01-09', 'Kiểm tra (bắt đầu từ ngày 09/01/2025)')).toMatchObject({
    start: '2026-01-09',
    end: '2026-01-09',
    corrections: [{ code: 'year-mismatch', printed: '09/01/2025', used: '09/01/2026' }],
  });
});

test.each([
  'Họp về Quyết định số 33/2015/QĐ-UBND ngày 31/7/2015',
  'Ký kết hợp tác giai đoạn 2026 - 2030',
  'Chính trị viên tham gia 1/2 ngày',
  'Khảo sát từ ngày 20/3 đến ngày 22/3',
  'Tổng kết 10-12 nhiệm vụ',
  'Họp từ 08h00 đến 10h00',
])('%j gives no days of its own to the row of 12 March', (text) => {
  expect(on('2026-03-12', text)).toBeNull();
});

test.each([
  ['Kiểm kê tài sản (từ ngày 30/02)', ['30/02']],
  ['Kiểm kê tài sản (từ ngày 30-31/02)', ['30-31/02']],
  ['Đi công tác từ ngày 28/02 đến ngày 31/04/2026', ['28/02 đến ngày 31/04/2026']],
  ['Kiểm kê tài sản (từ ngày 12-14/3)', []],
  ['Đạt 13/14 tiêu chí; triển khai Quyết định số 12/QĐ-UBND ngày 30/02/2020', []],
])('of %j these dates are in no calendar: %j', (text, dates) => {
  expect(impossibleDates(text, '2026-03-12' as LocalDate)).toEqual(dates);
});
