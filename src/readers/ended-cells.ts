/**
 * A table whose head is one line and whose cells run over several, each ended by a bar: `THỨ | SÁNG | CHIỀU |`, then `HAI`,
 * `03/3 |`, `- Họp giao ban.`, `|`. A row's last bar ends its line.
 */
export interface EndedCells {
  /** First of the rows above it that hold a title or a letterhead. */
  readonly above?: number;
  /** First line of the table, and one past its last. */
  readonly from: number;
  readonly to: number;
  /** Rows of cells of lines, the head first; each line with its index. */
  readonly rows: readonly (readonly (readonly EndedLine[])[])[];
}

export interface EndedLine {
  readonly text: string;
  readonly index: number;
}

const LEAST_COLUMNS = 3;
const LEAST_ROWS = 3;
/** What a row begins with is short. */
const LONGEST_FIRST = 40;
const MOST_FIRST_LINES = 3;

/** The only such table of the lines, or null. */
export function findEndedCells(lines: readonly string[]): EndedCells | null {
  const from = lines.findIndex((line) => barsIn(line) >= LEAST_COLUMNS && /^[^|\s].*\|\s*$/u.test(line));
  const columns = from < 0 ? 0 : barsIn(lines[from]!);
  const to = lines.findLastIndex((line) => barsIn(line) > 0) + 1;
  if (columns === 0 || to <= from + LEAST_ROWS) return null;
  const cells = cellsOf(lines, from, to);
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
  const overLines = cells.filter((cell) => cell.lines.length > 1).length;
  const fits = rows.every((row, i) => isRow(row, columns, i === rows.length - 1));
  return fits && rows.length >= LEAST_ROWS && overLines >= rows.length - 1
    ? { from, to, rows: rows.map((row) => row.map((cell) => cell.lines)) }
    : null;
}

interface EndedCell {
  readonly lines: EndedLine[];
  /** Its bar is the last of its line. */
  endsLine: boolean;
}

/** Every row is whole but the last, whose empty cells may be left out. */
function isRow(row: readonly EndedCell[], columns: number, last: boolean): boolean {
  const [first] = row;
  const short = first!.lines.map(({ text }) => text).join(' ').length <= LONGEST_FIRST;
  const begins = short && first!.lines.length > 0 && first!.lines.length <= MOST_FIRST_LINES;
  return begins && row.at(-1)!.endsLine && (last || row.length === columns);
}

function cellsOf(lines: readonly string[], from: number, to: number): EndedCell[] {
  const cells: EndedCell[] = [];
  let open: EndedLine[] = [];
  for (let index = from; index < to; index++) {
    const parts = lines[index]!.split('|');
    parts.forEach((part, i) => {
      const text = part.trim();
      if (text !== '') open.push({ text, index });
      if (i === parts.length - 1) return;
      cells.push({ lines: open, endsLine: i === parts.length - 2 && parts.at(-1)!.trim() === '' });
      open = [];
    });
  }
  return cells;
}

const barsIn = (line: string): number => line.split('|').length - 1;
