import { expect, test } from 'vitest';
import { opensRule } from '../../src/programme/rules.ts';
import { itemsOfDay } from './layouts/one-day.ts';
import { readProgramme } from './summary.ts';

const RULES = [
  'Thứ Hai hằng tuần: 7h30 giao ban lãnh đạo Khoa.',
  'Thứ Ba hằng tuần: buổi chiều Trưởng khoa tiếp sinh viên tại phòng 204.',
  'Thứ Tư của tuần đầu mỗi tháng: 14h00 sinh hoạt chuyên môn.',
  'Các ngày thứ Ba, thứ Năm hàng tuần: 8h00 tiếp công dân',
  '7h30 thứ Hai hàng tuần: giao ban',
  'Sáng thứ Hai hằng tuần giao ban lãnh đạo',
  'Ngày 15 và 25 hằng tháng: 8h00 tiếp công dân định kỳ',
  'Vào thứ Năm tuần cuối hằng tháng, Ban Giám hiệu họp',
  'Mỗi thứ Sáu: 16h00 dọn vệ sinh',
  'Thứ Hai đầu tháng: 7h00 chào cờ',
  'Chiều thứ Tư hai tuần một lần: họp tổ',
  'Thứ Năm cách tuần: họp nhóm',
];

test.each(RULES)('a line that begins with the days on which it recurs is a rule, and on no day: “%s”', (rule) => {
  const { items, rules } = readProgramme(
    `LỊCH CÔNG TÁC TUẦN\n(Từ ngày 10/5 đến ngày 14/5/2027)\nThứ Hai 10/5\n- 8h00: Giao ban\n- ${rule}\n- 9h00: Họp tổ\n`,
  );
  expect(items.map(({ title }) => title)).toEqual(['Giao ban', 'Họp tổ']);
  expect(rules.map(({ text }) => text)).toEqual([rule]);
});

test.each([
  ['Thứ Hai (10/5): họp giao ban hằng tuần'],
  ['Thứ Hai: họp giao ban hằng tuần'],
  ['Thứ Hai đầu tháng 10: chào cờ'],
  ['Họp giao ban hằng tuần'],
  ['Ngày 15/5 hằng năm'],
])('a day of its own, or words before the days, open none: “%s”', (line) => {
  expect(opensRule(line)).toBeNull();
});

test('a schedule of nothing but rules has no items, whatever day it holds from and whatever ends it', () => {
  const lines = RULES.slice(0, 3).map((rule) => `- ${rule}`);
  const remarks =
    'Nếu trùng ngày nghỉ, lễ thì lùi sang ngày kế tiếp. Các buổi khác thực hiện theo lịch công tác của Trường.';
  const { items, rules, period, amendment } = readProgramme(
    `KHOA VÍ DỤ\n\nLỊCH LÀM VIỆC HẰNG TUẦN\n(Áp dụng từ ngày 05/9/2023 cho đến khi có thông báo thay thế)\n\n${lines.join('\n')}\n\n${remarks}\n\nTRƯỞNG KHOA\nTS. Nguyễn Văn A\n`,
  );
  expect(items).toEqual([]);
  expect(rules).toHaveLength(3);
  expect({ period, amendment }).toEqual({ period: null, amendment: 0 });
});

test('from one day to another a schedule has its period', () => {
  const { period } = readProgramme(
    'LỊCH CÔNG TÁC\n(Áp dụng từ ngày 10/5/2027 đến ngày 14/5/2027)\nThứ Hai 10/5\n- 8h00: Họp\n',
  );
  expect(period).toEqual({ start: '2027-05-10', end: '2027-05-14' });
});

test('what stands below such days has none that is known', () => {
  expect(itemsOfDay('- 7h30: Chào cờ').map(({ title }) => title)).toEqual(['Chào cờ']);
  const { items } = readProgramme(
    'LỊCH CÔNG TÁC TUẦN\n(Từ ngày 10/5 đến ngày 14/5/2027)\nThứ Ba 11/5\n- 9h00: Tiếp dân\nThứ Hai hằng tuần:\n- 7h30: Giao ban\n',
  );
  expect(items.map(({ start, title, review }) => [start, title, review.join()])).toEqual([
    ['2027-05-11', 'Tiếp dân', ''],
    [null, 'Giao ban', 'missing-date'],
  ]);
});
