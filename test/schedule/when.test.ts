import { expect, test } from 'vitest';
import type { OfficeHours } from '../../src/model/organization.ts';
import type { LocalDate } from '../../src/time/local.ts';
import { draftOf, draftsOf, item, OFFICE } from './samples.ts';

const whenOf = (given: Parameters<typeof item>[1]) => draftOf(item('Họp giao ban', given)).when;
const whensOf = (given: Parameters<typeof item>[1]) => draftsOf([item('Họp giao ban', given)]).map(({ when }) => when);

test('a slot has the hours of the season on its own day', () => {
  expect(whenOf({ slot: 'morning', start: '2025-03-03' })).toEqual({
    type: 'slot',
    date: '2025-03-03',
    slot: 'morning',
    start: '07:30',
    end: '11:30',
  });
  expect(whenOf({ slot: 'morning', start: '2025-06-02' })).toMatchObject({ start: '07:00', end: '11:30' });
});

test('a season may run over New Year, and its first and last days belong to it', () => {
  const startOf = (start: string) => (whenOf({ slot: 'morning', start }) as { start: string }).start;
  expect(['2025-10-15', '2025-10-16', '2025-12-31', '2026-01-01', '2026-04-15', '2026-04-16'].map(startOf)).toEqual([
    '07:00',
    '07:30',
    '07:30',
    '07:30',
    '07:30',
    '07:00',
  ]);
});

test('new office hours hold from the day on which they begin', () => {
  const [old] = OFFICE.hours as [OfficeHours];
  const seasons = old.seasons.map((season) => ({ ...season, morning: { ...season.morning, start: '08:00' as never } }));
  const hours = [
    { ...old, to: '2025-03-09' as LocalDate },
    { ...old, seasons, from: '2025-03-10' as LocalDate },
  ];
  const organization = { ...OFFICE, hours };
  const starts = ['2025-03-09', '2025-03-10'].map(
    (start) => draftsOf([item('Họp', { start, slot: 'morning' })], { organization })[0]!.when,
  );
  expect(starts).toMatchObject([{ start: '07:30' }, { start: '08:00' }]);
});

test('a beginning without an end lasts as long as the office takes a meeting to last, and says that it is assumed', () => {
  expect(whenOf({ startTime: '14:00', slot: 'afternoon' })).toEqual({
    type: 'clock',
    date: '2025-03-03',
    start: '14:00',
    end: '15:30',
    endDate: '2025-03-03',
    endAssumed: true,
  });
});

test('duty from an hour to the same one lasts round the clock', () => {
  expect(whenOf({ title: 'Trực lãnh đạo', startTime: '07:00', endTime: '07:00' })).toMatchObject({
    end: '07:00',
    endDate: '2025-03-04',
    endAssumed: false,
  });
});

test('an assumed end may lie after midnight', () => {
  expect(whenOf({ startTime: '23:00' })).toMatchObject({ end: '00:30', endDate: '2025-03-04', endAssumed: true });
});

test('an evening that ends before breakfast ends on the next day', () => {
  expect(whenOf({ startTime: '20:00', endTime: '01:30' })).toMatchObject({
    end: '01:30',
    endDate: '2025-03-04',
    endAssumed: false,
  });
});

test('any other end before its beginning is not believed', () => {
  expect(whenOf({ startTime: '14:00', endTime: '10:00' })).toMatchObject({ end: '15:30', endAssumed: true });
  expect(whenOf({ startTime: '14:00', endTime: '14:00' })).toMatchObject({ end: '15:30', endAssumed: true });
});

test('a slot over several days is one entry in that slot on each day', () => {
  expect(whensOf({ slot: 'afternoon', start: '2025-03-12', end: '2025-03-14' })).toEqual([
    { type: 'slot', date: '2025-03-12', slot: 'afternoon', start: '13:30', end: '17:00' },
    { type: 'slot', date: '2025-03-13', slot: 'afternoon', start: '13:30', end: '17:00' },
    { type: 'slot', date: '2025-03-14', slot: 'afternoon', start: '13:30', end: '17:00' },
  ]);
});

test('an hour over several days is one entry at that hour on each day', () => {
  expect(whensOf({ startTime: '08:00', endTime: '09:00', start: '2025-03-12', end: '2025-03-13' })).toMatchObject([
    { type: 'clock', date: '2025-03-12', start: '08:00', end: '09:00', endDate: '2025-03-12' },
    { type: 'clock', date: '2025-03-13', start: '08:00', end: '09:00', endDate: '2025-03-13' },
  ]);
});

test('the whole day, and days without a slot, are one all-day entry', () => {
  expect(whensOf({ slot: 'allDay' })).toEqual([{ type: 'days', start: '2025-03-03', end: '2025-03-03' }]);
  expect(whensOf({ start: '2025-03-16', end: '2025-03-18' })).toEqual([
    { type: 'days', start: '2025-03-16', end: '2025-03-18' },
  ]);
});

test('a slot over half a year is one span, not a hundred meetings', () => {
  expect(whensOf({ slot: 'morning', start: '2025-01-01', end: '2025-06-30' })).toEqual([
    { type: 'days', start: '2025-01-01', end: '2025-06-30' },
  ]);
});

test('written hours, half days and whole days take time; a bare day does not', () => {
  const busy = (given: Parameters<typeof item>[1]) => draftOf(item('Họp', given)).busy;
  expect(busy({ slot: 'morning' })).toBe(true);
  expect(busy({ startTime: '08:00' })).toBe(true);
  expect(busy({ slot: 'allDay' })).toBe(true);
  expect(busy({})).toBe(false);
  expect(busy({ start: '2025-03-16', end: '2025-03-18' })).toBe(false);
});

test('what is postponed, cancelled, or no gathering takes no time', () => {
  expect(draftOf(item('Họp', { slot: 'morning', status: 'postponed' }))).toMatchObject({
    status: 'postponed',
    busy: false,
  });
  expect(draftOf(item('Họp', { slot: 'morning', status: 'cancelled' }))).toMatchObject({
    status: 'cancelled',
    busy: false,
  });
  expect(draftOf(item('Nghỉ Tết', { kind: 'dayOff' })).busy).toBe(false);
  expect(draftOf(item('Rà soát', { kind: 'task', slot: 'morning' })).busy).toBe(false);
});
