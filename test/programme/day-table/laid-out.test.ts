import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgrammeItem } from '#src/model/programme.ts';
import { interpret } from '#src/programme/interpret.ts';
import { readText } from '#src/readers/text.ts';
import { type Meant, type Month, OFFICE, programme } from './invented.ts';
import { asColumns, asTable, style } from './printed.ts';

/** Programmes drawn by lot, laid out in every style and read back. */

const RUNS = { seed: 20260301, numRuns: 40 };

function itemsIn(text: string): ProgrammeItem[] {
  const options = { organizations: [OFFICE], organizationId: OFFICE.id, on: null };
  return interpret(readText(text), options).value.items.filter(({ kind }) => kind === 'event');
}

const meantIn = ({ days }: Month) => days.flatMap(({ date, entries }) => entries.map((entry) => ({ ...entry, date })));
const whenAndWhat = (items: readonly { title: string; slot: string | null; date: string | null }[]) =>
  items.map(({ date, slot, title }) => `${date} ${slot} ${title}`);

describe.each([
  ['a table', asTable],
  ['columns one after another', asColumns],
])('a programme laid out as %s', (_, layOut) => {
  test('is read back entry by entry, each on its day and in its slot', () => {
    fc.assert(
      fc.property(programme, style, (month, look) => {
        const read = itemsIn(layOut(month, look)).map((item) => ({ ...item, date: item.start }));
        expect(whenAndWhat(read)).toEqual(whenAndWhat(meantIn(month)));
      }),
      RUNS,
    );
  });

  test('names the right leaders and units, or says that it is not sure', () => {
    fc.assert(
      fc.property(programme, style, (month, look) => {
        const wrong = itemsIn(layOut(month, look)).filter((item, i) => !isRight(item, meantIn(month)[i]!));
        expect(wrong.filter(({ review }) => review.length === 0).map(({ title }) => title)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('is read without a doubt where every name is parted from the next', () => {
    fc.assert(
      fc.property(programme, style, (month, look) => {
        const doubtful = itemsIn(layOut(month, { ...look, separator: '; ' })).filter(({ review }) => review.length > 0);
        expect(doubtful).toEqual([]);
      }),
      RUNS,
    );
  });
});

function isRight(item: ProgrammeItem, meant: Meant): boolean {
  const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
  return same(item.leaders, meant.leaders) && same(item.units, meant.units);
}
