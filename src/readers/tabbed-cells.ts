import type { EndedCells, EndedLine } from './ended-cells.ts';

/**
 * A table copied from a sheet whose cells hold several lines, parted by tabs alone: `Thứ ngày⇥Giám đốc⇥Phó Giám đốc`, then
 * `Thứ 2`, `06/5⇥S: Giao ban`, `C: Đi cơ sở⇥S: Giao ban`. A row begins with the word with which the first one begins; it
 * is such a table only when every row then has the tabs of the head. Null where it is none.
 */
export function findTabbedCells(lines: readonly string[]): EndedCells | null {
  const from = lines.findIndex((line, i) => isHead(line) && tabsIn(lines[i + 1] ?? '\t') === 0);
  const lead = from < 0 ? '' : firstWord(lines[from + 1]!);
  if (lead === '') return null;
  const blank = lines.findIndex((line, i) => i > from && line.trim() === '');
  const to = blank < 0 ? lines.length : blank;
  const starts = lines.flatMap((line, i) => (i > from && i < to && begins(line, lead) ? [i] : []));
  const rows = starts.map((start, i) => cellsOf(lines, start, starts[i + 1] ?? to));
  const columns = tabsIn(lines[from]!) + 1;
  if (rows.length < LEAST_ROWS || rows.some((cells) => cells.length !== columns)) return null;
  return { from, to, rows: [cellsOf(lines, from, from + 1), ...rows] };
}

const LEAST_ROWS = 3;
const LEAST_TABS = 2;

const tabsIn = (line: string): number => line.split('\t').length - 1;
const isHead = (line: string): boolean =>
  tabsIn(line) >= LEAST_TABS && line.split('\t').every((cell) => cell.trim() !== '');
const firstWord = (line: string): string => /^\p{L}{2,}/u.exec(line.trim())?.[0].toLowerCase() ?? '';
/** Beside `Thứ 7` a week has its Sunday. */
const begins = (line: string, lead: string): boolean =>
  tabsIn(line) === 0 && (firstWord(line) === lead || /^(?:chủ nhật|CN)(?!\p{L})/iu.test(line.trim()));

function cellsOf(lines: readonly string[], from: number, to: number): EndedLine[][] {
  const cells: EndedLine[][] = [[]];
  for (let index = from; index < to; index++) {
    for (const [i, part] of lines[index]!.split('\t').entries()) {
      if (i > 0) cells.push([]);
      if (part.trim() !== '') cells.at(-1)!.push({ text: part.trim(), index });
    }
  }
  return cells;
}
