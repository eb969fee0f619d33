import { type Block, type Cell, type Line, type SourceText, type Table, textOf } from '../model/block.ts';
import { SHIFT_NAME } from './named-others.ts';
import { printedText } from './printed.ts';
import { findTimes } from './times.ts';

/**
 * `Ca ngày: 7h-19h; ca đêm: 19h-7h hôm sau`, `Ca 1 (sáng): bắt đầu làm bài lúc 7h30`, told once beside a roster: the hours stand in its cells for the names of the
 * shifts, and of a column for each shift in rows of their own.
 */

/** Name of a shift → its hours as printed. */
type Hours = ReadonlyMap<string, string>;

const NAME = String.raw`${SHIFT_NAME}|(?:ca|kíp)(?:\s(?:thi|học|trực))?\s(?:số\s)?(?:\d{1,2}|[IVX]{1,3})(?![\p{L}\d])`;
/** `Ca 1 (sáng)` */
const HALF = String.raw`(?:\s?\((?:buổi\s)?(?:sáng|chiều|tối)\))?`;
/** `bắt đầu làm bài lúc`, not `có mặt lúc`. */
const LEADS = '(?:là|từ|trực|thi|học|lúc|vào|hồi|bắt đầu|làm bài|tính giờ|giờ|(?:giờ )?thi bắt đầu)';
const TOLD = new RegExp(
  String.raw`(?<!\p{L})(${NAME})(?:\s(?:trực|thi))?${HALF}(?:\s?[:(,–-]\s?|\s)(?:${LEADS}\s){0,5}(?=\d)`,
  'giu',
);
const ALONE = new RegExp(String.raw`^\s*(${NAME})(?:\s(?:trực|thi))?${HALF}\s*$`, 'iu');
const LEAST_SHIFTS = 2;
/** How far behind the name its hours go. */
const REACH = 40;

export function withShiftHours(source: SourceText): SourceText {
  const hours = hoursTold(source.blocks);
  if (hours.size < LEAST_SHIFTS) return source;
  return {
    ...source,
    blocks: source.blocks.map((block) => (block.type === 'table' ? withHours(block, hours) : block)),
  };
}

/** A shift that is told twice, differently, has no hours that are known. */
function hoursTold(blocks: readonly Block[]): Hours {
  const told = new Map<string, Set<string>>();
  for (const block of blocks) {
    const text = block.type === 'paragraph' ? textOf(block.line) : '';
    for (const match of text.matchAll(TOLD)) {
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + REACH);
      const [time] = findTimes(behind);
      if (time?.index !== 0 || time.start === null) continue;
      const name = match[1]!.toLowerCase();
      const printed = time.end === null ? time.start : `${time.start} - ${time.end}`;
      told.set(name, (told.get(name) ?? new Set()).add(printed));
    }
  }
  return new Map([...told].flatMap(([name, times]) => (times.size === 1 ? [[name, [...times][0]!] as const] : [])));
}

function withHours(table: Table, hours: Hours): Table {
  const nameOf = (cell: Cell): string | null => {
    const name = ALONE.exec(cell.lines.map(printedText).join(' '))?.[1]?.toLowerCase() ?? null;
    return name !== null && hours.has(name) ? name : null;
  };
  const named = table.cells.filter((cell) => nameOf(cell) !== null);
  const head = named[0]?.row;
  const heads = named.filter(({ row }) => row === head);
  // Below `Ca 1`, `Ca 2` stands what is examined as often as who comes.
  if (heads.length >= LEAST_SHIFTS && NUMBERED.test(nameOf(heads[0]!)!)) return table;
  if (heads.length >= LEAST_SHIFTS) return named.length === heads.length ? inRows(table, heads, hours, nameOf) : table;
  const cells = table.cells.map((cell) => {
    const name = nameOf(cell);
    return name === null || hasHour(table, cell) ? cell : withText(cell, hours.get(name)!);
  });
  return { ...table, cells };
}

const NUMBERED = /[\divx]$/iu;

/** Another cell of its row tells one. */
const hasHour = ({ cells }: Table, { row, column }: Cell): boolean =>
  cells.some(
    (cell) => cell.row === row && cell.column !== column && findTimes(cell.lines.map(printedText).join(' ')).length > 0,
  );

const withText = (cell: Cell, text: string): Cell => ({ ...cell, lines: [{ ...cell.lines[0]!, spans: [{ text }] }] });

/** A row for each shift of a row; a table whose cells span stays, and so does one with columns behind the shifts. */
function inRows(table: Table, heads: readonly Cell[], hours: Hours, nameOf: (cell: Cell) => string | null): Table {
  const [top, first] = [heads[0]!.row, heads[0]!.column];
  const isPlain = table.cells.every(({ rowSpan, columnSpan }) => rowSpan === 1 && columnSpan === 1);
  if (!isPlain || first === 0 || first + heads.length !== table.columns) return table;
  const at = (row: number, column: number) => table.cells.find((cell) => cell.row === row && cell.column === column);
  const above = table.cells.filter(({ row, column }) => row <= top && column < first);
  const line = heads[0]!.lines[0]!;
  const cells: Cell[] = [...above, plain(line, top, first, 'Giờ'), plain(line, top, first + 1, 'Người trực')];
  let row = top;
  for (let from = top + 1; from < table.rows; from++) {
    for (const head of heads) {
      const cell = at(from, head.column);
      if (!cell?.lines.some((each) => printedText(each) !== '')) continue;
      row++;
      const beside = table.cells.filter((each) => each.row === from && each.column < first);
      const time = hours.get(nameOf(head)!)!;
      cells.push(...beside.map((each) => ({ ...each, row })), plain(cell.lines[0]!, row, first, time));
      cells.push({ ...cell, row, column: first + 1 });
    }
  }
  return { ...table, rows: row + 1, columns: first + 2, cells };
}

const plain = (line: Line, row: number, column: number, text: string): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  lines: [{ ...line, spans: [{ text }] }],
  lineKind: 'paragraph',
});
