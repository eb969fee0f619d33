import { expect, test } from 'vitest';
import { differsByDay } from '../../src/programme/kinds-of-days.ts';
import { readProgramme } from './summary.ts';

const DAYS = 'Ngày\tTrực lãnh đạo\tTrực cơ quan\n01/8\tÔng Lê Ví\tBà Trần Dụ\n02/8\tBà Hồ Thử\tÔng Đỗ Nghiệm';
const reviews = (text: string, days = DAYS) =>
  readProgramme(`TRẠM Y TẾ MẪU\nLỊCH TRỰC THÁNG 8 NĂM 2026\n\n${days}\n\n${text}\n`).items.map(
    ({ startTime, review }) => [startTime, ...review].filter(Boolean).join(' '),
  );

test.each([
  'Ca trực từ 7h00 ngày hôm trước đến 7h00 ngày hôm sau.',
  'Ca trực bắt đầu từ 17h00 và kết thúc lúc 7h00 sáng hôm sau.',
  'Giờ trực: ngày thường từ 16h30 hôm trước đến 7h00 hôm sau; thứ Bảy, Chủ nhật, ngày lễ trực 24/24h.',
  '- Ngày làm việc: trực từ 17h00 đến 7h00 ngày hôm sau.\n- Ngày nghỉ: trực từ 7h00 đến 7h00 ngày hôm sau.',
  'Ca trực giao ban lúc 7h00 hằng ngày.',
  'Ca trực từ 17h00 ngày trực đến 7h00 ngày hôm sau. Ca trực ngày lễ từ 8h00.',
])('hours of duty that nobody on the roster has are asked about: “%s”', (text) => {
  expect(reviews(text)).toEqual(['hour-left', 'hour-left']);
});

test.each([
  ['Mỗi kíp trực làm việc từ 7 giờ 30 phút ngày trực đến 7 giờ 30 phút ngày hôm sau.', '07:30'],
  ['* Ca trực tính từ 07h00 ngày trực đến 07h00 ngày hôm sau. Người trực có mặt đúng giờ.', '07:00'],
  ['Ca trực: từ 17h00 của ngày trực tới 7h00 sáng hôm sau', '17:00'],
])('hours from the day of duty to the next are those of everybody on it: “%s”', (text, start) => {
  expect(reviews(text)).toEqual([start, start]);
});

test.each([
  'Bảo vệ trực cổng từ 18h00.',
  'Báo cáo kết quả trực trước 16h00 hằng ngày.',
  'Trực 24/24.',
  'Thời gian trực 24/24h, giao ban 7h00 hằng ngày.',
  'Chế độ trực: 24/24 giờ, bàn giao ca lúc 7h30.',
])('those of others are not: “%s”', (text) => {
  expect(reviews(text)).toEqual(['', '']);
});

test('hours that all of them have are theirs', () => {
  expect(reviews('Thời gian trực: từ 7h00 đến 17h00.', '- Ngày 01/8: Ông Lê Ví\n- Ngày 02/8: Bà Hồ Thử')).toEqual([
    '07:00',
    '07:00',
  ]);
});

test('a duty from one morning to the next lasts round the clock', () => {
  const text = 'Thời gian trực: từ 7h00 hôm nay đến 7h00 hôm sau.';
  expect(reviews(text, '- Ngày 01/8: Ông Lê Ví\n- Ngày 02/8: Bà Hồ Thử')).toEqual(['07:00', '07:00']);
});

test('any other entry from an hour to the same one is asked about', () => {
  const [entry] = readProgramme(
    'TRẠM MẪU\nLỊCH CÔNG TÁC TUẦN\nTừ ngày 03/8/2026\n\nThứ Hai, 03/8/2026\n- 7h00 - 7h00: Họp giao ban\n',
  ).items;
  expect([entry!.startTime, ...entry!.review]).toEqual(['07:00', 'ends-before-start']);
});

test.each([
  'Phân công trực tại trụ sở (ca trực từ 7h00 ngày trực đến 7h00 hôm sau):',
  'Danh sách trực (trực từ 7h00 hôm nay đến 7h00 ngày hôm sau):',
  'Phân công lãnh đạo trực (từ 7 giờ của ngày trực tới 7 giờ hôm sau):',
])('hours in brackets of a heading are those of the days below: “%s”', (heading) => {
  const text = [
    'UBND XÃ MẪU',
    'Mẫu, ngày 12 tháng 8 năm 2026',
    'THÔNG BÁO',
    'Về việc nghỉ lễ Quốc khánh 02/9 năm 2026',
    '1. Công chức được nghỉ từ Thứ Ba ngày 01/9/2026 đến hết Thứ Tư ngày 02/9/2026.',
    `2. ${heading}`,
    '- Ngày 01/9: ông Lê Ví',
    '- Ngày 02/9: bà Hồ Thử',
  ].join('\n');
  const duty = readProgramme(text).items.filter(({ kind }) => kind === 'event');
  expect(duty.map(({ start, startTime, endTime, review }) => [start, startTime, endTime, ...review])).toEqual([
    ['2026-09-01', '07:00', '07:00'],
    ['2026-09-02', '07:00', '07:00'],
  ]);
});

test.each([
  ['Giờ tiếp: 8h00 - 11h00 các ngày làm việc (trừ thứ Bảy, Chủ nhật)', false],
  ['Giờ tiếp: ngày làm việc 8h00 - 11h00, thứ Bảy 8h00 - 10h00', true],
  ['từ 18h00 hôm trước đến 6h00 hôm sau', true],
  ['từ 18h00 đến 6h00 hôm sau', false],
])('“%s” differs by the kind of day, or begins on the day before: %s', (text, differs) => {
  expect(differsByDay(text)).toBe(differs);
});
