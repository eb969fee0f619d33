import { DUTY_WORD } from '../../../vietnamese/duty.ts';
import { beginsAsEntry, isGathering, joinsGathering, opensBeside } from '../../apart-clauses.ts';
import { readTail } from '../../brackets.ts';
import type { Cue, CueOptions } from '../../cues.ts';
import { findDates, holdsDay } from '../../dates.ts';
import { unreadDays } from '../../day-stretches.ts';
import { cutFields, type FieldRole } from '../../fields.ts';
import { isPlaceLine } from '../../places.ts';
import { hasVerb, isLeaderLine, leadersBefore, opensActivity } from '../../subjects.ts';
import { findWeekdays } from '../../weekdays.ts';
import type { ScheduleBuilder } from './builder.ts';
import type { Cursor } from './cursor.ts';
import type { Entry } from './entry.ts';
import type { Paragraph } from './paragraphs.ts';
import { stretchesOf } from './stretches.ts';

/** Whether a paragraph heads those below it, goes on with the one above it, or stands for itself. */

/** `- Đơn vị bầu cử số 01 (gồm ông An).`: a mark and a name, with sessions or hours under another mark below it. */
export function headsGroup(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  { listMark, mark }: Cursor,
  last: Entry | null,
  options: CueOptions,
): boolean {
  const [own] = stretchesOf(paragraph.passage, options);
  const [cue] = own!.cues;
  if (own!.cues.length !== 1 || cue?.type !== 'mark' || cue.mark === listMark || !next) return false;
  // `- Trưng bày sản phẩm` in a list of what is done, the last before `* Buổi chiều:`.
  if (last !== null && mark === cue.mark) return false;
  const name = paragraph.passage.text.slice(own!.words).replace(/\([^()]*\)/gu, ' ');
  if (hasVerb(name) || name.length > 160 || isLabelled(name)) return false;
  const below = stretchesOf(next.passage, options)[0]!.cues;
  // `- Chiều: + Họp` stands beside it, whatever its second mark.
  const [otherMark] = below.flatMap((each) => (each.type === 'mark' ? [each.mark] : []));
  return (otherMark ?? cue.mark) !== cue.mark && below.some(({ type }) => type === 'session' || type === 'time');
}

/** A line of leaders alone, where such lines stand above what they lead. */
export function headsLeaders(cues: readonly Cue[], words: string, cursor: Cursor, builder: ScheduleBuilder): boolean {
  if (cues.some(({ type }) => type !== 'mark') || !isLeaderLine(words)) return false;
  // `Thành phần:` / `+ Trưởng các ban`: one of those who come.
  const mark = cues.find((cue) => cue.type === 'mark')?.mark ?? null;
  if (mark !== null && (mark === cursor.listMark || endsInLabel(builder.last))) return false;
  return cursor.style.leadersAbove || builder.last === null;
}

/** Whether the words belong to the entry before: a label, a line without mark, a list within the entry. */
export function goesOn(
  cues: readonly Cue[],
  words: string,
  paragraph: Paragraph,
  cursor: Cursor,
  builder: ScheduleBuilder,
): boolean {
  if (cursor.hourOpen && (!isLabelled(words) || opensBlock(words, builder.last))) return false;
  const last = builder.last;
  const marks = cues.flatMap((cue) => (cue.type === 'mark' ? [cue.mark] : []));
  const mark = marks.at(-1) ?? null;
  const others = cues.filter(({ type }) => type !== 'mark');
  // `Mời dự:` and below it `Lãnh đạo các sở: A, B`: names with a colon are no leader of another entry.
  if (others.some(({ type }) => type !== 'subject') || (others.length > 0 && !endsInLabel(last))) {
    const subjectInList = cursor.listMark !== null && cues.every(({ type }) => type === 'mark' || type === 'subject');
    if (!subjectInList) cursor.listMark = null;
    if (cursor.mark === null) keepMarks(marks, cursor);
    return subjectInList && last !== null;
  }
  if (!last) {
    keepMarks(marks, cursor);
    return false;
  }
  if (isLabelled(words)) {
    const continues = !(mark !== null && opensAgain(words, mark, cursor)) && continuesByLabel(words, last);
    if (!continues) keepMarks(marks, cursor);
    return continues;
  }
  const openLabel = endsInLabel(last);
  if (mark !== null && !openLabel && (saysWhen(words) || isDutyApart(words, paragraph))) {
    if (cursor.mark === null) keepMarks(marks, cursor);
    return false;
  }
  if (mark !== null && mark === cursor.outerMark && joinsGathering(words)) return true;
  if (mark !== null)
    return inList(mark, openLabel || opensPoints(mark, last, cursor), cursor, opensBeside(words, last.words.text));
  if (openLabel || paragraph.gap === 'cell') return openLabel;
  if (isLeaderLine(words)) return !cursor.style.leadersAbove;
  if (isDutyApart(words, paragraph)) return false;
  if (LESSON.test(words) || hasLabelsAgain(words, last)) return false;
  if (cursor.style.plainOpens && opensActivity(words)) return false;
  if (opensWithDays(words, last) || saysItsOwnTime(words) || isLedBesides(cues, words, last)) return false;
  return isPlaceLine(words) || (cursor.style.marked && !standsApart(paragraph) && !namesDaysApart(words));
}

/** `Tiết 3: Họp tổ trưởng`: a school's hour. */
const LESSON = /^Tiết \d{1,2}(?:\s?[-–,+&]\s?\d{1,2})*\s?[:–-]\s/u;

/** `Tập huấn cán bộ xã, 02 ngày 27-28/11` below an entry that its stop or bracket ends: what is done on days of its own. */
const opensWithDays = (words: string, last: Entry): boolean =>
  /[.;)]$/u.test(last.words.text) &&
  /^\p{Lu}/u.test(words) &&
  opensActivity(words) &&
  findDates(words).some(({ citation, form, days }) => !citation && (form === 'range' || days.length > 1));

