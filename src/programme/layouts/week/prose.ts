import { isStamp } from '../../asides.ts';
import { asksByHour } from '../../asked-of-bodies.ts';
import type { CueOptions } from '../../cues.ts';
import { headingOfDate } from '../../day-headings.ts';
import { signOf } from '../../list-marks.ts';
import { isPageFoot, isPageNote } from '../../page-notes.ts';
import { placeOf, slice } from '../../passage.ts';
import { isRule, opensRule } from '../../rules.ts';
import type { Stretch } from '../../stretches.ts';
import { dayOfAgenda } from '../agenda-days.ts';
import { askedBelow } from './asked-apart.ts';
import { audiencesOf, openAudience } from './audiences.ts';
import { besideDays } from './beside-days.ts';
import { bodyHeads } from './body-heads.ts';
import type { ScheduleBuilder } from './builder.ts';
import { contactsIn } from './contacts.ts';
import { type Cursor, freshCursor, openDay } from './cursor.ts';
import type { DayTracker } from './days.ts';
import { dutiesOfDays } from './duties-of-days.ts';
import { readDutyLine } from './duty-lines.ts';
import { type ScheduleDay, unknownDay, wordsOn } from './entry.ts';
import { isClosing, isFurniture, isOtherWeek } from './furniture.ts';
import { headedEvents } from './headed.ts';
import { endsRun } from './in-line.ts';
import { headsGroup, standsApart } from './joining.ts';
import { numberedWeeks, TITLE } from './numbered-weeks.ts';
import type { Paragraph } from './paragraphs.ts';
import {
  headingsOfDays,
  headsWeek,
  headsWorkOfWeek,
  isPartHeading,
  isRomanHead,
  rosterIn,
  standsBesideDays,
} from './part-headings.ts';
import { passedOver } from './passed-over.ts';
import {
  headsPlace,
  headsRoster,
  listsDuty,
  openBeside,
  openGroup,
  openHead,
  openPart,
  openPlace,
  placesSession,
} from './prose-headings.ts';
import { readStretch } from './prose-stretch.ts';
import { remarksIn } from './remarks.ts';
import { readStretchLine } from './stretch-lines.ts';
import { stretchesOf } from './stretches.ts';
import { styleOf } from './style.ts';

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
  const lines = paragraphs.map(({ passage }) => placeOf(passage).line);
  const headed = headedEvents(paragraphs, days, options);
  const headings = headingsOfDays(paragraphs, options);
  const passed = new Set([...passedOver(paragraphs, options), ...contactsIn(paragraphs, options)]);
  const heads = bodyHeads(paragraphs, options);
  const remarks = remarksIn(paragraphs, options);
  const beside = besideDays(paragraphs, options);
  const duties = dutiesOfDays(paragraphs, options);
  const audiences = audiencesOf(paragraphs, options);
  const weeks = numberedWeeks(paragraphs, builder.hasDays ? null : days.numberOfTitle, days, options);
  if (weeks.has(TITLE)) days.openWeek(weeks.get(TITLE)!);
  for (const [i, paragraph] of paragraphs.entries()) {
    const event = headed.get(i);
    const duty = cursor.closed || builder.day === null ? undefined : duties.get(i);
    if (event) builder.addOn(event);
    if (duty) builder.add(wordsOn(duty, builder.day));
    if (event || duty || headed.has(i - 1) || passed.has(i) || (!cursor.closed && readBeside(paragraph, builder, days)))
      continue;
    const part = beside.get(i);
    if (part) {
      if (part.endsDay) builder.leaveDay();
      continue;
    }
    const remark = cursor.closed || builder.last === null ? undefined : remarks.get(i);
    if (remark === 'sure') {
      builder.remark(paragraph.passage.text);
      continue;
    }
    if (endsRun(lines, i)) cursor.dayBetween = builder.day?.printed ?? null;
    if (headings.has(i) && !heads.has(i)) {
      builder.leaveSession();
      continue;
    }
    const rule = opensRule(paragraph.passage.text);
    if (rule) {
      const { line } = placeOf(paragraph.passage);
      if (rule.heads) openDay(unknownDay(paragraph.passage.text.trim(), line), cursor, builder);
      else builder.rule(paragraph.passage.text.replace(/^[\s\-–+*•]+/u, ''), line);
      continue;
    }
    const stretches = stretchesOf(paragraph.passage, options);
    const agenda = dayOfAgenda(paragraph.passage.text, paragraphs[i + 1]?.passage.text, options);
    if (agenda) {
      openDay(days.read(headingOfDate(agenda), placeOf(paragraph.passage).line), cursor, builder);
      continue;
    }
    if (endsWeek(paragraph.passage.text, stretches)) builder.leaveWeek();
    if (headsWeek(paragraph, paragraphs[i + 1], options)) {
      if (weeks.has(i)) days.openWeek(weeks.get(i)!);
      continue;
    }
    const audience = audiences.get(i);
    if (audience && openAudience(audience, paragraph.passage, cursor, builder)) continue;
    const head = cursor.closed || cursor.roster !== null ? undefined : heads.get(i);
    if (head) openHead(head, cursor, builder);
    const isPart =
      isPartHeading(paragraph.passage.text, stretches) ||
      (cursor.style.partsHoldDays && isRomanHead(paragraph, paragraphs[i + 1], cursor.style.romansCount, options));
    if (head && !(isPart && head.type === 'title')) continue;
    if (isPart) openPart(paragraph.passage, cursor, builder, days);
    else if (
      !cursor.closed &&
      (standsBesideDays(paragraph, stretches) || (builder.hasDays && headsWorkOfWeek(paragraph, stretches)))
    )
      openBeside(paragraph.passage, cursor, builder, days);
    else if (headsRoster(paragraph, paragraphs[i + 1], options) !== null)
      Object.assign(cursor, { closed: true, roster: headsRoster(paragraph, paragraphs[i + 1], options) });
    else if (headsPlace(paragraph.passage.text, stretches, cursor)) openPlace(paragraph, cursor, builder);
    else if (headsGroup(paragraph, paragraphs[i + 1], cursor, builder.last, options))
      openGroup(paragraph, cursor, builder);
    else if (placesSession(stretches, paragraph.passage.text, paragraphs[i + 1], options)) {
      const { passage } = paragraph;
      readParagraph({ ...paragraph, passage: slice(passage, 0, stretches[0]!.words) }, cursor, builder, days, options);
      openPlace({ ...paragraph, passage: slice(passage, stretches[0]!.words) }, cursor, builder);
      cursor.placeInSession = true;
    } else if (listsDuty(paragraph, paragraphs[i + 1], cursor, builder, options))
      for (const stretch of stretches) readStretch(paragraph, stretch, stretch === stretches[0], cursor, builder, days);
    else readParagraph(remark ? { ...paragraph, unclear: true } : paragraph, cursor, builder, days, options);
  }
}

