import { expect, test } from 'vitest';
import type { Line } from '../../src/model/block.ts';
import { join, passageOf, slice, struckOf, unstruck } from '../../src/programme/passage.ts';
import { sentencesOf } from '../../src/programme/sentences.ts';

const line = (text: string, number = 1, struck = false): Line => ({
  spans: [{ text, bold: false, italic: false, struck }],
  place: { page: null, line: number },
});
const sentences = (text: string) => sentencesOf(passageOf(line(text))).map((sentence) => sentence.text);

test.each([
  ['Họp giao ban. Tiếp công dân.', ['Họp giao ban.', 'Tiếp công dân.']],
  ['Họp tại TP. Hà Tĩnh. Dự lễ.', ['Họp tại TP. Hà Tĩnh.', 'Dự lễ.']],
  ['TS. Trần Văn A dự.', ['TS. Trần Văn A dự.']],
  ['Họp (theo giấy mời. Có gửi kèm). Dự lễ', ['Họp (theo giấy mời. Có gửi kèm).', 'Dự lễ']],
])('“%s” is parted into its sentences', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('lines of a paragraph keep their places', () => {
  const whole = join([passageOf(line('Họp  tổ', 4)), passageOf(line('dự án', 5))], ' ');
  expect(whole.text).toBe('Họp tổ dự án');
  expect(whole.places.map(({ at, place }) => [at, place.line])).toEqual([
    [0, 4],
    [7, 5],
  ]);
  expect(slice(whole, 7).places).toEqual([{ at: 0, place: { page: null, line: 5 } }]);
});

test('a number that was cut at its hyphen is whole again', () => {
  expect(join([passageOf(line('Nghị quyết 57-')), passageOf(line('NQ/TW'))], ' ').text).toBe('Nghị quyết 57-NQ/TW');
});

test('what is struck through can be left out', () => {
  const part = join([passageOf(line('8h00')), passageOf(line('9h00', 1, true)), passageOf(line('Họp'))], ' ');
  expect([struckOf(part), unstruck(part)]).toEqual(['part', '8h00 Họp']);
  expect(struckOf(passageOf(line('Họp', 1, true)))).toBe('all');
  expect(struckOf(passageOf(line('Họp')))).toBe('none');
});
