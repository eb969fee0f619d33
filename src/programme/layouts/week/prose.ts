import type { Slot } from '../../../model/programme.ts';
import { type Cue, type CueOptions, readStretches, type Stretch } from '../../cues.ts';
import type { DayHeading } from '../../days.ts';
import { cutFields } from '../../fields.ts';
import { type Passage, placeOf, slice } from '../../passage.ts';
import { isPlaceLine } from '../../places.ts';
import { isNothing } from '../../states.ts';
import { hasVerb, isLeaderLine } from '../../subjects.ts';
import { slotOfTime, type TimeMention, timeInSlot } from '../../times.ts';
import type { ScheduleBuilder } from './builder.ts';
import type { DayTracker } from './days.ts';
import type { Entry, ScheduleDay } from './entry.ts';
import { isClosing, isFurniture } from './furniture.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * Paragraphs from top to bottom. What a heading says holds until the next of its kind: a day for all that follows, a
 * session within the day, leaders within the session or around it, whichever came first.
 */

interface Cursor {
  /** Between the end of the schedule (`Nơi nhận`) and the next day. */
  closed: boolean;
  time: TimeMention | null;
  leader: string | null;
  /** The session stands in the list mark's own line (`- Sáng: …`): an hour that contradicts it further down is no error. */
  softSession: boolean;
  /** The leaders were named within a session: the next session ends them. */
  leaderInSession: boolean;
  /** The leaders stand above their days, which do not end them. */
  leaderAboveDays: boolean;
  /** The leaders hold for the lines below too, not only for their own paragraph. */
  leaderHeads: boolean;
  /** List mark of the entries under the last heading. */
  mark: string | null;
  /** Mark of a list that an open label (`Thành phần:`) began. */
  listMark: string | null;
  readonly style: ProseStyle;
}

/** How the entries of a text are told apart. */
interface ProseStyle {
  /** Entries open with a mark, a time or the like: what opens with none goes on. */
  readonly marked: boolean;
  /** A line of leaders alone stands above their entries, not below. */
  readonly leadersAbove: boolean;
  /** No day is named at all: only what has an hour or a session is an entry, and it gets no date. */
  readonly dayless: boolean;
}

export function readProse(
  paragraphs: readonly Paragraph[],
  builder: ScheduleBuilder,
  days: DayTracker,
  options: CueOptions,
): void {
  const cursor: Cursor = {
    closed: false,
    time: null,
    leader: null,
    softSession: false,
    leaderInSession: false,
    leaderAboveDays: false,
    leaderHeads: false,
    mark: null,
    listMark: null,
    style: styleOf(paragraphs, builder, options),
  };
  for (const [i, paragraph] of paragraphs.entries()) {
    if (headsGroup(paragraph, paragraphs[i + 1], options)) openGroup(paragraph, cursor, builder);
    else readParagraph(paragraph, cursor, builder, days, options);
  }
}

/** `- Đơn vị bầu cử số 01 (gồm ông An).`: a mark and a name, with sessions or hours under another mark below it. */
function headsGroup(paragraph: Paragraph, next: Paragraph | undefined, options: CueOptions): boolean {
  const [own] = readStretches(paragraph.passage.text, options);
  const [cue] = own!.cues;
  if (own!.cues.length !== 1 || cue?.type !== 'mark' || !next) return false;
  const name = paragraph.passage.text.slice(own!.words).replace(/\([^()]*\)/gu, ' ');
  if (hasVerb(name) || name.length > 160) return false;
  const below = readStretches(next.passage.text, options)[0]!.cues;
  const otherMark = below.some((each) => each.type === 'mark' && each.mark !== cue.mark);
  return otherMark && below.some(({ type }) => type === 'session' || type === 'time');
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
  if (isFurniture(text) && !opensDay) return;
  if (isClosing(text) && !opensDay) cursor.closed = true;
  if (cursor.closed && !opensDay) return;
  if (opensDay) cursor.closed = false;
  if (!cursor.leaderHeads && stretches[0]!.cues.some(({ type }) => type === 'mark' || type === 'day'))
    cursor.leader = null;
  for (const [i, stretch] of stretches.entries()) readStretch(paragraph, stretch, i === 0, cursor, builder, days);
}

