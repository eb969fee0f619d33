import { expect, test } from 'vitest';
import { interpret } from '../../src/programme/interpret.ts';
import { readHtml } from '../../src/readers/html.ts';
import { READING_LIMITS } from '../../src/readers/limits.ts';

const told = (title: string, heads: readonly string[], rows: readonly (readonly string[])[]) => {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const html = `<h1>${title}</h1><table>${[heads, ...rows].map(row).join('\n')}</table>`;
  const options = { organizations: [], organizationId: null, on: null };
  return interpret(readHtml(html, READING_LIMITS), options).value.items.map(({ title, start, slot, review }) =>
    [title, start, slot, ...review].filter(Boolean).join(' | '),
  );
};

test.each([
  ['Buổi nghỉ', 'Buổi học bù'],
  ['Lịch gốc', 'Chuyển sang'],
  ['Lịch dự kiến', 'Lịch thay thế'],
])('a table of “%s” and “%s” is one of changes whatever the paper is called', (old, now) => {
  const rows = [
    ['Xác suất', 'Sáng 05/10/2026', 'Chiều 09/10/2026'],
    ['Cơ học', 'Chiều 06/10/2026', 'Sáng 10/10/2026'],
  ];
  expect(told('Thông báo lịch học tháng 10/2026', ['Môn học', old, now], rows)).toEqual([
    'Xác suất | 2026-10-09 | afternoon',
    'Cơ học | 2026-10-10 | morning',
  ]);
});

test.each([
  ['Người trực đã phân công', 'Người trực thay thế'],
  ['Cán bộ trực cũ', 'Cán bộ trực mới'],
])('who is on duty below “%s” is asked about beside “%s”', (old, now) => {
  const rows = [
    ['Thứ Bảy, 03/10/2026', 'Nguyễn Văn An', 'Lê Thị Bình'],
    ['Chủ nhật, 04/10/2026', 'Trần Văn Cường', 'Phạm Thị Dung'],
  ];
  expect(told('Thông báo lịch trực tháng 10/2026', ['Ngày trực', old, now], rows)).toEqual([
    'Trực | 2026-10-03 | unclear-status',
    'Trực | 2026-10-04 | unclear-status',
  ]);
});

test('a roster with several people a day asks nothing', () => {
  const rows = [
    ['Thứ Bảy, 03/10/2026', 'Nguyễn Văn An', 'Lê Thị Bình'],
    ['Chủ nhật, 04/10/2026', 'Trần Văn Cường', 'Phạm Thị Dung'],
  ];
  const heads = ['Ngày trực', 'Lãnh đạo trực', 'Người trực'];
  expect(told('Thông báo lịch trực tháng 10/2026', heads, rows)).toEqual(['Trực | 2026-10-03', 'Trực | 2026-10-04']);
});
