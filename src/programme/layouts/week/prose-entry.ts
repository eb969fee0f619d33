import type { Slot } from '../../../model/programme.ts';
import { DUTY_WITHIN } from '../../../vietnamese/duty.ts';
import { capitalised } from '../../capital.ts';
import type { Cue } from '../../cues.ts';
import { unreadDays } from '../../day-stretches.ts';
import { signOf } from '../../list-marks.ts';
import { type Moment, momentsIn } from '../../moments.ts';
import { type Passage, placeOf, slice } from '../../passage.ts';
import { placeIn } from '../../places.ts';
import type { Stretch } from '../../stretches.ts';
import { hasVerb, isBodyLine } from '../../subjects.ts';
import { slotOfTime, type TimeMention, timeInSlot } from '../../times.ts';
import type { ScheduleBuilder } from './builder.ts';
import { type Cursor, openDay, openLeader, openSession } from './cursor.ts';
import type { DayTracker } from './days.ts';
import { type Entry, type ScheduleDay, unknownDay } from './entry.ts';
import type { Paragraph } from './paragraphs.ts';
import { titleOfPart } from './part-headings.ts';
import { goesOnBelow, roughDayAbove, roughDayIn } from './rough-days.ts';

/** From the cues of a stretch of prose and what the headings above it say to an entry. */

/** What the cues before an entry's words say of it alone. */
export interface Own {
  day: ScheduleDay | null;
  slot: Slot | null;
  /** The slot that stands before its words in their line, and holds below it too. */
  slotInLine: Slot | null;
  time: TimeMention | null;
  mark: string | null;
  /** The day that the sentence of a number above it in its list names. */
  dayOfNumber: string | null;
}

/** Follows the cues: headings are opened, what stands beside words is their own. */
export function applyCues(
  { cues, from }: Stretch,
  words: Passage,
  paragraph: Paragraph,
  cursor: Cursor,
  builder: ScheduleBuilder,
  days: DayTracker,
): Own {
  const numbered = cues.some((cue) => cue.type === 'mark' && NUMBER.test(cue.mark));
  const dayOfNumber = numbered && !cues.some(({ type }) => type === 'day') ? cursor.dayOfNumber : null;
  // `Ngày 12/5: Sáng: …; Chiều: …`: the line goes on with its own day.
  const inLine = from > 0 && words.text !== '' && !cues.some(({ type }) => type === 'day') ? cursor.dayInLine : null;
  const own: Own = { day: inLine, slot: null, slotInLine: null, time: null, mark: null, dayOfNumber };
  const at = placeOf(words.text === '' ? paragraph.passage : words).line;
  const [dayAt, timeAt] = [cues.findIndex(({ type }) => type === 'day'), cues.findIndex(({ type }) => type === 'time')];
  const behindTime = timeAt >= 0 && dayAt > timeAt;
  const mark = signOf(paragraph.passage.text.slice(from));
  const rough = words.text === '' ? null : roughDayIn(cues, at, builder, days);
  const local =
    words.text !== '' &&
    (behindTime ||
      inLine !== null ||
      rough !== null ||
      isDayOfOneEntry(cues, mark, cursor) ||
      isStretchInPart(cues, mark, builder));
  for (const cue of inOrder(cues)) {
    if (cue.type === 'mark') own.mark = cue.mark;
    else if (cue.type === 'day') {
      const day = rough ?? days.read(cue.heading, at, builder.daysOf(cursor.leaderAboveDays ? cursor.leader : null));
      if (local) own.day = day;
      else openDay(day, cursor, builder);
      if (local && !behindTime) {
        if (rough === null || !goesOnBelow(rough, cursor, builder)) cursor.dayBetween = day.printed;
        cursor.dayInLine = day;
      }
      if (!local && numbered && words.text !== '' && !cue.heading.closed) cursor.dayOfNumber = day.printed;
      if (words.text === '') cursor.dayLine = { mark, named: day.weekdays.length > 0 };
    } else if (cue.type === 'session') {
      if (local && !behindTime) own.slot = cue.slot;
      else if (cue.closed || words.text === '') {
        openSession(cue.slot, cursor, builder);
        if (words.text !== '') own.slotInLine = cue.slot;
        const within = from > 0 || cues.some(({ type }) => type === 'mark' || type === 'day');
        cursor.softSession = words.text !== '' && within;
      } else own.slot = cue.slot;
    } else if (cue.type === 'time') {
      own.time = cue.time;
      // An hour of one entry ends the one that stands above several.
      const timeMark = LABELLED.test(paragraph.passage.text.slice(from)) ? null : own.mark;
      const heads = { time: cue.time, hourOpen: true, timeMark, timeUsed: 0 };
      Object.assign(cursor, words.text === '' ? heads : { time: null });
    } else {
      openLeader(cue.name, words.text === '', cursor, builder, hasSession(cues));
      if (headsNoDays(cues, own.mark, local, cursor)) builder.openDay(unknownDay(cue.name, at));
    }
  }
  return own;
}

/** `14h00 ngày 10/3 và 08h00 ngày 12/3 họp …`: behind an hour with its day others, before the words that are of all. */
export function momentsBeside(words: Passage, { day, time }: Own): { moments: readonly Moment[]; rest: Passage } {
  const moments: Moment[] = [];
  let rest = words;
  for (;;) {
    const joint = day === null || time === null ? undefined : /^(?:và|,|;)\s+/iu.exec(rest.text)?.[0];
    const [next] = joint === undefined ? [] : momentsIn(rest.text.slice(joint.length));
    if (!next?.date || next.time === null || next.from > 0) break;
    moments.push(next);
    const behind = slice(rest, joint!.length + next.to);
    rest = slice(behind, /^[\s,:]*/u.exec(behind.text)![0].length);
  }
  return rest.text === '' ? { moments: [], rest: words } : { moments, rest };
}

