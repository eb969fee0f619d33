import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, localTime, parseLocalDate, parseLocalTime } from '#src/time/local.ts';
import { localAt, toDateTime, toEpoch, ZONE } from '#src/time/zone.ts';

const day = (text: string) => parseLocalDate(text)!;
const time = (text: string) => parseLocalTime(text)!;

test('the zone keeps its own name', () => {
  expect(ZONE).toBe('Asia/Ho_Chi_Minh');
  expect(toDateTime(day('2025-03-03'), time('07:30')).zoneName).toBe('Asia/Ho_Chi_Minh');
});

test('the office is seven hours ahead of UTC', () => {
  expect(toEpoch(day('2025-03-03'), time('07:30'))).toBe(Date.UTC(2025, 2, 3, 0, 30) / 1000);
  expect(localAt(Date.UTC(2026, 1, 16, 17, 0) / 1000)).toEqual({ date: '2026-02-17', time: '00:00' });
  expect(localAt(Date.UTC(2026, 1, 16, 16, 59, 59) / 1000)).toEqual({ date: '2026-02-16', time: '23:59' });
});

test('local time becomes a moment and comes back', () => {
  const anyDay = fc.integer({ min: 0, max: 45_000 }).map((offset) => addDays(day('1976-01-01'), offset));
  const anyTime = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  fc.assert(
    fc.property(anyDay, anyTime, (date, [hour, minute]) => {
      const at = localTime(hour, minute)!;
      expect(localAt(toEpoch(date, at))).toEqual({ date, time: at });
    }),
    { seed: 7, numRuns: 500 },
  );
});
