import type { EndedCells, EndedLine } from './ended-cells.ts';

/**
 * A table of leaders that a page gave out a line each, without bars: `Ngày`, `Giám đốc`, `PGĐ Lê Thị Mẫu`, then `Thứ Hai`,
 * `06/4`, `S: Họp giao ban`, `C: Đi cơ sở`, `S: Tiếp dân`, `C: Ký hồ sơ`. The halves of the day tell where a cell ends: a
 * morning behind an afternoon begins the next one, and a line without a half is a cell by itself. It is such a table only
 * when every day then has as many cells as the head has leaders. Null where it is none.
 */
export function findHalfCells(lines: readonly string[]): EndedCells | null {
  for (const [from, line] of lines.entries()) {
    const found = HEAD.test(line.trim()) ? tableFrom(lines, from) : null;
    if (found) return found;
  }
  return null;
}

const LEAST_LEADERS = 2;
const MOST_LEADERS = 8;
const LEAST_DAYS = 2;
const LONGEST_HEAD = 40;

const HEAD = /^(?:thứ|ngày)(?:[\s,/-]{1,3}(?:thứ|ngày|tháng)){0,2}$/iu;
const DAY = /^(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn)(?!\p{L})[^\p{L}]{0,25}$/iu;
const DATE = /^\(?(?:ngày\s)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)?$/iu;
/** With the rank of its half. */
const HALVES: readonly RegExp[] = [/^(?:sáng|s)\s?:/iu, /^(?:chiều|c)\s?:/iu, /^(?:tối|t)\s?:/iu];
const halfOf = (text: string): number => HALVES.findIndex((half) => half.test(text));
const isDay = (text: string): boolean => DAY.test(text);
const isHead = (text: string): boolean => text.length <= LONGEST_HEAD && !/[\d:]/u.test(text);

function tableFrom(lines: readonly string[], from: number): EndedCells | null {
  const below = lines.slice(from + 1, from + 2 + MOST_LEADERS).map((line) => line.trim());
  const heads = below.slice(0, Math.max(0, below.findIndex(isDay)));
  if (heads.length < LEAST_LEADERS || !heads.every((head) => head !== '' && isHead(head))) return null;
  const rows: EndedLine[][][] = [];
  let to = from;
  for (let start = from + 1 + heads.length; start < lines.length; ) {
    const next = indexFrom(lines, start + 1, isDay);
    to = next < lines.length ? next : indexFrom(lines, start + 1, (text) => text === '');
    const row = rowOf(lines, start, to);
    if (row.length !== heads.length + 1) return null;
    rows.push(row);
    start = next;
  }
  const parted = rows.filter((row) => row.slice(1).some((cell) => cell.length > 1)).length;
  if (rows.length < LEAST_DAYS || parted * 2 < rows.length) return null;
  const head = Array.from({ length: heads.length + 1 }, (_, i) => [at(lines, from + i)]);
  return { from, to, rows: [head, ...rows] };
}

/** Where the first line from there on stands that fits; behind the last line for none. */
function indexFrom(lines: readonly string[], from: number, fits: (text: string) => boolean): number {
  let at = from;
  while (at < lines.length && !fits(lines[at]!.trim())) at++;
  return at;
}

/** The cell of the day, and those of the leaders. */
function rowOf(lines: readonly string[], from: number, to: number): EndedLine[][] {
  const dated = DATE.test(lines[from + 1]?.trim() ?? '') ? 2 : 1;
  const cells = [Array.from({ length: dated }, (_, i) => at(lines, from + i))];
  let last = HALVES.length;
  for (let index = from + dated; index < to; index++) {
    const line = at(lines, index);
    if (line.text === '') continue;
    const half = halfOf(line.text);
    if (half < 0 || half <= last) cells.push([line]);
    else cells.at(-1)!.push(line);
    last = half < 0 ? HALVES.length : half;
  }
  return cells;
}

const at = (lines: readonly string[], index: number): EndedLine => ({ text: lines[index]!.trim(), index });
