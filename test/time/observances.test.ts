import { expect, test } from 'vitest';
import type { Observance } from '#src/time/calendar-data.ts';
import { type LocalDate, parseLocalDate } from '#src/time/local.ts';
import { indexObservances, observancesOn } from '#src/time/observances.ts';

const base: Observance = {
  id: 'x',
  name: 'Ngày truyền thống',
  nameEn: 'Traditional Day',
  calendar: 'solar',
  month: 3,
  day: 3,
  since: null,
  counted: true,
  from: null,
  to: null,
  group: 'forces',
  major: false,
  publicHoliday: false,
  confidence: 'high',
  checked: 'none',
  source: null,
};

function titles(observance: Partial<Observance>, ...dates: readonly string[]): string[] {
  const index = indexObservances([{ ...base, ...observance }]);
  return dates.flatMap((date) => observancesOn(index, parseLocalDate(date)!).map(({ title }) => title));
}

test('years are counted from the year of origin', () => {
  const borderGuard = { name: 'Ngày truyền thống Bộ đội Biên phòng', since: 1959 };
  expect(titles(borderGuard, '2025-03-03')).toEqual(['Kỷ niệm 66 năm Ngày truyền thống Bộ đội Biên phòng']);
  expect(titles(borderGuard, '1960-03-03')).toEqual(['Kỷ niệm 1 năm Ngày truyền thống Bộ đội Biên phòng']);
});

test('nothing is commemorated on or before the day itself', () => {
  expect(titles({ since: 1959 }, '1959-03-03', '1958-03-03')).toEqual([]);
});

test('a day that was founded but is not counted is held from its first year on', () => {
  expect(titles({ since: 2022, counted: false }, '2021-03-03', '2022-03-03')).toEqual(['Ngày truyền thống']);
});

test('a name holds in its years only', () => {
  expect(titles({ from: 2014, to: 2016 }, '2013-03-03', '2014-03-03', '2016-03-03', '2017-03-03')).toHaveLength(2);
});

test('a lunar day counts lunar years', () => {
  const victory = { name: 'Chiến thắng Ngọc Hồi - Đống Đa', calendar: 'lunar', month: 1, day: 5, since: 1789 } as const;
  expect(titles(victory, '2026-02-21')).toEqual(['Kỷ niệm 237 năm Chiến thắng Ngọc Hồi - Đống Đa']);
  const late = { calendar: 'lunar', month: 12, day: 23, since: 2000 } as const;
  expect(titles(late, '2026-02-10')).toEqual(['Kỷ niệm 25 năm Ngày truyền thống']);
});

test('a lunar day is not repeated in the leap month', () => {
  const festival = { calendar: 'lunar', month: 6, day: 15 } as const;
  expect(titles(festival, '2025-07-09')).toHaveLength(1);
  expect(titles(festival, '2025-08-08')).toEqual([]);
});

test('day -1 is the last day of its month, be it the 29th or the 30th', () => {
  const eve = { name: 'Giao thừa', calendar: 'lunar', month: 12, day: -1 } as const;
  expect(titles(eve, '2026-02-16')).toEqual(['Giao thừa']);
  expect(titles(eve, '2024-02-08')).toEqual([]);
  expect(titles(eve, '2024-02-09')).toEqual(['Giao thừa']);
  expect(titles({ month: 2, day: -1 }, '2024-02-28', '2024-02-29', '2025-02-28')).toHaveLength(2);
});

test('lunar days are not given where no lunar dates are known', () => {
  const festival = { calendar: 'lunar', month: 1, day: 1 } as const;
  expect(titles(festival, '1967-02-09', '2100-02-09')).toEqual([]);
});

test('a day holds its observances in the order of the list, solar before lunar', () => {
  const index = indexObservances([
    { ...base, id: 'a', calendar: 'lunar', month: 1, day: 15 },
    { ...base, id: 'b' },
    { ...base, id: 'c' },
  ]);
  const ids = observancesOn(index, '2026-03-03' as LocalDate).map(({ observance }) => observance.id);
  expect(ids).toEqual(['b', 'c', 'a']);
});
