import { momentsIn } from '../../moments.ts';

/** `Chiều 15/10 và chiều 16/10`, `8h00 ngày 19/10; 14h00 ngày 20/10` in the cell of a row: several days, each with its half or hour. */

/** The cells of when, once for each of these days; null for every other row. */
export function daysApart(cells: readonly string[]): readonly (readonly string[])[] | null {
  const parts = cells.map((cell) => partsOf(cell.replace(/\s+/gu, ' ').trim()));
  const several = parts.filter((own) => own.length > 1);
  const [own] = several;
  if (own === undefined || several.length > 1) return null;
  return own.map((part) => cells.map((cell, i) => (parts[i] === own ? part : cell)));
}

/** Nothing for a cell that says anything else, or of which a part has no day. */
function partsOf(cell: string): readonly string[] {
  if (cell.length > LONGEST || !HALF_OR_HOUR.test(cell)) return [];
  const moments = momentsIn(cell);
  const isApart = moments.every(
    ({ date, time, slot, from, to }, i) =>
      date?.form === 'day' &&
      (time !== null || slot !== null) &&
      JOINS.test(cell.slice(i === 0 ? 0 : moments[i - 1]!.to, from)) &&
      (i < moments.length - 1 || JOINS.test(cell.slice(to))),
  );
  return isApart ? moments.map(({ from, to }) => cell.slice(from, to)) : [];
}
const LONGEST = 120;
const HALF_OR_HOUR = /sáng|chiều|tối|đêm|ngày|\d\s?(?:[hg:]|giờ)/iu;
/** Between two of them; `đến` would make one stretch of both. */
const JOINS = /^[\s,;.&+]*(?:(?:và|rồi)\s)?$/iu;
