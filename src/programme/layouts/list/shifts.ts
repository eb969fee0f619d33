import { findTimes } from '../../times.ts';
import type { ListRow } from './row.ts';

/** Shifts of an examination or of a duty, called by numbers in the rows and told with their hours beside the table. */

const SHIFT =
  /(?<!\p{L})(?:ca|kíp|suất|lượt)(?:\s(?:thi|trực|làm việc))?\s?(?:số\s)?(\d{1,2}|[IVX]{1,4}|[A-D])(?![\p{L}\d])/giu;
const NUMBER = /^(?:(?:ca|kíp|suất|lượt)\s?(?:thi\s|trực\s)?(?:số\s)?)?(\d{1,2}|[IVX]{1,4}|[A-D])$/iu;

/** Number of a shift → its hours as printed (`Ca 1: 7h30; Ca 2 (từ 9h30 đến 11h)`). One told with two hours is left out. */
export type Shifts = ReadonlyMap<string, string>;

export function shiftsIn(texts: readonly string[]): Shifts {
  const told = new Map<string, Map<string, string>>();
  for (const text of texts) {
    const named = [...text.matchAll(SHIFT)];
    for (const [i, match] of named.entries()) {
      const from = match.index + match[0].length;
      const [time] = findTimes(text.slice(from, named[i + 1]?.index ?? from + LONGEST));
      const key = match[1]!.toUpperCase();
      if (!time) continue;
      const clock = `${time.start ?? time.text}-${time.end}`;
      const own = told.get(key) ?? new Map<string, string>();
      told.set(key, own.set(clock, own.get(clock) ?? time.text));
    }
  }
  return new Map(
    [...told].flatMap(([key, times]) => (times.size === 1 ? [[key, [...times.values()][0]!] as const] : [])),
  );
}

/** How far from a shift's number its hour may stand. */
const LONGEST = 40;

/** The rows with the hours of their shifts; beside `S` a `C` is the afternoon, and no shift, where neither is told as one. */
export function withShifts(rows: readonly ListRow[], shifts: Shifts): readonly ListRow[] {
  const areHalves = !shifts.has('S') && !shifts.has('C') && rows.some(({ cells }) => cells.time === 'S');
  return rows.map((row) => (areHalves && row.cells.time === 'C' ? row : withShift(row, shifts)));
}

/** A shift whose hours nobody tells is kept beside the entry. */
function withShift(row: ListRow, shifts: Shifts): ListRow {
  const shift = NUMBER.exec(row.cells.time ?? '')?.[1]?.toUpperCase();
  if (shift === undefined) return row;
  const { time: _, ...cells } = row.cells;
  const time = shifts.get(shift);
  if (time !== undefined) return { ...row, cells: { ...cells, time } };
  return { ...row, cells: { ...cells, note: [`Ca ${shift}`, cells.note].filter(Boolean).join('; ') } };
}
