import { type Line, textOf } from '../../../model/block.ts';
import {
  type DateRange,
  daysInMonth,
  type LocalDate,
  localDate,
  monthOf,
  monthRange,
  yearOf,
} from '../../../time/local.ts';
import { WEEKDAY_NAMES } from '../../weekdays.ts';
import { type Grid, lastOver, printedDays, textCell, weekdayAlone } from './day-rows.ts';
import type { GridCell } from './grid.ts';

/**
 * A month as a sheet: weekdays across, and below them the numbers of its days, above their entries or in front of them.
 * It becomes a table with a row an entry; other tables stay as they are.
 */
export function monthSheet(rows: Grid, period: DateRange | null): Grid {
  const head = rows.slice(0, MOST_ROWS_ABOVE).findIndex((row) => columnsOf(row).length >= LEAST_COLUMNS);
  if (head < 0) return rows;
  const columns = columnsOf(rows[head]!);
  const weeks = weeksOf(rows.slice(head + 1), columns);
  const numbers = weeks.flatMap((week) => columns.flatMap(({ at }) => week.numbers.get(at) ?? []));
  if (numbers.length < LEAST_NUMBERS || !countOn(weeks, columns)) return rows;
  const dayOf = dayNames(weeks, columns, period);
  const others = rows[head]!.map((_, i) => i).filter((i) => columns.every(({ at }) => at !== i));
  const body = weeks.flatMap((week) =>
    week.rows.flatMap((row) =>
      columns.flatMap(({ at }) => {
        const cell = withoutNumber(row[at]!);
        if (cell.text === '' || cell.spanned || cell.carried) return [];
        const day = dayOf(week, at, columns.findLast((column) => column.at <= lastOver(row, at))!.at);
        return [[textCell(day), ...others.map((i) => row[i]!), { ...cell, spanned: false }]];
      }),
    ),
  );
  const heads = [textCell('Ngày'), ...others.map((i) => rows[head]![i]!), textCell('Nội dung')];
  return [...rows.slice(0, head).map((row) => row.slice(0, heads.length)), heads, ...body];
}

const MOST_ROWS_ABOVE = 4;
const LEAST_COLUMNS = 5;
const LEAST_NUMBERS = 5;

interface Column {
  readonly at: number;
  readonly weekday: number;
}

interface Week {
  /** By column. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly rows: Grid;
}

function columnsOf(row: readonly GridCell[]): readonly Column[] {
  const columns = row.flatMap(({ text, spanned }, at) => {
    const weekday = text === '' || spanned ? null : weekdayAlone(text);
    return weekday === null ? [] : [{ at, weekday }];
  });
  return new Set(columns.map(({ weekday }) => weekday)).size === columns.length ? columns : [];
}

/** A week begins with the row of its numbers. */
function weeksOf(body: Grid, columns: readonly Column[]): readonly Week[] {
  const weeks: { numbers: Map<number, number>; rows: GridCell[][] }[] = [];
  for (const row of body) {
    const numbers = new Map(
      columns.flatMap(({ at }) => {
        const number = row[at]!.carried ? null : numberOf(row[at]!);
        return number === null ? [] : [[at, number] as const];
      }),
    );
    const written = columns.filter(({ at }) => row[at]!.text !== '').length;
    if (numbers.size > 0 && numbers.size * 2 > written) weeks.push({ numbers, rows: [[...row]] });
    else weeks.at(-1)?.rows.push([...row]);
  }
  return weeks;
}

const NUMBER = /^(\d{1,2})(?=$|\n|[.:)]?\s+(?!giờ|h(?:\s|\d|$)|phút|lớp|đồng|người)\p{Lu})/u;

function numberOf({ text }: GridCell): number | null {
  const number = Number(NUMBER.exec(text)?.[1] ?? 0);
  return number >= 1 && number <= 31 ? number : null;
}

/** Every number is as many days after the one before it as its place says, or the month begins anew. */
function countOn(weeks: readonly Week[], columns: readonly Column[]): boolean {
  const all = weeks.flatMap(({ numbers }, week) =>
    columns.flatMap(({ at, weekday }) => {
      const number = numbers.get(at);
      return number === undefined ? [] : [{ number, place: week * 7 + weekday }];
    }),
  );
  return all.every(({ number, place }, i) => {
    const before = all[i - 1];
    if (!before) return true;
    const next = before.number + place - before.place;
    // Weeks without an entry may be left out.
    if (number > next && (number - next) % 7 === 0) return true;
    return number === next || (next > 28 && number >= 1 && number <= 7 && next - number >= 28);
  });
}

/** What stands in front of the numbers of another month belongs to that. */
function dayNames(weeks: readonly Week[], columns: readonly Column[], period: DateRange | null) {
  const first = period && monthRange(yearOf(period.start), monthOf(period.start));
  const isMonth = first !== null && period !== null && first.start === period.start && first.end === period.end;
  const dates = new Map<string, LocalDate>();
  const printed = new Map<string, string>();
  let month = isMonth ? yearOf(period.start) * 12 + monthOf(period.start) - 1 : null;
  let before = 0;
  for (const [i, { numbers }] of weeks.entries())
    for (const { at, weekday } of columns) {
      const number = numbers.get(at);
      if (number === undefined) continue;
      if (month !== null && before === 0 && number > 7) month--;
      else if (month !== null && number < before) month++;
      before = number;
      const name = WEEKDAY_NAMES[weekday as 1];
      const [year, ofYear] = month === null ? [0, 0] : [Math.floor(month / 12), (month % 12) + 1];
      const date = month === null || number > daysInMonth(year, ofYear) ? null : localDate(year, ofYear, number);
      if (date !== null) dates.set(`${i} ${at}`, date);
      printed.set(`${i} ${at}`, month === null ? `${name}, ${number}` : `${name}, ${number}/${ofYear}/${year}`);
    }
  return (week: Week, at: number, last: number): string => {
    const i = weeks.indexOf(week);
    const [start, end] = [dates.get(`${i} ${at}`), dates.get(`${i} ${last}`)];
    return at !== last && start && end ? printedDays(start, end) : (printed.get(`${i} ${at}`) ?? '?');
  };
}

/** The cell without the number of its day. */
function withoutNumber(cell: GridCell): GridCell {
  if (numberOf(cell) === null) return cell;
  const length = NUMBER.exec(cell.text)![0].length;
  const text = cell.text.slice(length).replace(/^[.:)]?\s*/u, '');
  const [first, ...rest] = cell.lines;
  const lines = textOf(first!).trim().length === length ? rest : [cutLine(first!), ...rest];
  return { ...cell, text, lines };
}

function cutLine(line: Line): Line {
  const [span, ...spans] = line.spans;
  const text = span!.text.replace(/^\s*\d{1,2}[.:)]?\s*/u, '');
  return { ...line, spans: [{ ...span!, text }, ...spans] };
}
