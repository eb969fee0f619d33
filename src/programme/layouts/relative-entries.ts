import type { LocalDate } from '../../time/local.ts';
import { type Passage, placeOf, slice } from '../passage.ts';
import { relativeDate, relativeDayIn } from '../relative-days.ts';
import { readLeadingTime } from '../times.ts';
import type { Entry } from './week/entry.ts';

/**
 * What a sentence says of a day that it tells from the day of writing (`Sáng mai, lúc 8h00, …`): its day, session and hour,
 * and its words without them where they stand first; null where it tells none.
 */
export function relativeEntry(
  sentence: Passage,
  words: Passage,
  published: LocalDate | null,
): (Pick<Entry, 'words' | 'slot' | 'time'> & { readonly day: NonNullable<Entry['day']> }) | null {
  const told = relativeDayIn(sentence.text);
  if (told === null) return null;
  const { printed, slot, index } = told;
  const day = {
    dates: [relativeDate(told, published)],
    weekdays: [],
    printed,
    lunar: null,
    line: placeOf(words).line,
  };
  const begins = sentence.text.length - words.text.length;
  const end = index + printed.length;
  if (index > begins && /\p{L}/u.test(sentence.text.slice(begins, index))) return { words, day, slot, time: null };
  const rest = slice(sentence, Math.max(begins, end + OPENS.exec(sentence.text.slice(end))![0].length));
  const time = readLeadingTime(rest.text);
  return { words: time ? slice(rest, time.restIndex) : rest, day, slot, time };
}

const OPENS = /^[\s,:–-]*/u;
