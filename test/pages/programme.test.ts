import { expect, test } from 'vitest';
import { BUNDLED_CONFIG } from '../../src/config/bundled.ts';
import { loadCalendar } from '../../src/config/calendar.ts';
import type { Occurrence, When } from '../../src/model/occurrence.ts';
import type { Change, ShownEntry } from '../../src/model/shown.ts';
import { isUsed, programmeDays } from '../../src/pages/programme/days.ts';
import { formRows } from '../../src/pages/programme/form-rows.ts';
import {
  badgesOf,
  changeWords,
  isStruck,
  lunarWords,
  timeWords,
  updatedWords,
} from '../../src/pages/programme/words.ts';
import { type LocalDate, type LocalTime, weekOf } from '../../src/time/local.ts';
import { weekNumber } from '../../src/time/week.ts';
import { occurrence } from '../contract/samples.ts';

const day = (text: string) => text as LocalDate;
const time = (text: string) => text as LocalTime;
const CALENDAR = loadCalendar(BUNDLED_CONFIG);

function clock(date: string, start: string, end = '11:00', endAssumed = true): When {
  return { type: 'clock', date: day(date), start: time(start), end: time(end), endDate: day(date), endAssumed };
}
const slot = (date: string, name: 'morning' | 'afternoon'): When => ({
  type: 'slot',
  date: day(date),
  slot: name,
  start: time('07:30'),
  end: time('11:30'),
});

function entry(uid: string, when: When, given: Partial<Occurrence> = {}, change: Change | null = null): ShownEntry {
  return {
    occurrence: occurrence(uid, '2025-03-10', { when, ...given }),
    busy: true,
    certain: true,
    role: null,
    change,
  };
}

test('hours are written as far as they are known', () => {
  const date = day('2025-03-10');
  expect(timeWords(clock('2025-03-10', '08:00', '09:30', false), date, 'vi')).toBe('08h00 – 09h30');
  expect(timeWords(clock('2025-03-10', '08:00'), date, 'vi')).toBe('08h00');
  expect(timeWords(slot('2025-03-10', 'morning'), date, 'vi')).toBe('Sáng');
  expect(timeWords({ type: 'days', start: date, end: day('2025-03-12') }, date, 'vi')).toBe('10/3 – 12/3');
  expect(timeWords({ type: 'due', date, dueTime: time('16:00') }, date, 'en')).toBe('Due 16:00');
});

test.each([
  [clock('2025-03-10', '08:00'), clock('2025-03-10', '09:30'), 'ĐỔI GIỜ 8h00→9h30'],
  [slot('2025-03-10', 'morning'), slot('2025-03-10', 'afternoon'), 'ĐỔI BUỔI Sáng→Chiều'],
  [slot('2025-03-10', 'morning'), clock('2025-03-10', '14:00'), 'ĐỔI GIỜ Sáng→14h00'],
  [clock('2025-03-03', '08:00'), clock('2025-03-05', '08:00'), 'ĐỔI NGÀY 03/3→05/3'],
  [
    clock('2025-03-10', '08:00', '09:00', false),
    clock('2025-03-10', '08:00', '10:00', false),
    'ĐỔI GIỜ 08h00 – 09h00→08h00 – 10h00',
  ],
])('a change is said in a word or two: %#', (from, to, words) => {
  expect(changeWords({ type: 'moved', from }, to, 'vi')).toBe(words);
});

test('state comes before change, and each is a word with a shape', () => {
  const when = slot('2025-03-10', 'morning');
  const texts = (one: ShownEntry) => badgesOf(one, 'vi').map(({ text }) => text);
  expect(badgesOf(entry('a', when, { status: 'cancelled' }), 'vi')).toEqual([{ text: 'HỦY', look: 'badge-bad' }]);
  expect(texts(entry('a', when, { status: 'postponed' }))).toEqual(['HOÃN']);
  expect(texts(entry('a', when, { status: 'tentative' }, { type: 'new' }))).toEqual(['MỚI', 'Dự kiến']);
  expect(texts({ ...entry('a', when), certain: false })).toEqual(['Chưa rõ người dự']);
});

