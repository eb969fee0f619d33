import { expect, test } from 'vitest';
import { breaksWord } from '../../src/readers/pdf-broken-words.ts';
import type { PrintLine } from '../../src/readers/pdf-lines.ts';

/** Letters of five points. */
const line = (text: string): PrintLine => {
  const firstWord = text.split(' ')[0]!.length * 5;
  const place = { page: 1, x0: 0, x1: text.length * 5, y: 0, size: 10, secondX: null, space: 2.5 };
  return { ...place, spans: [{ text }], text, firstWord };
};
const FULL = 2;

test.each([
  ['12/01/202', '6 và kế hoạch'],
  ['QLCN&ĐMS', 'T'],
  ['trì/tha', 'm dự'],
  ['Nguyễ', 'n Văn Một'],
])('%j goes on in %j where the line is full', (before, after) => {
  expect(breaksWord(line(before), line(after), FULL)).toBe(true);
  expect(breaksWord(line(before), line(after), 12)).toBe(false);
});

test.each([
  ['Kế hoạch', 'số 12'],
  ['ngày 12/01/202', '6 việc'],
  ['nghiệm', 'thu'],
  ['UBND', 'TP Mẫu'],
  ['2025', 'Họp'],
])('%j and %j are words, however full the line is', (before, after) => {
  expect(breaksWord(line(before), line(after), FULL)).toBe(false);
});

test('a date breaks after a stroke, the number of a document before a hyphen', () => {
  expect(breaksWord(line('Thứ Hai (09/3/'), line('2026)'), 12)).toBe(true);
  expect(breaksWord(line('Kế hoạch 15/KH'), line('-UBND của tỉnh'), 12)).toBe(true);
  expect(breaksWord(line('Đ/c Một/'), line('Phòng Hai'), FULL)).toBe(false);
});
