/**
 * Tables saved from a sheet with semicolons between their cells (`STT;Họ tên;Giờ`, `1;Ông Ví Dụ;8h00`): their rows as if
 * tabs parted them. A head of known columns opens one; its rows have the semicolons of the head.
 */
export function withSemicolonRows(lines: readonly string[]): string[] {
  const parted = [...lines];
  for (let from = 0; from < lines.length; from++) {
    if (!isHead(lines[from]!)) continue;
    const count = semicolonsIn(lines[from]!);
    let to = from + 1;
    while (to < lines.length && semicolonsIn(lines[to]!) === count) to++;
    if (to - from <= LEAST_ROWS) continue;
    for (let at = from; at < to; at++) parted[at] = lines[at]!.replaceAll(';', '\t');
    from = to - 1;
  }
  return parted;
}

const LEAST_ROWS = 2;
const LEAST_CELLS = 3;
const LONGEST_HEAD = 200;
const COLUMN = /^(?:s?tt|thứ|ngày|giờ|buổi|thời gian|thời điểm)(?!\p{L})/iu;

const semicolonsIn = (line: string): number => line.split(';').length - 1;

function isHead(line: string): boolean {
  if (line.length > LONGEST_HEAD || line.includes('\t')) return false;
  const cells = line.split(';').map((cell) => cell.trim());
  return (
    cells.length >= LEAST_CELLS &&
    cells.every((cell) => /^\p{L}[^\d.:]{0,50}$/u.test(cell)) &&
    cells.some((cell) => COLUMN.test(cell))
  );
}
