import { expect, test } from 'vitest';
import { restDaysIn } from '../../src/programme/rest-days.ts';

const read = (sentence: string) =>
  restDaysIn(sentence).map(
    ({ kind, mention, title }) =>
      `${kind} ${mention.days.map(({ day, month }) => `${day}/${month}`).join('-')} ${title}`,
  );

test.each([
  ['Nghỉ lễ Quốc khánh từ ngày 30/8/2025 đến hết ngày 02/9/2025.', ['rest 30/8-2/9 Nghỉ lễ Quốc khánh']],
  ['Làm bù vào ngày 09/9/2025.', ['makeUp 9/9 Làm bù']],
  ['Các cơ quan treo cờ Tổ quốc từ ngày 01/9/2025 đến ngày 03/9/2025.', ['flags 1/9-3/9 Treo cờ Tổ quốc']],
  ['Gửi lịch trực trước ngày 28/8/2025.', []],
  ['Phân công trực ngày 30/8/2025.', []],
])('“%s” announces rest days', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});
