import { addDays, daysBetween, daysOf, type LocalDate, weekdayOf } from '../../../time/local.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { findDates } from '../../dates.ts';
import { type DayContext, resolveDay } from '../../days.ts';
import { type Grid, lastOver, printedDay, printedDays, textCell, weekdayAlone } from './day-rows.ts';
import { type GridCell, HEAD_ROWS } from './grid.ts';
import { roleOfHead } from './heads.ts';

/**
 * Weeks beside each other: `Thứ | Tuần 1 (10/6 - 14/6) | Tuần 2 (17/6 - 21/6)`, a week in each row below its weekdays, or the
 * same heads once more for the next days. They become a table with a row an entry; other tables stay as they are.
 */
export function weeksApart(rows: Grid, context: DayContext): Grid {
  return weeksAcross(rows, context) ?? weeksDown(rows, context) ?? headsAgain(rows) ?? rows;
}

const LEAST_WEEKS = 2;
/** Days of a week with those that offices add. */
const LONGEST_WEEK = 8;

/** The days that a head names, if they are those of one week. */
function weekIn(text: string, context: DayContext): readonly LocalDate[] | null {
  const mention = findDates(text).find(({ form, citation }) => form === 'range' && !citation);
  const [first, last] = mention ? mention.days.map((day) => resolveDay(day, context).date) : [];
  if (!first || !last || last <= first || daysBetween(first, last) > LONGEST_WEEK) return null;
  const end = daysBetween(first, last) < 6 ? addDays(first, 6) : last;
  return daysOf({ start: first, end });
}

const dayIn = (week: readonly LocalDate[], weekday: number): LocalDate | undefined =>
  week.find((date) => weekdayOf(date) === weekday);

/** A column a week, a row a weekday. */
function weeksAcross(rows: Grid, context: DayContext): Grid | null {
  const head = rows
    .slice(0, HEAD_ROWS)
    .findIndex((row) => row.filter(({ text, spanned }) => !spanned && weekIn(text, context)).length >= LEAST_WEEKS);
  if (head < 0) return null;
  const weeks = rows[head]!.flatMap(({ text }, at) => {
    const week = weekIn(text, context);
    return week ? [{ at, week }] : [];
  });
  const days = rows[head]!.findIndex((_, i) => isColumnOfWeekdays(rows.slice(head + 1), i));
  if (days < 0 || weeks.some(({ at }) => at <= days)) return null;
  const others = rows[head]!.map((_, i) => i).filter((i) => i !== days && weeks.every(({ at }) => at !== i));
  const body = weeks.flatMap(({ at, week }) =>
    rows.slice(head + 1).map((row) => {
      const weekday = weekdayAlone(row[days]!.text);
      const date = weekday === null ? undefined : dayIn(week, weekday);
      const day = date === undefined ? row[days]! : { ...row[days]!, text: printedDay(date) };
      return [day, ...others.map((i) => row[i]!), { ...row[at]!, spanned: false }];
    }),
  );
  const heads = [textCell('Ngày'), ...others.map((i) => rows[head]![i]!), textCell('Nội dung')];
  return [...rows.slice(0, head).map((row) => row.slice(0, heads.length)), heads, ...body];
}

function isColumnOfWeekdays(body: Grid, at: number): boolean {
  const texts = body.map((row) => row[at]?.text ?? '').filter((text) => text !== '');
  return texts.length >= 3 && texts.filter((text) => weekdayAlone(text) !== null).length > texts.length * 0.8;
}

/** A row a week, a column a weekday. */
function weeksDown(rows: Grid, context: DayContext): Grid | null {
  const head = rows.slice(0, HEAD_ROWS).findIndex((row) => weekdaysOf(row).length >= 3);
  if (head < 0) return null;
  const columns = weekdaysOf(rows[head]!);
  const body = rows.slice(head + 1);
  const at = rows[head]!.findIndex(
    (_, i) =>
      i < columns[0]!.at &&
      new Set(body.map((row) => row[i]!.text).filter((text) => weekIn(text, context))).size >= LEAST_WEEKS,
  );
  if (at < 0 || body.some((row) => row[at]!.text !== '' && weekIn(row[at]!.text, context) === null)) return null;
  const others = rows[head]!.map((_, i) => i).filter((i) => i !== at && columns.every((column) => column.at !== i));
  let week: readonly LocalDate[] = [];
  const entries = body.flatMap((row) => {
    week = weekIn(row[at]!.text, context) ?? week;
    return columns.flatMap(({ at: column, weekday }) => {
      const cell = row[column]!;
      const last = columns.findLast((each) => each.at <= lastOver(row, column))!.weekday;
      const [first, end] = [dayIn(week, weekday), dayIn(week, last)];
      if (cell.text === '' || cell.spanned || cell.carried || !first) return [];
      return [[textCell(printedDays(first, end ?? first)), ...others.map((i) => row[i]!), cell]];
    });
  });
  const heads = [textCell('Ngày'), ...others.map((i) => rows[head]![i]!), textCell('Nội dung')];
  return [...rows.slice(0, head).map((row) => row.slice(0, heads.length)), heads, ...entries];
}

function weekdaysOf(row: readonly GridCell[]) {
  return row.flatMap(({ text, spanned }, at) => {
    const weekday = text === '' || spanned ? null : weekdayAlone(text);
    return weekday === null ? [] : [{ at, weekday }];
  });
}

/** `Ngày | Nội dung | Ngày | Nội dung`: the second half goes on where the first ends. */
function headsAgain(rows: Grid): Grid | null {
  for (const [at, row] of rows.slice(0, HEAD_ROWS).entries()) {
    const texts = row.map(({ text }) => collapse(text).toLowerCase());
    const width = [...Array(texts.length).keys()].find(
      (w) => w >= 2 && texts.length % w === 0 && w < texts.length && texts.every((text, i) => text === texts[i % w]),
    );
    const roles = texts.slice(0, width).map(roleOfHead);
    const [first] = roles.filter((role) => role?.type !== 'index');
    const holdsEntries = roles.some((role) => role?.type === 'field' && role.field === 'content');
    if (width === undefined || row.some(({ spanned }) => spanned) || first?.type !== 'when' || !holdsEntries) continue;
    const parts = [...Array(texts.length / width).keys()];
    return [
      ...rows.slice(0, at).map((above) => above.slice(0, width)),
      row.slice(0, width),
      ...parts.flatMap((part) => rows.slice(at + 1).map((below) => below.slice(part * width, (part + 1) * width))),
    ];
  }
  return null;
}
