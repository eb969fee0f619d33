import { expect, test } from 'vitest';
import { calendarEntries } from '../../src/feeds/holidays.ts';
import { daysCovered } from '../../src/model/occurrence.ts';
import type { HolidayCalendar, Observance } from '../../src/time/calendar-data.ts';
import { officeCalendar } from '../../src/time/holidays.ts';
import { day, MOMENT } from './samples.ts';

const off = (date: string, name: string) => ({ date: day(date), name, nameEn: name, inLieuOf: null, source: 'luat' });
const HOLIDAYS: HolidayCalendar = {
  sources: [{ id: 'luat', title: 'Thông báo', confidence: 'high' }],
  law: [],
  years: [
    {
      year: 2025,
      status: 'final',
      daysOff: [
        off('2025-01-27', 'Tết Nguyên đán'),
        off('2025-01-28', 'Tết Nguyên đán'),
        off('2025-01-29', 'Tết Nguyên đán'),
        off('2025-04-30', 'Ngày Chiến thắng'),
        off('2025-05-01', 'Ngày Quốc tế Lao động'),
      ],
      swaps: [
        { off: day('2025-05-02'), work: day('2025-04-26'), occasion: '30/4', occasionEn: '30 April', source: 'luat' },
      ],
      open: [],
    },
  ],
};
const OBSERVANCES: readonly Observance[] = [
  {
    id: 'bien-phong',
    name: 'Ngày truyền thống Bộ đội Biên phòng',
    nameEn: 'Border Guard Day',
    calendar: 'solar',
    month: 3,
    day: 3,
    since: 1959,
    counted: true,
    from: null,
    to: null,
    group: 'forces',
    major: false,
    publicHoliday: false,
    confidence: 'high',
    checked: 'date',
    source: null,
  },
];
const entries = calendarEntries(officeCalendar(HOLIDAYS, OBSERVANCES), MOMENT);
const told = (start: string, end: string) =>
  entries({ start: day(start), end: day(end) }).map(({ kind, summary, when }) => {
    const { start: first, end: last } = daysCovered(when);
    return `${first}${first === last ? '' : `..${last}`} ${kind} ${summary}`;
  });

test('days in a row with one reason are one entry, swaps and observances entries of their own', () => {
  expect(told('2025-01-01', '2025-05-31')).toEqual([
    '2025-01-27..2025-01-29 dayOff Tết Nguyên đán',
    '2025-04-26 dayOff Làm việc bù cho 02/05',
    '2025-04-30 dayOff Ngày Chiến thắng',
    '2025-05-01 dayOff Ngày Quốc tế Lao động',
    '2025-05-02 dayOff Nghỉ hoán đổi (dịp 30/4), làm bù 26/04',
    '2025-03-03 observance Kỷ niệm 66 năm Ngày truyền thống Bộ đội Biên phòng',
  ]);
});

test('an entry is the same wherever the window cuts it', () => {
  const [whole] = entries({ start: day('2025-01-01'), end: day('2025-12-31') });
  expect(entries({ start: day('2025-01-28'), end: day('2025-01-28') })).toEqual([whole]);
  expect(entries({ start: day('2025-01-30'), end: day('2025-02-28') })).toEqual([]);
});

test('nothing of it depends on the clock', () => {
  const [holiday] = entries({ start: day('2025-01-01'), end: day('2025-02-28') });
  expect(holiday).toMatchObject({ sequence: 0, createdAt: MOMENT, revisedAt: MOMENT, busy: false, parties: [] });
});
