import { expect, test } from 'vitest';
import { beside } from '../../src/programme/beside.ts';

const at = (...tops: number[]) => tops.map((top) => ({ top }));
const name = (top: number, how: 'gap' | 'glued' | '' = '') => ({ top, gap: how === 'gap', glued: how === 'glued' });

test('names that empty lines bring level with an entry belong to it', () => {
  expect(beside(at(0, 45, 60), [name(0), name(15), name(46, 'gap'), name(60)])).toEqual([[0, 1], [2], [3]]);
});

test('an entry with nobody beside it has nobody', () => {
  expect(beside(at(0, 30, 75), [name(0), name(75, 'gap')])).toEqual([[0], [], [1]]);
});

test('a list that runs down from the top says nothing', () => {
  expect(beside(at(0, 15), [name(0), name(15), name(30)])).toBeNull();
});

test('a name between two entries says nothing', () => {
  expect(beside(at(0, 60), [name(0), name(45, 'gap')])).toBeNull();
});

test('names that hang together over two entries say nothing', () => {
  expect(beside(at(0, 30, 60), [name(0), name(30, 'glued'), name(60, 'gap')])).toBeNull();
});

test('without places there is nothing to say', () => {
  expect(beside([{}, {}], [{ gap: false, glued: false }])).toBeNull();
  expect(beside(at(0, 0), [name(0), name(40, 'gap')])).toBeNull();
});
