import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (line: string) =>
  programmeOf(`LỊCH TIẾP XÚC CỬ TRI TRƯỚC KỲ HỌP GIỮA NĂM 2027\n\n- Thứ Ba, ngày 08/6/2027, ${line}\n`).items.map(
    ({ slot, location }) => `${slot} ${location}`,
  );

test.each([
  ['ông Một cùng các bà Hai, Ba tiếp xúc cử tri xã Đông (buổi sáng); xã Tây (buổi chiều).'],
  ['ông Một và bà Hai tiếp xúc cử tri xã Đông (sáng) và xã Tây (chiều).'],
  ['bà Hai tiếp xúc cử tri tại xã Đông (sáng), tại xã Tây (chiều).'],
  ['ông Một tiếp xúc cử tri xã Đông (buổi sáng), bà Hai tiếp xúc cử tri xã Tây (buổi chiều).'],
])('each half of the day in brackets has the place before it (%s)', (line) => {
  expect(read(line)).toEqual(['morning xã Đông', 'afternoon xã Tây']);
});

test('a half alone in brackets has the place that is led in before it', () => {
  expect(read('các đại biểu Một, Hai tiếp xúc cử tri xã Đông (buổi chiều).')).toEqual(['afternoon xã Đông']);
});
