import { expect, test } from 'vitest';
import { item } from '../../../src/programme/items.ts';
import { displacedMonths, type LabelledItem } from '../../../src/programme/layouts/displaced.ts';

/** Months as rounds of departments: `vp a b | vp a b`. A star marks a row beside whose second half the next label stood. */
function plan(...months: string[]): LabelledItem[] {
  let line = 0;
  return months.flatMap((units, month) =>
    units.split(' ').map((unit) => {
      line += 1;
      const shown = unit.replace('*', '');
      const one = item({ id: String(line), kind: 'task', title: `việc ${line}`, line, units: [shown] });
      return { item: one, label: `Tháng ${month + 1}`, labelInside: unit.endsWith('*') };
    }),
  );
}
const doubted = (...months: string[]) =>
  displacedMonths(plan(...months)).map(({ item: id, data }) => `${id} ${data.other}`);

test('a second round within a month belongs to the next when that does not begin with one', () => {
  expect(doubted('vp a b c', 'vp a b c vp a', 'b c', 'vp a b', 'vp a')).toEqual(['9 Tháng 3', '10 Tháng 3']);
});

test('so does one whose last row was cut where the next label stood', () => {
  expect(doubted('vp a b c', 'vp a b c vp vp*', 'vp b c', 'vp a b', 'vp a')).toEqual(['9 Tháng 3', '10 Tháng 3']);
});

test('a department that comes again by itself is no round', () => {
  expect(doubted('vp a b c vp', 'vp a b', 'vp a b', 'vp a')).toEqual([]);
  expect(doubted('vp a vp b', 'a b c', 'vp a b', 'vp a', 'vp')).toEqual([]);
});

test('a plan without rounds, or with too few months, has none to be displaced', () => {
  expect(doubted('a b c a', 'b c', 'c a b', 'b a')).toEqual([]);
  expect(doubted('vp a b c vp a', 'b c')).toEqual([]);
});
