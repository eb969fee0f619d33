import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** What a page of news says around the days of a list: of which paper, and what else there is to read. */

const read = (lines: readonly string[]) =>
  readProgramme(
    [
      'Kế hoạch tiếp xúc cử tri trước kỳ họp giữa năm 2026 của HĐND tỉnh Mẫu',
      '',
      ...lines,
      'Thứ Hai, ngày 15/6, các đại biểu Một và Hai tiếp xúc cử tri tại xã Thử (buổi sáng).',
      'Thứ Ba, ngày 16/6, đại biểu Ba tiếp xúc cử tri tại xã Ví (buổi chiều).',
    ].join('\n'),
  ).items.map(({ start, slot }) => `${start} ${slot}`);

const DAYS = ['2026-06-15 morning', '2026-06-16 afternoon'];

test.each([
  ['Ngày 05/6, Thường trực HĐND tỉnh ban hành Kế hoạch số 41/KH-HĐND về tiếp xúc cử tri.'],
  ['(TM) - Ngày 05/6, Thường trực HĐND tỉnh ban hành Kế hoạch số 41/KH-HĐND về tiếp xúc cử tri.'],
  ['(Báo Mẫu) – Ngày 05/6, Thường trực HĐND tỉnh đã có kế hoạch tiếp xúc cử tri.'],
  ['08/6/2026 09:17 | Chính trị - Xã hội'],
])('of which day its paper is, is no day of the list: “%s”', (...lines) => {
  expect(read(lines)).toEqual(DAYS);
});

test('a dateline hides no day of the list', () => {
  expect(read(['(TM) - Ngày 14/6, đại biểu Tư tiếp xúc cử tri tại xã Nghiệm (buổi sáng).'])).toEqual([
    '2026-06-14 morning',
    ...DAYS,
  ]);
});

test.each(['Xem tiếp:', 'Xem thêm', 'Đọc tiếp'])('below “%s” stand other articles', (heading) => {
  const { items, rules } = readProgramme(`LỊCH TIẾP CÔNG DÂN
1. Giám đốc Sở tiếp công dân vào ngày 15 hằng tháng.
2. Thanh tra Sở tiếp công dân trong giờ hành chính.
${heading}
Nội quy phòng tiếp dân (17/02/2027)
Sơ đồ phòng tiếp dân (17/02/2027)`);
  expect(items).toEqual([]);
  expect(rules.length).toBeGreaterThan(0);
});

test('a paper that tells of a rest by the name of its day is one of rests', () => {
  const { items } = readProgramme(`THÔNG BÁO
Về việc nghỉ Ngày Giỗ Tổ Hùng Vương và Ngày Quốc tế Lao động năm 2026
1. Nghỉ lễ Giỗ Tổ Hùng Vương:
- Viên chức được nghỉ từ thứ Bảy 25/4/2026 đến hết thứ Hai 27/4/2026;
2. Nghỉ Ngày Quốc tế Lao động: từ thứ Năm 30/4/2026 đến hết Chủ nhật 03/5/2026.
3. Danh sách trực:
Ngày trực\tTrực lãnh đạo\tĐiện thoại
Thứ Năm 30/4/2026\tÔng Lê Ví\t0900
Thứ Sáu 01/5/2026\tBà Hồ Thử\t0901`);
  expect(items.map(({ kind, start, end }) => `${kind} ${start}..${end}`)).toEqual([
    'dayOff 2026-04-25..2026-04-27',
    'dayOff 2026-04-30..2026-05-03',
    'event 2026-04-30..2026-04-30',
    'event 2026-05-01..2026-05-01',
  ]);
});
