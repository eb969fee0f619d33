import { SLOTS, UNTIL } from '../../locale/history-pages.ts';
import { ALWAYS, BETWEEN, SINCE_DAY, UNTIL_DAY } from '../../locale/hours-pages.ts';
import { fullDate, hoursText, weekdayDate } from '../../locale/pages-dates.ts';
import { fill, type Language } from '../../locale/sentence.ts';
import type { OfficeHours, Season } from '../../model/organization.ts';
import type { LocalDate } from '../../time/local.ts';

/** Values of a roster and of the holidays in words, as the history and the pages that change them show them. */

/** Null for what is none of these. */
export function rosterValueText(value: object, names: ReadonlyMap<string, string>, language: Language): string | null {
  const one = value as Record<string, unknown>;
  if (Array.isArray(one.seasons)) return hoursSetText(value as OfficeHours, language);
  if (typeof one.off === 'string' && typeof one.work === 'string') {
    const [off, work] = [one.off, one.work].map((date) => weekdayDate(date as LocalDate, language));
    return [`${off} ↔ ${work}`, one.occasion].filter((text) => typeof text === 'string').join(', ');
  }
  if (typeof one.until === 'string') {
    const { until, ...was } = one;
    const told = Object.values(was)
      .flat()
      .map((id) => names.get(`person ${id}`) ?? String(id ?? '–'));
    return fill(UNTIL[language], { what: told.join(', '), date: fullDate(until as LocalDate, language) });
  }
  if (typeof one.name === 'string' && typeof one.date === 'string') {
    return `${weekdayDate(one.date as LocalDate, language)}, ${one.name}`;
  }
  if (typeof one.name === 'string') return [one.name, one.title].filter((text) => typeof text === 'string').join(' – ');
  if ('morning' in one) return seasonText(value as Season, language);
  return typeof one.about === 'string' ? one.about : null;
}

function hoursSetText({ from, to, seasons }: OfficeHours, language: Language): string {
  const sentence = from === null ? (to === null ? ALWAYS : UNTIL_DAY) : to === null ? SINCE_DAY : BETWEEN;
  const [first = '', last = ''] = [from, to].map((day) => (day === null ? '' : fullDate(day, language)));
  return `${fill(sentence[language], { from: first, to: last })}: ${seasons.map((season) => seasonText(season, language)).join('; ')}`;
}

function seasonText(season: Season, language: Language): string {
  const halves = (['morning', 'afternoon', 'evening'] as const).map((half) => {
    const { start, end } = season[half];
    return `${SLOTS[half][language]} ${hoursText(start, end, language)}`;
  });
  return `${dayOfYear(season.from)} – ${dayOfYear(season.to)} ${halves.join(', ')}`;
}

/** `16/4` of `04-16`. */
export function dayOfYear(text: string): string {
  const [month, day] = text.split('-').map(Number);
  return `${day}/${month}`;
}
