import type { Flow } from './pdf-columns.ts';
import type { PrintLine } from './pdf-lines.ts';

/**
 * Rows that were typed with the tab key and then printed: each cell begins at whatever stop came next, and the rest of a
 * row goes on at the left margin, so that nothing on the page says any more which column a word stood in.
 */

/** So many such rows are no letterhead and no signatures. */
const LEAST_ROWS = 8;
/** Places at which cells of one column begin, apart in points. */
const SAME_START = 3;
const LEAST_STARTS = 5;
/** Share of the rows that begin their next cell at the commonest place. */
const MOST_COMMON = 0.5;

/** Whether a document is mostly such rows: wide gaps that no row above or below has at the same place. */
export function isTyped(flows: readonly Flow[]): boolean {
  const alone = flows.flatMap((flow) => (flow.type === 'columns' && flow.rows.length === 1 ? [flow.rows[0]!] : []));
  if (alone.length < LEAST_ROWS) return false;
  const starts = alone.flatMap(startsOf).sort((a, b) => a - b);
  if (starts.length < LEAST_ROWS) return false;
  const places = Map.groupBy(starts, (x) => starts.find((other) => x - other <= SAME_START)!);
  const commonest = Math.max(...[...places.values()].map((each) => each.length));
  return places.size >= LEAST_STARTS && commonest < starts.length * MOST_COMMON;
}

/** `1.`, `12`, `A`, `a)`, `-`: the text after the mark of a list stands at one place in any layout. */
const MARK = /^(?:\d{1,3}|\p{L}{1,4}|[-–+•])[.)]?$/u;

const startsOf = (row: readonly PrintLine[]) => row.slice(MARK.test(row[0]!.text) ? 2 : 1).map(({ x0 }) => x0);
