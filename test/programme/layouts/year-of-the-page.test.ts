import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) => programmeOf(text).items.map(({ start, end, review }) => [start, end, review]);

const news = (head: string, first: string) => `${head}

Trường Ví dụ thông báo ${first} sẽ được tổ chức vào ngày 14-15/11 tại Hội trường A.`;

test.each([
  ['date 2026-10-30 (Báo Ví dụ) -', 'lễ trao bằng'],
  ['2026-10-30T08:15', 'lễ trao bằng'],
  ['Báo Ví dụ', 'lễ trao bằng tháng 11/2026'],
  ['Báo Ví dụ', 'lễ trao bằng tháng 11-2026'],
])('the year of a day comes from the page’s date or a month (%s, %s)', (head, first) => {
  expect(read(news(head, first))).toEqual([['2026-11-14', '2026-11-15', []]]);
});

test.each(['lễ trao bằng của đợt tháng 3/2026', 'lễ trao bằng đợt tháng 9/2025 và đợt tháng 3/2026'])(
  'a month far from the day, and months of two years, tell none (%s)',
  (first) => {
    expect(read(news('Báo Ví dụ', first))).toEqual([[null, null, ['missing-year']]]);
  },
);
