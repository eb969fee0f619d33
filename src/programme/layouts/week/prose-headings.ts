import { DUTY_WORD } from '../../../vietnamese/duty.ts';
import type { CueOptions } from '../../cues.ts';
import { LIST_NUMBER, LIST_SIGNS } from '../../list-marks.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { isPlaceLine, isRoomLine } from '../../places.ts';
import type { Stretch } from '../../stretches.ts';
import { hasVerb, namesActivity } from '../../subjects.ts';
import { findTimes } from '../../times.ts';
import type { Head } from './body-heads.ts';
import type { ScheduleBuilder } from './builder.ts';
import { type Cursor, openDay, openLeader } from './cursor.ts';
import type { DayTracker } from './days.ts';
import { unknownDay } from './entry.ts';
import type { Paragraph } from './paragraphs.ts';
import { listsChanges, listsWork, partOf, rosterIn, titleOfPart } from './part-headings.ts';
import { namesPerson } from './prose-entry.ts';
import { stretchesOf } from './stretches.ts';

/** Paragraphs of prose that head others without a day: the title of a part, a room, a group. */

/** `Sáng: Tại Nhà văn hóa xã` above its hours: where all of them are. */
export function placesSession(
  [first, ...others]: readonly Stretch[],
  text: string,
  next: Paragraph | undefined,
  options: CueOptions,
): boolean {
  const opens = first!.cues.some((cue) => cue.type === 'session') && !first!.cues.some(({ type }) => type === 'time');
  const words = text.slice(first!.words).replace(/[\s:.;,]+$/u, '');
  if (!opens || others.length > 0 || !/^tại\s/iu.test(words) || !isPlaceLine(words) || !next) return false;
  return stretchesOf(next.passage, options)[0]!.cues.some(({ type }) => type === 'time');
}

export function openPart(heading: Passage, cursor: Cursor, builder: ScheduleBuilder, days: DayTracker): void {
  builder.openPart(listsChanges(heading.text));
  cursor.roster = rosterIn(heading.text);
  if (cursor.style.partsHoldDays) openBeside(heading, cursor, builder, days);
}

/** What a heading of a part says of the days of its list. */
export function openBeside(heading: Passage, cursor: Cursor, builder: ScheduleBuilder, days: DayTracker): void {
  cursor.roster = rosterIn(heading.text);
  const part = partOf(heading.text, builder.hasDays);
  // What is listed above the days is of no day that is known, and must not fall to none.
  if (part === null && !(builder.hasDays || listsWork(heading.text))) return;
  const line = placeOf(heading).line;
  openDay(part ? days.wholePeriod(part, heading.text, line) : unknownDay(heading.text, line), cursor, builder);
}

/** `Phòng họp A (tầng 2)` above its hours; `Phòng xử án số 1:` heads them wherever it stands. */
export function headsPlace(text: string, [first]: readonly Stretch[], { style }: Cursor): boolean {
  const name = text.slice(first!.words).replace(/\s*:\s*$/u, '');
  return (
    (style.placesAbove || /:\s*$/u.test(text)) &&
    first!.cues.every(({ type }) => type === 'mark') &&
    isRoomLine(name) &&
    findTimes(text).length === 0
  );
}

export function openPlace(paragraph: Paragraph, cursor: Cursor, builder: ScheduleBuilder): void {
  if (builder.day === null && !cursor.style.dayless) return;
  cursor.place = paragraph.passage.text.replace(/^[\s\-–+*•]+|[\s:.;]+$/gu, '').replace(/^tại\s/iu, '');
}

export function openGroup(paragraph: Paragraph, cursor: Cursor, builder: ScheduleBuilder): void {
  const name = titleOfPart(paragraph.passage.text).replace(/^[\s\-–+*•\d.)]+|[\s:.;]+$/gu, '');
  if (builder.day === null) return;
  if (!namesActivity(name)) openLeader(name, true, cursor, builder);
  else {
    builder.leaveSession();
    Object.assign(cursor, { heading: name, leader: null, time: null, mark: null, listMark: null });
  }
}

/** A body leads what stands below it; another title only ends what the leader above it leads. */
export function openHead({ name, type, mark }: Head, cursor: Cursor, builder: ScheduleBuilder): void {
  cursor.leaderMark = mark;
  openLeader(name, true, cursor, builder);
  if (type === 'title') cursor.leader = null;
}

/** `- Phân công trực cơ quan` among the entries of a day, with their mark: one of them, unless its rows stand below. */
export function listsDuty(
  { passage }: Paragraph,
  next: Paragraph | undefined,
  cursor: Cursor,
  builder: ScheduleBuilder,
  options: CueOptions,
): boolean {
  const mark = markOf(passage, options);
  const others = cursor.closed || builder.day === null || (cursor.mark !== null && cursor.mark !== mark);
  if (mark === null || others || rosterIn(passage.text) === null || /:[\s*_]*$/u.test(passage.text)) return false;
  const row = next !== undefined && markOf(next.passage, options) === mark;
  return !(row && stretchesOf(next.passage, options)[0]!.cues.some(({ type }) => type === 'day'));
}

/**
 * `Trực lãnh đạo trong tuần:` above `11/5, 15/5: BS Một`: a roster, of which each line below has its own days. Its title, or
 * null where no person with a day stands right below: `Trực lãnh đạo:` may be left open, or its name stand in the next line.
 */
export function headsRoster({ passage }: Paragraph, next: Paragraph | undefined, options: CueOptions): string | null {
  const title = ROSTER_HEAD.exec(passage.text)?.[1];
  if (title === undefined || next === undefined) return null;
  const [row, ...others] = stretchesOf(next.passage, options);
  const words = next.passage.text.slice(row!.words).trim();
  const isRow = others.length === 0 && row!.cues.some(({ type }) => type === 'day') && !hasVerb(words);
  return isRow && namesPerson(words) ? title : null;
}
const ROSTER_HEAD = new RegExp(
  String.raw`^[${LIST_SIGNS}]{0,6}(?:${LIST_NUMBER}\s{0,3})?(${DUTY_WORD}(?:\s[\p{L}\d/,&-]{1,20}){0,8})\s?:[\s*_]{0,6}$`,
  'iu',
);

/** A dash or another sign. */
function markOf(passage: Passage, options: CueOptions): string | null {
  const cue = stretchesOf(passage, options)[0]!.cues.find(({ type }) => type === 'mark');
  return cue?.type === 'mark' && /^\W$/u.test(cue.mark) ? cue.mark : null;
}
