import { expect, test } from 'vitest';
import type { ProgrammeItem } from '../../src/model/programme.ts';
import { item } from '../../src/programme/items.ts';
import { checkList } from '../../src/programme/list-checks.ts';
import type { Calendar } from '../../src/programme/point-days.ts';
import type { LocalDate } from '../../src/time/local.ts';

const calendar: Calendar = {
  period: { start: '2026-01-01' as LocalDate, end: '2026-12-31' as LocalDate },
  year: 2026,
  issued: null,
  on: null,
  fiveWeeks: false,
};
const task = (id: string, title: string, month: string, more: Partial<ProgrammeItem> = {}) =>
  item({
    id,
    kind: 'task',
    title,
    line: Number(id),
    start: `2026-${month}-01`,
    end: `2026-${month}-28`,
    timing: 'period',
    ...more,
  });
const notes = (...items: ProgrammeItem[]) =>
  checkList(items, calendar).map(({ code, item: id, data }) => `${id} ${code} ${JSON.stringify(data)}`);

test('a number in words is held against the list', () => {
  expect(notes(task('1', 'Trình 07 Quyết định: (1) một; (2) hai; (3) ba', '03'))).toEqual([
    '1 count-mismatch {"printed":"07","counted":3}',
  ]);
  expect(notes(task('1', 'Thẩm định 03 nhiệm vụ: (1) một; (2) hai; (3) ba', '03'))).toEqual([]);
  expect(notes(task('1', 'Báo cáo năm 2026: (1) một; (2) hai', '03'))).toEqual([]);
});

test('a quarter of the year before, long gone, was carried over', () => {
  expect(notes(task('1', 'Tham mưu phiên họp Quý I/2025 của Ban Chỉ đạo', '03'))).toEqual([
    '1 year-mismatch {"printed":"2025","used":2026}',
  ]);
  expect(notes(task('1', 'Báo cáo kết quả Quý IV/2025', '01'))).toEqual([]);
  expect(notes(task('1', 'Tổng kết công tác năm 2025', '01'))).toEqual([]);
});

test('what was approved already cannot have been so after the programme', () => {
  expect(notes(task('1', 'Thực hiện đề án vừa được UBND tỉnh phê duyệt ngày 27/3/2026', '03'))).toEqual([
    '1 uncertain-date {"printed":"27/3/2026"}',
  ]);
  expect(notes(task('1', 'Thực hiện đề án đã được phê duyệt ngày 27/3/2025', '03'))).toEqual([]);
});

test('the same work twice in one month is said, what recurs each month is not', () => {
  const title = 'Xây dựng dự thảo Quyết định ban hành danh mục sản phẩm chủ lực của tỉnh';
  expect(notes(task('1', title, '03'), task('2', `${title}.`, '03'))).toEqual(['2 near-duplicate {"other":1}']);
  expect(notes(task('1', title, '03'), task('2', title, '04'))).toEqual([]);
  expect(notes(task('1', 'Họp giao ban', '03'), task('2', 'Họp giao ban', '03'))).toEqual([]);
});

test('an hour without a day is told, but for one that recurs or is due', () => {
  const undated = { timing: 'none' } as const;
  expect(notes(task('1', 'Từ 07 giờ 00 đến 07 giờ 30: đón tiếp đại biểu', '03', undated))).toEqual([
    '1 missing-date {}',
  ]);
  expect(notes(task('1', 'Diễu hành (18 giờ 30 phút đến 19 giờ 30 phút)', '03', undated))).toEqual([
    '1 missing-date {}',
  ]);
  expect(notes(task('1', 'Tổng vệ sinh lúc 16h00 thứ Sáu hằng tuần', '03', undated))).toEqual([]);
  expect(notes(task('1', 'Nộp báo cáo trước 17h00', '03', undated))).toEqual([]);
  expect(notes(task('1', 'Họp tổ lúc 8h00', '03', { timing: 'on' }))).toEqual([]);
});
