import type { Slot } from '../../../model/programme.ts';
import { isStamp } from '../../asides.ts';
import { type Cue, type CueOptions, readStretches, type Stretch } from '../../cues.ts';
import { unreadDays } from '../../day-stretches.ts';
import { type Passage, placeOf, slice } from '../../passage.ts';
import { isPlaceLine, isRoomLine, placeIn } from '../../places.ts';
import { isRule } from '../../rules.ts';
import { isNothing } from '../../states.ts';
import { slotOfTime, type TimeMention, timeInSlot } from '../../times.ts';
import type { ScheduleBuilder } from './builder.ts';
import { type Cursor, freshCursor, openDay, openLeader, openSession } from './cursor.ts';
import type { DayTracker } from './days.ts';
import { type Entry, firstDate, type ScheduleDay, unknownDay } from './entry.ts';
import { isClosing, isFurniture, isLunarHalf, isOtherWeek } from './furniture.ts';
import { headedEvents } from './headed.ts';
import { goesOn, headsGroup, headsLeaders, standsApart } from './joining.ts';
import type { Paragraph } from './paragraphs.ts';
import { isPartHeading, listsChanges, listsWork } from './part-headings.ts';
import { styleOf } from './style.ts';
import { tellsAgain } from './told-again.ts';

/**
 * Paragraphs from top to bottom. What a heading says holds until the next of its kind: a day for all that follows, a
 * session within the day, leaders within the session or around it, whichever came first.
 */

export function readProse(
  paragraphs: readonly Paragraph[],
  builder: ScheduleBuilder,
  days: DayTracker,
  options: CueOptions,
): void {
  const cursor = freshCursor(styleOf(paragraphs, builder, options));
  const headed = headedEvents(paragraphs, days, options);
  for (const [i, paragraph] of paragraphs.entries()) {
    const event = headed.get(i);
    if (event) builder.addOn(event);
    if (event || headed.has(i - 1)) continue;
    const stretches = readStretches(paragraph.passage.text, options);
    if (endsWeek(paragraph.passage.text, stretches)) builder.leaveWeek();
    if (isPartHeading(paragraph.passage.text, stretches)) openPart(paragraph.passage, cursor, builder, days);
    else if (headsPlace(paragraph.passage.text, stretches, cursor)) openPlace(paragraph, cursor, builder);
    else if (headsGroup(paragraph, paragraphs[i + 1], options)) openGroup(paragraph, cursor, builder);
    else if (placesSession(stretches, paragraph.passage.text, paragraphs[i + 1], options)) {
      const { passage } = paragraph;
      readParagraph({ ...paragraph, passage: slice(passage, 0, stretches[0]!.words) }, cursor, builder, days, options);
      openPlace({ ...paragraph, passage: slice(passage, stretches[0]!.words) }, cursor, builder);
      cursor.placeInSession = true;
    } else readParagraph(paragraph, cursor, builder, days, options);
  }
}

/** `Sáng: Tại Nhà văn hóa xã` above its hours: where all of them are. */
function placesSession(
  [first, ...others]: readonly Stretch[],
  text: string,
  next: Paragraph | undefined,
  options: CueOptions,
): boolean {
  const opens = first!.cues.some((cue) => cue.type === 'session') && !first!.cues.some(({ type }) => type === 'time');
  const words = text.slice(first!.words).replace(/[\s:.;,]+$/u, '');
  if (!opens || others.length > 0 || !/^tại\s/iu.test(words) || !isPlaceLine(words) || !next) return false;
  return readStretches(next.passage.text, options)[0]!.cues.some(({ type }) => type === 'time');
}

function openPart(heading: Passage, cursor: Cursor, builder: ScheduleBuilder, days: DayTracker): void {
  builder.openPart(listsChanges(heading.text));
  if (!cursor.style.partsHoldDays || !builder.hasDays) return;
  const line = placeOf(heading).line;
  const day = listsWork(heading.text) ? days.wholePeriod(heading.text, line) : unknownDay(heading.text, line);
  openDay(day, cursor, builder);
}