/** `- Ngày 12 và 13/5: …` in a list under `Thứ Hai, 11/5`: a day with another mark, or in another form, than that heading. */
function isDayOfOneEntry(cues: readonly Cue[], mark: string | null, { dayLine }: Cursor): boolean {
  const day = cues.find((cue) => cue.type === 'day')?.heading;
  if (dayLine === null || !day || day.stretch !== undefined) return false;
  return (mark !== null && mark !== dayLine.mark) || (dayLine.named && day.weekdays.length === 0);
}

/** `- Từ 05/01 đến 09/01: …` in the list of what is done within a week: the others have the week. */
const isStretchInPart = (cues: readonly Cue[], mark: string | null, { day }: ScheduleBuilder): boolean =>
  mark !== null &&
  day?.part !== undefined &&
  cues.some((cue) => cue.type === 'day' && cue.heading.date?.form === 'range');

const NUMBER = /^\d/u;
/** `- Thời gian: 9h00 - 11h30` above a list with the same mark: the hour of all of it. */
const LABELLED = /^[\s\-–+*•]*thời gian\s?:/iu;

/** `3. Các Ủy viên: …` among leaders above their days: none of the days above is theirs. */
const headsNoDays = (
  cues: readonly Cue[],
  mark: string | null,
  local: boolean,
  { leaderMark, style }: Cursor,
): boolean =>
  style.leadersHoldDays && mark !== null && mark === leaderMark && (local || !cues.some(({ type }) => type === 'day'));

const hasSession = (cues: readonly Cue[]): boolean => cues.some(({ type }) => type === 'session');

/** A day said after its session (`Sáng thứ Hai (03/3): …`) is the wider heading of the two. */
const inOrder = (cues: readonly Cue[]) => cues.toSorted((a, b) => Number(b.type === 'day') - Number(a.type === 'day'));

/** The place of a session is that of its entries that name none. */
const placeAbove = (words: string, { place, placeInSession }: Cursor): Entry['columns'] =>
  place === null || (placeInSession && placeIn(words) !== null) ? {} : { location: place };

/** Below `LỊCH TRỰC LÃNH ĐẠO` a name alone is on duty: what it does, the heading says. Null for other words. */
function dutyOf({ text, struck }: Passage, { roster }: Cursor): string | null {
  if (roster === null || struck.length > 0 || hasVerb(text) || !namesPerson(text)) return null;
  return capitalised(roster.slice(roster.search(DUTY_WITHIN)));
}

/** `Người Thứ Ba, Phòng Mẫu`, `BS. An`, `Ban Giám đốc`; not `Thu thuế`. */
export const namesPerson = (text: string): boolean => isBodyLine(text) || HONOURED.test(text) || NAME.test(text);
const HONOURED = /^[\s-]*(?:BS|Bs|DS|ĐD|CN|ThS|TS|KS|Đ\/c|đ\/c|Đc|Ông|Bà|ông|bà)\w*[\s.:]/u;
const NAME = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,5}(?=\s*(?:$|[,;.:+&/(\d–-]|và\s))/u;

/** The heading of the roster, or of the part whose time stands for a day. */
function sectionOf(own: Own, { roster, heading, audience }: Cursor, builder: ScheduleBuilder): readonly string[] {
  if (roster !== null) return [roster];
  if (heading !== null && own.day === null) return [heading];
  if (audience !== null) return [audience];
  return own.day === null && builder.day?.part ? [titleOfPart(builder.day.printed)] : [];
}

/** The entry of the words, with what stands above them. */
export function entryOf(words: Passage, own: Own, cursor: Cursor, builder: ScheduleBuilder): Entry {
  // Neither the session nor the hour above is said of other days.
  const other = own.day === null ? unreadDays(words.text) : null;
  const sibling = own.time === null && own.day === null ? own.dayOfNumber : null;
  const daysUnread = other ?? sibling ?? roughDayAbove(own, cursor) ?? (own.day === null ? cursor.dayBetween : null);
  if (own.mark !== null && own.mark === cursor.timeMark) cursor.time = null;
  const above = own.time === null && other === null && own.day?.rough !== true ? cursor.time : null;
  const time = own.time ?? above;
  if (above !== null) cursor.timeUsed += 1;
  const outgrown =
    cursor.softSession &&
    builder.slot !== null &&
    time?.start != null &&
    slotOfTime(timeInSlot(time.start, builder.slot)) !== builder.slot;
  const duty = dutyOf(words, cursor);
  return {
    words: duty === null ? words : { ...words, text: duty, places: words.places.slice(0, 1) },
    day: own.day ?? builder.day ?? (own.time === null ? null : builder.dayLeft),
    dayAbove: own.day === null && builder.day === null && own.time !== null && builder.dayLeft !== null,
    slot: own.slot ?? (own.day || outgrown || (other ?? sibling) !== null ? null : builder.slot),
    ownSlot: own.slot !== null,
    ...(own.slotInLine === null ? {} : { slotBeside: true }),
    time,
    leader: duty === null ? cursor.leader : words.text.replace(/[\s.;,]+$/u, ''),
    columns: placeAbove(words.text, cursor),
    section: sectionOf(own, cursor, builder),
    alone: true,
    // Neither plainly somebody on duty nor anything that is done.
    ...(cursor.roster !== null && duty === null && !hasVerb(words.text) ? { unclear: true } : {}),
    ...(above !== null && cursor.timeUsed > 1 ? { timeAbove: true } : {}),
    ...(daysUnread === null ? {} : { daysUnread }),
  };
}
