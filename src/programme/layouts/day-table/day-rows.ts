import { type Notice, notice } from '../../../model/notice.ts';
import { daysOf, type LocalDate, type Weekday, weekdayOf } from '../../../time/local.ts';
import { lunarDateOf } from '../../../time/lunar.ts';
import { formatLunar, isPrintedLunarOf, parsePrintedLunar } from '../../../time/printed-lunar.ts';
import { type DayFate, fateOfDay } from '../../day-fates.ts';
import { type DayContext, daysOfHeading, type ResolvedDay } from '../../days.ts';
import { readDeadlines } from '../../deadlines.ts';
import { statusOfCell } from '../../states.ts';
import { findTimes } from '../../times.ts';
import { readBareWeekday, WEEKDAY_NAMES } from '../../weekdays.ts';
import { type TableRow, textOfCell } from './cells.ts';
import { type DayCell, readDayCell } from './day-cell.ts';

/** Everything that stands under one day of the table, over as many rows and pages as it takes. */
export interface DayRow {
  readonly days: readonly ResolvedDay[];
  /** `range` and `list` when the cell names several days. */
  readonly form: 'day' | 'range' | 'list';
  readonly printed: string;
  readonly lunar: string | null;
  readonly weekdayNamed: boolean;
  readonly parts: readonly TableRow[];
  readonly section: readonly string[];
  readonly line: number;
  /** What the cell says becomes of it: `17/9 (hoãn)`. */
  readonly fate: DayFate;
  /** About the day itself; they hold for each of its items. */
  readonly doubts: readonly Notice[];
}

interface OpenDay {
  cell: DayCell;
  printed: string;
  readonly parts: TableRow[];
  readonly section: readonly string[];
  readonly line: number;
}

/** A row begins at a day that is not the one before; a row without a day, or with the missing half of it, goes on. */
export function dayRowsOf(rows: readonly TableRow[], context: DayContext, section: readonly string[]): DayRow[] {
  const open: OpenDay[] = [];
  let banners: readonly string[] = section;
  for (const row of rows) {
    const [weekday, day] = [textOfCell(row.cells.weekday), textOfCell(row.cells.day)];
    const printed = row.banner ?? `${weekday} ${day}`.trim();
    const cell = printed === '' ? null : readDayCell(row.banner ?? `${namedFully(weekday)} ${day}`.trim());
    const current = open.at(-1);
    if (row.banner !== null && (cell === null || cell.rest !== '')) {
      banners = [...section, row.banner];
    } else if (cell === null && (OTHER_TIME.test(printed) || statusOfCell(printed) !== null || isUnknownDay(printed))) {
      open.push({ cell: NO_DAY, printed, parts: [row], section: banners, line: row.line });
    } else if (cell === null) {
      if (current) current.parts.push(row);
    } else if (current && current.cell !== NO_DAY && completes(cell, current.cell)) {
      current.cell = merged(current.cell, cell);
      current.printed = `${current.printed} ${printed}`;
      current.parts.push(row);
    } else open.push({ cell, printed, parts: row.banner === null ? [row] : [], section: banners, line: row.line });
  }
  return closed(open, context);
}

/** Numbers of a day that cannot be read: the row is not of the day above. */
const isUnknownDay = (printed: string): boolean =>
  /(?<![\d/])\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)/u.test(printed) && findTimes(printed).length === 0;

/** `Năm` in the column of weekdays is no year. */
const namedFully = (weekday: string): string => (readBareWeekday(weekday) ? `Thứ ${weekday}` : weekday);

/** `Tuần 4`, `Cuối tháng`, `Thường xuyên`, as what is off: of none of the days above. */
const OTHER_TIME =
  /^(?:trong |cả |các )?(?:tuần|tháng|quý)(?!\p{L})|^(?:(?:đầu|giữa|cuối|nửa)\s\p{L}|các ngày|hằng|hàng|thường xuyên|dự kiến)/iu;
const NO_DAY: DayCell = { date: null, weekdays: [], lunar: null, weekdayText: null, rest: '' };

/** The weekday that a page break parted from its number, or the same day printed again. */
function completes(cell: DayCell, before: DayCell): boolean {
  if (cell.date && before.date) return cell.date.text === before.date.text && cell.lunar === before.lunar;
  if (cell.date) return before.date === null && sameWeekdays(cell, before);
  return before.weekdays.length === 0 || sameWeekdays(cell, before);
}

