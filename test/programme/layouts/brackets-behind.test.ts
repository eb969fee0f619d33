import { expect, test } from 'vitest';
import { itemsOfDay } from './one-day.ts';

/** Brackets behind an entry, several in a line and with words among them that nobody can place. */

const day = (...lines: readonly string[]) =>
  itemsOfDay(...lines).map(({ slot, startTime, title, leadersText, review }) => [
    slot,
    startTime,
    title,
    leadersText,
    review,
  ]);

test.each([
  ['(sáng; tiếp: đ/c Mẫu; cùng dự: Trưởng Ban Pháp chế)', 'morning', null],
  ['(14h30; xe 43A-000.00; đ/c Mẫu)', 'afternoon', '14:30'],
  ['(chiều; mang theo tài liệu)', 'afternoon', null],
  ['(sáng xã Một, chiều xã Hai; xe cơ quan)', 'allDay', null],
])('of the bracket “%s” the session or hour is taken, and it stays to be read', (bracket, slot, startTime) => {
  const [item] = itemsOfDay(`+ Kiểm tra kho ${bracket}.`);
  expect(item).toMatchObject({ slot, startTime, review: [] });
  expect(item!.title).toMatch(/^Kiểm tra kho/u);
});

test('each sentence of a line has the session of its own bracket', () => {
  expect(day('+ Đ/c Mẫu dự Đại hội Hội Ví dụ (sáng). Đ/c Thử dự bế mạc Đại hội (chiều)')).toEqual([
    ['morning', null, 'Đ/c Mẫu dự Đại hội Hội Ví dụ', 'Đ/c Mẫu', []],
    ['afternoon', null, 'Đ/c Thử dự bế mạc Đại hội', 'Đ/c Thử', []],
  ]);
});

test('a line with another mark and a session of its own is no part of the entry above', () => {
  expect(day('+ Họp tổ dự án (từ 10 - 12/5; dự: đ/c Mẫu).', '- Ban Ví dụ chấm hồ sơ (chiều).').at(-1)).toEqual([
    'afternoon',
    null,
    'Ban Ví dụ chấm hồ sơ',
    null,
    [],
  ]);
});

test('a bracket with the session stands behind the mark too', () => {
  expect(day('1- (cả ngày) Giám đốc dự Diễn đàn Mẫu', '2-Sáng: Phó Giám đốc trực')).toEqual([
    ['allDay', null, 'Giám đốc dự Diễn đàn Mẫu', 'Giám đốc', []],
    ['morning', null, 'Phó Giám đốc trực', 'Phó Giám đốc', []],
  ]);
});

test('two hours before one entry ask for a person', () => {
  const [item] = itemsOfDay('- 07 giờ 30, 09 giờ 30: Làm việc với hai thôn về hiến đất');
  expect(item).toMatchObject({ startTime: '07:30', review: ['unclear-boundary'] });
});

test('what only begins is no name of an entry', () => {
  expect(day('- Chủ tịch dự kỳ họp Hội đồng. 8 giờ khai mạc.').at(-1)).toEqual([
    'morning',
    '08:00',
    'khai mạc',
    null,
    ['odd-title'],
  ]);
});

test('days of a leader go on to the day that a weekday with a point names', () => {
  const [item] = itemsOfDay('- đi tỉnh Mẫu dự hội thảo cấp nước, đến hết T. Tư 12/5. Lái xe: ông Thử.');
  expect([item!.start, item!.end]).toEqual(['2027-05-10', '2027-05-12']);
});

test('capitals for a session within a line open it', () => {
  expect(
    day('SÁNG - 7 giờ 30, Giám đốc họp giao ban. Địa điểm: Hội trường A CHIỀU - 14 giờ, Giám đốc tiếp đoàn Mẫu').map(
      ([slot, start, title]) => [slot, start, title],
    ),
  ).toEqual([
    ['morning', '07:30', 'Giám đốc họp giao ban'],
    ['afternoon', '14:00', 'Giám đốc tiếp đoàn Mẫu'],
  ]);
});

test.each([
  ['- Thi gói bánh; kéo co (8h00)', ['unclear-boundary']],
  ['- Kéo co (8h00)', []],
  ['- Họp tổ (14h00, bàn kế hoạch; nhân sự)', []],
])('the hour behind the last of several may be its alone (%s)', (line, review) => {
  const [item] = itemsOfDay(line);
  expect(item!.review).toEqual(review);
});
