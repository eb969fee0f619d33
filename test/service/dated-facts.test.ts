import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Group, type Organization, organizationOn, type Person, type Unit } from '../../src/model/organization.ts';
import { changedFrom, type DatedFact } from '../../src/service/dated-facts.ts';
import { addDays, type LocalDate } from '../../src/time/local.ts';
import { SO_MAU } from './office.ts';

/** Changes that hold from a day on, in whatever order they are entered. */

interface Title {
  readonly title: string | null;
}
const X: DatedFact<Title> = { last: { title: 'X' }, earlier: [] };
const day = (text: string) => `2025-${text}` as LocalDate;
const from = (known: DatedFact<Title>, title: string, since: string, isForGood = false) =>
  changedFrom(known, { title }, day(since), isForGood);

describe('a change from a day on', () => {
  test('leaves what held before it until the day before', () => {
    expect(from(X, 'A', '05-01')).toEqual({ last: { title: 'A' }, earlier: [{ title: 'X', until: '2025-04-30' }] });
  });

  test('that is entered after a later one holds until that one, and what held before both stays before it', () => {
    expect(from(from(X, 'A', '05-01'), 'B', '03-01')).toEqual({
      last: { title: 'A' },
      earlier: [
        { title: 'X', until: '2025-02-28' },
        { title: 'B', until: '2025-04-30' },
      ],
    });
  });

  test('between two others touches neither what is before nor what is after', () => {
    expect(from(from(from(X, 'A', '03-01'), 'C', '09-01'), 'B', '06-01')).toEqual({
      last: { title: 'C' },
      earlier: [
        { title: 'X', until: '2025-02-28' },
        { title: 'A', until: '2025-05-31' },
        { title: 'B', until: '2025-08-31' },
      ],
    });
  });

  test('takes the place of one from the very same day', () => {
    expect(from(from(from(X, 'A', '03-01'), 'C', '09-01'), 'B', '03-01')).toEqual({
      last: { title: 'C' },
      earlier: [
        { title: 'X', until: '2025-02-28' },
        { title: 'B', until: '2025-08-31' },
      ],
    });
    expect(from(from(X, 'A', '03-01'), 'B', '03-01')).toEqual(from(X, 'B', '03-01'));
  });

  test('moves the first day of what is there already to an earlier one', () => {
    const known = from(from(X, 'A', '05-01'), 'A', '03-01');
    expect(['02-28', '03-01', '04-30', '05-01'].map((text) => titleOn(known, day(text)))).toEqual(['X', 'A', 'A', 'A']);
  });

  test('for good forgets what comes after it', () => {
    expect(from(from(from(X, 'A', '05-01'), 'C', '09-01'), 'B', '03-01', true)).toEqual(from(X, 'B', '03-01'));
  });
});

function titleOn({ last, earlier }: DatedFact<Title>, on: LocalDate): string | null {
  const person = { ...SO_MAU.persons[0]!, ...last, earlier };
  return organizationOn({ ...SO_MAU, persons: [person] }, on).persons[0]!.title;
}

/** Offsets from the first day of 2025. */
const DAYS = 400;
const dayAt = (offset: number) => addDays(day('01-01'), offset);
interface Edit {
  readonly since: number;
  /** Of a few, so that the same comes again. */
  readonly value: number;
}
const edits = fc.uniqueArray(
  fc.record({ since: fc.integer({ min: 1, max: DAYS - 2 }), value: fc.integer({ min: 0, max: 2 }) }),
  { selector: ({ since }) => since, minLength: 2, maxLength: 8 },
);
const inSomeOrder = edits.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

type Field = 'title' | 'inCharge' | 'members';
const VALUES = {
  title: ['Giám đốc', 'Phó Giám đốc', null],
  inCharge: ['an', 'binh', null],
  members: [['an'], ['an', 'binh'], []],
} as const satisfies Record<Field, readonly unknown[]>;
const NOBODY_YET = { from: null, to: null, aliases: [], name: 'Một' };

/** The roster with the one field as it became, whole. */
function rosterWith(field: Field, { last, earlier }: DatedFact<object>): Organization {
  const one = { ...NOBODY_YET, ...last, earlier };
  if (field === 'title') return { ...SO_MAU, persons: [{ ...one, id: 'p', external: false } as unknown as Person] };
  if (field === 'inCharge') return { ...SO_MAU, units: [{ ...one, id: 'u', parent: null } as unknown as Unit] };
  return { ...SO_MAU, groups: [{ ...one, id: 'g', meaning: 'members' } as unknown as Group] };
}

function daysOf(field: Field, made: readonly Edit[]): string {
  const fact = (value: number) => ({ [field]: VALUES[field][value] });
  const start: DatedFact<object> = { last: fact(0), earlier: [] };
  const known = made.reduce((so, { since, value }) => changedFrom(so, fact(value), dayAt(since)), start);
  const roster = rosterWith(field, known);
  const all = Array.from({ length: DAYS }, (_, offset) => organizationOn(roster, dayAt(offset)));
  return JSON.stringify(
    all.map(({ persons, units, groups }) =>
      field === 'title' ? persons[0]!.title : field === 'inCharge' ? units[0]!.inCharge : groups[0]!.members,
    ),
  );
}

/** Without any rule of ours: on each day the value of the last change that has begun. */
function daysByHand(field: Field, made: readonly Edit[]): string {
  const begun = (offset: number) =>
    made.filter(({ since }) => since <= offset).sort((a, b) => b.since - a.since)[0]?.value ?? 0;
  return JSON.stringify(Array.from({ length: DAYS }, (_, offset) => VALUES[field][begun(offset)]));
}

describe('dated changes in any order', () => {
  test.each(['title', 'inCharge', 'members'] as const)(
    'give the roster of each day the %s that it has when they come in the order of their days',
    (field) => {
      fc.assert(
        fc.property(inSomeOrder, ([made, shuffled]) => {
          const sorted = made.toSorted((a, b) => a.since - b.since);
          expect(daysOf(field, shuffled)).toBe(daysOf(field, sorted));
          expect(daysOf(field, shuffled)).toBe(daysByHand(field, made));
        }),
        { seed: 20250301, numRuns: 100 },
      );
    },
  );
});
