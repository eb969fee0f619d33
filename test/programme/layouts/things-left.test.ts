import { expect, test } from 'vitest';
import { interpret } from '../../../src/programme/interpret.ts';
import { readText } from '../../../src/readers/text.ts';
import type { LocalDate } from '../../../src/time/local.ts';

/** What becomes of a thing that a notice of changes names is never lost in silence. */

const MOVED = 'Hội nghị viên chức ngày 20/8/2026 chuyển sang 7h30 ngày 27/8/2026.';
const read = (...lines: readonly string[]) => {
  const { value, notices } = interpret(readText(lines.join('\n')), {
    organizations: [],
    organizationId: null,
    on: '2026-08-01' as LocalDate,
  });
  return [
    ...value.items.map(({ start, startTime, title }) => [start, startTime, title].join(' | ')),
    ...notices.filter(({ code }) => code === 'line-unread').map(({ line }) => `${line}: unread`),
  ];
};
const HELD = '2026-08-27 | 07:30 | Hội nghị viên chức';

test.each([
  'Họp giao ban ngày 12/8/2026 và họp Hội đồng khoa học ngày 13/8/2026 đều lùi 01 ngày.',
  'Các cuộc họp ngày 12/8/2026 và 13/8/2026 của Văn phòng đều lùi lại 01 ngày.',
  'Do trùng lịch, cuộc họp giao ban ngày 12/8/2026 lùi 01 ngày.',
  'Văn phòng thông báo: cuộc họp giao ban ngày 12/8/2026 (8h00) và cuộc họp Hội đồng khoa học ngày 13/8/2026 đều lùi 01 ngày.',
])('of a text without a title the first sentence is told where nothing was read of it: “%s”', (sentence) => {
  expect(read(sentence, MOVED)).toEqual([HELD, '1: unread']);
});

test.each([
  '- Họp chi bộ: giữ nguyên thời gian, chuyển địa điểm sang phòng họp tầng 5.',
  '- Làm việc với tư vấn giám sát: giữ nguyên thời gian, chuyển địa điểm từ tầng 2 sang tầng 5.',
])('so is a line that names a thing without its day: “%s”', (line) => {
  expect(read('THÔNG BÁO DỜI LỊCH HỌP', 'Văn phòng điều chỉnh như sau:', `- ${MOVED}`, line)).toEqual([
    HELD,
    '4: unread',
  ]);
});

test('one that is only later is kept without a day, and asked about', () => {
  const { value } = interpret(
    readText(['THÔNG BÁO DỜI LỊCH HỌP', `- ${MOVED}`, '- Lớp tập huấn phần mềm: lùi 01 tuần.'].join('\n')),
    { organizations: [], organizationId: null, on: '2026-08-01' as LocalDate },
  );
  expect(value.items.map(({ title, start, review }) => [title, start, review.length > 0])).toEqual([
    ['Hội nghị viên chức', '2026-08-27', false],
    ['Lớp tập huấn phần mềm', null, true],
  ]);
});

test.each([
  'Thời gian: lùi 30 phút so với dự kiến.',
  'Do lãnh đạo đi công tác, các nội dung khác của hội nghị giữ nguyên.',
  'Hội nghị viên chức được điều chỉnh để phù hợp với lịch công tác.',
])('what is said besides of a thing that was read is not: “%s”', (line) => {
  expect(read('THÔNG BÁO DỜI LỊCH HỌP', MOVED, line)).toEqual([HELD]);
});
