import { dayMonth, fullDate, hoursText, hourText } from '../../locale/pages-dates.ts';
import * as words from '../../locale/pages-programme.ts';
import { fill, type Language, type Sentence } from '../../locale/sentence.ts';
import { daysCovered, isLive, type When } from '../../model/occurrence.ts';
import type { Change, Issue, ShownEntry } from '../../model/shown.ts';
import { type LocalDate, yearOf } from '../../time/local.ts';
import { lunarDateOf } from '../../time/lunar.ts';
import { localAt } from '../../time/zone.ts';

/** What pages say of an entry beside its title. */

/** When on a day: `08h00 – 09h30`, `08h00` where the end is not written, `Sáng` where no hour is. */
export function timeWords(when: When, date: LocalDate, language: Language): string {
  const { SESSIONS, CONTINUED, DUE } = words;
  switch (when.type) {
    case 'slot':
      return SESSIONS[when.slot][language];
    case 'clock':
      if (when.date !== date) return CONTINUED[language];
      return when.endAssumed ? hourText(when.start, language) : hoursText(when.start, when.end, language);
    case 'days':
      if (when.start === when.end) return SESSIONS.allDay[language];
      return `${dayMonth(when.start, language)} – ${dayMonth(when.end, language)}`;
    case 'due':
      return when.dueTime === null ? DUE[language] : `${DUE[language]} ${hourText(when.dueTime, language)}`;
  }
}

export interface Badge {
  readonly text: string;
  /** The class that gives it its shape. */
  readonly look: 'badge-bad' | 'badge-warning' | 'badge-good' | '';
}

/** Whether nobody is to come here at this time: called off, or held on another day. */
export function isStruck({ occurrence, change }: ShownEntry): boolean {
  return !isLive(occurrence) || change?.type === 'left';
}

/** State and change, in that order. */
export function badgesOf({ occurrence, change, certain }: ShownEntry, language: Language): Badge[] {
  const { status, details, when } = occurrence;
  const say = (sentence: Sentence) => sentence[language];
  return [
    ...(status === 'cancelled' ? [{ text: say(words.CANCELLED), look: 'badge-bad' } as const] : []),
    ...(status === 'postponed' ? [{ text: say(words.POSTPONED), look: 'badge-bad' } as const] : []),
    ...(change === null ? [] : [{ text: changeWords(change, when, language), look: 'badge-warning' } as const]),
    ...(status === 'tentative' ? [{ text: say(words.TO_BE_CONFIRMED), look: '' } as const] : []),
    ...(certain ? [] : [{ text: say(words.UNSURE_WHO), look: '' } as const]),
    ...(details.review.length > 0 ? [{ text: say(words.UNCERTAIN), look: '' } as const] : []),
  ];
}

/** `ĐỔI GIỜ 8h00→9h30`, `ĐỔI NGÀY 03/3→05/3`, `ĐÃ CHUYỂN SANG NGÀY 05/3`, `MỚI`. */
export function changeWords(change: Change, when: When, language: Language): string {
  if (change.type === 'new') return words.NEW[language];
  if (change.type === 'place') return words.NEW_PLACE[language];
  if (change.type === 'edited') return words.EDITED[language];
  if (change.type === 'left') return fill(words.MOVED_TO[language], { to: shortDays(change.to, language) });
  const { from } = change;
  const [before, now] = [daysCovered(from), daysCovered(when)];
  if (before.start !== now.start || before.end !== now.end) {
    return fill(words.NEW_DAY[language], { from: shortDays(from, language), to: shortDays(when, language) });
  }
  const sentence = from.type === 'clock' || when.type === 'clock' ? words.NEW_HOUR : words.NEW_SESSION;
  const isEndOnly = from.type === 'clock' && when.type === 'clock' && from.start === when.start;
  const short = (at: When) => (isEndOnly ? timeWords(at, now.start, language) : shortTime(at, language));
  return fill(sentence[language], { from: short(from), to: short(when) });
}

/** As short as on a blackboard: `8h00`. */
function shortTime(when: When, language: Language): string {
  if (when.type === 'clock') return hourText(when.start, language).replace(/^0(?=\d)/, '');
  return timeWords(when, daysCovered(when).start, language);
}

function shortDays(when: When, language: Language): string {
  const { start, end } = daysCovered(when);
  const [first, last] = [dayMonth(start, language), dayMonth(end, language)];
  return start === end ? first : `${first}–${last}`;
}

/** `20/10`, `01/6 nhuận`; null where no lunar date is known. */
export function lunarWords(date: LocalDate, language: Language): string | null {
  const lunar = lunarDateOf(date);
  if (lunar === null) return null;
  const day = String(lunar.day).padStart(2, '0');
  return `${day}/${lunar.month}${lunar.leap ? words.LEAP[language] : ''}`;
}

/** The place, unless the title names it already. */
export function placeBeside({ occurrence: { summary, location } }: ShownEntry): string | null {
  return location === null || summary.includes(location) ? null : location;
}

/** `Cập nhật 08:20 · lần 3`; with the day where that is not today. */
export function updatedWords(issue: Issue | null, today: LocalDate, language: Language): string {
  if (issue === null) return words.NOT_YET_ISSUED[language];
  const { date, time } = localAt(issue.at);
  const day = yearOf(date) === yearOf(today) ? dayMonth(date, language) : fullDate(date, language);
  return fill(words.UPDATED[language], { time: date === today ? time : `${time}, ${day}`, number: issue.number });
}
