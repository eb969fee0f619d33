import { expect, test } from 'vitest';
import { partsAlike } from '../../src/programme/parts-alike.ts';
import { readProgramme } from './summary.ts';

/** Several on one line, each at a place of its own. */

test.each([
  ['Tổ 2 tiếp xúc cử tri xã Dụ tại hội trường xã; Tổ 3 tiếp xúc cử tri xã Ví tại nhà văn hóa', ';'],
  ['Tổ 2 tiếp xúc cử tri xã Dụ tại hội trường xã, Tổ 3 tiếp xúc cử tri xã Ví tại nhà văn hóa', ','],
  ['Tổ 2 tiếp xúc cử tri xã Dụ tại hội trường xã; còn Tổ 3 tiếp xúc cử tri xã Ví tại nhà văn hóa', 'còn'],
])('who does the same elsewhere is a part of its own, behind “%2$s”: “%1$s”', (title) => {
  expect(partsAlike(title)).toEqual([
    { text: 'Tổ 2 tiếp xúc cử tri xã Dụ tại hội trường xã', location: 'hội trường xã', whole: true },
    { text: 'Tổ 3 tiếp xúc cử tri xã Ví tại nhà văn hóa', location: 'nhà văn hóa', whole: true },
  ]);
});

test('so is who is named before a colon', () => {
  expect(partsAlike('Tổ 1: xã Dụ, tại hội trường xã; Tổ 2: xã Ví, tại nhà văn hóa')?.map(({ text }) => text)).toEqual([
    'Tổ 1: xã Dụ, tại hội trường xã',
    'Tổ 2: xã Ví, tại nhà văn hóa',
  ]);
});

test('for whom another part is, is not a whole sentence', () => {
  expect(partsAlike('Cử tri xã Dụ tại hội trường xã; xã Ví tại nhà văn hóa')?.map(({ whole }) => whole)).toEqual([
    true,
    false,
  ]);
});

test.each([
  'Tổ 2 tiếp xúc cử tri xã Dụ, xã Ví tại hội trường xã Dụ',
  'Tổ 2 tiếp xúc cử tri xã Dụ; xã Ví; xã Thử tại hội trường xã Dụ',
  'Tổ 2 tiếp xúc cử tri xã Dụ tại hội trường xã; trong khi đó Tổ 3 nghiên cứu tài liệu tại nhà',
  'Kiểm tra cầu Dụ tại xã Dụ; kiểm tra cầu Ví tại xã Ví',
  'Họp giao ban tại phòng họp số 1, dự có Tổ 2',
])('one thing is not parted: “%s”', (title) => {
  expect(partsAlike(title)).toBeNull();
});

test('each is an entry of the same hour, with its own place', () => {
  const { items } = readProgramme(
    [
      'Lịch tiếp xúc cử tri của HĐND tỉnh Mẫu',
      '',
      '- 8h00 ngày 12/11/2026: Tổ 1 tiếp xúc cử tri xã Dụ tại hội trường xã; Tổ 2 tiếp xúc cử tri xã Ví tại nhà văn hóa.',
      '',
      '- 14h00 ngày 12/11/2026: cử tri xã Thử tại trạm y tế; xã Nghiệm tại trường học.',
    ].join('\n'),
  );
  expect(
    items.map(({ startTime, title, location, review }) => [startTime, title, location, ...review].join(' | ')),
  ).toEqual([
    '08:00 | Tổ 1 tiếp xúc cử tri xã Dụ tại hội trường xã | hội trường xã',
    '08:00 | Tổ 2 tiếp xúc cử tri xã Ví tại nhà văn hóa | nhà văn hóa',
    '14:00 | Cử tri xã Thử tại trạm y tế | trạm y tế',
    '14:00 | Xã Nghiệm tại trường học | trường học | unclear-boundary',
  ]);
});
