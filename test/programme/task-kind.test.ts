import { expect, test } from 'vitest';
import { readDeadlines } from '../../src/programme/deadlines.ts';
import type { Calendar } from '../../src/programme/point-days.ts';
import { kindOfTask } from '../../src/programme/task-kind.ts';
import type { LocalDate } from '../../src/time/local.ts';

const period = { start: '2026-08-01' as LocalDate, end: '2026-08-31' as LocalDate };
const calendar: Calendar = { period, year: 2026, issued: null, on: null, fiveWeeks: false };
const takesPlace = (text: string) => {
  const { found } = readDeadlines(text, 'prose', calendar);
  const { known, placed } = kindOfTask(text, { found, place: 'prose' }, false);
  return known === 'event' || (known === null && placed);
};

test.each([
  ['Thanh tra huyện hoàn thiện báo cáo ngày 19/8', false],
  ['Thanh tra huyện nộp kết luận ngày 19/8', false],
  ['Thanh tra việc chi tiêu ngày 19/8', true],
  ['Thanh tra hồ sơ đất đai tại xã Mẫu ngày 19/8', true],
  ['Trực tiếp chỉ đạo việc gieo cấy ngày 20/8', false],
  ['Trực tiếp công dân ngày 20/8', true],
  ['Trực đê ngày 20/8', true],
  ['Khám phá kho sách cũ ngày 20/8', false],
  ['Khám mắt cho học sinh ngày 20/8', true],
  ['Kiểm tra, rà soát sổ hộ nghèo, hoàn thành ngày 18/8', false],
  ['Kiểm tra bếp ăn ngày 18/8', true],
])('“%s” takes place on its day: %s', (text, expected) => {
  expect(takesPlace(text)).toBe(expected);
});
