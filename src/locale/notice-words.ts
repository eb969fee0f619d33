import type { Slot } from '../model/programme.ts';
import { parseLocalDate } from '../time/local.ts';
import { fullDate } from './pages-dates.ts';
import type { Language, Sentence, SentenceData } from './sentence.ts';
import { WEEKDAYS } from './weekdays.ts';

/** What a notice names, in the words of its sentence: `03/3/2026` for `2026-03-03`, `chiều` for `afternoon`. */

const SLOTS: Readonly<Record<Slot, Sentence>> = {
  morning: { vi: 'sáng', en: 'morning' },
  afternoon: { vi: 'chiều', en: 'afternoon' },
  evening: { vi: 'tối', en: 'evening' },
  allDay: { vi: 'cả ngày', en: 'all day' },
};
const WORDS: ReadonlyMap<string, Sentence> = new Map([
  ...Object.entries(SLOTS),
  ...Object.values(WEEKDAYS).map((day) => [day.vi, day] as const),
]);
/** What the document says stays as the document says it. */
const AS_PRINTED = new Set(['printed']);

export function inWords(data: SentenceData, language: Language): SentenceData {
  const said = Object.entries(data).map(([name, value]) => [
    name,
    AS_PRINTED.has(name) || typeof value === 'number' ? value : inWord(value, language),
  ]);
  return Object.fromEntries(said);
}

function inWord(value: string, language: Language): string {
  const date = parseLocalDate(value);
  return date === null ? (WORDS.get(value)?.[language] ?? value) : fullDate(date, language);
}
