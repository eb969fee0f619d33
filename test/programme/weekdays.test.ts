import { expect, test } from 'vitest';
import { findWeekdays, readBareWeekday } from '../../src/programme/weekdays.ts';

test.each([
  ['Thứ Hai', [1]],
  ['T. Hai', [1]],
  ['T3', [2]],
  ['Thứ Tur', [3]],
  ['THỨ NĂM', [4]],
  ['thứ 6', [5]],
  ['Thứ bẩy', [6]],
  ['Chủ nhật', [7]],
  ['CN', [7]],
  ['Thứ Hai, thứ Tư', [1, 3]],
  ['Thứ Ba/10.3', [2]],
  ['THỨ NĂM/12/3/2026', [4]],
  ['Thứ 4/11/3', [3]],
  ['T5/12/3', [4]],
  ['Thứ 2/3', []],
  ['lần thứ 20', []],
  ['Thứ Hai/24.11', [1]],
  ['T2/15/9', [1]],
  ['CN/16-11-2025', [7]],
  ['nhóm T2/3', []],
  ['CNTT', []],
  ['Thứ trưởng', []],
  ['phụ nữ có thai', []],
])('“%s” names weekdays %j', (text, expected) => {
  expect(findWeekdays(text).map(({ weekday }) => weekday)).toEqual(expected);
});

test.each([
  ['HAI 03/03', 1],
  ['2', 1],
  ['Ba/10.3', 2],
  ['2/3/2026', null],
  ['CN', 7],
  ['Hải Lăng', null],
])('the cell “%s” begins with weekday %s', (text, expected) => {
  expect(readBareWeekday(text)?.weekday ?? null).toBe(expected);
});
