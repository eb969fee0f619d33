/**
 * Tables saved from a sheet with semicolons between their cells (`STT;Họ tên;Giờ`, `1;Ông Ví Dụ;8h00`): their rows as if
 * tabs parted them. A head of known columns opens one; its rows have the semicolons of the head. A cell that holds one
 * itself stands in quotation marks, with those of its own doubled.
 */
export function withSemicolonRows(lines: readonly string[]): string[] {
  const parted = [...lines];
  for (let from = 0; from < lines.length; from++) {
    if (!isHead(lines[from]!)) continue;
    const count = cellsOf(lines[from]!).length;
    const table = rowsBelow(lines, from, count);
    if (table.rows <= LEAST_ROWS) continue;
    for (const [i, line] of table.lines.entries()) parted[from + i] = line;
    from += table.lines.length - 1;
  }
  return parted;
}

const LEAST_ROWS = 2;
const LEAST_CELLS = 3;
const LONGEST_HEAD = 200;
/** A cell of more lines was never closed. */
const MOST_LINES = 60;
const COLUMN = /^(?:s?tt|thứ|ngày|giờ|buổi|thời gian|thời điểm)(?!\p{L})/iu;

/** The lines of the table, and how many rows they are: one with a cell of several lines ends where that closes. */
function rowsBelow(lines: readonly string[], head: number, count: number) {
  const parted: string[] = [];
  let rows = 0;
  for (let at = head; at < lines.length; rows++) {
    const to = endOf(lines, at);
    const cells = cellsOf(lines.slice(at, to).join('\n'));
    if (cells.length !== count) break;
    // Marks around a cell of several lines tell where it ends.
    parted.push(
      ...cells
        .map(to - at === 1 ? unquoted : tabless)
        .join('\t')
        .split('\n'),
    );
    at = to;
  }
  return { lines: parted, rows };
}

/** One past the last line of the row; a mark that none of the next lines closes opens no cell. */
function endOf(lines: readonly string[], at: number): number {
  for (let to = at + 1; to <= Math.min(lines.length, at + MOST_LINES); to++)
    if (!OPEN.test(cellsOf(lines.slice(at, to).join('\n'), CELL_OR_OPEN).at(-1)!)) return to;
  return at + 1;
}

const WHOLE = String.raw`\s*"(?:[^"]|"")*"\s*(?=;|$)`;
const CELL = new RegExp(`${WHOLE}|[^;]*`, 'uy');
const CELL_OR_OPEN = new RegExp(String.raw`${WHOLE}|\s*"(?:[^"]|"")*$|[^;]*`, 'uy');
const OPEN = /^\s*"(?:[^"]|"")*$/u;

function cellsOf(row: string, cell = CELL): string[] {
  const cells: string[] = [];
  for (cell.lastIndex = 0; cell.lastIndex <= row.length; cell.lastIndex++) cells.push(cell.exec(row)![0]);
  return cells;
}

const tabless = (cell: string): string => cell.replaceAll('\t', ' ');
const unquoted = (cell: string): string => tabless(/^\s*"(.*)"\s*$/su.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell);

function isHead(line: string): boolean {
  if (line.length > LONGEST_HEAD || line.includes('\t')) return false;
  const cells = cellsOf(line).map((cell) => unquoted(cell).trim());
  return (
    cells.length >= LEAST_CELLS &&
    cells.every((cell) => /^\p{L}[^\d.:]{0,50}$/u.test(cell)) &&
    cells.some((cell) => COLUMN.test(cell))
  );
}
