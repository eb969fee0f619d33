import type { Table } from '../../../model/block.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { findDates, holdsDay } from '../../dates.ts';
import { headsDays } from '../days-heads.ts';
import { type GridCell, gridRows } from '../week/grid.ts';
import { isHead, roleOf, rolesOf } from './column-heads.ts';
import { otherDays } from './date-columns.ts';
import { rowsOfHalves } from './days-over-halves.ts';
import { headsAt } from './heads-over.ts';
import { linesApart, sharesHours } from './lines-apart.ts';
import { hoursIn, inHour, rowsByHours, rowsOfMarks } from './marks.ts';
import { rowsByMonth, rowsOfMatrix } from './matrix.ts';
import { rowsOfMonths } from './month-columns.ts';
import { findMonth } from './months.ts';
import type { ListRole, ListRow } from './row.ts';
import { wideRow } from './section-rows.ts';
import { cellOf, rowsOfStages } from './stages.ts';
import { TELLS_HOUR, withDates, withHalves } from './time-columns.ts';
import { withUntil } from './until.ts';

/** Rows of a table of dates, whatever it was made of. */

export function rowsOfTable(table: Table): ListRow[] {
  const grid = gridRows(table);
  const ofMonths = rowsOfMonths(grid);
  if (ofMonths.length > 0) return ofMonths;
  const byMonth = rowsByMonth(grid);
  if (byMonth.length > 0) return byMonth;
  const ofHalves = rowsOfHalves(grid);
  if (ofHalves.length > 0) return ofHalves;
  const [top = [], ...below] = grid;
  const stages = rowsOfStages(
    top.map(textOfCell),
    below.map((row) => row.map(cellOf)),
  );
  if (stages.length > 0) return stages;
  const at = grid.slice(0, 3).findIndex((row, i) => isHead(row.map(textOfCell)) || isHeadOf(grid.slice(i)));
  if (at < 0) {
    const readers = [rowsOfMarks, rowsOfMatrix];
    return readers.map((read) => read(grid)).find((rows) => rows.length > 0) ?? [];
  }
  const { heads, below: first } = headsAt(grid, at);
  // What a column of another name holds is kept beside the entry.
  const given = withHalves(withDates(rolesOf(heads), grid.slice(first), heads), grid.slice(first));
  const others = otherDays(heads, given, grid.slice(first));
  const roles = given.map((role, i) => (others.has(i) ? 'note' : (role ?? (/\p{L}/u.test(heads[i]!) ? 'note' : null))));
  const hours = hoursIn(heads, roles);
  const timed = new Set(hours.map(({ column }) => column));
  // `Tháng 3` over the numbers of its days.
  let month = heads.find((head, i) => roles[i] === 'date' && headsDays(head) && findMonth(head) !== null) ?? null;
  let date: string | null = null;
  let headed: string | null = null;
  let section: string | null = null;
  const body = grid.slice(first).flatMap((row) => linesApart(row, roles));
  const isApart = body.length > grid.length - first;
  return body.flatMap((row): ListRow[] => {
    const wide = wideRow(row, roles);
    if (wide !== null && 'unread' in wide) return [wide.unread];
    if (wide !== null) {
      [section, date, headed] = [wide.section, null, null];
      return [];
    }
    const texts = row.map((cell, i) => (cell.spanned ? '' : weekdayBelow(heads[i]!, cell.text)));
    const told = cellsOf(texts.map((text, i) => ({ role: timed.has(i) ? null : (roles[i] ?? null), text })));
    // `Thứ Hai 16/6` alone in its row heads those of hours below it.
    headed = isDayAlone(told) ? told.date! : told.date !== undefined && holdsDay(told.date) ? null : headed;
    const own = headed !== null && isHourOfDay(told) ? { ...told, date: headed, time: told.date! } : told;
    const cells = withUntil(withContent(own));
    month = cells.month ?? month;
    date = cells.date ?? date;
    const place = (row.find((cell) => !cell.carried && cell.text !== '') ?? row.find(({ text }) => text !== ''))
      ?.lines[0]?.place;
    if (!place) return [];
    // Text has no merged cells: under a day that holds for several rows its cell stands empty.
    const held = cells.date === undefined && date !== null && SAID.some((role) => cells[role] !== undefined);
    const struck = isStruck(row.filter((_, i) => TELLING.has(roles[i] ?? null)));
    const dated = held ? { ...cells, date: date! } : cells;
    if (isDayAlone(told) && headsHours(body, roles, row)) return [];
    const whole = {
      cells: month === null ? dated : { ...dated, month },
      struck,
      doubtful:
        goesBeyond(texts, roles) || sharesHours(row, roles, isApart) || [...others].some((i) => texts[i] !== ''),
      ...(section === null ? {} : { section }),
      ...place,
    };
    if (hours.length === 0) return [whole];
    return rowsByHours(texts, hours).map(({ time, text }) => ({ ...whole, cells: inHour(whole.cells, time, text) }));
  });
}

