import type { EndedCells, EndedLine } from './ended-cells.ts';

/**
 * A table whose cells stand one below the other, those of its head too, each ended by a bar: `NGÀY |`, `SÁNG |`, `CHIỀU |`,
 * then `Thứ Hai 03/3 |`, `- Họp giao ban.`, `- Họp tổ. |`, and `|` for an empty cell. Days and halves of the day tell where
 * its rows begin; a half under a day that goes on stands without a cell for the day.
 */

const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 10;
const LEAST_ROWS = 2;
const LONGEST_HEAD = 40;
/** The cell of a day is short, and broken over few lines. */
const LONGEST_DAY = 45;
const MOST_DAY_LINES = 4;

const ENDED = /^[^|]*\|\s*$/u;
const HEAD_OF_DAYS = /^(?:thứ|ngày|thời gian|buổi)(?!\p{L})[^\d|]{0,20}\|\s*$/iu;
const DAY =
  /^(?:(?:thứ|ngày)\s|(?:hai|ba|tư|năm|sáu|bảy)(?=\s?[\s(,-]\s?\d)|chủ nhật|cn(?!\p{L})|t\.? ?[2-7](?!\d))|^\d{1,2}[/.-]\d{1,2}(?!\d)/iu;
const HALF = /^(?:buổi\s)?(?:sáng|trưa|chiều|tối|cả ngày)(?=\s*(?:$|[(\d:]))/iu;

/** `06/10/202` above `5`: a narrow cell has broken the year. */
const YEAR_BEGINS = /\/\d{1,3}$/u;
const YEAR = /\/20\d\d$/u;

interface Cell {
  readonly lines: EndedLine[];
  readonly text: string;
}

/** The first such table of the lines, or null; null as well where its cells do not come out even. */
export function findCellsALine(lines: readonly string[]): EndedCells | null {
  for (const [from, line] of lines.entries()) {
    const found = HEAD_OF_DAYS.test(line.trim()) ? tableFrom(lines, from) : null;
    if (found) return found;
  }
  return null;
}

function tableFrom(lines: readonly string[], from: number): EndedCells | null {
  const cells = cellsFrom(lines, from);
  const columns = cells.findIndex(isDay);
  const head = cells.slice(0, Math.max(0, columns));
  if (columns < LEAST_COLUMNS || columns > MOST_COLUMNS || !head.every(isHead)) return null;
  const rows: Cell[][] = [head];
  let next = columns;
  while (next < cells.length) {
    const row = rowFrom(cells, next, columns);
    if (row === null) break;
    rows.push(row.cells);
    next = row.end;
  }
  // Days below it: some row had a cell less or more, and which one is not known.
  if (rows.length <= LEAST_ROWS || cells.slice(next).some(isDay)) return null;
  const to = cells[next - 1]!.lines.at(-1)!.index + 1;
  return { from, to, rows: rows.map((row) => row.map((cell) => cell.lines.filter(({ text }) => text !== ''))) };
}

function rowFrom(cells: readonly Cell[], at: number, columns: number): { cells: Cell[]; end: number } | null {
  const first = cells[at]!;
  const half = HALF.test(first.text);
  const own = cells.slice(at, at + columns - (half ? 1 : 0));
  const blank = first.text === '' && HALF.test(own[1]?.text ?? '');
  if (!half && !blank && !isDay(first)) return null;
  if (own.length < columns - (half ? 1 : 0) || own.slice(1).some(isDay)) return null;
  return { cells: half ? [{ lines: [], text: '' }, ...own] : own, end: at + own.length };
}

const isDay = ({ text, lines }: Cell): boolean =>
  DAY.test(text) && text.length <= LONGEST_DAY && lines.length <= MOST_DAY_LINES;

const isHead = ({ text }: Cell): boolean => text !== '' && text.length <= LONGEST_HEAD && !/\d/.test(text);

/** The cells from a line on, up to a line with a bar within it; words behind the last bar are of none. */
function cellsFrom(lines: readonly string[], from: number): Cell[] {
  const cells: Cell[] = [];
  let open: EndedLine[] = [];
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!;
    const ended = ENDED.test(line);
    if (!ended && line.includes('|')) break;
    const text = line.replace(/\|\s*$/u, '').trim();
    // An empty cell keeps its line, for it may be the last of the table.
    const broken = open.at(-1);
    if (broken && YEAR_BEGINS.test(broken.text) && YEAR.test(broken.text + text))
      open[open.length - 1] = { text: broken.text + text, index: broken.index };
    else if (text !== '' || ended) open.push({ text, index });
    if (!ended) continue;
    const words = open.filter((each) => each.text !== '').map((each) => each.text);
    cells.push({ lines: open, text: words.join(' ') });
    open = [];
  }
  return cells;
}
