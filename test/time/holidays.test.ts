import { expect, test } from 'vitest';
import { BUNDLED_CONFIG } from '#src/config/bundled.ts';
import { loadCalendar } from '#src/config/calendar.ts';
import { calendarDay, isWorkingDay, kindOfDay, namesOf, officeCalendar } from '#src/time/holidays.ts';
import { daysOf, localDate, parseLocalDate, weekdayOf } from '#src/time/local.ts';
import { daysByLaw } from '#src/time/statutory.ts';

const calendar = loadCalendar(BUNDLED_CONFIG);
const day = (text: string) => parseLocalDate(text)!;
const yearDays = (year: number) => daysOf({ start: localDate(year, 1, 1)!, end: localDate(year, 12, 31)! });
const at = (text: string) => calendarDay(calendar, day(text));

/** Days of one kind on Monday to Friday, as `d/m`. */
function daysOff(year: number, kinds: readonly string[] = ['holiday']): string {
  return yearDays(year)
    .filter((date) => weekdayOf(date) < 6 && kinds.includes(kindOfDay(calendar, date)))
    .map((date) => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`)
    .join(' ');
}

test.each([
  [2020, '1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9'],
  [2021, '1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9'],
  [2022, '3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9'],
  [2023, '2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9'],
  [2024, '1/1 8/2 9/2 12/2 13/2 14/2 18/4 30/4 1/5 2/9 3/9'],
  [2025, '1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 1/9 2/9'],
  [2026, '1/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 1/9 2/9 24/11'],
  [2027, '1/1 4/2 5/2 8/2 9/2 10/2 16/4 30/4 3/5 2/9 3/9 24/11'],
])('the weekdays off of %i are those announced', (year, expected) => {
  expect(daysOff(year)).toBe(expected);
});

test('swaps give a working day off against a Saturday worked', () => {
  const swapped = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].flatMap((year) => {
    return yearDays(year).flatMap((date) => {
      const kind = kindOfDay(calendar, date);
      return kind === 'swappedOff' || kind === 'makeUpDay' ? [`${date} ${kind}`] : [];
    });
  });
  expect(swapped).toEqual([
    '2024-04-29 swappedOff',
    '2024-05-04 makeUpDay',
    '2025-04-26 makeUpDay',
    '2025-05-02 swappedOff',
    '2026-01-02 swappedOff',
    '2026-01-10 makeUpDay',
    '2026-08-22 makeUpDay',
    '2026-08-31 swappedOff',
  ]);
});

test('a day says why it is off or worked', () => {
  expect(namesOf(at('2026-04-27'))).toEqual(['Nghỉ bù Giỗ Tổ Hùng Vương']);
  expect(namesOf(at('2026-01-02'))).toEqual(['Nghỉ hoán đổi (dịp Tết Dương lịch), làm bù 10/01']);
  expect(namesOf(at('2026-01-10'))).toEqual(['Làm việc bù cho 02/01']);
  expect(namesOf(at('2026-04-30'))).toEqual([
    'Ngày Chiến thắng (30/4)',
    'Kỷ niệm 51 năm Ngày Giải phóng miền Nam, thống nhất đất nước',
  ]);
});

test('a festival that is a holiday is named once', () => {
  expect(namesOf(at('2026-02-17'))).toEqual(['Tết Nguyên đán (mùng 1)']);
  expect(namesOf(at('2026-04-26'))).toEqual(['Giỗ Tổ Hùng Vương (10/3 âm lịch)']);
});

test('Vietnamese Culture Day is a holiday from 2026 on', () => {
  expect(kindOfDay(calendar, day('2025-11-24'))).toBe('working');
  expect(kindOfDay(calendar, day('2026-11-24'))).toBe('holiday');
  expect(kindOfDay(calendar, day('2031-11-24'))).toBe('holiday');
});

test('a swap that was only proposed changes nothing, but the days are marked', () => {
  expect(at('2026-11-23')).toMatchObject({ kind: 'working', undecided: true, decreed: true, reasons: [] });
  expect(at('2026-11-28')).toMatchObject({ kind: 'weekend', undecided: true, reasons: [] });
  expect(at('2026-11-25')).toMatchObject({ kind: 'working', undecided: false });
});

test('what is known from the press only is said to be so', () => {
  expect(at('2027-02-08')).toMatchObject({ kind: 'holiday', decreed: false, confidence: 'medium' });
  expect(at('2027-04-30')).toMatchObject({ kind: 'holiday', decreed: false, confidence: 'high' });
  expect(at('2025-01-29')).toMatchObject({ kind: 'holiday', decreed: true, confidence: 'high' });
});

test('people work on make-up days and not on days given off', () => {
  const isWorked = (text: string) => isWorkingDay(calendar, day(text));
  expect(['2026-02-13', '2026-08-22', '2026-09-03'].map(isWorked)).toEqual([true, true, true]);
  expect(['2026-02-16', '2026-08-23', '2026-08-31', '2026-04-27'].map(isWorked)).toEqual([false, false, false, false]);
});

test('of a year that nobody entered, only what every lawful choice shares is a day off', () => {
  expect(daysOff(2028)).toBe('3/1 25/1 26/1 27/1 28/1 4/4 1/5 2/5 4/9 24/11');
  const undecided = yearDays(2028).filter((date) => calendarDay(calendar, date).undecided);
  expect(undecided).toEqual([
    '2028-01-23',
    '2028-01-24',
    '2028-01-29',
    '2028-01-31',
    '2028-09-01',
    '2028-09-03',
    '2028-09-05',
  ]);
  expect(at('2028-07-03')).toMatchObject({ kind: 'working', decreed: false, undecided: false });
});

test('a day that is off for one reason or another bears the plain name of its holiday', () => {
  expect(namesOf(at('2030-09-03'))).toEqual(['Quốc khánh']);
  expect(namesOf(at('2028-01-28'))).toEqual(['Tết Nguyên đán']);
  expect(namesOf(at('2028-01-25'))).toEqual(['Tết Nguyên đán (29 tháng Chạp)', 'Giao thừa']);
});

test('whether Culture Day on a Saturday gives a Monday off is not claimed', () => {
  expect(at('2029-11-24')).toMatchObject({ kind: 'holiday' });
  expect(at('2029-11-26')).toMatchObject({ kind: 'working', undecided: true });
});

test('before the law that is known, no day is claimed to be certain', () => {
  expect(at('2013-04-30')).toMatchObject({ kind: 'working', undecided: true, decreed: false });
  expect(at('2013-05-01')).toMatchObject({ kind: 'holiday', undecided: false, decreed: false });
  expect(at('1990-06-05')).toMatchObject({ kind: 'working', undecided: true });
});

test('beyond the lunar range only solar holidays are certain', () => {
  expect(at('2100-04-30')).toMatchObject({ kind: 'holiday', undecided: false });
  expect(at('2100-02-10')).toMatchObject({ undecided: true });
});

test('every announced year keeps the law: certain days are off, and nothing is off that no choice allows', () => {
  for (const { year, daysOff: entered } of calendar.data.years) {
    const { certain, undecided } = daysByLaw(calendar.data.law, year);
    const dates = entered.map(({ date }) => date);
    expect([...certain.keys()].filter((date) => !dates.includes(date))).toEqual([]);
    expect(dates.filter((date) => !certain.has(date) && !undecided.has(date))).toEqual([]);
  }
});

test('without any data a day is judged by the week alone', () => {
  const empty = officeCalendar({ sources: [], law: [], years: [] }, []);
  expect(calendarDay(empty, day('2026-09-02'))).toMatchObject({ kind: 'working', decreed: false, undecided: true });
  expect(calendarDay(empty, day('2026-09-05'))).toMatchObject({ kind: 'weekend', observances: [] });
});
