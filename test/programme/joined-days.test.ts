import { expect, test } from 'vitest';
import { readCues } from '#src/programme/cues.ts';
import { readProgramme } from './summary.ts';

const readAt = (text: string) => {
  const { cues, end } = readCues(text, 0, true, { openDays: true, ordinals: false, letters: false });
  return [cues.map(({ type }) => type).join(), text.slice(end)];
};

test.each([
  'Cụ thể: Ngày 14/6/2027, tiếp xúc cử tri',
  'Theo đó, ngày 14/6/2027, tiếp xúc cử tri',
  'Cụ thể như sau: Ngày 14/6/2027: tiếp xúc cử tri',
  '- Trong đó, vào ngày 14/6/2027, tiếp xúc cử tri',
  'Tiếp đó, thứ Hai, ngày 14/6/2027, tiếp xúc cử tri',
  'Theo kế hoạch, từ ngày 12 đến ngày 14/6/2027, tiếp xúc cử tri',
])('words that join a sentence to the one before lead to its day: %s', (text) => {
  expect(readAt(text)).toEqual(['day', 'tiếp xúc cử tri']);
});

test.each([
  'Theo đó, tiếp xúc cử tri ngày 14/6/2027',
  'Theo kế hoạch ngày 14/6/2027 của Đoàn, đại biểu nghe ý kiến cử tri',
  'Cụ thể: tiếp xúc cử tri xã Mẫu ngày 14/6/2027',
  'Sau đó đại biểu tiếp xúc cử tri ngày 14/6/2027',
  'Dự kiến: Ngày 14/6/2027, tiếp xúc cử tri',
  'Cụ thể hóa ngày 14/6/2027 thành ngày hội',
])('of these none leads to a day: %s', (text) => {
  expect(readAt(text)[0]).not.toContain('day');
});

test('a sentence of news that such words open is of its own day, not of the one told before', () => {
  const { items } = readProgramme(
    'Tổ đại biểu xã Mẫu về với bà con\n\n02/6/2027 08:10\n\nNgày 01/6, Tổ đại biểu có Kế hoạch số 9/KH-TĐB về việc gặp gỡ bà con.\n\nTheo đó, từ ngày 14 đến ngày 16/6/2027, các đại biểu lần lượt về 3 thôn.\n\nCụ thể: Ngày 14/6/2027, gặp gỡ bà con tại thôn Một.\n\nNgày 15/6/2027, gặp gỡ bà con tại thôn Hai.\n\nNgày 16/6/2027, gặp gỡ bà con tại thôn Ba.\n',
  );
  expect(items.map(({ start, end, review }) => [`${start}..${end}`, ...review])).toEqual([
    ['2027-06-14..2027-06-16'],
    ['2027-06-14..2027-06-14'],
    ['2027-06-15..2027-06-15'],
    ['2027-06-16..2027-06-16'],
  ]);
});