/** `- Kiểm tra kho (chiều)` below `+ Họp tổ dự án (sáng)`: with its own session it is part of no other entry. */
function saysWhen(words: string): boolean {
  const tail = readTail(words);
  return tail !== null && (tail.slot !== null || tail.time !== null);
}

/** `Chi hội họp thường kỳ (16 giờ)` without a mark: what is done at a time that its own bracket says. */
const saysItsOwnTime = (words: string): boolean => /^\p{Lu}/u.test(words) && hasVerb(words) && saysWhen(words);

/**
 * `Đồng chí Phó Chủ tịch dự lễ phát động` below `14g00: tiếp đoàn …`: another leader at another gathering, at that hour or at
 * none. Who leads, attends or serves the one above (`Chủ tịch chủ trì`, `PCT An cùng dự`) is of it.
 */
export function isLedBesides(cues: readonly Cue[], words: string, last: Entry | null): boolean {
  const leader = cues.length > 0 || last?.time == null ? null : leadersBefore(words);
  if (leader === null || /[,:(–-]$/u.test(last!.words.text)) return false;
  const act = words.slice(leader.length).replace(/^[\s,]+/u, '');
  return !joinsGathering(act) && (isGathering(act) || beginsAsEntry(act)) && act.split(/\s+/u).length >= LEAST_WORDS;
}
const LEAST_WORDS = 3;

/** `Kiểm tra kho. Chủ trì: đ/c An` below an entry with `Chủ trì: …`: words of its own with a label that is there already. */
function hasLabelsAgain(words: string, last: Entry): boolean {
  const { main, fields } = cutFields(words);
  if (main === '' || !/^\p{Lu}/u.test(main)) return false;
  const had = cutFields(last.words.text).fields.map(({ role }) => role);
  return fields.some(({ role }) => AGAIN.has(role) && had.includes(role));
}
const AGAIN: ReadonlySet<FieldRole> = new Set(['leader', 'participants', 'location']);

const endsInLabel = (last: Entry | null): boolean =>
  last !== null && /:$/u.test(last.words.text) && cutFields(last.words.text).fields.length > 0;

/** `TRỰC NGÀY 04/12: …` below an empty line: capitals before a colon begin something else. */
export const standsApart = ({ gap, passage }: Paragraph): boolean =>
  gap === 'line' && /^[^\p{Ll}:]{6,60}:\s/u.test(passage.text);

/** `Trực cơ quan: …` below an empty line, `- Trực cuối tuần (18 - 19/3): …` with days of its own. */
function isDutyApart(words: string, { gap }: Paragraph): boolean {
  const found = DUTY.exec(words);
  return found !== null && (gap === 'line' || holdsDay(found[1] ?? ''));
}
const DUTY = new RegExp(String.raw`^(?:\p{L}+\s){0,2}${DUTY_WORD}(?:\s\p{L}+){0,5}\s?(\([^()]{3,40}\)\s?)?:`, 'iu');

/** `Trực lãnh đạo: 01/01: …; 02/01: …`: what is said of several or of other days is no part of an entry of one. */
const namesDaysApart = (words: string): boolean =>
  /^\p{Lu}/u.test(words) &&
  (unreadDays(words) !== null ||
    findWeekdays(words).length >= 2 ||
    findDates(words)
      .filter(({ citation }) => !citation)
      .reduce((count, { form, days }) => count + (form === 'range' ? 1 : days.length), 0) >= 2);

function inList(mark: string, openLabel: boolean, cursor: Cursor, opens: boolean): boolean {
  if (openLabel) cursor.listMark = mark;
  if (cursor.listMark === mark) return true;
  cursor.listMark = null;
  const nested = cursor.mark !== null && cursor.mark !== mark && !(cursor.outerMark === mark && opens);
  if (cursor.mark === null) keepMarks([mark], cursor);
  return nested;
}

/** Of `+ Sáng: - Dự hội nghị` the dash is the mark of the entries, and the plus may be that of the next one. */
function keepMarks(marks: readonly string[], cursor: Cursor): void {
  if (marks.length === 0) return;
  cursor.mark = marks.at(-1)!;
  cursor.outerMark = marks.length > 1 ? marks[0]! : null;
}

/** `- Làm việc với các phòng:`, `- Kiểm tra các điểm sau` / `+ Phòng Nội vụ`: what is announced is no next entry. */
const opensPoints = (mark: string, { words }: Entry, { mark: own, outerMark }: Cursor): boolean =>
  mark === outerMark && mark !== own && /(?::|\s(?:sau(?: đây)?|gồm))$/iu.test(words.text);

const isLabelled = (words: string) => {
  const { main, fields } = cutFields(words);
  return main === '' && fields.length > 0;
};

/** An hour above `Nội dung: …`, or above any label where the entry before has its own, begins a block of labels. */
const opensBlock = (words: string, last: Entry | null): boolean =>
  last === null || last.time !== null || cutFields(words).fields[0]!.role === 'content';

/** `• Nội dung: …` with the mark of the entry above it. */
const opensAgain = (words: string, mark: string, cursor: Cursor): boolean =>
  cutFields(words).fields[0]!.role === 'content' && cursor.mark === mark;

/** `Thành phần: …` goes on; a second `Nội dung:` or `Thời gian:` opens another entry. */
function continuesByLabel(words: string, last: Entry): boolean {
  const label = cutFields(words).fields[0]!;
  if (label.role !== 'content' && label.role !== 'time') return true;
  const had = cutFields(last.words.text);
  return !had.fields.some(({ role }) => role === label.role) && (label.role === 'content' || last.time === null);
}