const sameWeekdays = (a: DayCell, b: DayCell) => a.weekdays.join() === b.weekdays.join();

const merged = (a: DayCell, b: DayCell): DayCell => ({
  date: a.date ?? b.date,
  weekdays: a.weekdays.length > 0 ? a.weekdays : b.weekdays,
  weekdayText: a.weekdayText ?? b.weekdayText,
  lunar: a.lunar ?? b.lunar,
  rest: `${a.rest} ${b.rest}`.trim(),
});

function closed(open: readonly OpenDay[], context: DayContext): DayRow[] {
  let previous: LocalDate | null = null;
  return open.map(({ cell, printed, parts, section, line }) => {
    const days = cell === NO_DAY ? daysWithin(printed, context) : resolved(cell, context, previous);
    previous = days.at(-1)?.date ?? previous;
    return {
      days,
      form:
        days.length === 1
          ? ('day' as const)
          : cell === NO_DAY
            ? ('range' as const)
            : (cell.date?.form ?? ('list' as const)),
      printed,
      lunar: cell.lunar,
      weekdayNamed: cell.weekdays.length > 0,
      parts,
      section,
      line,
      fate: fateOfDay(printed),
      doubts: doubtsAbout(cell, days, printed, line, context),
    };
  });
}

/** Some day of a week or a month, which a person says. */
function daysWithin(printed: string, context: DayContext): ResolvedDay[] {
  const [time] = readDeadlines(printed, 'held', { ...context, fiveWeeks: false }).found;
  const days = time?.start ? daysOf({ start: time.start, end: time.end }) : [];
  return days.length === 0 || days.length > LONGEST
    ? [{ date: null, problem: 'missing-date' }]
    : days.map((date) => ({ date, problem: 'uncertain-date' }));
}
/** Days of a quarter. */
const LONGEST = 92;

/** Without a year in the title a number is no day; what is missing is the year. */
function resolved(cell: DayCell, context: DayContext, previous: LocalDate | null): ResolvedDay[] {
  const days = daysOfHeading({ weekdays: cell.weekdays, date: cell.date }, context, previous);
  return days.map((day) => (day.problem === 'missing-date' && cell.date ? { ...day, problem: 'missing-year' } : day));
}

function doubtsAbout(
  cell: DayCell,
  days: readonly ResolvedDay[],
  printed: string,
  line: number,
  context: DayContext,
): Notice[] {
  const at = { line };
  const problems = new Set(days.map(({ problem }) => problem));
  const doubts: Notice[] = [];
  for (const problem of problems) if (problem) doubts.push(notice(problem, at, dataOf(printed, days, context)));
  const dates = days.flatMap(({ date }) => (date ? [date] : []));
  doubts.push(...weekdayDoubts(cell, dates, at), ...lunarDoubts(cell, dates, at));
  return doubts;
}

function dataOf(printed: string, days: readonly ResolvedDay[], context: DayContext) {
  return { printed, used: days[0]?.date ?? context.year ?? '–' };
}

function weekdayDoubts(cell: DayCell, dates: readonly LocalDate[], at: { line: number }): Notice[] {
  if (cell.weekdays.length !== dates.length && cell.weekdays.length !== 1) return [];
  const wrong = cell.weekdays.findIndex((weekday, i) => dates[i] !== undefined && weekdayOf(dates[i]) !== weekday);
  const date = dates[wrong];
  if (date === undefined) return [];
  const names = { actual: WEEKDAY_NAMES[weekdayOf(date)], printed: WEEKDAY_NAMES[cell.weekdays[wrong] as Weekday] };
  return [notice('weekday-mismatch', at, { date, ...names })];
}

function lunarDoubts(cell: DayCell, dates: readonly LocalDate[], at: { line: number }): Notice[] {
  const [date] = dates;
  const printed = cell.lunar === null ? null : parsePrintedLunar(cell.lunar);
  if (!date || !printed || dates.length !== 1 || isPrintedLunarOf(printed, date) !== false) return [];
  const lunar = lunarDateOf(date);
  return lunar ? [notice('lunar-mismatch', at, { date, actual: formatLunar(lunar), printed: cell.lunar! })] : [];
}
