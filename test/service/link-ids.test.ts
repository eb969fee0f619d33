import { expect, test } from 'vitest';
import { newLinkId } from '#src/service/links.ts';

test('ids of links are 128 bits in letters that a command takes, none with a dash in front', () => {
  const ids = Array.from({ length: 5000 }, () => newLinkId());
  expect(ids.filter((id) => !/^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(5000);
});