test('a week is laid out by day and half day, and a day off says so', () => {
  const entries = [
    entry('c', clock('2026-04-28', '18:30')),
    entry('b', clock('2026-04-28', '14:00')),
    entry('a', slot('2026-04-28', 'morning')),
    entry(
      'note',
      { type: 'days', start: day('2026-04-30'), end: day('2026-04-30') },
      { kind: 'dayOff', summary: 'Nghỉ lễ' },
    ),
  ];
  const days = programmeDays(weekOf(day('2026-04-28')), entries, CALENDAR);
  const tuesday = days[1]!.sessions;
  expect(tuesday.morning.map(({ occurrence: { uid } }) => uid)).toEqual(['a']);
  expect(tuesday.afternoon.map(({ occurrence: { uid } }) => uid)).toEqual(['b']);
  expect(tuesday.evening.map(({ occurrence: { uid } }) => uid)).toEqual(['c']);
  expect(days[3]).toMatchObject({ date: '2026-04-30', notes: ['Nghỉ lễ'], calendar: { kind: 'holiday' } });
  expect(days.filter(isUsed).map(({ date }) => date.slice(8))).toEqual(['27', '28', '29', '30', '01']);
});

test('the form has both halves of every working day, and cells that go on over rows', () => {
  const entries = [
    entry('a', clock('2026-11-23', '08:00'), { summary: 'Họp một' }),
    entry('b', clock('2026-11-23', '09:00'), { summary: 'Họp hai', status: 'postponed' }),
  ];
  const rows = formRows(programmeDays(weekOf(day('2026-11-23')), entries, CALENDAR));
  expect(rows.slice(0, 4).map((row) => [row.day?.lines, row.day?.rows, row.session?.lines, row.session?.rows])).toEqual(
    [
      [['Thứ Hai', '23/11/2026', '(ÂL 15/10)'], 3, ['Sáng'], 2],
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, ['Chiều'], 1],
      [expect.arrayContaining(['Thứ Ba']), 2, ['Sáng'], 1],
    ],
  );
  expect(rows.slice(0, 3).map(({ hour, title }) => [hour, title])).toEqual([
    ['08h00', 'Họp một'],
    ['09h00', '[HOÃN] Họp hai'],
    ['', ''],
  ]);
  expect(rows).toHaveLength(11);
});

test('lunar dates, week numbers and the last issue are as people write them', () => {
  expect(lunarWords(day('2025-07-25'), 'vi')).toBe('01/6 nhuận');
  expect(weekNumber(day('2026-11-23'))).toBe(48);
  expect(weekNumber(day('2027-01-01'))).toBe(53);
  const at = Date.parse('2025-03-10T01:20:00Z') / 1000;
  expect(updatedWords({ at, number: 3 }, day('2025-03-10'), 'vi')).toBe('Cập nhật 08:20 · lần 3');
  expect(updatedWords({ at, number: 3 }, day('2025-03-11'), 'vi')).toBe('Cập nhật 08:20, 10/3 · lần 3');
  expect(updatedWords(null, day('2025-03-11'), 'vi')).toBe('Chưa có chương trình nào được công bố.');
});

test('the trace of what was moved is struck and says the new day, and has no place on the form', () => {
  const change: Change = { type: 'left', to: clock('2025-03-14', '08:00') };
  const trace = entry('a', clock('2025-03-15', '08:00'), {}, change);
  expect(badgesOf(trace, 'vi')).toEqual([{ text: 'ĐÃ CHUYỂN SANG NGÀY 14/3', look: 'badge-warning' }]);
  expect([isStruck(trace), isStruck(entry('b', clock('2025-03-14', '08:00')))]).toEqual([true, false]);
  const days = programmeDays(weekOf(day('2025-03-10')), [trace], CALENDAR);
  expect(days[5]?.sessions.morning).toEqual([trace]);
  // Five working days of two halves: Saturday is not used.
  expect(formRows(days)).toHaveLength(10);
});
