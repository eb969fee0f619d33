import { expect, test } from 'vitest';
import { interpret } from '../../../src/programme/interpret.ts';
import { readText } from '../../../src/readers/text.ts';

const HEAD = 'SỞ VÍ DỤ\nLỊCH CÔNG TÁC TUẦN\n(Từ ngày 05/10/2026 đến ngày 11/10/2026)\n\n';
const DAYS =
  'Thứ Hai (05/10)\n- 8h00: Giao ban cơ quan\n- Chiều: Tiếp công dân\n\nThứ Sáu (09/10)\n- 14h00: Họp tổ soạn thảo\n';

/** The items beside the three of the days. */
function beside(body: string): string[] {
  const { items } = interpret(readText(HEAD + body), { organizations: [], organizationId: null, on: null }).value;
  return items
    .filter(({ title }) => !/Giao ban|Tiếp công|Họp tổ/u.test(title))
    .map(({ kind, timing, start, end, slot, title, section, review }) =>
      [kind, timing, start && `${start}..${end}`, slot, title, ...section, ...review].filter(Boolean).join(' | '),
    );
}

const WEEK = '2026-10-05..2026-10-11';

test.each([
  ['III. PHÂN CÔNG TRỰC', 'PHÂN CÔNG TRỰC'],
  ['II. Lịch trực lãnh đạo, cơ quan', 'Lịch trực lãnh đạo, cơ quan'],
  ['LỊCH TRỰC TUẦN', 'LỊCH TRỰC TUẦN'],
  ['* Phân công trực:', 'Phân công trực'],
])('who is on duty under “%s” below the days is so for the whole period', (heading, section) => {
  const roster = '- Trực lãnh đạo: Sáng: ông Thứ Nhất; Chiều: bà Thứ Hai\n- Trực ban đêm: ông Thứ Ba';
  expect(beside(`I. LỊCH CỤ THỂ\n${DAYS}\n${heading}\n${roster}`)).toEqual([
    `event | none | ${WEEK} | Trực lãnh đạo: Sáng: ông Thứ Nhất; Chiều: bà Thứ Hai | ${section}`,
    `event | none | ${WEEK} | Trực ban đêm: ông Thứ Ba | ${section}`,
  ]);
});

test('a roster that names its days keeps them', () => {
  expect(beside(`${DAYS}\nII. Lịch trực thứ bảy, chủ nhật\n- Thứ bảy 10/10: Kíp của ông Thứ Nhất trực`)).toEqual([
    'event | on | 2026-10-10..2026-10-10 | Kíp của ông Thứ Nhất trực | Lịch trực thứ bảy, chủ nhật',
  ]);
});

test.each([['Trực cơ quan trong tuần: kíp Một'], ['Lớp trực tuần: 9A']])(
  '“%s” below the last day is of the week',
  (line) => {
    expect(beside(`${DAYS}\n${line}`)).toEqual([`event | on | ${WEEK} | ${line}`]);
  },
);

test('priorities above the days have no day', () => {
  expect(
    beside(
      `I. CÔNG TÁC TRỌNG TÂM\n- Ổn định nền nếp sau kỳ nghỉ\n- Thi đua chào mừng ngày 20/10 và 20/11\n\nII. LỊCH CỤ THỂ\n${DAYS}`,
    ),
  ).toEqual([
    'focus | none | Ổn định nền nếp sau kỳ nghỉ | CÔNG TÁC TRỌNG TÂM',
    'focus | none | Thi đua chào mừng ngày 20/10 và 20/11 | CÔNG TÁC TRỌNG TÂM',
  ]);
});

test('work that is listed below the last day is work of the period', () => {
  expect(beside(`${DAYS}\nCác nhiệm vụ khác:\n- Rà soát hồ sơ tồn đọng`)).toEqual([
    `task | period | ${WEEK} | Rà soát hồ sơ tồn đọng | Các nhiệm vụ khác`,
  ]);
});

test('what other activities below the last day are asks for their day', () => {
  expect(beside(`${DAYS}\nCác hoạt động khác\n- Đoàn trường giao hữu bóng bàn`)).toEqual([
    'event | none | Đoàn trường giao hữu bóng bàn | missing-date',
  ]);
});

test('work in the whole week is done some time in it, an activity on each day', () => {
  expect(beside(`${DAYS}\n* Trong tuần:\n- Hoàn thiện hồ sơ dự án\n- Ban Ví dụ xem giải cờ vua`)).toEqual([
    'task | period | 2026-10-05..2026-10-09 | Hoàn thiện hồ sơ dự án',
    'event | on | 2026-10-05..2026-10-09 | Ban Ví dụ xem giải cờ vua',
  ]);
});

test('who is away until a day of the week is so from its first day', () => {
  expect(
    beside(
      `1. Giám đốc Nguyễn Thứ Nhất\n${DAYS}\n2. Phó Giám đốc Trần Thứ Hai\nThứ Hai (05/10)\n- 8h00: Giao ban cơ quan\n\n3. Phó Giám đốc Lê Thứ Ba\nĐi công tác nước ngoài đến hết ngày 09/10.`,
    ),
  ).toEqual(['event | on | 2026-10-05..2026-10-09 | Đi công tác nước ngoài đến hết ngày 09/10']);
});

test('the last day for something is a deadline, under its day', () => {
  expect(beside(`${DAYS}- Hạn cuối các xã đăng ký danh sách dự thi`)).toEqual([
    'task | deadline | 2026-10-09..2026-10-09 | Hạn cuối các xã đăng ký danh sách dự thi',
  ]);
});

test('a heading of two days, each with its date, holds for both', () => {
  expect(beside(`${DAYS}\nT7 10/10 + CN 11/10\n- Cứu trợ vùng lũ Mẫu`)).toEqual([
    'event | on | 2026-10-10..2026-10-11 | Cứu trợ vùng lũ Mẫu',
  ]);
});

test('the last entry of a numbered list above the next day is no heading', () => {
  const days =
    'Thứ Hai (05/10)\n1. Giám đốc: 8h00 Giao ban cơ quan\n2. Kiểm kê kho lưu trữ\nThứ Ba (06/10)\n1. Phó Giám đốc: Tiếp công dân\n2. Niêm yết danh sách dự tuyển\nThứ Tư (07/10)\n1. Giám đốc: 14h00 Họp tổ soạn thảo';
  expect(beside(days)).toEqual([
    'event | on | 2026-10-05..2026-10-05 | Kiểm kê kho lưu trữ',
    'event | on | 2026-10-06..2026-10-06 | Niêm yết danh sách dự tuyển',
  ]);
});
