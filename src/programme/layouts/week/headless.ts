import type { Block, Cell, Line, Paragraph, Table } from '../../../model/block.ts';
import type { Slot } from '../../../model/programme.ts';
import { readSession, readSessionLetter, sessionOfCell } from '../../sessions.ts';
import { opensActivity } from '../../subjects.ts';
import { readLeadingTime } from '../../times.ts';
import { cellsIn, columnsOf, type Drawn, isProse, isRule, lineOf, printed } from './drawn-lines.ts';
import { readWhen } from './when.ts';

/**
 * Tables kept by blanks that have no head, as the text of a PDF gives them: days in the first column, beside them entries
 * that name their half of the day (`S: 8h00 Họp giao ban`), or a column for each half.
 */

const LEAST_DAYS = 2;
/** Lines below a table that are tried without. */
const MOST_BELOW = 6;
/** A week on paper has no more. */
const MOST_LINES = 200;
const WIDEST = 300;

export function headlessFrom(blocks: readonly Block[], from: number): Drawn | null {
  const run = runFrom(blocks, from);
  for (let below = 0; below <= MOST_BELOW && run.length >= LEAST_DAYS; below++) {
    const lines = run.filter((block) => printed(block).trim() !== '');
    const table = tableOf(lines);
    if (table) return { table, end: blocks.indexOf(run.at(-1)!) + 1 };
    run.pop();
  }
  return null;
}

/** A line whose first cell is a day, with another that says what half it is of. */
export function opensDay(text: string): boolean {
  if (!/\S\s{2,}\S/u.test(text)) return false;
  const [first, ...others] = cellsIn(text);
  return isDay(first!) && others.some((cell) => (slotAt(cell) ?? sessionOfCell(cell)) !== null);
}

/** `1.1` is a number of a list. */
const isDay = (cell: string): boolean => {
  if (!/[\p{L}/-]/u.test(cell)) return false;
  const { heading, slot, time, rest } = readWhen(cell);
  return heading !== null && slot === null && time === null && rest === '';
};

/** Where its columns are not kept, the cells of a line that each name their half, as lines of their own; null for other lines. */
export function cellsApart(paragraph: Paragraph): Paragraph[] | null {
  const text = printed(paragraph);
  if (!/\S\s{2,}\S/u.test(text)) return null;
  const [first, ...others] = cellsIn(text);
  const own = others.every((cell) => slotAt(cell) !== null) && (isDay(first!) || slotAt(first!) !== null);
  return own ? [first!, ...others].map((cell) => ({ ...paragraph, line: lineOf(paragraph, cell) })) : null;
}

/** The half of the day with which a cell opens. */
function slotAt(cell: string): Slot | null {
  const session = readSession(cell) ?? (/^[\s\-–+*•]*[SCT]\s?:/u.test(cell) ? readSessionLetter(cell) : null);
  return session?.closed ? session.slot : null;
}

function runFrom(blocks: readonly Block[], from: number): Paragraph[] {
  const run: Paragraph[] = [];
  const second = /^\s*\S.*?\s{2,}/u.exec(printed(blocks[from] as Paragraph))![0].length;
  for (const block of blocks.slice(from, from + MOST_LINES)) {
    if (block.type !== 'paragraph' || isProse(printed(block), second) || printed(block).length > WIDEST) break;
    if (!isRule(printed(block))) run.push(block);
  }
  return run;
}

function tableOf(lines: readonly Paragraph[]): Table | null {
  const columns = columnsOf(lines.map(printed));
  if (columns.length < 2) return null;
  const texts = lines.map((line) => columns.map(({ from, to }) => printed(line).slice(from, to).trim()));
  const days = texts.flatMap(([day]) => (day === '' ? [] : [day!]));
  if (days.length < LEAST_DAYS || !days.every(isDay)) return null;
  // A river that not all lines keep has run two columns together.
  if (texts.some((cells) => cells.some((cell) => /\S\s{2,}\S/u.test(cell)))) return null;
  const slots = columns.slice(1).map((_, i) => slotOfColumn(texts.map((cells) => cells[i + 1]!)));
  const halves = slots.length >= 2 && slots.every((slot) => slot !== null) && new Set(slots).size === slots.length;
  const head = halves ? ['Ngày', ...slots.map((slot) => HEADS[slot])] : null;
  const rows: Line[][][] = head ? [head.map((text) => [lineOf(lines[0]!, text)])] : [];
  const spans: number[] = head ? [0] : [];
  let open = '';
  for (const [i, cells] of texts.entries()) {
    const newDay = cells[0] !== '' && (open === '' || saysAnew(cells[0]!, open));
    open = newDay ? cells[0]! : `${open} ${cells[0]}`.trim();
    if (newDay) spans.push(rows.length);
    if (newDay || (!halves && opensRow(cells))) rows.push(columns.map(() => []));
    const day = rows[spans.at(-1)!]!;
    for (const [column, cell] of cells.entries())
      if (cell !== '') (column === 0 ? day : rows.at(-1)!)[column]!.push(lineOf(lines[i]!, cell));
  }
  return { type: 'table', rows: rows.length, columns: columns.length, cells: cellsOf(rows, spans) };
}

/** A day's cell reaches over all rows of the day. */
const cellsOf = (rows: readonly (readonly Line[][])[], days: readonly number[]): Cell[] =>
  rows.flatMap((row, y) =>
    row.flatMap((lines, x): Cell[] => {
      if (x === 0 && !days.includes(y)) return [];
      const end = days.find((day) => day > y) ?? rows.length;
      return [{ row: y, column: x, rowSpan: x === 0 ? end - y : 1, columnSpan: 1, lines, lineKind: 'print' }];
    }),
  );

/** That of all its cells which open one, where no half is named that is another. */
function slotOfColumn(cells: readonly string[]): Slot | null {
  const slots = new Set(cells.flatMap((cell) => slotAt(cell) ?? []));
  const [only] = slots;
  return slots.size === 1 ? only! : null;
}

/** `Thứ Hai` / `10/3` is one day. */
function saysAnew(text: string, above: string): boolean {
  const [{ heading }, { heading: had }] = [readWhen(text), readWhen(above)];
  return (heading?.weekdays.length ?? 0) > 0 || had?.date != null;
}

const opensRow = (cells: readonly string[]): boolean =>
  cells
    .slice(1)
    .some(
      (cell) =>
        slotAt(cell) !== null ||
        sessionOfCell(cell) !== null ||
        readLeadingTime(cell) !== null ||
        /^[-–+*•]\s/u.test(cell) ||
        opensActivity(cell),
    );

const HEADS: Readonly<Record<Slot, string>> = {
  morning: 'Sáng',
  afternoon: 'Chiều',
  evening: 'Tối',
  allDay: 'Cả ngày',
};
