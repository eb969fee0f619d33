import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

/** Lines between two tables of a week; each item with its day. */
const ROWS = ['1\t7h30 17/11\tDuyệt đơn\tÔng Sáu\tPhòng 1', '2\t8h30 18/11\tGiải thích chính sách\tBà Bảy\tPhòng 2'];
const HEADS = 'STT\tNgày, giờ\tNội dung\tChủ trì\tĐịa điểm';
const read = (between: readonly string[], rows: readonly string[] = [HEADS, ...ROWS]) =>
  readProgramme(
    [
      'UBND XÃ MẪU\nLỊCH CÔNG TÁC TUẦN\nTừ ngày 16/11/2026 đến ngày 20/11/2026\n',
      'Thời gian\tNội dung\tChủ trì\tĐịa điểm',
      'Thứ Hai 16/11\t\t\t',
      '7h45\tHọp giao ban\tÔng Sáu\tPhòng A',
      'Thứ Sáu 20/11\t\t\t',
      '16h00\tHọp xét thưởng\tBà Bảy\tPhòng A\n',
      ...between,
      ...rows,
    ].join('\n'),
  ).items.map(({ title, ...when }) => `${title} | ${whenOf({ ...when, title })}`);
const FIRST = ['Họp giao ban | on 2026-11-16 07:45', 'Họp xét thưởng | on 2026-11-20 16:00'];
const SECOND = ['Duyệt đơn | on 2026-11-17 07:30', 'Giải thích chính sách | on 2026-11-18 08:30'];

test.each([
  'B. LỊCH TIẾP DÂN',
  'LỊCH TIẾP DÂN CỦA LÃNH ĐẠO XÃ',
  'II. Lịch kiểm tra của tổ công tác',
  'PHẦN C: DANH SÁCH BUỔI LÀM VIỆC VỚI CÁC HỘ',
  '2. Bảng phân công tiếp các đoàn:',
])('“%s” right above a table with heads takes place on no day', (title) => {
  expect(read([title])).toEqual([...FIRST, ...SECOND]);
});

test.each([
  'Họp thống nhất lịch tiếp dân',
  'Thăm gia đình có công',
  'Lịch sử đảng bộ xã qua các thời kỳ',
  'Trao danh sách hộ được hỗ trợ',
])('“%s” there is no title, and kept', (line) => {
  expect(read([line]).some((item) => item.startsWith(line))).toBe(true);
});

test('above other lines it titles no table', () => {
  expect(read(['Lịch tiếp dân lưu động', 'Thăm gia đình có công']).join('\n')).toContain('Lịch tiếp dân lưu động');
});
