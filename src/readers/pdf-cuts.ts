import { isRestOfLabel } from './pdf-label-cuts.ts';
import { goesOn } from './pdf-line-pairs.ts';
import { cellsBeside, isEmpty, type Meeting, meeting } from './pdf-meetings.ts';
import { cellBeginnings, columnOpeners, hasSeveral, measureOf, type PrintCell, type PrintTable } from './pdf-tables.ts';

/** Whether the first row of a page is a row of its own or the rest of the last one of the page before. */

/** Where no line tells: what stands in the cells. `below`: the cells of the next page, its head left out. */
export function isCut(a: PrintTable, below: readonly PrintCell[]): boolean {
  const pairs = meeting(a, below);
  const first = pairs.find(({ cell }) => cell.column === 0);
  if (!first || pairs.length < 2) return false;
  const others = pairs.filter(({ cell }) => cell.column > 0);
  if (isRestOfLabel(a, below, first)) return true;
  if (!pairs.every(reachesEnd)) return false;
  return (
    goesOnInText(a, first, others) ||
    beginsSmall(a, below, first, others) ||
    lacksItsHead(a, below, first, others) ||
    holdsOneCell(a, below, first, others)
  );
}

/** In sizes: what may be left below the last line of a cell that goes on, where a page keeps lines together. */
const MOST_LEFT = 4;

/** A cell goes on over a page because the page had no room: its lines reach down to the end of the row. */
function reachesEnd({ above, cell }: Meeting): boolean {
  const last = above.lines.at(-1);
  return last === undefined || isEmpty(cell) || above.y1 - last.y < last.size * MOST_LEFT;
}

const isFilled = (cell: PrintCell) => !isEmpty(cell);
const width = (cell: PrintCell) => cell.x1 - cell.x0;
const widestOf = (pairs: readonly Meeting[]) =>
  pairs.reduce((most, pair) => (width(pair.cell) > width(most.cell) ? pair : most), pairs[0]!);

/**
 * A paragraph goes on in one of its cells, and below, the first cell or the widest one (a row says something there) is
 * empty. A column of one paragraph a cell that surely begins another is against it.
 */
function goesOnInText(a: PrintTable, first: Meeting, others: readonly Meeting[]): boolean {
  const widest = widestOf([first, ...others]);
  if (!isEmpty(first.cell) && !(isEmpty(widest.cell) && !isEmpty(widest.above))) return false;
  const openers = columnOpeners(a);
  const several = hasSeveral(a);
  const beginnings = cellBeginnings(a);
  const continues = ({ above, cell }: Meeting) => {
    const [before, line] = [above.lines.at(-1), cell.lines[0]];
    if (before === undefined || line === undefined) return false;
    return goesOn(before, line, measureOf(above, openers(above)), beginnings(cell));
  };
  const against = others.some((pair) => {
    const both = !isEmpty(pair.above) && !isEmpty(pair.cell);
    return both && !several(pair.above) && !continues(pair);
  });
  return others.some(continues) && (!against || lacksOne(a, others));
}

/** Share of the rows. */
const NEARLY_ALL = 0.85;

/** A column that is nearly always filled is empty below. */
function lacksOne(a: PrintTable, others: readonly Meeting[]): boolean {
  return others.some(({ above, cell }) => {
    const column = a.cells.filter((other) => other.column === cell.column && other.row > 0);
    return isEmpty(cell) && !isEmpty(above) && column.filter(isFilled).length > column.length * NEARLY_ALL;
  });
}

/** A cell begins with a small letter, as no other of its column does, and the one above does not end a sentence. */
function beginsSmall(a: PrintTable, below: readonly PrintCell[], first: Meeting, others: readonly Meeting[]): boolean {
  const small = ({ lines }: PrintCell) => /^\p{Ll}/u.test(lines[0]?.text ?? '');
  const goesOn = ({ above, cell }: Meeting) => {
    const before = above.lines.at(-1)?.text ?? '';
    return small(cell) && before !== '' && !/[.;:]$/.test(before) && !cellsBeside(a, below, cell.column).some(small);
  };
  return isEmpty(first.cell) ? others.some(goesOn) : goesOn(first);
}

/** Fewer rows do not show how a table is kept. */
const FEWEST_ROWS = 3;

/** The first cell is empty, where no other row leaves it so. */
function lacksItsHead(
  a: PrintTable,
  below: readonly PrintCell[],
  { above, cell }: Meeting,
  others: readonly Meeting[],
): boolean {
  const heads = [...cellsBeside(a, below, 0), above];
  const filled = heads.length >= FEWEST_ROWS && heads.every((head) => !isEmpty(head) && head.rowSpan === 1);
  return filled && isEmpty(cell) && others.some((pair) => !isEmpty(pair.cell));
}

/** Nothing stands beside the widest cell, which no other row shows and the row above does not. */
function holdsOneCell(a: PrintTable, below: readonly PrintCell[], first: Meeting, others: readonly Meeting[]): boolean {
  const widest = widestOf(others);
  const beside = others.filter((pair) => pair !== widest);
  if (!isEmpty(first.cell) || isEmpty(widest.cell) || beside.length === 0) return false;
  const alone = beside.every((pair) => isEmpty(pair.cell)) && beside.some((pair) => !isEmpty(pair.above));
  const bare = (cells: readonly PrintCell[], row: number) => {
    const own = cells.filter((cell) => cell.row === row);
    const full = own.filter((cell) => !isEmpty(cell));
    return own.length > 1 && full.length === 1 && full[0]!.column === widest.cell.column;
  };
  const rowsOf = (cells: readonly PrintCell[]) => [...new Set(cells.map(({ row }) => row))].filter((row) => row > 0);
  const elsewhere = [a.cells, below].some((cells) => rowsOf(cells).some((row) => bare(cells, row)));
  return alone && !elsewhere;
}
