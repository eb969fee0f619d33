import { expect, test } from 'vitest';
import { forgetTexts, oncePer, oncePerText } from '../../src/programme/once.ts';

test('for each object the function works once, whatever it answers', () => {
  const asked: object[] = [];
  const sizeOf = oncePer((list: readonly number[]) => {
    asked.push(list);
    return list.length > 0 ? list.length : null;
  });
  const [two, none, other] = [[1, 2], [], [1, 2]];
  expect([two, two, none, none, other].map(sizeOf)).toEqual([2, 2, null, null, 2]);
  expect(asked).toEqual([two, none, other]);
});

test('for each text the function works once until the texts are forgotten', () => {
  const asked: string[] = [];
  const dayIn = oncePerText((text) => {
    asked.push(text);
    return /\d/.exec(text)?.[0] ?? null;
  });
  expect(['Thứ 2', 'Nghỉ', 'Thứ 2', 'Nghỉ'].map(dayIn)).toEqual(['2', null, '2', null]);
  expect(asked).toEqual(['Thứ 2', 'Nghỉ']);
  forgetTexts();
  expect(dayIn('Thứ 2')).toBe('2');
  expect(asked).toEqual(['Thứ 2', 'Nghỉ', 'Thứ 2']);
});
