import { type DateMention, findDates } from '../../dates.ts';
import { isNextDay } from '../../day-sequences.ts';
import { isHolidayAlone } from '../../rest-titles.ts';
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
      run !== undefined && run.row.cells.note === row.cells.note && isNextDay(run.last.days[0]!, day.days[0]!);
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

/** The only day of a row with somebody on duty and a holiday beside them: any other rest may be that of a person. */
function restDayOf({ cells: { date = '', person, note = '' }, struck }: ListRow): DateMention | null {
  if (person === undefined || struck || !isHolidayAlone(note)) return null;
  const [day, ...others] = findDates(date).filter(({ citation }) => !citation);
  return day?.form === 'day' && day.days[0]!.month !== null && others.length === 0 ? day : null;
}

/**
 * Whether a remark speaks of a rest beside somebody who is called for that day, and it is not told whose rest it is: `Nghỉ bù lễ
 * 30/4`, `Nghỉ hoán đổi`; beside what is no duty (`ofDuty`) also a holiday, on which it may not be held.
 */
export const asksOfRest = (remark: string, ofDuty: boolean): boolean =>
  NAMES_REST.test(remark) && !(ofDuty && isHolidayAlone(remark));
const NAMES_REST = /^[\s\-–+*•(]*(?:(?:được|ngày|lịch)\s)?nghỉ(?!\s(?:trưa|giữa|giải lao|ngơi|hưu)|\p{L})/iu;
