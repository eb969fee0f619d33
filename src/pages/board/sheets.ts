import { BOARD_TITLES, COMING_DAY, CONTINUED_ON_PAGE, NEXT_DAY, NO_LEADERS } from '../../locale/pages-board.ts';
import { dayMonth, weekdayDate } from '../../locale/pages-dates.ts';
import { NOTHING, SESSION_NAMES, SESSIONS, type Session, TODAY } from '../../locale/pages-programme.ts';
import { fill, type Language } from '../../locale/sentence.ts';
import { WEEKDAYS } from '../../locale/weekdays.ts';
import type { ShownEntry } from '../../model/shown.ts';
import { addDays, type LocalDate, weekdayOf, weekOf } from '../../time/local.ts';
import { weekNumber } from '../../time/week.ts';
import { type Html, html, type Slot } from '../html.ts';
import { isEmpty, isUsed, type ProgrammeDay } from '../programme/days.ts';
import { lunarWords } from '../programme/words.ts';
import { dayBadge } from '../subscribe/agenda.ts';
import { entryCell } from './cells.ts';
import type { BoardValues } from './values.ts';

/**
 * Every view is a list of sheets: a heading and lines. The page packs lines into screens and repeats the heading where a
 * sheet goes on.
 */

const MORE = { inSession: true, inColumn: false };
/** Leaders beside each other; more are on the next sheet. */
const COLUMNS = 4;

export function sheetsOf(values: BoardValues, language: Language): Html[] {
  return VIEWS[values.view](values, language);
}

export function titleOf({ view, date }: BoardValues, language: Language): string {
  return fill(BOARD_TITLES[view][language], { number: weekNumber(date) });
}

const VIEWS: Readonly<Record<BoardValues['view'], (values: BoardValues, language: Language) => Html[]>> = {
  today: todaySheets,
  week: weekSheets,
  leaders: leaderSheets,
  agenda: agendaSheets,
};

/** Both halves of the day, always; then the next day on which there is work. */
function todaySheets({ date, days }: BoardValues, language: Language): Html[] {
  const today = days.find((day) => day.date === date);
  const next = days.find((day) => day.date > date && (!isEmpty(day) || day.calendar.kind === 'working'));
  if (today === undefined) return [];
  const bands = SESSION_NAMES.filter((name) => isBand(name) || today.sessions[name].length > 0);
  return [
    ...bands.map((name) => sheet('', SESSIONS[name][language], lines(today.sessions[name], date, language), language)),
    ...(next === undefined ? [] : [nextSheet(next, date, language)]),
  ];
}

const isBand = (name: Session) => name === 'morning' || name === 'afternoon';

function nextSheet(day: ProgrammeDay, date: LocalDate, language: Language): Html {
  const name = day.date === addDays(date, 1) ? NEXT_DAY : COMING_DAY;
  const heading = html`${fill(name[language], { date: weekdayDate(day.date, language) })} ${dayBadge(day, language)}`;
  const entries = SESSION_NAMES.flatMap((session) => day.sessions[session]);
  return sheet('sheet-next', heading, lines(entries, day.date, language, { ...MORE, inSession: false }), language);
}

/** Days as rows, the halves of the day beside each other. */
function weekSheets({ date, days }: BoardValues, language: Language): Html[] {
  const { start, end } = weekOf(date);
  const own = days.filter((day) => day.date >= start && day.date <= end && isUsed(day));
  return [
    html`<div class="columns-head cols-2" aria-hidden="true"><span></span><span>${SESSIONS.morning[language]}</span><span>${SESSIONS.afternoon[language]}</span></div>`,
    ...own.map((day) => {
      const { allDay, morning, afternoon, evening } = day.sessions;
      const halves = [
        [...allDay, ...morning],
        [...afternoon, ...evening],
      ];
      return sheet(
        'sheet-beside cols-2',
        dayHeading(day, date, language),
        sideBySide(halves, day.date, language),
        language,
      );
    }),
  ];
}

