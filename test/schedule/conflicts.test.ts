import { describe, expect, test } from 'vitest';
import type { Occurrence, Party, When } from '../../src/model/occurrence.ts';
import { clashesOf } from '../../src/schedule/conflicts.ts';
import { type LocalDate, type LocalTime, weekdayOf } from '../../src/time/local.ts';
import { occurrence } from '../contract/samples.ts';

const date = '2025-03-05' as LocalDate;
const time = (text: string) => text as LocalTime;
const clock = (start: string, end: string, endAssumed = false): When => ({
  ...{ type: 'clock', date, start: time(start), end: time(end), endDate: date, endAssumed },
});
const slot = (name: 'morning' | 'afternoon'): When =>
  name === 'morning'
    ? { type: 'slot', date, slot: name, start: time('07:30'), end: time('11:30') }
    : { type: 'slot', date, slot: name, start: time('13:30'), end: time('17:00') };
const allDay: When = { type: 'days', start: date, end: date };
const person = (id: string, given: Partial<Party> = {}): Party => ({
  ...{ kind: 'person', id, role: 'chair', certain: true, group: null },
  ...given,
});

let number = 0;
function at(when: When, given: Partial<Occurrence> = {}): Occurrence {
  number += 1;
  return { ...occurrence(`u${number}`, date), when, parties: [person('an')], ...given };
}
const isWorkingDay = (day: LocalDate) => weekdayOf(day) < 6;
const found = (...occurrences: readonly Occurrence[]) =>
  clashesOf(occurrences, { touched: null, isWorkingDay }).map(({ kind, of, certain }) => `${kind} ${of} ${certain}`);

describe('one leader in two places at once', () => {
  test.each([
    ['whose hours overlap', clock('08:00', '09:30'), clock('09:00', '10:00'), ['leader-twice an true']],
    ['of which one begins when the other ends', clock('08:00', '09:00'), clock('09:00', '10:00'), []],
    [
      'of which one may last into the other',
      clock('08:00', '09:30', true),
      clock('09:00', '10:00'),
      ['leader-twice an false'],
    ],
    [
      'that begin at one minute',
      clock('08:00', '09:30', true),
      clock('08:00', '09:30', true),
      ['leader-twice an true'],
    ],
    ['in one half day without hours', slot('morning'), slot('morning'), ['leader-twice an false']],
    ['in two halves of the day', slot('morning'), slot('afternoon'), []],
    [
      'of which one has an hour in the other’s half day',
      slot('morning'),
      clock('08:00', '09:00'),
      ['leader-twice an false'],
    ],
    ['of which one has an hour of the other half', slot('morning'), clock('14:00', '15:00'), []],
    ['of which one takes the whole day', allDay, clock('14:00', '15:00'), ['leader-twice an true']],
  ] as const)('%s', (_, one, other, expected) => {
    expect(found(at(one), at(other))).toEqual(expected);
  });

  const two = [clock('08:00', '09:30'), clock('09:00', '10:00')] as const;

  test.each<[string, Partial<Occurrence>]>([
    ['of a group that does not say who comes', { parties: [person('an', { certain: false, group: 'lanh-dao' })] }],
    ['that somebody else attends by delegation', { parties: [person('an', { role: 'delegator' })] }],
    ['that is cancelled', { status: 'cancelled' }],
    ['that is postponed', { status: 'postponed' }],
    ['that takes nobody’s time', { busy: false }],
    ['of another leader', { parties: [person('binh')] }],
  ])('is no clash with a meeting %s', (_, given) => {
    expect(found(at(two[0]), at(two[1], given))).toEqual([]);
  });

  test('is told for the delegate, not for who delegates', () => {
    const delegated = [person('an', { role: 'delegator' }), person('binh', { role: 'delegate' })];
    const other = at(two[1], { parties: [person('binh')] });
    expect(found(at(two[0], { parties: delegated }), other)).toEqual(['leader-twice binh true']);
  });

  test('is no clash when both are in one room: they are points of one sitting', () => {
    const here = { location: 'UBND tỉnh' };
    expect(found(at(two[0], here), at(two[1], { location: 'UBND Tỉnh' }))).toEqual([]);
  });

  test('is not sure as long as one of them is tentative', () => {
    expect(found(at(two[0]), at(two[1], { status: 'tentative' }))).toEqual(['leader-twice an false']);
  });
});

test('a leader in a meeting on a day off is told once a meeting, with the day', () => {
  const days: When = { type: 'days', start: '2025-03-07' as LocalDate, end: '2025-03-09' as LocalDate };
  const clashes = clashesOf([at(days, { summary: 'Đi cơ sở' })], { touched: null, isWorkingDay });
  expect(clashes).toMatchObject([
    { kind: 'leader-on-day-off', of: 'an', date: '2025-03-08', entries: [{ summary: 'Đi cơ sở' }] },
  ]);
});

describe('a room', () => {
  const at8 = clock('08:00', '09:30');
  const room = (location: string, leader: string) => ({ location, parties: [person(leader)] });

  test('that is wanted twice at once is told as it is printed', () => {
    expect(found(at(at8, room('Phòng họp số 1', 'an')), at(at8, room('tại phòng họp số 1', 'binh')))).toEqual([
      'room-twice Phòng họp số 1 true',
    ]);
  });

  test('holds one meeting after the other, and a building many at once', () => {
    const later = clock('09:30', '10:00');
    expect(found(at(at8, room('Hội trường Sở', 'an')), at(later, room('Hội trường Sở', 'binh')))).toEqual([]);
    expect(found(at(at8, room('UBND tỉnh', 'an')), at(at8, room('UBND tỉnh', 'binh')))).toEqual([]);
  });
});

test('only clashes in which something touched takes part are told', () => {
  const [a, b] = [at(clock('08:00', '09:00')), at(clock('08:00', '09:00'))];
  const given = (touched: string) => ({ touched: new Set([touched]), isWorkingDay });
  expect(clashesOf([a, b], given(b.uid))).toHaveLength(1);
  expect(clashesOf([a, b], given('other'))).toEqual([]);
});
