import { fullDate } from '../../locale/pages-dates.ts';
import { SESSION_NAMES, SESSIONS, type Session } from '../../locale/pages-programme.ts';
import { WEEKDAYS } from '../../locale/weekdays.ts';
import type { LocalDate } from '../../time/local.ts';
import { weekdayOf } from '../../time/local.ts';
import { isUsed, type ProgrammeDay } from './days.ts';
import { badgesOf, lunarWords, timeWords } from './words.ts';

/** The office's weekly form, row by row: on paper and in Word it is the same table, and Vietnamese. */
export interface FormRow {
  /** Null where the cell of the row above goes on. */
  readonly day: FormCell | null;
  readonly session: FormCell | null;
  readonly hour: string;
  readonly title: string;
  readonly chair: string;
  readonly participants: string;
  readonly place: string;
  readonly preparedBy: string;
}

export interface FormCell {
  readonly lines: readonly string[];
  /** Rows over which it stands. */
  readonly rows: number;
}

const EMPTY = { hour: '', title: '', chair: '', participants: '', place: '', preparedBy: '' };

/** Both halves of every working day, with or without entries; others only when used. What was moved stands once. */
export function formRows(days: readonly ProgrammeDay[]): FormRow[] {
  return days.map(withoutTraces).filter(isUsed).flatMap(rowsOfDay);
}

function withoutTraces({ sessions, ...day }: ProgrammeDay): ProgrammeDay {
  const of = (session: Session) => sessions[session].filter(({ change }) => change?.type !== 'left');
  const kept = { allDay: of('allDay'), morning: of('morning'), afternoon: of('afternoon'), evening: of('evening') };
  return { ...day, sessions: kept };
}

function rowsOfDay(day: ProgrammeDay): FormRow[] {
  const wanted = SESSION_NAMES.filter(
    (session) => day.sessions[session].length > 0 || session === 'morning' || session === 'afternoon',
  );
  const rows = wanted.flatMap((session) => {
    const entries = day.sessions[session];
    const cell = { lines: [SESSIONS[session].vi], rows: Math.max(1, entries.length) };
    if (entries.length === 0) return [{ day: null, session: cell, ...EMPTY }];
    return entries.map((entry, i) => ({ day: null, session: i === 0 ? cell : null, ...entryCells(entry, day.date) }));
  });
  return rows.map((row, i) => (i === 0 ? { ...row, day: { lines: dayLines(day), rows: rows.length } } : row));
}

/** Days off say why; what is only observed has no place on the form. */
function dayLines({ date, calendar }: ProgrammeDay): string[] {
  const lunar = lunarWords(date, 'vi');
  return [
    WEEKDAYS[weekdayOf(date)].vi,
    fullDate(date, 'vi'),
    ...(lunar === null ? [] : [`(ÂL ${lunar})`]),
    ...calendar.reasons.map(({ name }) => name),
  ];
}

function entryCells(entry: ProgrammeDay['sessions']['morning'][number], date: LocalDate) {
  const { summary, location, details, when } = entry.occurrence;
  const state = badgesOf(entry, 'vi').filter(({ look }) => look === 'badge-bad');
  return {
    hour: when.type === 'slot' ? '' : timeWords(when, date, 'vi'),
    title: [...state.map(({ text }) => `[${text}]`), summary].join(' '),
    chair: details.leadersText ?? '',
    participants: details.participantsText ?? '',
    place: location ?? '',
    preparedBy: details.unitsText ?? '',
  };
}
