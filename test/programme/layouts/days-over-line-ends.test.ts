import { expect, test } from 'vitest';
import { paragraphsInWidth } from '../../../src/programme/layouts/week/paragraphs.ts';

const joined = (...texts: string[]) =>
  paragraphsInWidth(
    texts.map((text, i) => ({ spans: [{ text }], place: { page: null, line: i + 1 } }) as never),
    76,
    { openDays: true, ordinals: false, letters: false },
  ).map(({ passage }) => passage.text);

test.each([
  ['Tập huấn: tổ chức trong 3 ngày 09, 10 và', '11/11/2026, tại Nhà văn hóa.'],
  ['Kỳ họp dự kiến tổ chức trong 02 ngày 29 và', '30/6/2027 tại hội trường.'],
  ['Hội thi diễn ra ngày 05, 06,', '07/7/2027 tại sân vận động.'],
  ['Hội thi diễn ra ngày 05/7 và', 'ngày 06/7/2027 tại sân vận động.'],
  ['Hội thi diễn ra ngày 05 -', '07/7/2027 tại sân vận động.'],
])('days that a line end parts are one list: “%s”', (first, second) => {
  expect(joined(first, second)).toEqual([`${first} ${second}`]);
});

test.each([
  ['Họp tổ công tác ngày 05/7,', '06/7/2027: giao ban.'],
  ['Họp tổ công tác ngày 05/7', '06/7/2027: giao ban.'],
])('a line that ends with its day is whole: “%s”', (first, second) => {
  expect(joined(first, second)).toEqual([first, second]);
});
