import { goesOn } from '../vietnamese/goes-on.ts';

/**
 * Rows whose cells are parted by bars and not closed by them, with a cell broken over lines (`8h00 | Tổng kết công tác`,
 * below it `và giao nhiệm vụ | Hội trường`): one line with as many bars as the other rows have. Null: joined to one above.
 */
export function wholeOpenRows(lines: readonly (string | null)[]): (string | null)[] {
  const most = barsOfRows(lines);
  const whole = [...lines];
  for (let at = 0; most !== null && at < lines.length; at++) {
    const end = endOfRow(lines, at, most);
    if (end === at) continue;
    whole[at] = lines.slice(at, end + 1).join(' ');
    whole.fill(null, at + 1, end + 1);
    at = end;
  }
  return whole;
}

const FEWEST_BARS = 2;
const LEAST_ROWS = 2;
const MOST_BREAKS = 6;

const barsIn = (line: string): number => line.split('|').length - 1;
const isOpen = (line: string): boolean => !/^\s*\||\|\s*$/.test(line);

/** As many as most of the open rows have; null where there are no such rows. */
function barsOfRows(lines: readonly (string | null)[]): number | null {
  const open = lines.flatMap((line) => (line !== null && isOpen(line) ? [barsIn(line)] : []));
  const counts = [...Map.groupBy(open, (bars) => bars)].filter(
    ([bars, each]) => bars >= FEWEST_BARS && each.length >= LEAST_ROWS,
  );
  return counts.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
}

/** The last line of the row that begins at `from`; `from` itself where none goes on or the bars do not come out right. */
function endOfRow(lines: readonly (string | null)[], from: number, most: number): number {
  let bars = barsIn(lines[from] ?? '');
  if (bars === 0 || bars > most) return from;
  let at = from;
  for (; at < from + MOST_BREAKS; at++) {
    const next = lines[at + 1];
    if (next == null || next.trim() === '' || bars + barsIn(next) > most) break;
    if (!goesOn((lines[at] ?? '').trim(), next.trim())) break;
    bars += barsIn(next);
  }
  return bars === most ? at : from;
}
