import { monthName } from '../../locale/pages-dates.ts';
import { SESSION_NAMES } from '../../locale/pages-programme.ts';
import { MONTH_OF } from '../../locale/pages-subscribe.ts';
import { fill, type Language } from '../../locale/sentence.ts';
import { WEEKDAYS } from '../../locale/weekdays.ts';
import {
  type DateRange,
  dayOf,
  type LocalDate,
  monthOf,
  monthRange,
  type Weekday,
  weekOf,
  yearOf,
} from '../../time/local.ts';
import { type Html, html } from '../html.ts';
import type { ProgrammeDay } from '../programme/days.ts';
import { isStruck, lunarWords, timeWords } from '../programme/words.ts';
import { dayBadge } from './agenda.ts';

/** Whole weeks around the month of a day. */
export function monthWeeks(date: LocalDate): DateRange {
  const { start, end } = monthRange(yearOf(date), monthOf(date));
  return { start: weekOf(start).start, end: weekOf(end).end };
}

/** For wide screens: a table of weeks. */
export function monthView(days: readonly ProgrammeDay[], date: LocalDate, today: LocalDate, language: Language): Html {
  const weeks = days.flatMap((_, i) => (i % 7 === 0 ? [days.slice(i, i + 7)] : []));
  const names = ([1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]).map((day) => WEEKDAYS[day][language]);
  const inMonth = (day: ProgrammeDay) => monthOf(day.date) === monthOf(date);
  return html`<section class="month screen-only"><table>
<caption>${fill(MONTH_OF[language], { month: monthName(date, language) })}</caption>
<thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${weeks.map((week) => html`<tr>${week.map((day) => cell(day, inMonth(day), day.date === today, language))}</tr>\n`)}</tbody>
</table></section>`;
}

/** Days of other months keep their place, and say nothing. */
function cell(day: ProgrammeDay, isInMonth: boolean, isToday: boolean, language: Language): Html {
  if (!isInMonth) return html`<td class="outside"></td>`;
  const entries = SESSION_NAMES.flatMap((session) => day.sessions[session]);
  return html`<td${isToday && html` class="day-today" aria-current="date"`}><b>${dayOf(day.date)}</b> <span class="lunar">${lunarWords(day.date, language)}</span> ${dayBadge(day, language)}<ul>${entries.map(
    (entry) => {
      const text = html`${timeWords(entry.occurrence.when, day.date, language)} ${entry.occurrence.summary.slice(0, 120)}`;
      return html`<li>${isStruck(entry) ? html`<s>${text}</s>` : text}</li>`;
    },
  )}</ul></td>`;
}
