import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (sentence: string) =>
  programmeOf(`TRUNG TÂM VÍ DỤ\nTHÔNG BÁO NGHỈ LỄ\n\n${sentence}`).items.map(
    ({ id, start, end, slot, startTime, review }) => [
      id,
      start === end ? start : `${start}..${end}`,
      startTime ?? slot,
      review.join(),
    ],
  );

test.each([
  ['Trung tâm nghỉ từ 12h00 ngày 29/4/2026 đến hết ngày 03/5/2026.', '12:00'],
  ['Trung tâm được nghỉ từ chiều ngày 29/4/2026 đến hết ngày 03/5/2026.', 'afternoon'],
  ['Trung tâm nghỉ 4,5 ngày từ chiều thứ Tư, ngày 29/4 đến hết Chủ nhật, ngày 03/5/2026.', 'afternoon'],
  ['Trung tâm nghỉ từ 17 giờ 30 phút thứ Tư, ngày 29/4/2026 đến hết ngày 03/5/2026.', '17:30'],
])('a rest that begins within its first day is that part of it and the whole days behind it (%s)', (sentence, from) => {
  expect(read(sentence)).toEqual([
    ['1', '2026-04-29', from, ''],
    ['1.1', '2026-04-30..2026-05-03', null, ''],
  ]);
});

test.each([
  'Trung tâm nghỉ từ sáng ngày 29/4/2026 đến hết ngày 03/5/2026.',
  'Trung tâm nghỉ từ ngày 29/4/2026 đến hết ngày 03/5/2026.',
])('what begins in the morning is of whole days (%s)', (sentence) => {
  expect(read(sentence)).toEqual([['1', '2026-04-29..2026-05-03', null, '']]);
});

test.each([
  'Trung tâm nghỉ từ ngày 29/4/2026 đến 12h00 ngày 03/5/2026.',
  'Trung tâm nghỉ từ ngày 29/4 đến hết sáng Chủ nhật, ngày 03/5/2026.',
])('one that ends within its last day is one rest, for a person to look at (%s)', (sentence) => {
  expect(read(sentence)).toEqual([['1', '2026-04-29..2026-05-03', null, 'uncertain-date']]);
});

test('both ends within a day: a doubt about one is of both parts', () => {
  expect(read('Trung tâm nghỉ từ 12h00 ngày 29/4/2026 đến 13h00 ngày 03/5/2026.')).toEqual([
    ['1', '2026-04-29', '12:00', 'uncertain-date'],
    ['1.1', '2026-04-30..2026-05-03', null, 'uncertain-date'],
  ]);
});
