import { expect, test } from 'vitest';
import { type ChangeContext, withChanges } from '../../src/feeds/changes.ts';
import { redact } from '../../src/feeds/redact.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { LocalDate, LocalTime } from '../../src/time/local.ts';
import { MOMENT, occurrence } from '../contract/samples.ts';

const HOUR = 3600;
const before = occurrence('u1', '2025-03-10', { location: 'Phòng 1' });
const at = (start: string, date = '2025-03-10') =>
  ({
    type: 'clock',
    date: date as LocalDate,
    start: start as LocalTime,
    end: '11:00' as LocalTime,
    endDate: date as LocalDate,
    endAssumed: true,
  }) as const;

function changeOf(now: Occurrence, given: Partial<ChangeContext> = {}) {
  const context = { now: MOMENT + HOUR, previous: new Map(), amendedAt: new Set<number>(), ...given };
  return withChanges([{ occurrence: now, busy: true, certain: true, role: null }], context)[0]!.change;
}
const after = (was: Occurrence) => ({ previous: new Map([['u1', was]]) });
const revised = (given: Partial<Occurrence>) => ({ ...before, revisedAt: MOMENT + 60, ...given });

test('what an amendment brings is new for a day, what a first issue brings is not', () => {
  expect(changeOf(before, { amendedAt: new Set([MOMENT]) })).toEqual({ type: 'new' });
  expect(changeOf(before)).toBeNull();
  expect(changeOf(before, { amendedAt: new Set([MOMENT]), now: MOMENT + 24 * HOUR })).toBeNull();
});

test('another hour or day says what it was before', () => {
  const moved = revised({ when: at('09:30') });
  expect(changeOf(moved, after({ ...before, when: at('08:00') }))).toEqual({ type: 'moved', from: at('08:00') });
  expect(changeOf(revised({}), after({ ...before, when: at('08:00', '2025-03-12') }))).toMatchObject({ type: 'moved' });
});

test('another place and other words are told apart', () => {
  expect(changeOf(revised({ location: 'Phòng 2' }), after(before))).toEqual({ type: 'place' });
  expect(changeOf(revised({ summary: 'Họp khác' }), after(before))).toEqual({ type: 'edited' });
});

test('nothing is told of what was called off, nor of what the level of detail hides', () => {
  expect(changeOf(revised({ status: 'cancelled' }), after(before))).toBeNull();
  const hidden = redact(revised({ location: 'Phòng 2' }), 'busyOnly')!;
  expect(changeOf(hidden, after(before))).toBeNull();
});

test('moved to another day it leaves its title on the day before, and says where it went', () => {
  const was = { ...before, when: at('08:00', '2025-03-12') };
  const now = revised({ when: at('09:30'), location: 'Phòng 2' });
  const context = { now: MOMENT + HOUR, amendedAt: new Set<number>(), ...after(was) };
  const seen = (one: Occurrence) => withChanges([{ occurrence: one, busy: true, certain: true, role: null }], context);
  expect(seen(now)).toHaveLength(2);
  expect(seen(now)[1]).toMatchObject({
    occurrence: { uid: 'u1', summary: before.summary, when: at('08:00', '2025-03-12'), location: null, busy: false },
    change: { type: 'left', to: at('09:30') },
  });
  expect(seen(revised({ when: at('07:00', '2025-03-12') }))).toHaveLength(1);
  expect(seen(revised({ when: at('09:30'), status: 'cancelled' }))).toHaveLength(1);
  expect(seen(redact(now, 'busyOnly')!)).toHaveLength(1);
});

test('what came within the day stays new when it is edited, and says its hour before when it moves', () => {
  const context = { amendedAt: new Set([MOMENT]), ...after(before) };
  expect(changeOf(revised({ location: 'Phòng 2' }), context)).toEqual({ type: 'new' });
  expect(changeOf(revised({ when: at('09:30') }), { ...context, ...after({ ...before, when: at('08:00') }) })).toEqual({
    type: 'moved',
    from: at('08:00'),
  });
  expect(changeOf(revised({ location: 'Phòng 2' }), { ...context, now: MOMENT + 24 * HOUR })).toEqual({
    type: 'place',
  });
});

test('what was changed back, or changed where the level of detail shows nothing, has no mark', () => {
  expect(changeOf(revised({}), after(before))).toBeNull();
  const details = { ...before.details, participantsText: 'Các phòng' };
  expect(changeOf(revised({ details }), after(before))).toEqual({ type: 'edited' });
  expect(changeOf(redact(revised({ details }), 'titleAndPlace')!, after(before))).toBeNull();
  expect(changeOf(redact(revised({ summary: 'Họp khác' }), 'titleAndPlace')!, after(before))).toEqual({
    type: 'edited',
  });
});
