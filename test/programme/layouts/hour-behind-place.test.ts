import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const told = (...lines: readonly string[]) =>
  programmeOf(`THÔNG BÁO\nLịch tiếp xúc cử tri trước kỳ họp cuối năm 2027\n\n${lines.join('\n\n')}\n`).items.map(
    ({ start, startTime, slot, title, review }) =>
      [start?.slice(5), startTime ?? slot ?? '-', title, ...review].join(' | '),
  );
const REST = 'Ngày 25/11/2027, tiếp xúc cử tri tại thôn Mười lúc 8 giờ.';
const LAST = '11-25 | 08:00 | Tiếp xúc cử tri tại thôn Mười lúc 8 giờ';

test.each([
  '; thời gian bắt đầu lúc 8 giờ 00, tại Nhà văn hóa thôn Một',
  '; giờ bắt đầu: 8 giờ 00',
  '; bắt đầu lúc 8h00',
])('when it begins is told behind a semicolon: %s', (behind) => {
  expect(told(`Ngày 17/11/2027 (thứ Tư), tiếp xúc cử tri tại thôn Một${behind}.`, REST)).toEqual([
    `11-17 | 08:00 | Tiếp xúc cử tri tại thôn Một${behind}`,
    LAST,
  ]);
});

test('an hour with a room behind the place of a meeting is its own, or of a second one: a person says', () => {
  const words = 'Đại biểu tỉnh và xã cùng tiếp xúc cử tri tại trung tâm xã, lúc 7 giờ 30 tại Hội trường';
  expect(told(`Ngày 19/11/2027 (thứ Sáu), ${words}.`, REST)).toEqual([
    `11-19 | 07:30 | ${words} | unclear-boundary`,
    LAST,
  ]);
});

test('an hour of another place behind a semicolon is another meeting', () => {
  expect(told('Ngày 22/11/2027, tiếp xúc cử tri tại thôn Năm lúc 8 giờ; tại thôn Sáu lúc 14 giờ.', REST)).toEqual([
    '11-22 | 08:00 | Tiếp xúc cử tri tại thôn Năm lúc 8 giờ',
    '11-22 | 14:00 | Tiếp xúc cử tri tại thôn Sáu',
    LAST,
  ]);
});
