import { weekdayDate } from '../../locale/pages-dates.ts';
import * as words from '../../locale/pages-programme.ts';
import { MORE_LINES } from '../../locale/pages-subscribe.ts';
import { fill, type Language } from '../../locale/sentence.ts';
import type { ShownEntry } from '../../model/shown.ts';
import type { LocalDate } from '../../time/local.ts';
import { type Html, html } from '../html.ts';
import { isEmpty, type ProgrammeDay } from '../programme/days.ts';
import { badgesOf, isStruck, lunarWords, placeBeside, timeWords } from '../programme/words.ts';

/** Days one under another, each with its halves. */
export function agenda(days: readonly ProgrammeDay[], today: LocalDate, language: Language): Html {
  return html`<ol class="agenda">${days.map((day) => agendaDay(day, today, language))}</ol>`;
}

function agendaDay(day: ProgrammeDay, today: LocalDate, language: Language): Html {
  const isToday = day.date === today;
  return html`<li class="day${isToday ? ' day-today' : ''}${isOff(day) ? ' day-off' : ''}" id="d${day.date}">
<h3>${weekdayDate(day.date, language)} ${isToday && html`<span class="badge badge-good">${words.TODAY[language]}</span>`} ${dayBadge(day, language)} ${lunarNote(day.date, language)}</h3>
${day.notes.length > 0 && html`<p class="day-notes">${day.notes.join(' · ')}</p>`}
${
  isEmpty(day)
    ? html`<p class="muted">${words.NOTHING[language]}</p>`
    : words.SESSION_NAMES.map((session) => band(session, day, language))
}</li>`;
}

const isOff = ({ calendar: { kind } }: ProgrammeDay) => kind !== 'working' && kind !== 'makeUpDay';

/** `NGHỈ` on holidays and swapped days, `LÀM BÙ` on days worked in their place; weekends speak for themselves. */
export function dayBadge({ calendar: { kind } }: ProgrammeDay, language: Language): Html | null {
  if (kind === 'makeUpDay') return html`<span class="badge badge-warning">${words.MAKE_UP_DAY[language]}</span>`;
  if (kind !== 'holiday' && kind !== 'swappedOff') return null;
  return html`<span class="badge badge-bad">${words.DAY_OFF[language]}</span>`;
}

function lunarNote(date: LocalDate, language: Language): Html | null {
  const lunar = lunarWords(date, language);
  return lunar === null ? null : html`<span class="lunar">${fill(words.LUNAR[language], { date: lunar })}</span>`;
}

function band(session: words.Session, { date, sessions }: ProgrammeDay, language: Language): Html | null {
  const entries = sessions[session];
  if (entries.length === 0) return null;
  return html`<h4>${words.SESSIONS[session][language]}</h4>
<ul class="entries">${entries.map((entry) => entryItem(entry, date, language))}</ul>
`;
}

function entryItem(entry: ShownEntry, date: LocalDate, language: Language): Html {
  const { summary, when, digest, details } = entry.occurrence;
  const facts = [
    [words.CHAIR, details.leadersText],
    [words.PARTICIPANTS, details.participantsText],
    [words.PREPARED_BY, details.unitsText],
  ] as const;
  const place = placeBeside(entry);
  const title = isStruck(entry) ? html`<s>${summary}</s>` : summary;
  const time =
    when.type === 'slot'
      ? html`<span class="muted">${words.NO_HOUR[language]}</span>`
      : timeWords(when, date, language);
  return html`<li><span class="time">${time}</span><div><strong>${title}</strong>${badges(entry, language)}${
    place !== null && html`<span class="fact">${words.PLACE[language]}: ${place}</span>`
  }${facts.map(([label, text]) => text !== null && html`<span class="fact">${label[language]}: ${text}</span>`)}${
    digest !== null &&
    digest.lines.length > 0 &&
    html`<details><summary>${fill(MORE_LINES[language], { count: digest.lines.length })}</summary><ul>${digest.lines.map(({ title: line, due }) => html`<li>${line}${due !== null && ` (${fill(words.DUE_ON[language], { date: weekdayDate(due, language) })})`}</li>`)}</ul></details>`
  }</div></li>
`;
}

export function badges(entry: ShownEntry, language: Language): Html[] {
  return badgesOf(entry, language).map(({ text, look }) => html` <span class="badge ${look}">${text}</span>`);
}
