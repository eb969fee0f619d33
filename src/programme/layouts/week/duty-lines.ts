import { type Passage, passageOf, placeOf, slice } from '../../passage.ts';
import { findWeekdays } from '../../weekdays.ts';
import type { ScheduleBuilder } from './builder.ts';
import type { DayTracker } from './days.ts';
import { DUTY_LINE } from './duty-label.ts';
import { shiftsIn } from './duty-shifts.ts';
import { type ScheduleDay, wordsOn } from './entry.ts';
import type { GridCell } from './grid.ts';
import type { ColumnRole } from './heads.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * Who is on duty in the week, told in one line: `Trực lãnh đạo: T2, T4 đ/c Một; T3 đ/c Hai`, `Trực: đ/c Một (thứ 2 - thứ 4),
 * …`. Below the tables it is of no day of theirs.
 */

/** Reads such a line, and answers whether it is one. */
export function readDutyLine({ passage }: Paragraph, builder: ScheduleBuilder, days: DayTracker): boolean {
  const duty = dutyIn(passage);
  if (!duty || !builder.hasEntries || builder.day?.part !== undefined) return false;
  const { day } = builder;
  if (addShifts(duty, builder, days)) {
    if (day) builder.openDay(day);
    else builder.leaveDay();
    return true;
  }
  // Within the days it is an entry like any other, unless it names several of them.
  if (day !== null && findWeekdays(passage.text).length >= 2) {
    builder.add({ ...entryOf(duty.whole, day, null), unclear: true });
    return true;
  }
  if (day !== null || builder.dayLeft === null) return false;
  addOfWeek(duty, builder, days, saysWeek(passage.text));
  builder.leaveDay();
  return true;
}

/**
 * A row below the days of which each cell tells of a duty, the first of them where the days stand: `Trực lãnh đạo tuần: đ/c Một |
 * Trực Văn phòng: đ/c Hai`. It has neither the day nor the hour of the row above.
 */
export function readDutyRow(
  row: readonly GridCell[],
  roles: readonly (ColumnRole | null)[],
  builder: ScheduleBuilder,
  days: DayTracker,
): boolean {
  const [first] = row;
  if (!builder.hasEntries || roles[0]?.type !== 'when' || !first || first.carried || !row[1]?.spanned) return false;
  const lines = row.filter(({ spanned }) => !spanned).flatMap((cell) => cell.lines.map(passageOf));
  const duties = lines.filter(({ text }) => text !== '').map(dutyIn);
  if (duties.length === 0 || duties.some((duty) => duty === null)) return false;
  const { day } = builder;
  const sure = lines.some(({ text }) => saysWeek(text));
  for (const duty of duties) if (duty && !addShifts(duty, builder, days, true)) addOfWeek(duty, builder, days, sure);
  if (day) builder.openDay(day);
  return true;
}

export interface Duty {
  /** `Trực lãnh đạo`. */
  readonly words: Passage;
  /** With its people. */
  readonly whole: Passage;
  readonly people: string;
}

/** The label and the names of a line of duty, or null. */
export function dutyIn(passage: Passage): Duty | null {
  const found = DUTY_LINE.exec(passage.text);
  if (!found) return null;
  const from = found[0].length - found[0].trimStart().length + found[0].indexOf(found[1]!);
  return {
    words: slice(passage, from, from + found[1]!.length),
    whole: slice(passage, from),
    people: passage.text.slice(found[0].length),
  };
}

/**
 * One entry a shift; false where it tells of none.
 * @param isOfTable it stands in the table of the week, of which its weekdays are then
 */
function addShifts({ words, people }: Duty, builder: ScheduleBuilder, days: DayTracker, isOfTable = false): boolean {
  const shifts = shiftsIn(people, placeOf(words).line, days, isOfTable);
  for (const shift of shifts ?? []) builder.addOn(entryOf(words, shift.day, shift.person));
  return shifts !== null;
}

/** Of all its days, which is certain only where it says so. */
function addOfWeek({ words, whole }: Duty, builder: ScheduleBuilder, days: DayTracker, sure: boolean): void {
  const day = days.wholePeriod('duty', words.text, placeOf(words).line);
  builder.addOn({ ...entryOf(whole, day, null), ...(sure && !days.hasSeveralWeeks ? {} : { unclear: true }) });
}
/** `Trực lãnh đạo tuần: …`, `Trực cơ quan trong tuần: …`. */
const saysWeek = (text: string): boolean => /^[^:]*(?<!\p{L}|cuối\s)tuần(?: này)?\s?:/iu.test(text);

const entryOf = (words: Passage, day: ScheduleDay, leader: string | null) => ({ ...wordsOn(words, day), leader });