/** `Phòng họp A (tầng 2)` above its hours. */
const headsPlace = (text: string, [first]: readonly Stretch[], { style }: Cursor): boolean =>
  style.placesAbove && first!.cues.every(({ type }) => type === 'mark') && isRoomLine(text.slice(first!.words));

function openPlace(paragraph: Paragraph, cursor: Cursor, builder: ScheduleBuilder): void {
  if (builder.day === null && !cursor.style.dayless) return;
  cursor.place = paragraph.passage.text.replace(/^[\s\-–+*•]+|[\s:.;]+$/gu, '').replace(/^tại\s/iu, '');
}

function openGroup(paragraph: Paragraph, cursor: Cursor, builder: ScheduleBuilder): void {
  const name = paragraph.passage.text.replace(/^[\s\-–+*•\d.)]+|[\s:.;]+$/gu, '');
  if (builder.day !== null) openLeader(name, true, cursor, builder);
}

function readParagraph(
  paragraph: Paragraph,
  cursor: Cursor,
  builder: ScheduleBuilder,
  days: DayTracker,
  options: CueOptions,
): void {
  const { text } = paragraph.passage;
  const stretches = readStretches(text, options);
  const opensDay = stretches.some(({ cues }) => cues.some((cue) => cue.type === 'day'));
  if (isStamp(text) || (isFurniture(text) && !opensDay)) return;
  // A remark beside one entry (`Ghi chú: …`) ends nothing: the next hour goes on.
  const opens = opensDay || stretches[0]!.cues.some(({ type }) => type === 'time');
  if (isClosing(text) && !opens) cursor.closed = true;
  if (cursor.closed && !opens) return;
  if (opens) cursor.closed = false;
  if (standsApart(paragraph)) cursor.time = null;
  if (isRule(text) && stretches.length === 1 && stretches[0]!.cues.every(({ type }) => type === 'subject')) {
    builder.rule(text, placeOf(paragraph.passage).line);
    return;
  }
  if (!cursor.leaderHeads && stretches[0]!.cues.some(({ type }) => type === 'mark' || type === 'day'))
    cursor.leader = null;
  for (const [i, stretch] of stretches.entries()) readStretch(paragraph, stretch, i === 0, cursor, builder, days);
}

/** `Tuần sau:`, `Dự kiến lịch tuần 12`: what follows is none of the week above. */
const endsWeek = (text: string, [first]: readonly Stretch[]): boolean =>
  isClosing(text) || (!first!.cues.some(({ type }) => type === 'time') && isOtherWeek(text));

function readStretch(
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
  const own = applyCues(stretch, words, paragraph, cursor, builder, tracker);
  if (words.text === '' || (!/\p{L}/u.test(words.text) && own.time !== null)) return;
  if (isLunarHalf(words.text)) return;
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
  cursor.hourOpen = false;
  builder.add(entryOf(words, own, cursor, builder));
}

/** Without a cue, or with the day of the headline again. */
function isToldAgain({ cues }: Stretch, words: Passage, builder: ScheduleBuilder, days: DayTracker): boolean {
  const { last } = builder;
  if (last === null || !cues.every(({ type }) => type === 'day') || !tellsAgain(last.words.text, words.text))
    return false;
  return cues.every((cue) => cue.type === 'day' && days.read(cue.heading, 0).dates[0]?.date === firstDate(last.day));
}

interface Own {
  day: ScheduleDay | null;
  slot: Slot | null;
  time: TimeMention | null;
  mark: string | null;
}

