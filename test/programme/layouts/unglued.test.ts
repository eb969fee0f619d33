import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDate, weekdayOf } from '../../../src/time/local.ts';
import { programmeOf } from './rendered.ts';

const WEEKDAYS = ['', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

test('rows whose cells were run together are told apart by their numbers and weekdays', () => {
  const day = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) });
  const form = fc.record({
    padded: fc.boolean(),
    bracket: fc.boolean(),
    digits: fc.boolean(),
    point: fc.constantFrom('', '.'),
  });
  fc.assert(
    fc.property(fc.array(day, { minLength: 3, maxLength: 14 }), form, (days, { padded, bracket, digits, point }) => {
      const rows = days.map(({ day: d, month: m }, i) => {
        const two = (n: number) => (padded ? String(n).padStart(2, '0') : String(n));
        const weekday = weekdayOf(localDate(2025, m, d)!);
        const name = digits && weekday < 7 ? `Thứ ${weekday + 1}` : WEEKDAYS[weekday]!;
        return `${i + 1}${point}${two(d)}/${two(m)}/2025${bracket ? `(${name})` : name}8h00`;
      });
      const { items } = programmeOf(['LỊCH TIẾP CÔNG DÂN NĂM 2025', 'STTNgàyThứGiờ', ...rows].join('\n'));
      expect(items.map(({ start, startTime }) => [start, startTime])).toEqual(
        days.map(({ day: d, month: m }) => [localDate(2025, m, d), '08:00']),
      );
    }),
    { numRuns: 60, seed: 11 },
  );
});

test('days that stand in lines of their own keep all their digits', () => {
  const { items } = programmeOf('Lịch tiếp công dân năm 2025\n15/01/2025\n25/02/2025\n31/03/2025');
  expect(items.map(({ start }) => start)).toEqual(['2025-01-15', '2025-02-25', '2025-03-31']);
});
