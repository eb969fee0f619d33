import { expect, test } from 'vitest';
import { clausesOf } from '../../../src/programme/layouts/list/clauses.ts';
import { passageOf } from '../../../src/programme/passage.ts';

const clauses = (text: string) =>
  clausesOf(passageOf({ spans: [{ text }], place: { page: null, line: 1 } } as never)).map(
    ({ words, moment, unread }) => [moment?.date?.text ?? moment?.slot ?? moment?.time?.start, words, unread],
  );

test.each([
  [
    'Tổ 1 tiếp xúc cử tri xã Một vào sáng 29-9 tại hội trường xã và cử tri xã Hai vào chiều cùng ngày tại nhà văn hóa.',
    [
      ['29-9', 'Tổ 1 tiếp xúc cử tri xã Một tại hội trường xã', false],
      ['afternoon', 'Tổ 1 tiếp xúc cử tri xã Hai tại nhà văn hóa', false],
    ],
  ],
  [
    'Tổ 2 gặp cử tri phường Một lúc 8 giờ ngày 03/12 tại nhà văn hóa, cử tri phường Hai lúc 14 giờ cùng ngày tại trụ sở.',
    [
      ['03/12', 'Tổ 2 gặp cử tri phường Một tại nhà văn hóa', false],
      ['14:00', 'Tổ 2 gặp cử tri phường Hai tại trụ sở', false],
    ],
  ],
  [
    'Tổ 3 tiếp xúc cử tri xã Một (sáng 03/12, tại nhà văn hóa) và xã Hai (chiều 04/12, tại hội trường).',
    [
      ['03/12', 'Tổ 3 tiếp xúc cử tri xã Một (tại nhà văn hóa)', false],
      ['04/12', 'Tổ 3 tiếp xúc cử tri xã Hai (tại hội trường)', false],
    ],
  ],
  [
    'Chủ tịch xã tiếp công dân sáng 03/12 tại trụ sở và làm việc với thôn Đông chiều 04/12.',
    [
      ['03/12', 'Chủ tịch xã tiếp công dân tại trụ sở', false],
      ['04/12', 'làm việc với thôn Đông', false],
    ],
  ],
])('“%s” is parted where the place of one ends and the next begins', (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test.each([
  'Tổ 1 gặp cử tri sáng 03/12 tại thôn Đông, xã Một chiều 04/12 tại thôn Tây.',
  'Tổ 1 gặp cử tri sáng 03/12 tại hội trường của xã Một và xã Hai và xã Ba chiều 04/12 tại nhà văn hóa.',
])('“%s”: where the first place ends is not certain', (text) => {
  expect(clauses(text).some(([, , unread]) => unread)).toBe(true);
});

test('the hour behind a place is that of the day before it', () => {
  expect(clauses('Hội nghị diễn ra ngày 03/12 tại hội trường, mời đại biểu có mặt lúc 8 giờ.')).toHaveLength(1);
});
