import type { Slot, Status } from '../../../model/programme.ts';
import type { LocalDate } from '../../../time/local.ts';
import type { DayFate } from '../../day-fates.ts';
import type { ResolvedDay } from '../../days.ts';
import type { Deadline } from '../../deadlines.ts';
import type { FieldRole } from '../../fields.ts';
import type { Passage } from '../../passage.ts';
import type { TimeMention } from '../../times.ts';

/** What the readers of a schedule (prose, table, one cell a line) agree on before items are made of it. */

/**
 * What a part lists for the whole period: work that is due by its last day, priorities that have no day, who is on duty.
 */
export type Part = 'work' | 'focus' | 'duty';

/** A day of the schedule, or several that share a heading. */
export interface ScheduleDay {
  readonly dates: readonly ResolvedDay[];
  /** Weekdays that the heading names, 1 to 7. */
  readonly weekdays: readonly number[];
  readonly printed: string;
  readonly lunar: string | null;
  readonly line: number;
  /** Of a part that stands beside the days: what it lists. */
  readonly part?: Part;
  /** Written in the line of the entry itself, which is below no heading. */
  readonly inLine?: true;
  /** The whole week, said as such. */
  readonly wholeWeek?: true;
  /** Some day of them, not said which. */
  readonly within?: true;
  /** A list names them, each for itself, though they follow one another (`ngày 03 và 04/3`). */
  readonly apart?: true;
  /** Only expected, or a part of a month: amid the days of others it is that of its own line alone. */
  readonly rough?: true;
  /** What its own cell says becomes of what stands on it: `17/9 (hoãn)`. */
  readonly fate?: DayFate;
}

/** One entry with what stands around it. */
export interface Entry {
  /** Its own words, with labels, without cues. */
  readonly words: Passage;
  readonly day: ScheduleDay | null;
  readonly slot: Slot | null;
  /** True when the slot is the entry's own (`Sáng làm việc …`), not that of a heading above. */
  readonly ownSlot: boolean;
  /** The slot stands in its own line, or in a cell of its row for all that the row holds. */
  readonly slotBeside?: true;
  readonly time: TimeMention | null;
  /** True when the time stands in a row above and this row leaves it out; a cell over both rows is no such case. */
  readonly timeAbove?: boolean;
  /** From a heading, a prefix or a column. */
  readonly leader: string | null;
  /** From columns beside it. */
  readonly columns: Partial<Readonly<Record<FieldRole, string>>>;
  readonly section: readonly string[];
  /** Whose title says that changes are listed: that of the part above it, or only the document's; null for neither. */
  readonly changedBy?: 'part' | 'document' | null;
  /** Its day is that of the table above it, or may be that of the row above. */
  readonly dayAbove?: boolean;
  /** Its words begin with days that could not be read. */
  readonly daysUnread?: string;
  /** The cell of its day names its last one. */
  readonly lastDay?: Deadline;
  /** What becomes of it, as the cell of its day says. */
  readonly status?: Status;
  /** What stands below it may be none of it, or an entry of its own. */
  readonly unclear?: boolean;
  /** What the cell of its hour says, which could not be read. */
  readonly hourUnread?: string;
  /** Its words are those of another cell, for which a cell of its own stands. */
  readonly again?: true;
  /** Beside its day stands that it is expected. */
  readonly expected?: true;
  /** Its leader is the head of a column, which may be none. */
  readonly leaderUnsure?: true;
  /** Columns of its row that list more, or less, than it has entries. */
  readonly shareUnsure?: readonly FieldRole[];
  /** The halves of the day of which its own is one, not known which. */
  readonly slotUnread?: string;
  /** What a paragraph below tells of it at length. */
  readonly remark?: string;
  /** False when other entries stand in the same row, so that its columns were shared out. */
  readonly alone: boolean;
}

/** An entry of words alone: no hour, no half, no leader, no columns. */
export const wordsOn = <Day extends ScheduleDay | null>(words: Passage, day: Day): Entry & { readonly day: Day } => ({
  words,
  day,
  slot: null,
  ownSlot: false,
  time: null,
  leader: null,
  columns: {},
  section: [],
  alone: true,
});

export interface EmptySession {
  readonly day: ScheduleDay;
  readonly slot: Slot;
}

export interface Schedule {
  readonly entries: readonly Entry[];
  readonly empty: readonly EmptySession[];
  readonly days: readonly ScheduleDay[];
  readonly rules: readonly { readonly text: string; readonly line: number }[];
  /** Lines that only head the days of a sheet or of weeks, or sign a table. */
  readonly heads: ReadonlySet<number>;
}

/** A day of which only the words are known: its entries have no date, and a person is asked. */
export const unknownDay = (printed: string, line: number): ScheduleDay => ({
  dates: [],
  weekdays: [],
  printed,
  lunar: null,
  line,
});

/** The first date of a day that is known, or null. */
export const firstDate = (day: ScheduleDay | null): LocalDate | null => day?.dates[0]?.date ?? null;
