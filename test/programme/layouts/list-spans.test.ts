import { expect, test } from 'vitest';
import { item } from '../../../src/programme/items.ts';
import { withoutFrames } from '../../../src/programme/layouts/list/frames.ts';
import { titleOf } from '../../../src/programme/layouts/list/titles.ts';
import { parseLocalDate } from '../../../src/time/local.ts';

const at = (id: string, start: string, end = start) =>
  item({ id, kind: 'event', title: id, timing: 'on', line: 1, start: parseLocalDate(start), end: parseLocalDate(end) });
const kept = (...items: readonly ReturnType<typeof at>[]) => withoutFrames(items, null).map(({ id }) => id);

test('a span above the days that it holds is the time of the whole list', () => {
  expect(kept(at('all', '2027-05-10', '2027-05-14'), at('a', '2027-05-10'), at('b', '2027-05-12'))).toEqual(['a', 'b']);
});

test('a span among the days that it holds is an entry', () => {
  expect(
    kept(at('a', '2027-05-10'), at('days', '2027-05-10', '2027-05-12'), at('b', '2027-05-11'), at('c', '2027-05-12')),
  ).toEqual(['a', 'days', 'b', 'c']);
});

test('a span that holds few of the list is an entry', () => {
  const days = ['2027-05-10', '2027-05-11', '2027-05-20', '2027-05-21', '2027-05-24', '2027-05-25'];
  expect(kept(at('days', '2027-05-10', '2027-05-11'), ...days.map((day) => at(day, day)))).toContain('days');
});

test('words that say what takes place at a place want no subject of the list', () => {
  const named = (title: string) => titleOf({ title, leader: null } as Parameters<typeof titleOf>[0], 'Tiếp xúc cử tri');
  expect(named('Tại nhà thi đấu diễn ra giải cầu lông')).toBe('Tại nhà thi đấu diễn ra giải cầu lông');
  expect(named('Tại nhà văn hóa xã Mẫu')).toBe('Tiếp xúc cử tri tại nhà văn hóa xã Mẫu');
});