function applyCues(
  { cues, from }: Stretch,
  words: Passage,
  paragraph: Paragraph,
  cursor: Cursor,
  builder: ScheduleBuilder,
  days: DayTracker,
): Own {
  const own: Own = { day: null, slot: null, time: null, mark: null };
  const at = placeOf(words.text === '' ? paragraph.passage : words).line;
  const [dayAt, timeAt] = [cues.findIndex(({ type }) => type === 'day'), cues.findIndex(({ type }) => type === 'time')];
  const behindTime = timeAt >= 0 && dayAt > timeAt;
  const mark = MARK.exec(paragraph.passage.text.slice(from))?.[0].trim() ?? null;
  const local = words.text !== '' && (behindTime || isDayOfOneEntry(cues, mark, cursor));
  for (const cue of inOrder(cues)) {
    if (cue.type === 'mark') own.mark = cue.mark;
    else if (cue.type === 'day') {
      const day = days.read(cue.heading, at, builder.daysOf(cursor.leaderAboveDays ? cursor.leader : null));
      if (local) own.day = day;
      else openDay(day, cursor, builder);
      if (local && !behindTime) cursor.dayBetween = day.printed;
      if (words.text === '') cursor.dayLine = { mark, named: day.weekdays.length > 0 };
    } else if (cue.type === 'session') {
      if (own.day !== null) own.slot = cue.slot;
      else if (cue.closed || words.text === '') {
        openSession(cue.slot, cursor, builder);
        const within = from > 0 || cues.some(({ type }) => type === 'mark' || type === 'day');
        cursor.softSession = words.text !== '' && within;
      } else own.slot = cue.slot;
    } else if (cue.type === 'time') {
      own.time = cue.time;
      if (words.text === '') Object.assign(cursor, { time: cue.time, hourOpen: true });
    } else {
      openLeader(cue.name, words.text === '', cursor, builder);
      if (headsNoDays(cues, own.mark, cursor)) builder.openDay(unknownDay(cue.name, at));
    }
  }
  return own;
}

/** `- Ngày 12 và 13/5: …` in a list under `Thứ Hai, 11/5`: a day with another mark, or in another form, than that heading. */
function isDayOfOneEntry(cues: readonly Cue[], mark: string | null, { dayLine }: Cursor): boolean {
  const day = cues.find((cue) => cue.type === 'day')?.heading;
  if (dayLine === null || !day || day.stretch !== undefined) return false;
  return (mark !== null && mark !== dayLine.mark) || (dayLine.named && day.weekdays.length === 0);
}

/** With which a line of a list begins, the day's own heading too. */
const MARK = /^\s*[-–—+*•](?=\s)/u;

/** `3. Các Ủy viên: …` among leaders above their days: none of the days above is theirs. */
const headsNoDays = (cues: readonly Cue[], mark: string | null, { leaderMark, style }: Cursor): boolean =>
  style.leadersHoldDays && mark !== null && mark === leaderMark && !cues.some(({ type }) => type === 'day');

/** A day said after its session (`Sáng thứ Hai (03/3): …`) is the wider heading of the two. */
const inOrder = (cues: readonly Cue[]) => cues.toSorted((a, b) => Number(b.type === 'day') - Number(a.type === 'day'));

/** The place of a session is that of its entries that name none. */
const placeAbove = (words: string, { place, placeInSession }: Cursor): Entry['columns'] =>
  place === null || (placeInSession && placeIn(words) !== null) ? {} : { location: place };

function entryOf(words: Passage, own: Own, cursor: Cursor, builder: ScheduleBuilder): Entry {
  // Neither the session nor the hour above is said of other days.
  const other = own.day === null ? unreadDays(words.text) : null;
  const daysUnread = other ?? (own.day === null ? cursor.dayBetween : null);
  const time = own.time ?? (other === null ? cursor.time : null);
  const outgrown =
    cursor.softSession &&
    builder.slot !== null &&
    time?.start != null &&
    slotOfTime(timeInSlot(time.start, builder.slot)) !== builder.slot;
  return {
    words,
    day: own.day ?? builder.day ?? (own.time === null ? null : builder.dayLeft),
    dayAbove: own.day === null && builder.day === null && own.time !== null && builder.dayLeft !== null,
    slot: own.slot ?? (own.day || outgrown || other !== null ? null : builder.slot),
    ownSlot: own.slot !== null,
    time,
    leader: cursor.leader,
    columns: placeAbove(words.text, cursor),
    section: [],
    alone: true,
    ...(daysUnread === null ? {} : { daysUnread }),
  };
}