/** What names its own days, of no day above. */
const readBeside = (...line: Parameters<typeof readDutyLine>) => readDutyLine(...line) || readStretchLine(...line);

function readParagraph(
  paragraph: Paragraph,
  cursor: Cursor,
  builder: ScheduleBuilder,
  days: DayTracker,
  options: CueOptions,
): void {
  const { text } = paragraph.passage;
  const stretches = ofPart(stretchesOf(paragraph.passage, options), builder.day);
  const opensDay = stretches.some(({ cues }) => cues.some((cue) => cue.type === 'day'));
  if (isPageFoot(text)) cursor.closed ||= builder.hasEntries;
  if (isPageNote(text) || isStamp(text) || (isFurniture(text) && !opensDay)) return;
  // A remark beside one entry (`Ghi chú: …`) ends nothing: the next hour goes on.
  const opens = opensDay || stretches[0]!.cues.some(({ type }) => type === 'time');
  const roster = rosterIn(text);
  if (!cursor.closed && !opens && isClosing(text) && asksByHour(text))
    builder.add(askedBelow(paragraph.passage, builder.day));
  if ((isClosing(text) || roster !== null) && !opens) Object.assign(cursor, { closed: true, roster });
  if (cursor.closed && !opens) {
    // The roster is listed here: none of the days below is of it.
    if (roster === null && !headsMore(text)) cursor.roster = null;
    return;
  }
  if (opens) cursor.closed = false;
  if (standsApart(paragraph)) cursor.time = null;
  cursor.dayInLine = null;
  if (isRule(text) && stretches.length === 1 && stretches[0]!.cues.every(({ type }) => type === 'subject')) {
    builder.rule(text, placeOf(paragraph.passage).line);
    return;
  }
  if (isLineWithoutDay(paragraph, stretches[0]!, cursor))
    openDay(unknownDay('', placeOf(paragraph.passage).line), cursor, builder);
  if (!cursor.leaderHeads && stretches[0]!.cues.some(({ type }) => type === 'mark' || type === 'day'))
    cursor.leader = null;
  for (const [i, stretch] of stretches.entries()) readStretch(paragraph, stretch, i === 0, cursor, builder, days);
  if (paragraph.unclear) builder.doubt();
}

/** Among lines that each begin with their own day. */
const isLineWithoutDay = ({ passage }: Paragraph, { cues }: Stretch, { style }: Cursor): boolean =>
  style.daysOfLines !== null &&
  signOf(passage.text) === style.daysOfLines &&
  cues.every(({ type }) => type === 'mark' || type === 'subject');

/** `(Từ 18/5 đến 24/5)`, `Đường dây nóng:` between the heading of a roster and its days. */
const headsMore = (text: string): boolean => /^\s*[([]|\d\s?[/.-]\s?\d|:[\s*_]*$/u.test(text);

/** `Trực lãnh đạo: Sáng: đ/c An; chiều: đ/c Bình` in a part beside the days is one entry: its sessions are of every day. */
function ofPart(stretches: readonly Stretch[], day: ScheduleDay | null): readonly Stretch[] {
  const [first] = stretches;
  const bare = stretches.every(({ cues }) => cues.every(({ type }) => type !== 'day' && type !== 'time'));
  return day?.part !== undefined && bare ? [{ ...first!, to: stretches.at(-1)!.to }] : stretches;
}

/** `Tuần sau:`, `Dự kiến lịch tuần 12`: what follows is none of the week above. */
const endsWeek = (text: string, [first]: readonly Stretch[]): boolean =>
  isClosing(text) || (!first!.cues.some(({ type }) => type === 'time') && isOtherWeek(text));
