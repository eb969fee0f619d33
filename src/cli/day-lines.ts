import { WEEKDAYS } from '../locale/weekdays.ts';
import { canChiOf } from '../time/can-chi.ts';
import { type CalendarDay, type DayKind, namesOf } from '../time/holidays.ts';
import { dayOf, monthOf, weekdayOf, yearOf } from '../time/local.ts';
import { lunarDateOf } from '../time/lunar.ts';
import { formatLunar } from '../time/printed-lunar.ts';

/** One day of the calendar as one line: for programs and for people. */

const KINDS: Readonly<Record<DayKind, string>> = {
  working: 'làm việc',
  weekend: 'nghỉ tuần',
  holiday: 'nghỉ lễ',
  makeUpDay: 'làm bù',
  swappedOff: 'nghỉ hoán đổi',
};

/** A JSON object; the marks of doubt (`lunarUndecided`, `kindUndecided`, `confidence`) stand only where there is doubt. */
export function jsonLine(day: CalendarDay): string {
  const { date, kind, decreed, undecided, confidence } = day;
  const lunar = lunarDateOf(date);
  return JSON.stringify({
    date,
    weekday: WEEKDAYS[weekdayOf(date)].vi,
    lunar: lunar && { day: lunar.day, month: lunar.month, year: lunar.year, leap: lunar.leap },
    canChi: canChiOf(date),
    kind,
    names: namesOf(day),
    decreed,
    ...(lunar?.undecided && { lunarUndecided: true }),
    ...(undecided && { kindUndecided: true }),
    ...(confidence !== 'high' && { confidence }),
  });
}

/** Columns of one width; a doubt is a question mark beside its word. */
export function tableLine(day: CalendarDay): string {
  const { date, kind, undecided } = day;
  const lunar = lunarDateOf(date);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return [
    `${two(dayOf(date))}/${two(monthOf(date))}/${yearOf(date)}`,
    WEEKDAYS[weekdayOf(date)].vi.padEnd(8),
    (lunar === null ? '–' : formatLunar(lunar) + (lunar.undecided ? ' ?' : '')).padEnd(15),
    (canChiOf(date)?.day ?? '–').padEnd(9),
    (KINDS[kind] + (undecided ? ' ?' : '')).padEnd(15),
    namesOf(day).join('; '),
  ]
    .join('  ')
    .trimEnd();
}
