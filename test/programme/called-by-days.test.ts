import { expect, test } from 'vitest';
import { findDates } from '../../src/programme/dates.ts';
import { restDaysIn } from '../../src/programme/rest-days.ts';

const told = (sentence: string) => restDaysIn(sentence).days.map(({ kind, title }) => `${kind} ${title}`);
const working = (sentence: string) => restDaysIn(sentence).working.map(({ text }) => text);

test.each([
  'treo Quốc kỳ trong tháng 4, tháng 5 năm 2027',
  'lịch nghỉ tháng 8, tháng 9 năm 2026',
  'nghỉ bù tháng 11, tháng 12, tháng 1 năm 2027',
  'kế hoạch tháng 3 tháng 4 năm 2027',
  'làm bù trong tháng 12, tháng 1/2027',
])('of months side by side none is a day: “%s”', (text) => {
  expect(findDates(text)).toEqual([]);
});

test.each([
  ['ngày 4, tháng 5 năm 2027', '4, tháng 5 năm 2027'],
  ['ngày 4 tháng 5 năm 2027', '4 tháng 5 năm 2027'],
  ['trong tháng 4, ngày 5 tháng 5', '5 tháng 5'],
  ['từ 4 tháng 4, tháng 5 nghỉ', '4 tháng 4'],
  ['tháng 4, 30/4', '30/4'],
])('a day before its month is one: “%s”', (text, day) => {
  expect(findDates(text).map((each) => each.text)).toEqual([day]);
});

test.each([
  ['treo cờ dịp 30/4 và 01/5 từ ngày 29/4/2027 đến ngày 02/5/2027', 'flags Treo cờ dịp 30/4 và 01/5'],
  ['treo Quốc kỳ dịp 02/9 từ ngày 31/8/2027 đến ngày 03/9/2027', 'flags Treo Quốc kỳ dịp 02/9'],
  [
    'treo cờ Tổ quốc nhân dịp 30/4, 01/5: từ ngày 29/4/2027 đến ngày 02/5/2027',
    'flags Treo cờ Tổ quốc nhân dịp 30/4, 01/5',
  ],
  [
    'nghỉ lễ 30/4 và Quốc tế Lao động 04 ngày: từ ngày 30/4/2027 đến ngày 03/5/2027',
    'rest Nghỉ lễ 30/4 và Quốc tế Lao động',
  ],
  ['nghỉ dịp 30/4, Quốc tế Lao động từ ngày 30/4/2027 đến ngày 03/5/2027', 'rest Nghỉ dịp 30/4, Quốc tế Lao động'],
])('a holiday that is called by its day keeps it: “%s”', (sentence, title) => {
  expect(told(sentence)).toEqual([title]);
});

test.each([
  ['treo cờ từ ngày 29/4/2027 đến ngày 02/5/2027', 'flags Treo cờ'],
  ['treo cờ dịp Giỗ Tổ từ ngày 15/4/2027 đến ngày 16/4/2027', 'flags Treo cờ dịp Giỗ Tổ'],
  ['treo Quốc kỳ ngày 02/9/2027', 'flags Treo Quốc kỳ'],
  ['nghỉ Quốc tế Lao động từ ngày 30/4/2027 đến ngày 03/5/2027', 'rest Nghỉ Quốc tế Lao động'],
  ['nghỉ từ ngày 30/4/2027 đến ngày 03/5/2027', 'rest Nghỉ'],
])('days of the rest or the flags are no name: “%s”', (sentence, title) => {
  expect(told(sentence)).toEqual([title]);
});

test.each([
  ['Làm bù: thứ Bảy 22/8/2026 khối văn phòng đi làm bình thường.', 'Làm bù'],
  ['- Làm bù: thứ Bảy, ngày 22/8/2026 toàn thể cán bộ làm việc bình thường theo giờ hành chính.', 'Làm bù'],
  ['2. Làm việc bù: ngày 22/8/2026 các phòng hoạt động bình thường.', 'Làm việc bù'],
  ['+ Học bù: thứ Bảy 22/8/2026 học sinh đi học như thường.', 'Học bù'],
  ['Đi làm bù: Chủ nhật 23/8/2026 vẫn làm việc bình thường.', 'Đi làm bù'],
])('what stands below the label of making up is that, though people work as usual: “%s”', (sentence, title) => {
  expect(told(sentence)).toEqual([`makeUp ${title}`]);
});

test.each([
  'Thứ Bảy 22/8/2026 khối văn phòng đi làm bình thường.',
  '- Trở lại: thứ Hai 22/8/2026 toàn thể cán bộ làm việc bình thường.',
  'Không làm bù. Thứ Hai 24/8/2026 các phòng hoạt động bình thường.',
  'Học sinh không học bù; thứ Hai 24/8/2026 đi học như thường.',
  'Sau khi làm bù: ngày 24/8/2026 vẫn làm việc bình thường.',
])('a day of work as usual makes up for none: “%s”', (sentence) => {
  expect(told(sentence)).toEqual([]);
  expect(working(sentence)).toHaveLength(1);
});
