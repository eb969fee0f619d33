import { expect, test } from 'vitest';
import type { When } from '../../src/model/occurrence.ts';
import { entryCell } from '../../src/pages/board/cells.ts';
import type { LocalDate, LocalTime } from '../../src/time/local.ts';
import { occurrence } from '../contract/samples.ts';

const DATE = '2026-11-26' as LocalDate;
const WHEN: When = {
  type: 'slot',
  date: DATE,
  slot: 'morning',
  start: '07:30' as LocalTime,
  end: '11:30' as LocalTime,
};

function titleOf(summary: string): string {
  const one = occurrence('a', DATE, { when: WHEN, summary, location: null });
  const entry = { occurrence: one, busy: true, certain: true, role: null, change: null };
  const { markup } = entryCell(entry, DATE, 'vi', { inSession: true, inColumn: false });
  return /<p class="title">(.*?)<\/p>/.exec(markup)![1]!;
}

test.each([
  'Họp (liên hệ 0912 345 678)',
  'Họp, ĐT: (024) 3822.1234',
  'Họp, ĐT (0243)822-1234',
  'Họp, gọi +84 912 345 678',
  'Họp, gọi 0243.822.1234',
  'Làm việc với công dân, CCCD 001099012345',
])('nobody’s number stands on a wall: %s', (title) => {
  expect(titleOf(title)).toContain('…');
  expect(titleOf(title)).not.toMatch(/\d{3}/);
});

test.each([
  ['Họp 05.12.2026 0912.345.678', 'Họp 05.12.2026 …'],
  ['Họp ngày 05-12-2026 (0912 345 678)', 'Họp ngày 05-12-2026 …)'],
  ['05.12.2026 - 0912 345 678 anh An', '05.12.2026 - … anh An'],
  ['SĐT 0912 345 678 - 05.12.2026', 'SĐT … - 05.12.2026'],
])('a number beside a day is hidden, and the day is not: %s', (title, shown) => {
  expect(titleOf(title)).toBe(shown);
});

test.each([
  'Họp 08.00 - 09.30 (12 người)',
  'Họp 08.00-09.30 (12 người)',
  'Phòng 01 - 02 - 03 - 04 - 05',
  'Hội nghị từ 01-05.12.2026',
  'Hội nghị 08 - 12.12.2026',
  'Tập huấn 01.12.2026 - 05.12.2026',
  'Họp từ 07.30 - 11.30',
  'Góp ý Quyết định 05/2026/QĐ-UBND, ngân sách 1.500.000.000 đồng',
])('days, hours and sums do: %s', (title) => {
  expect(titleOf(title)).toBe(title);
});
