import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { daysOf, fromJulianDay, julianDayOf, type LocalDate, parseLocalDate } from '#src/time/local.ts';
import { LUNAR_RANGE, lunarDateOf, lunarMonthDays, solarDateOf, UNDECIDED } from '#src/time/lunar.ts';
import { type AstronomicalMonth, astronomicalMonths } from './astronomy.ts';

const day = (text: string) => parseLocalDate(text)!;
const lunar = (text: string) => {
  const date = lunarDateOf(day(text));
  return date && `${date.day}/${date.month}${date.leap ? ' nhuận' : ''}/${date.year}`;
};

let months: AstronomicalMonth[];
beforeAll(() => {
  months = astronomicalMonths(1967, 2100);
});

test('every day from 1968 to 2099 agrees with Sun and Moon at UTC+7, but for the months that nobody can decide', () => {
  let at = 0;
  const differing = daysOf(LUNAR_RANGE).filter((date) => {
    const julianDay = julianDayOf(date);
    while (months[at + 1]!.first <= julianDay) at++;
    const { first, month, year, leap } = months[at]!;
    const ours = lunarDateOf(date)!;
    const agrees =
      ours.day === julianDay - first + 1 && ours.month === month && ours.year === year && ours.leap === leap;
    return !agrees && !ours.undecided;
  });
  expect(differing).toEqual([]);
});

test('the spans that nobody can decide are three, and each is exactly one month under either reading', () => {
  expect(UNDECIDED.map(({ start }) => start)).toEqual(['2054-05-07', '2077-11-15', '2085-10-18']);
  for (const { start, end } of UNDECIDED) {
    const firsts = [julianDayOf(start), julianDayOf(start) + 1];
    const here = months.findIndex(({ first }) => firsts.includes(first));
    expect(firsts).toContain(months[here]?.first);
    expect(fromJulianDay(months[here + 1]!.first - 1)).toBe(end);
  }
  const marked = daysOf(LUNAR_RANGE).filter((date) => lunarDateOf(date)!.undecided);
  expect(marked).toHaveLength(90);
});

test.each([
  ['1968-01-29', '1/1/1968'],
  ['1985-01-21', '1/1/1985'],
  ['1987-07-26', '1/7/1987'],
  ['2007-02-17', '1/1/2007'],
  ['2020-12-14', '1/11/2020'],
  ['2025-07-25', '1/6 nhuận/2025'],
  ['2027-02-06', '1/1/2027'],
  ['2030-02-02', '1/1/2030'],
  ['2031-04-21', '1/3 nhuận/2031'],
  ['2032-03-11', '1/2/2032'],
  ['2034-09-12', '1/8/2034'],
  ['2053-01-20', '1/12/2052'],
])('%s is %s, where Beijing or a careless leap rule would say otherwise', (date, expected) => {
  expect(lunar(date)).toBe(expected);
});

test.each([
  ['2020-01-23', '29/12/2019'],
  ['2025-01-25', '26/12/2024'],
  ['2026-02-22', '6/1/2026'],
  ['2027-02-04', '28/12/2026'],
  ['2026-02-17', '1/1/2026'],
  ['2024-01-11', '1/12/2023'],
  ['2034-09-26', '15/8/2034'],
])('%s is %s, as official notices print it', (date, expected) => {
  expect(lunar(date)).toBe(expected);
});

test('2033 has its leap month after month 11, not after month 7 or 8', () => {
  expect(lunar('2033-09-23')).toBe('1/9/2033');
  expect(lunar('2033-12-21')).toBe('30/11/2033');
  expect(lunar('2033-12-22')).toBe('1/11 nhuận/2033');
  expect(lunar('2034-01-19')).toBe('29/11 nhuận/2033');
  expect(lunar('2034-01-20')).toBe('1/12/2033');
  expect(lunar('2034-02-19')).toBe('1/1/2034');
});

test('outside the range there is no lunar date', () => {
  expect(lunar('1968-01-28')).toBeNull();
  expect(lunar('2099-12-31')).toBe('20/11/2099');
  expect(lunar('2100-01-01')).toBeNull();
});

test('every lunar date leads back to its day', () => {
  const lost = daysOf(LUNAR_RANGE).filter((date) => solarDateOf(lunarDateOf(date)!) !== date);
  expect(lost).toEqual([]);
});

test('lunar days that do not exist have no solar date', () => {
  expect(solarDateOf({ day: 30, month: 12, year: 2025, leap: false })).toBeNull();
  expect(solarDateOf({ day: 1, month: 6, year: 2026, leap: true })).toBeNull();
  expect(solarDateOf({ day: 0, month: 1, year: 2026, leap: false })).toBeNull();
  expect(solarDateOf({ day: 1, month: 1, year: 1967, leap: false })).toBeNull();
  expect(solarDateOf({ day: 1, month: 12, year: 2099, leap: false })).toBeNull();
  expect(lunarMonthDays({ month: 12, year: 2025, leap: false })).toBe(29);
  expect(lunarMonthDays({ month: 12, year: 2100, leap: false })).toBeNull();
});

afterEach(() => {
  vi.doUnmock('lunar-javascript');
  vi.resetModules();
});

async function withLibrary(library: object) {
  vi.resetModules();
  vi.doMock('lunar-javascript', () => ({ default: library }));
  return import('#src/time/lunar.ts');
}

const everyMonthAt = (offset: number) => ({
  fromYear: (year: number) => ({
    getMonthsInYear: () =>
      months
        .filter((month) => month.year === year)
        .map(({ first, month, leap }, i, all) => ({
          getMonth: () => (leap ? -month : month),
          getFirstJulianDay: () => first + offset,
          getDayCount: () => (all[i + 1]?.first ?? first + 30) - first,
        })),
  }),
});

test('a library that holds its offset elsewhere gives no lunar dates at all', async () => {
  const { LUNAR_FAULT, lunarDateOf: dateOf } = await withLibrary({
    ShouXingUtil: { ONE_THIRD: 0.25 },
    LunarYear: everyMonthAt(0),
  });
  expect(LUNAR_FAULT).toBe('lunar-javascript no longer holds its civil offset in ONE_THIRD');
  expect(dateOf('2026-02-17' as LocalDate)).toBeNull();
});

test('a library that places a sentinel on another day gives no lunar dates at all', async () => {
  const ShouXingUtil = { ONE_THIRD: 1 / 3 };
  const wrong = await withLibrary({ ShouXingUtil, LunarYear: everyMonthAt(1) });
  expect(wrong.LUNAR_FAULT).toBe('lunar-javascript puts the lunar month of 1968-01-29 elsewhere');
  expect(wrong.lunarDateOf('2026-02-17' as LocalDate)).toBeNull();
  expect(wrong.solarDateOf({ day: 1, month: 1, year: 2026, leap: false })).toBeNull();

  const right = await withLibrary({ ShouXingUtil, LunarYear: everyMonthAt(0) });
  expect(right.LUNAR_FAULT).toBeNull();
  expect(right.lunarDateOf('2026-02-17' as LocalDate)).toMatchObject({ day: 1, month: 1, year: 2026 });
});

test('a library of another shape gives no lunar dates and does not stop the program', async () => {
  const { LUNAR_FAULT, lunarDateOf: dateOf } = await withLibrary({});
  expect(LUNAR_FAULT).toMatch(/^lunar-javascript cannot be used: /);
  expect(dateOf('2026-02-17' as LocalDate)).toBeNull();
});
