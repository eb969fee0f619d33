import { expect, test } from 'vitest';
import { oncePer } from '../../src/programme/once.ts';

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