/** `Hai` and `2` below `Thứ` are weekdays, which are held against the day beside them. */
function weekdayBelow(head: string, text: string): string {
  const name = /^thứ$/iu.test(head.trim()) ? text.trim().toLowerCase() : '';
  const named = NUMBERED[name] ?? (Object.values(NUMBERED).includes(name) ? name : undefined);
  return named === undefined ? text : `Thứ ${named}`;
}
const NUMBERED: Readonly<Record<string, string>> = {
  2: 'hai',
  3: 'ba',
  4: 'tư',
  5: 'năm',
  6: 'sáu',
  7: 'bảy',
};

const isDayAlone = ({ date, index: _, ...others }: ListRow['cells']): boolean =>
  date !== undefined && holdsDay(date) && Object.keys(others).length === 0;
const isHourOfDay = ({ date = '', time }: ListRow['cells']): boolean =>
  time === undefined && TELLS_HOUR.test(date) && !holdsDay(date);

/** The next row begins with an hour in the column of days. */
function headsHours(
  rows: readonly (readonly GridCell[])[],
  roles: readonly (ListRole | null)[],
  row: readonly GridCell[],
): boolean {
  const below = rows[rows.indexOf(row) + 1]?.[roles.indexOf('date')]?.text ?? '';
  return TELLS_HOUR.test(below) && !holdsDay(below);
}

/** A cell stands where the head has no column. */
const goesBeyond = (texts: readonly string[], roles: readonly (ListRole | null)[]): boolean =>
  texts.findLastIndex((text) => text !== '') > roles.findLastIndex((role) => role !== null);

/** `28/6 | Dự phòng`: a text that reaches over the columns of time is what takes place. */
function withContent({ time, ...cells }: ListRow['cells']): ListRow['cells'] {
  const isText = time !== undefined && cells.content === undefined && cells.about === undefined;
  const says = isText && cells.date !== undefined && Object.keys(cells).length === 1 && SAYS_NO_TIME.test(time);
  return time === undefined ? cells : says ? { ...cells, content: time } : { ...cells, time };
}
const SAYS_NO_TIME = /^(?!.*(?:sáng|chiều|tối|ngày|ca(?!\p{L})|kíp|tiết))[^\d]*\p{L}{2}[^\d]*$/iu;

const textOfCell = ({ text }: GridCell) => text;
const SAID: readonly ListRole[] = ['content', 'about', 'person', 'participants'];

/** A head without a word for days (`Ca trực`, `Kỳ`), over a column of days. */
function isHeadOf([head, ...body]: readonly (readonly GridCell[])[]): boolean {
  const roles = head!.map(({ text }) => (findDates(text).length > 0 ? null : roleOf(text)));
  const heads = head!.map(textOfCell);
  const dated = withDates(roles, body, heads);
  const at = dated.indexOf('date');
  const known = roles.filter((role, i) => (role !== null && role !== 'index') || (i === at && headsDays(heads[i]!)));
  return known.length >= 2 && body.length > 0 && at >= 0;
}

const TELLING: ReadonlySet<ListRole | null> = new Set(['date', 'time', 'content', 'about']);

function isStruck(cells: readonly GridCell[]): boolean {
  const spans = cells
    .flatMap(({ lines }) => lines.flatMap((line) => line.spans))
    .filter(({ text }) => /\S/u.test(text));
  return spans.length > 0 && spans.every((span) => span.struck === true);
}

export function cellsOf(cells: readonly { role: ListRole | null; text: string }[]): ListRow['cells'] {
  const found: Partial<Record<ListRole, string>> = {};
  for (const { role, text } of cells) {
    if (role === null || text === '') continue;
    const flat = collapse(text);
    found[role] = found[role] === undefined ? flat : `${found[role]}, ${flat}`;
  }
  return found;
}
