import * as sentences from '../../locale/history-pages.ts';
import { dateAndHour, fullDate, hoursText, weekdayDate } from '../../locale/pages-dates.ts';
import { fill, type Language } from '../../locale/sentence.ts';
import type { HistoryChange, HistoryEntry } from '../../model/history.ts';
import type { Party, When } from '../../model/occurrence.ts';
import { parseLocalDate } from '../../time/local.ts';
import { localAt } from '../../time/zone.ts';
import { type Html, html } from '../html.ts';
import { type PageContext, said } from '../page.ts';
import { rosterValueText } from './roster-words.ts';

/** Entries of the history in words. */

/** Names of people and units by their ids; an id that nobody bears any more is shown itself. */
export type Names = ReadonlyMap<string, string>;

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
export function valueText(value: unknown, field: string | null, names: Names, language: Language): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return (value ? sentences.YES : sentences.NO)[language];
  if (field === 'disabledAt' && typeof value === 'number') return momentText(value, language);
  if (typeof value === 'string') return wordText(value, field ?? '', names, language);
  if (Array.isArray(value)) return value.map((one) => valueText(one, field, names, language)).join('; ');
  if (typeof value !== 'object') return String(value);
  if (isWhen(value)) return whenText(value, language);
  const roster = rosterValueText(value, names, language);
  if (roster !== null) return roster;
  return isParty(value) ? (names.get(`${value.kind} ${value.id}`) ?? value.id) : JSON.stringify(value);
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

export function whenText(when: When, language: Language): string {
  switch (when.type) {
    case 'clock':
      return `${hoursText(when.start, when.end, language)}, ${weekdayDate(when.date, language)}`;
    case 'slot':
      return `${sentences.SLOTS[when.slot][language]} ${weekdayDate(when.date, language)}`;
    case 'days':
      return when.start === when.end
        ? weekdayDate(when.start, language)
        : `${fullDate(when.start, language)} – ${fullDate(when.end, language)}`;
    case 'due':
      return weekdayDate(when.date, language);
  }
}

const WHEN_TYPES: readonly unknown[] = ['clock', 'slot', 'days', 'due'];

function isWhen(value: object): value is When {
  return 'type' in value && WHEN_TYPES.includes(value.type);
}

function isParty(value: object): value is Pick<Party, 'kind' | 'id'> {
  return 'kind' in value && 'id' in value && typeof value.id === 'string';
}

/** What a whole roster is made of. */
const MEMBERS = ['persons', 'units', 'groups', 'hours', 'dayOff', 'swap'];

/** What was and what is, side by side. */
export function changeText(context: Pick<PageContext, 'language'>, change: HistoryChange, names: Names): Html {
  const { language } = context;
  const { of, field } = change;
  const [from, to] = [change.from, change.to].map((value) => valueText(value, field, names, language));
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