/** Day by day, this week and next, from the day itself on. */
function agendaSheets({ date, days }: BoardValues, language: Language): Html[] {
  const own = days.filter((day) => day.date >= date && isUsed(day));
  return own.map((day) => {
    const entries = SESSION_NAMES.flatMap((session) => day.sessions[session]);
    const look = { ...MORE, inSession: false };
    return sheet('sheet-beside', dayHeading(day, date, language), lines(entries, day.date, language, look), language);
  });
}

function dayHeading(day: ProgrammeDay, today: LocalDate, language: Language): Html {
  const lunar = lunarWords(day.date, language);
  return html`${WEEKDAYS[weekdayOf(day.date)][language]} <span class="sheet-date">${dayMonth(day.date, language)}</span> ${
    day.date === today && html`<span class="badge badge-good is-today">${TODAY[language]}</span>`
  } ${dayBadge(day, language)} ${lunar !== null && html`<span class="lunar">ÂL ${lunar}</span>`}`;
}

/** On a wall four leaders beside each other, in a hand one under another: the style sheet shows one of the two. */
function leaderSheets(values: BoardValues, language: Language): Html[] {
  if (values.columns.length === 0) return [sheet('', '', [line(NO_LEADERS[language])], language)];
  return [...besideSheets(values, language), ...underSheets(values, language)];
}

function underSheets({ date, columns }: BoardValues, language: Language): Html[] {
  const look = { inSession: false, inColumn: true };
  return columns.map(({ name, title, day }) => {
    const entries = SESSION_NAMES.flatMap((session) => day.sessions[session]);
    return sheet('sheet-leader', leaderName(name, title), lines(entries, date, language, look), language);
  });
}

const leaderName = (name: string, title: string | null) =>
  html`<span class="leader"><b>${name}</b> <small>${title}</small></span>`;

/** A sheet for every four leaders, a column for each; lines go through the day. */
function besideSheets({ date, columns }: BoardValues, language: Language): Html[] {
  const groups = columns.flatMap((_, i) => (i % COLUMNS === 0 ? [columns.slice(i, i + COLUMNS)] : []));
  return groups.map((group) => {
    const heads = group.map(({ name, title }) => leaderName(name, title));
    const heading = html`<span></span>${heads}`;
    const rows = SESSION_NAMES.flatMap((session) => {
      const entries = group.map(({ day }) => day.sessions[session]);
      if (!isBand(session) && entries.every(({ length }) => length === 0)) return [];
      return sideBySide(entries, date, language, { session: SESSIONS[session][language], inColumn: true });
    });
    return sheet(`sheet-leaders cols-${group.length}`, heading, rows, language);
  });
}

/** The first of each column in one line, then the second: a column keeps its order, and lines can be told apart. */
function sideBySide(
  columns: readonly (readonly ShownEntry[])[],
  date: LocalDate,
  language: Language,
  given: { session?: string; inColumn?: boolean } = {},
): Html[] {
  const height = Math.max(1, ...columns.map(({ length }) => length));
  const look = { inSession: true, inColumn: given.inColumn === true };
  return Array.from({ length: height }, (_, i) => {
    const cells = columns.map((entries) => {
      const entry = entries[i];
      const nothing = i === 0 && html`<p class="nothing">–</p>`;
      return html`<div class="cell">${entry === undefined ? nothing : entryCell(entry, date, language, look)}</div>`;
    });
    return line(
      html`${given.session !== undefined && html`<span class="line-session">${i === 0 && given.session}</span>`}${cells}`,
    );
  });
}

function lines(entries: readonly ShownEntry[], date: LocalDate, language: Language, look = MORE): Html[] {
  if (entries.length === 0) return [line(html`<p class="nothing">${NOTHING[language]}</p>`)];
  return entries.map((entry) => line(entryCell(entry, date, language, look)));
}

function line(content: Slot): Html {
  return html`<div class="line">${content}</div>
`;
}

function sheet(look: string, heading: Slot, content: readonly Html[], language: Language): Html {
  return html`<section class="sheet ${look}"><h2 class="sheet-head">${heading} <span class="goes-on" hidden>${CONTINUED_ON_PAGE[language]}</span></h2>
${content}</section>
`;
}
