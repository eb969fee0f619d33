import { expect, test } from 'vitest';
import { interpret } from '../../../src/programme/interpret.ts';
import { readHtml } from '../../../src/readers/html.ts';
import { READING_LIMITS } from '../../../src/readers/limits.ts';

const read = (cell: string) => {
  const rows = [
    ['Ngày', 'Giờ', 'Nội dung', 'Địa điểm'],
    ['Thứ Hai 10/5', '8h00', 'Giao ban', 'P.1'],
    ['', '16h00', cell, 'P.2'],
    ['Thứ Ba 11/5', '8h00', 'Họp tổ Mẫu', 'P.1'],
  ].map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`);
  const html = `<h1>Lịch công tác tuần (từ 10/5/2027 đến 14/5/2027)</h1><table>${rows.join('')}</table>`;
  const options = { organizations: [], organizationId: null, on: null };
  const [, second] = interpret(readHtml(html, READING_LIMITS), options).value.items;
  return [second?.title, second?.status, ...(second?.review ?? [])];
};

test.each([
  ['<s>Họp ban biên tập</s> (HOÃN)', 'postponed'],
  ['<s>Họp ban biên tập</s> - Hoãn', 'postponed'],
  ['<s>Họp ban biên tập</s> (đã hủy)', 'cancelled'],
  ['<s>Họp ban biên tập</s> (tạm hoãn)', 'postponed'],
  ['<s>Họp ban biên tập</s>', 'cancelled'],
])('words that are struck keep their name, and what is said beside them becomes of all: “%s”', (cell, status) => {
  expect(read(cell)).toEqual(['Họp ban biên tập', status]);
});

test.each([
  ['<s>Họp ban biên tập</s> Họp ban tổ chức', 'Họp ban tổ chức'],
  ['Họp <s>ban biên tập</s> mở rộng', 'Họp mở rộng'],
  ['<s>Dự</s> Chủ trì hội nghị', 'Chủ trì hội nghị'],
])('words struck in part are asked about: “%s”', (cell, title) => {
  expect(read(cell)).toEqual([title, 'confirmed', 'unclear-status']);
});

test('words that stand beside the status are none of what is struck', () => {
  expect(read('<s>Họp ban biên tập</s> Họp ban tổ chức (hoãn)')).toEqual([
    'Họp ban tổ chức',
    'postponed',
    'unclear-status',
  ]);
});
