import * as sentences from '../../locale/history-pages.ts';
import { dateAndHour, fullDate, weekdayDate } from '../../locale/pages-dates.ts';
import { fill, type Language } from '../../locale/sentence.ts';
import type { HistoryChange, HistoryEntry } from '../../model/history.ts';
import type { When } from '../../model/occurrence.ts';
import { parseLocalDate } from '../../time/local.ts';
import { localAt } from '../../time/zone.ts';
import { type Html, html } from '../html.ts';
import { type PageContext, said } from '../page.ts';
import { type Detail, type NamedParty, type Names, partyText, whenText } from './entry-words.ts';
import { rosterValueText } from './roster-words.ts';

/** Entries of the history in words. */

export function fieldText({ field }: HistoryChange, language: Language): string {
  return field === null ? '' : (sentences.FIELDS[field]?.[language] ?? field);
}

/** What the act itself says: how many, which file, from where. */
export function factsText({ data }: HistoryEntry, language: Language): string {
  return Object.entries(data)
    .flatMap(([name, value]) => {
      const sentence = sentences.FACTS[name];
      return sentence === undefined || value === '' || value === 0 ? [] : [fill(sentence[language], { value })];
    })
    .join(', ');
}

/** One side of a change; empty where there was nothing. */
export function valueText(
  value: unknown,
  field: string | null,
  names: Names,
  language: Language,
  detail: Detail = 'short',
): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return (value ? sentences.YES : sentences.NO)[language];
  if (field === 'disabledAt' && typeof value === 'number') return momentText(value, language);
  if (typeof value === 'string') return wordText(value, field ?? '', names, language);
  if (Array.isArray(value)) return value.map((one) => valueText(one, field, names, language, detail)).join('; ');
  if (typeof value !== 'object') return String(value);
  if (isWhen(value)) return whenText(value, language, detail);
  const roster = rosterValueText(value, names, language);
  if (roster !== null) return roster;
  return isParty(value) ? partyText(value, names, language, detail) : JSON.stringify(value);
}

/** Both sides of a change; with all that there is to say where they would read alike. */
export function sidesText({ field, from, to }: HistoryChange, names: Names, language: Language): [string, string] {
  const sides = (detail: Detail): [string, string] => [
    valueText(from, field, names, language, detail),
    valueText(to, field, names, language, detail),
  ];
  const [before, after] = sides('short');
  return before === after ? sides('full') : [before, after];
}

/** Fields that hold ids of persons, and of units. */
const IDS: Readonly<Record<string, string>> = {
  inCharge: 'person',
  members: 'person',
  parent: 'unit',
  'persons.order': 'person',
  'units.order': 'unit',
};

/** Fields that hold a day. */
const DAYS = ['from', 'until', 'hours.to'];

function wordText(text: string, field: string, names: Names, language: Language): string {
  const kind = IDS[field];
  if (kind !== undefined) return names.get(`${kind} ${text}`) ?? text;
  const day = DAYS.includes(field) ? parseLocalDate(text) : null;
  return day === null ? (sentences.VALUES[field]?.[text]?.[language] ?? text) : fullDate(day, language);
}

function momentText(at: number, language: Language): string {
  const { date, time } = localAt(at);
  return dateAndHour(date, time, language);
}

const WHEN_TYPES: readonly unknown[] = ['clock', 'slot', 'days', 'due'];

function isWhen(value: object): value is When {
  return 'type' in value && WHEN_TYPES.includes(value.type);
}

function isParty(value: object): value is NamedParty {
  return 'kind' in value && 'id' in value && typeof value.id === 'string';
}

/** What a whole roster is made of. */
const MEMBERS = ['persons', 'units', 'groups', 'hours', 'dayOff', 'swap'];

/** What was and what is, side by side. */
export function changeText(context: Pick<PageContext, 'language'>, change: HistoryChange, names: Names): Html {
  const { language } = context;
  const { of, field } = change;
  const [from, to] = sidesText(change, names, language);
  const empty = said(context, sentences.EMPTY);
  if (field === null) {
    const verb = said(context, change.from === null ? sentences.ADDED : sentences.REMOVED);
    return html`${verb}: ${of ?? ''} <span class="hint">${to || from || ''}</span>`;
  }
  if (MEMBERS.includes(field) && (change.from === null || change.to === null)) {
    const verb = said(context, change.from === null ? sentences.ADDED : sentences.REMOVED);
    return html`${verb} ${fieldText(change, language)}: ${to || from}`;
  }
  const day = of === null ? null : parseLocalDate(of);
  const what = day === null ? of : weekdayDate(day, language);
  const name = what === null ? fieldText(change, language) : `${what} – ${fieldText(change, language)}`;
  if (!from && !to) return html`${name}`;
  return html`${name}: <del>${from || empty}</del> → <ins>${to || empty}</ins>`;
}
