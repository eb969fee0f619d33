import type { EndedCells, EndedLine } from './ended-cells.ts';

/**
 * A table copied from a sheet whose cells hold several lines, parted by tabs alone: `Thứ ngày⇥Giám đốc⇥Phó Giám đốc`, then
 * `Thứ 2`, `06/5⇥S: Giao ban`, `C: Đi cơ sở⇥S: Giao ban`. A row begins with the word with which the first one begins,
 * and so may several of one day, of which the others leave that cell empty (`⇥Chiều⇥Họp chi bộ`); it is such a table only
 * when every row then has the tabs of the head. Null where it is none.
 */
export function findTabbedCells(lines: readonly string[]): EndedCells | null {
  const from = lines.findIndex((line, i) => isHead(line) && tabsIn(lines[i + 1] ?? '\t') === 0);
  const lead = from < 0 ? '' : firstWord(lines[from + 1]!);
  if (lead === '') return null;
  const blank = lines.findIndex((line, i) => i > from && (line.trim() === '' || BELOW.test(line)));
  const to = blank < 0 ? lines.length : blank;
  const starts = lines.flatMap((line, i) => (i > from && i < to && begins(line, lead) ? [i] : []));
  const tabs = tabsIn(lines[from]!);
  const rows = starts
    .flatMap((start, i) => rowStarts(lines, start, starts[i + 1] ?? to, tabs))
    .map((start, i, all) => cellsOf(lines, start, all[i + 1] ?? to));
  const isTable = starts.length >= LEAST_STARTS && rows.length >= LEAST_ROWS;
  if (!isTable || rows.some((cells) => cells.length !== tabs + 1)) return null;
  return { from, to, rows: [cellsOf(lines, from, from + 1), ...rows] };
}

/** What stands below a table though no empty line parts it from that. */
const BELOW = /^(?:lưu ý|ghi chú|nơi nhận|trên đây)(?!\p{L})/iu;

const LEAST_STARTS = 2;
const LEAST_ROWS = 3;

/** Where the rows of one day begin: behind a row that has all its tabs, each line that begins with one. */
function rowStarts(lines: readonly string[], from: number, to: number, tabs: number): number[] {
  const starts = [from];
  let had = 0;
  for (let at = from; at < to; at++) {
    const line = lines[at]!;
    if (had >= tabs && line.startsWith('\t')) {
      starts.push(at);
      had = 0;
    }
    had += tabsIn(line);
  }
  return starts;
}
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
