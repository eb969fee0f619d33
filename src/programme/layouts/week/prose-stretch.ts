import { headingOfDate } from '../../day-headings.ts';
import { unreadDays } from '../../day-stretches.ts';
import { isSameDayAlone } from '../../days.ts';
import { type Passage, placeOf, slice } from '../../passage.ts';
import { isNothing } from '../../states.ts';
import { keepsSession } from '../../stays.ts';
import type { Stretch } from '../../stretches.ts';
import type { ScheduleBuilder } from './builder.ts';
import { type Cursor, openDay, openLeader } from './cursor.ts';
import type { DayTracker } from './days.ts';
import { firstDate, unknownDay } from './entry.ts';
import { isLunarHalf } from './furniture.ts';
import { goesOn, headsLeaders, isLedBesides } from './joining.ts';
import type { Paragraph } from './paragraphs.ts';
import { applyCues, entryOf, momentsBeside } from './prose-entry.ts';
import { tellsAgain } from './told-again.ts';

/** One stretch of a paragraph: what its cues open, and the entry that its words are, add to or tell again. */

export function readStretch(
  paragraph: Paragraph,
  stretch: Stretch,
  first: boolean,
  cursor: Cursor,
  builder: ScheduleBuilder,
  tracker: DayTracker,
): void {
  const words = slice(paragraph.passage, stretch.words, stretch.to);
  if (first && isToldAgain(stretch, words, builder, tracker)) {
    builder.remark(words.text);
    return;
  }
  if (!first && closesLine(stretch, paragraph.passage)) {
    builder.doubt();
    return;
  }
  const own = applyCues(stretch, words, paragraph, cursor, builder, tracker);
  if (words.text === '' || (!/\p{L}/u.test(words.text) && own.time !== null)) return;
  if (isLunarHalf(words.text) || isSameDayAlone(words.text)) return;
  const below = builder.dayLeft !== null && (own.time !== null || builder.last?.dayAbove === true);
  const placed = builder.day !== null || own.day !== null || below;
  const days = unreadDays(words.text);
  if (first && days !== null && own.day === null && /:[\s*_]*$/u.test(words.text)) {
    openDay(unknownDay(days, placeOf(words).line), cursor, builder);
    return;
  }
  if (headsLeaders(stretch.cues, words.text, cursor, builder)) {
    openLeader(words.text.replace(/[\s:.,;]+$/u, ''), true, cursor, builder);
    cursor.leaderMark = own.mark;
    return;
  }
  if (!placed && (!cursor.style.dayless || (own.time === null && own.slot === null && builder.slot === null))) return;
  if (first && goesOn(stretch.cues, words.text, paragraph, cursor, builder)) {
    builder.append(stretch.cues.length > 0 ? slice(paragraph.passage, stretch.from, stretch.to) : words, '\n');
    return;
  }
  if (isNothing(words.text) && own.time === null) {
    builder.nothing(own.slot ?? builder.slot);
    return;
  }
  if (keepsSession(words.text) && own.time === null) {
    builder.kept();
    return;
  }
  cursor.hourOpen = false;
  const besides = first && isLedBesides(stretch.cues, words.text, builder.last);
  const { moments, rest } = momentsBeside(words, own);
  builder.add(entryOf(rest, own, cursor, builder));
  for (const { date, time } of moments) {
    const day = tracker.read(headingOfDate(date!), placeOf(rest).line);
    builder.add(entryOf(rest, { ...own, day, time }, cursor, builder));
  }
  if (stretch.unclear || besides) builder.doubt();
}

/** `Trại hè; khai mạc 8h ngày 23/5`: an hour with its day at the end of a line is of what stands before it, and heads nothing below. */
const closesLine = ({ cues, words }: Stretch, { text }: Passage): boolean =>
  text.slice(words).trim() === '' && ['day', 'time'].every((type) => cues.some((cue) => cue.type === type));

/** Without a cue, or with the day of the headline again. */
function isToldAgain({ cues }: Stretch, words: Passage, builder: ScheduleBuilder, days: DayTracker): boolean {
  const { last } = builder;
  if (last === null || !cues.every(({ type }) => type === 'day') || !tellsAgain(last.words.text, words.text))
    return false;
  return cues.every((cue) => cue.type === 'day' && days.read(cue.heading, 0).dates[0]?.date === firstDate(last.day));
}
