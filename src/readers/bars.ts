/**
 * Rows whose cells are parted by bars and not closed by them: `Ngày | Buổi | Nội dung`. Where the first or the last cell
 * of a row is empty, its bar looks like that of a closed row: as many bars as in the rows around tell that it is none.
 */
export function closedRows(lines: readonly string[]): string[] {
  const closed = [...lines];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && lines[to]!.includes('|')) to++;
    const bars = barsOfOpenRows(lines.slice(from, to));
    for (let i = from; bars !== null && i < to; i++) if (barsIn(lines[i]!) === bars) closed[i] = `|${lines[i]}|`;
    from = Math.max(from, to);
  }
  return closed;
}

/** How many bars part the cells of every row that begins and ends in words; null where no row needs to be told. */
function barsOfOpenRows(rows: readonly string[]): number | null {
  const counts = new Set(rows.filter((row) => !ENDS_IN_BAR.test(row)).map(barsIn));
  const [bars] = counts;
  const unclear = rows.some((row) => ENDS_IN_BAR.test(row) && barsIn(row) === bars);
  return counts.size === 1 && bars !== undefined && bars >= 2 && unclear ? bars : null;
}

const ENDS_IN_BAR = /^\s*\||\|\s*$/;
const barsIn = (line: string): number => line.split('|').length - 1;

const DRAWN_BAR = /\s[│┃║]\s/gu;
/** One line with such bars is no table. */
const LEAST_DRAWN = 2;

/** Cells parted by drawn bars (`8h00 │ Giao ban`), without rules that show a table, as if by typed ones. */
export function withPlainBars(lines: readonly string[]): readonly string[] {
  const drawn = lines.filter((line) => line.match(DRAWN_BAR)).length;
  if (drawn < LEAST_DRAWN || lines.some((line) => /[├┼└╟╠╚]/u.test(line))) return lines;
  return lines.map((line) => line.replace(DRAWN_BAR, ' | '));
}
