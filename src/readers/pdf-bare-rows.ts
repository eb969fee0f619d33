import type { PrintLine } from './pdf-lines.ts';

/** The rows of a table without ruling lines: a row for each line whose first column counts on. */

export type Row = readonly PrintLine[];

/** Words of one column begin so near each other. Points. */
export const SAME_START = 2;

export const columnOf = ({ x0 }: PrintLine, stops: readonly number[]) =>
  Math.max(
    0,
    stops.findLastIndex((stop) => stop <= x0 + SAME_START),
  );

/** `01 Thứ Bảy`, `2.`, `IV`, `B`, `Thứ Ba`, `Tháng 5`, `Tuần 2`. */
const COUNTS =
  /^(?:(?:ngày\s)?\d{1,3}(?!\d)|[IVX]{1,5}(?!\p{L})|\p{Lu}(?!\p{L})|(?:thứ|chủ nhật|tháng|tuần|quý)(?!\p{L}))/iu;

/** The lines of each row of the table. What stands above the first that counts is a head, or the rest of a row. */
export function grouping(rows: readonly Row[], stops: readonly number[]): Row[][] {
  const grouped: Row[][] = [];
  for (const row of rows) {
    const counts = columnOf(row[0]!, stops) === 0 && COUNTS.test(row[0]!.text);
    const open = grouped.at(-1);
    if (!open || (counts && !(open.length === 1 && isOneDay(open[0]!, row)))) grouped.push([row]);
    else open.push(row);
  }
  return grouped;
}

const WEEKDAY = /^(?:thứ|chủ nhật)(?!\p{L})/iu;
const DATE = /^\(?(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d/iu;
/** In sizes: between lines of one label. */
const ONE_LABEL = 2;

/** `Thứ Hai` and `12/5` below it, or the other way round, are the label of one row. */
function isOneDay([above]: Row, [below]: Row): boolean {
  const [a, b] = [above!, below!];
  const pair = (WEEKDAY.test(a.text) && DATE.test(b.text)) || (DATE.test(a.text) && WEEKDAY.test(b.text));
  return pair && b.y - a.y < a.size * ONE_LABEL;
}
