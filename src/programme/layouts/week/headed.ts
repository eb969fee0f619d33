import type { CueOptions } from '../../cues.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { placeOf } from '../../passage.ts';
import { findTimes } from '../../times.ts';
import { venueIn } from '../../venue.ts';
import type { DayTracker } from './days.ts';
import type { Entry, ScheduleDay } from './entry.ts';
import type { Paragraph } from './paragraphs.ts';
import { stretchesOf } from './stretches.ts';

/**
 * Events as a newspaper announces them: a name in a line of its own, and below it a sentence that says on which days.
 * The name alone would fall to the day of the event above it.
 */

/** Fewer names above sentences are chance. */
const LEAST_EVENTS = 3;
const LONGEST_NAME = 110;

/** Entries by the index of the paragraph that names them; each takes the paragraph below too. Empty: no such text. */
export function headedEvents(
  paragraphs: readonly Paragraph[],
  days: DayTracker,
  options: CueOptions,
): ReadonlyMap<number, Entry & { readonly day: ScheduleDay }> {
  const heads = paragraphs.flatMap((paragraph, i) => {
    const below = paragraphs[i + 1];
    const date = below && isName(paragraph, options) ? dayOfSentence(below.passage.text) : null;
    return date ? [{ i, date, paragraph, below: below! }] : [];
  });
  const dated = paragraphs.filter(({ passage }) => dayOfSentence(passage.text) !== null).length;
  if (heads.length < LEAST_EVENTS || heads.length * 2 <= dated) return new Map();
  return new Map(heads.map(({ i, date, paragraph, below }) => [i, entryOf(paragraph, below, date, days)]));
}

/** A few words without an hour, a day or the end of a sentence. */
function isName({ passage, gap }: Paragraph, options: CueOptions): boolean {
  const { text } = passage;
  if (gap === 'none' || text.length > LONGEST_NAME || /[.;:,…]$/u.test(text) || !/^[“"]?\p{Lu}/u.test(text))
    return false;
  return (
    text.split(' ').length >= 3 &&
    stretchesOf(passage, options).every(({ cues }) => cues.length === 0) &&
    findDates(text).length + findTimes(text).length === 0
  );
}

/** The first day or stretch of days that a sentence names; null when it is none or names no day. */
function dayOfSentence(text: string): DateMention | null {
  if (!/[.…]["”)]?$/u.test(text) || text.split(' ').length < 8) return null;
  return findDates(text).find(({ citation, days }) => !citation && days.every(({ month }) => month !== null)) ?? null;
}

function entryOf(
  name: Paragraph,
  below: Paragraph,
  date: DateMention,
  days: DayTracker,
): Entry & { readonly day: ScheduleDay } {
  const { text } = below.passage;
  const heading = {
    weekdays: [],
    date,
    lunar: null,
    printed: date.text,
    rest: '',
    restIndex: text.length,
    closed: true,
  };
  const location = venueIn(text);
  const times = findTimes(text).filter(({ due }) => !due);
  return {
    words: name.passage,
    day: days.read(heading, placeOf(below.passage).line),
    slot: null,
    ownSlot: false,
    time: times.length === 1 && date.form === 'day' ? times[0]! : null,
    leader: null,
    columns: { note: text, ...(location === null ? {} : { location }) },
    section: [],
    alone: true,
  };
}