function readStretch(
  paragraph: Paragraph,
  stretch: Stretch,
  first: boolean,
  cursor: Cursor,
  builder: ScheduleBuilder,
  days: DayTracker,
): void {
  const words = slice(paragraph.passage, stretch.words, stretch.to);
  const own = applyCues(stretch.cues, words, paragraph, cursor, builder, days);
  if (words.text === '' || (!/\p{L}/u.test(words.text) && own.time !== null)) return;
  const placed = builder.day !== null || own.day !== null;
  if (headsLeaders(stretch.cues, words.text, cursor, builder)) {
    openLeader(words.text.replace(/[\s:.,;]+$/u, ''), true, cursor, builder);
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
  builder.add(entryOf(words, own, cursor, builder));
}

interface Own {
  day: ScheduleDay | null;
  slot: Slot | null;
  time: TimeMention | null;
  mark: string | null;
}

function applyCues(
  cues: readonly Cue[],
  words: Passage,
  paragraph: Paragraph,
  cursor: Cursor,
  builder: ScheduleBuilder,
  days: DayTracker,
): Own {
  const own: Own = { day: null, slot: null, time: null, mark: null };
  const at = placeOf(words.text === '' ? paragraph.passage : words).line;
  const local = cues.findIndex(({ type }) => type === 'day') > cues.findIndex(({ type }) => type === 'time');
  for (const cue of inOrder(cues)) {
    if (cue.type === 'mark') own.mark = cue.mark;
    else if (cue.type === 'day') {
      const day = days.read(cue.heading as DayHeading, at);
      if (local && cues.some(({ type }) => type === 'time') && words.text !== '') own.day = day;
      else openDay(day, cursor, builder);
    } else if (cue.type === 'session') {
      if (cue.closed || words.text === '') {
        openSession(cue.slot, cursor, builder);
        cursor.softSession = words.text !== '' && cues[0]?.type === 'mark';
      } else own.slot = cue.slot;
    } else if (cue.type === 'time') {
      own.time = cue.time;
      if (words.text === '') cursor.time = cue.time;
    } else openLeader(cue.name, words.text === '', cursor, builder);
  }
  return own;
}

/** A day said after its session (`Sáng thứ Hai (03/3): …`) is the wider heading of the two. */
const inOrder = (cues: readonly Cue[]) => cues.toSorted((a, b) => Number(b.type === 'day') - Number(a.type === 'day'));

function openDay(day: ScheduleDay, cursor: Cursor, builder: ScheduleBuilder): void {
  builder.openDay(day);
  if (cursor.leaderAboveDays) {
    Object.assign(cursor, { time: null, mark: null, listMark: null });
    return;
  }
  Object.assign(cursor, {
    time: null,
    leader: null,
    leaderHeads: false,
    leaderInSession: false,
    mark: null,
    listMark: null,
  });
}

function openSession(slot: Slot, cursor: Cursor, builder: ScheduleBuilder): void {
  builder.openSession(slot);
  if (cursor.leaderInSession) cursor.leader = null;
  Object.assign(cursor, { time: null, mark: null, listMark: null });
}

function openLeader(name: string, heads: boolean, cursor: Cursor, builder: ScheduleBuilder): void {
  if (heads && builder.day === null) cursor.leaderAboveDays = true;
  if (heads && cursor.leaderAboveDays) {
    Object.assign(cursor, { leader: name, leaderHeads: true, leaderInSession: false, time: null, mark: null });
    return;
  }
  cursor.leaderInSession = builder.slot !== null && (cursor.leader === null || cursor.leaderInSession);
  // Leaders around their sessions: the next ones begin the day anew.
  if (!cursor.leaderInSession) builder.leaveSession();
  cursor.leader = name;
  cursor.leaderHeads = heads;
  if (heads) Object.assign(cursor, { time: null, mark: null, listMark: null });
}

/** A line of leaders alone, where such lines stand above what they lead. */
function headsLeaders(cues: readonly Cue[], words: string, cursor: Cursor, builder: ScheduleBuilder): boolean {
  if (cues.some(({ type }) => type !== 'mark') || !isLeaderLine(words)) return false;
  return cursor.style.leadersAbove || builder.last === null;
}

/** Whether the words belong to the entry before: a label, a line without mark, a list within the entry. */
function goesOn(
  cues: readonly Cue[],
  words: string,
  paragraph: Paragraph,
  cursor: Cursor,
  builder: ScheduleBuilder,
): boolean {
  const last = builder.last;
  const mark = cues.find((cue) => cue.type === 'mark')?.mark ?? null;
  if (cues.some(({ type }) => type !== 'mark')) {
    const subjectInList = cursor.listMark !== null && cues.every(({ type }) => type === 'mark' || type === 'subject');
    if (!subjectInList) cursor.listMark = null;
    if (mark !== null && cursor.mark === null) cursor.mark = mark;
    return subjectInList && last !== null;
  }
  if (!last) {
    cursor.mark = mark ?? cursor.mark;
    return false;
  }
  if (isLabelled(words)) return continuesByLabel(words, last);
  const openLabel = /:$/u.test(last.words.text) && cutFields(last.words.text).fields.length > 0;
  if (mark !== null) return inList(mark, openLabel, cursor);
  if (openLabel || paragraph.gap === 'cell') return openLabel;
  if (isLeaderLine(words)) return !cursor.style.leadersAbove;
  return isPlaceLine(words) || cursor.style.marked;
}

function inList(mark: string, openLabel: boolean, cursor: Cursor): boolean {
  if (openLabel) cursor.listMark = mark;
  if (cursor.listMark === mark) return true;
  cursor.listMark = null;
  const nested = cursor.mark !== null && cursor.mark !== mark;
  cursor.mark ??= mark;
  return nested;
}

const isLabelled = (words: string) => {
  const { main, fields } = cutFields(words);
  return main === '' && fields.length > 0;
};

/** `Thành phần: …` goes on; a second `Nội dung:` or `Thời gian:` opens another entry. */
function continuesByLabel(words: string, last: Entry): boolean {
  const label = cutFields(words).fields[0]!;
  if (label.role !== 'content' && label.role !== 'time') return true;
  const had = cutFields(last.words.text);
  return !had.fields.some(({ role }) => role === label.role) && (label.role === 'content' || last.time === null);
}

function entryOf(words: Passage, own: Own, cursor: Cursor, builder: ScheduleBuilder): Entry {
  const time = own.time ?? cursor.time;
  const outgrown =
    cursor.softSession &&
    builder.slot !== null &&
    time?.start != null &&
    slotOfTime(timeInSlot(time.start, builder.slot)) !== builder.slot;
  return {
    words,
    day: own.day ?? builder.day,
    slot: own.slot ?? (own.day || outgrown ? null : builder.slot),
    ownSlot: own.slot !== null,
    time,
    leader: cursor.leader,
    columns: {},
    section: [],
    alone: true,
  };
}

function styleOf(paragraphs: readonly Paragraph[], builder: ScheduleBuilder, options: CueOptions): ProseStyle {
  let marked = 0;
  let plain = 0;
  let dayless = true;
  let leadersAbove: boolean | null = null;
  let entrySeen = false;
  for (const { passage } of paragraphs) {
    const [first] = readStretches(passage.text, options);
    const cues = first!.cues.map(({ type }) => type);
    const words = first!.words < first!.to;
    if (cues.includes('day')) dayless = false;
    const plainCues = cues.every((type) => type === 'mark');
    if (plainCues && isLeaderLine(passage.text)) leadersAbove ??= !entrySeen;
    else if (cues.includes('mark') || cues.includes('time') || cues.includes('subject')) marked++;
    else if (cues.length === 0 && !isPlaceLine(passage.text) && cutFields(passage.text).main !== '') plain++;
    if (cues.includes('day') || cues.includes('session')) entrySeen = words;
    else if (cues.length > 0) entrySeen = true;
  }
  return {
    marked: marked >= 2 && marked >= plain,
    leadersAbove: leadersAbove ?? false,
    dayless: dayless && builder.day === null,
  };
}
