import { goesOn } from './pdf-paragraphs.ts';
import { cellBeginnings, columnOpeners, hasSeveral, measureOf, type PrintCell, type PrintTable } from './pdf-tables.ts';

/** Whether the first row of a page is a row of its own or the rest of the last one of the page before. */

export interface Meeting {
  readonly above: PrintCell;
  readonly cell: PrintCell;
}

/** The cells in which the first row of a page meets the last one of the page before, pair by pair. */
export function meeting(a: PrintTable, below: readonly PrintCell[]): Meeting[] {
  const lastRow = a.cells.filter((cell) => cell.row + cell.rowSpan === a.rows);
  return below
    .filter((cell) => cell.row === 0)
    .flatMap((cell) => {
      const above = lastRow.find((other) => other.column === cell.column && other.columnSpan === cell.columnSpan);
      return above ? [{ above, cell }] : [];
    });
}

export function isCut(a: PrintTable, below: readonly PrintCell[]): boolean {
  const pairs = meeting(a, below);
  const first = pairs.find(({ cell }) => cell.column === 0);
  if (!first || pairs.length < 2) return false;
  const others = pairs.filter(({ cell }) => cell.column > 0);
  if (partsLabel(first)) return true;
  return goesOnInText(a, first, others) || lacksItsHead(a, first, others) || holdsOneCell(a, below, first, others);
}

/** `20 Thứ` above, `Năm` below. */
function partsLabel({ above, cell }: Meeting): boolean {
  return LABEL_OPEN.test(above.lines.at(-1)?.text ?? '') && cell.lines.length > 0;
}

const LABEL_OPEN = /(?<!\p{L})(?:thứ|chủ|tháng|tuần|ngày|quý)$/iu;

const isEmpty = (cell: PrintCell) => cell.lines.length === 0;
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

/** Fewer rows do not show how a table is kept. */
const FEWEST_ROWS = 3;

/** The first cell is empty, where no other row leaves it so. */
function lacksItsHead(a: PrintTable, { above, cell }: Meeting, others: readonly Meeting[]): boolean {
  const heads = a.cells.filter(({ row, column }) => row > 0 && column === 0);
  const filled = heads.length >= FEWEST_ROWS && heads.every((head) => !isEmpty(head) && head.rowSpan === 1);
  return filled && !isEmpty(above) && isEmpty(cell) && others.some((pair) => !isEmpty(pair.cell));
}

/** Nothing stands beside the widest cell, which no other row shows and the row above does not. */
function holdsOneCell(a: PrintTable, below: readonly PrintCell[], first: Meeting, others: readonly Meeting[]): boolean {
  const widest = widestOf(others);
  const beside = others.filter((pair) => pair !== widest);
  if (!isEmpty(first.cell) || isEmpty(widest.cell) || beside.length === 0) return false;
  const alone = beside.every((pair) => isEmpty(pair.cell)) && beside.some((pair) => !isEmpty(pair.above));
  const bare = (cells: readonly PrintCell[], row: number) => {
    const own = cells.filter((cell) => cell.row === row && cell.column > 0);
    const full = own.filter((cell) => !isEmpty(cell));
    return own.length > 1 && full.length === 1 && full[0]!.column === widest.cell.column;
  };
  const rowsOf = (cells: readonly PrintCell[]) => [...new Set(cells.map(({ row }) => row))].filter((row) => row > 0);
  const elsewhere = [a.cells, below].some((cells) => rowsOf(cells).some((row) => bare(cells, row)));
  return alone && !elsewhere;
}
