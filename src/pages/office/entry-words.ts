import { PARTS, SLOTS, UNSURE } from '../../locale/history-pages.ts';
import { fullDate, hoursText, hourText, weekdayDate } from '../../locale/pages-dates.ts';
import type { Language } from '../../locale/sentence.ts';
import type { Party, When } from '../../model/occurrence.ts';

/** When an entry is, and who has to do with it, in words. */

/** Names of people and units by their ids; an id that nobody bears any more is shown itself. */
export type Names = ReadonlyMap<string, string>;

/** `full` also tells what goes without saying: the hours of a half day, who leads, who prepares. */
export type Detail = 'short' | 'full';

export function whenText(when: When, language: Language, detail: Detail = 'short'): string {
  switch (when.type) {
    case 'clock':
      return clockText(when, language, detail);
    case 'slot': {
      const hours = detail === 'full' ? ` (${hoursText(when.start, when.end, language)})` : '';
      return `${SLOTS[when.slot][language]}${hours} ${weekdayDate(when.date, language)}`;
    }
    case 'days':
      return when.start === when.end
        ? weekdayDate(when.start, language)
        : `${fullDate(when.start, language)} – ${fullDate(when.end, language)}`;
    case 'due': {
      const day = weekdayDate(when.date, language);
      return when.dueTime === null ? day : `${hourText(when.dueTime, language)}, ${day}`;
    }
  }
}

/** An end that nobody has written is not told as one. */
function clockText(when: When & { readonly type: 'clock' }, language: Language, detail: Detail): string {
  const { date, start, end, endDate, endAssumed } = when;
  const day = weekdayDate(date, language);
  if (endAssumed && detail === 'short') return `${hourText(start, language)}, ${day}`;
  if (date === endDate) return `${hoursText(start, end, language)}, ${day}`;
  return `${hourText(start, language)}, ${day} – ${hourText(end, language)}, ${weekdayDate(endDate, language)}`;
}

export type NamedParty = Pick<Party, 'kind' | 'id'> & Partial<Pick<Party, 'role' | 'certain'>>;

export function partyText({ kind, id, role, certain }: NamedParty, names: Names, language: Language, detail: Detail) {
  const isTold = detail === 'full' || role === 'delegator' || role === 'delegate';
  const words = [...(role !== undefined && isTold ? [PARTS[role]] : []), ...(certain === false ? [UNSURE] : [])].map(
    (sentence) => sentence[language],
  );
  const name = names.get(`${kind} ${id}`) ?? id;
  return words.length === 0 ? name : `${name} (${words.join(', ')})`;
}
