import { addDays, localDate } from '../../../time/local.ts';
import { type DateMention, findDates } from '../../dates.ts';
import type { PrintedDay } from '../../day-sequences.ts';
import { isDayOff, isLeave } from '../../states.ts';
import type { ListRow } from './row.ts';

/**
 * `Nghỉ Giỗ Tổ` in the remarks of a roster, beside who is on duty: the days of such rows are days off. Days that follow one
 * another under one remark are one rest.
 */
export function restsBeside(rows: readonly ListRow[]): readonly ListRow[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const day = restDayOf(row);
    if (day === null) continue;
    const run = runs.at(-1);
    const isNext =
      run !== undefined && run.row.cells.note === row.cells.note && follows(run.last.days[0]!, day.days[0]!);
    if (isNext) run.last = day;
    else runs.push({ row, first: day, last: day });
  }
  return runs.map(({ row: { cells, line, page }, first, last }) => ({
    cells: {
      date: first === last ? first.text : `${first.text} - ${last.text}`,
      content: cells.note!,
      ...(cells.month === undefined ? {} : { month: cells.month }),
    },
    line,
    page,
  }));
}

interface Run {
  readonly row: ListRow;
  readonly first: DateMention;
  last: DateMention;
}

/** The only day of a row with somebody on duty and a rest beside them; leave is that of a person. */
function restDayOf({ cells: { date = '', person, note = '' }, struck }: ListRow): DateMention | null {
  const isRest = note.length <= LONGEST && isDayOff(note) && !isLeave(note) && !TELEPHONE.test(note);
  if (person === undefined || struck || !isRest) return null;
  const [day, ...others] = findDates(date).filter(({ citation }) => !citation);
  return day?.form === 'day' && day.days[0]!.month !== null && others.length === 0 ? day : null;
}
const LONGEST = 60;
const TELEPHONE = /\d{4}/u;

/** In any year: a leap year stands for it. */
function follows(before: PrintedDay, { day, month }: PrintedDay): boolean {
  const from = localDate(before.year ?? LEAP, before.month!, before.day);
  return from !== null && addDays(from, 1).slice(5) === `${pad(month!)}-${pad(day)}`;
}
const LEAP = 2028;
const pad = (number: number): string => String(number).padStart(2, '0');
