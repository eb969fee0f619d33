import { expect, test } from 'vitest';
import { partNamesIn, withoutParts } from '../../src/programme/counted-parts.ts';

const named = (text: string) =>
  partNamesIn(text).map(({ text: name, order, date }) => [name, order, date?.text ?? null]);

test.each([
  ['Ngày thứ hai (thứ Sáu, 15/5/2026): từ 7h00', 'Ngày thứ hai', 2, '15/5/2026'],
  ['giờ của ngày thứ nhất, 14/5', 'ngày thứ nhất', 1, '14/5'],
  ['Buổi học đầu tiên (chiều 08/4/2026)', 'Buổi học đầu tiên', 1, '08/4/2026'],
  ['ngày thi cuối', 'ngày thi cuối', null, null],
  ['Ca thi thứ 3: từ 14h00', 'Ca thi thứ 3', 3, null],
  ['Cụm 2 (Trường Mẫu): 23/10', 'Cụm 2 (Trường Mẫu)', 2, null],
])('a part of a whole is called by what it is and its count: %s', (text, name, order, date) => {
  expect(named(text)).toEqual([[name, order, date]]);
});

test.each([
  'ngày đầu tuần',
  'ngày cuối tháng 5',
  'hai ngày đầu',
  'các buổi 2',
  'chuyển sang ngày thứ hai (18/5)',
  'sang chiều ngày thứ 5, 10/6/2027',
  'ca 7h30',
  'buổi 14/5',
  'ngày 15/5',
])('what counts otherwise names none: %s', (text) => {
  expect(named(text)).toEqual([]);
});

test('its blanks leave every other letter at its place', () => {
  const text = 'Ngày thứ hai (15/5): từ 7h00';
  expect(withoutParts(text, partNamesIn(text))).toBe('                   : từ 7h00');
});
