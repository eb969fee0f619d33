import { type Block, type Cell, type Line, type SourceText, type Table, textOf } from '../model/block.ts';
import { findDates } from './dates.ts';
import { asStretch, countDays, countStretches, headsDays } from './layouts/days-heads.ts';
import { findMonth } from './layouts/list/months.ts';
import { HEAD_ROWS } from './layouts/week/grid.ts';
import { printedText } from './printed.ts';
import { namesNothingBut, wordsIn } from './said-of-all.ts';

/**
 * `Tháng 3`, `DL` at the head of a programme and bare numbers below it: they are the days of that month, or of the month that
 * the title names, and get it behind them (`4/3`) with a head that says so. Elsewhere a number alone counts rows: `TT | Tháng 3` heads what is done in the month.
 */
export function withMonthOfDays(source: SourceText): SourceText {
  const blocks: Block[] = [];
  for (let at = 0; at < source.blocks.length; at++) {
    const block = source.blocks[at]!;
    if (block.type === 'table') blocks.push(tableWithDays(withStretches(withContent(block)), blocks));
    else {
      const run = barredFrom(source.blocks, at);
      if (run === null) blocks.push(block);
      else {
        blocks.push(...rowsWithDays(run, blocks));
        at += run.length - 1;
      }
    }
  }
  return blocks.every((block, i) => block === source.blocks[i]) ? source : { ...source, blocks };
}

/** A month, and the year where it is told beside it, as they stand behind a day. */
type Behind = string;

function monthOf(text: string): Behind | null {
  const found = findMonth(text);
  return found?.month == null ? null : `/${found.month}${found.year == null ? '' : `/${found.year}`}`;
}

/** Of the title nearest above. */
function monthAbove(above: readonly Block[]): Behind | null {
  const title = above
    .filter((block) => block.type === 'paragraph')
    .map(({ line }) => printedText(line))
    .findLast((text) => TITLE.test(text));
  return title === undefined ? null : monthOf(title);
}
const TITLE = /(?:lịch|chương trình|kế hoạch|hoạt động|công tác|sự kiện)(?!\p{L})[^.;]{0,80}tháng\s\d/iu;

/** What stands behind the numbers below the head; null where they are no days. */
function behindDays(head: string, cells: readonly string[], above: readonly Block[], inBars: boolean): Behind | null {
  const isDays = headsDays(head) || (inBars && /^ngày$/iu.test(head.trim()));
  if (!isDays || !countDays([...new Set(cells)])) return null;
  return monthOf(head) ?? monthAbove(above);
}

/** What may stand at the left of the days. */
const BESIDE_DAYS = /^(?:s?tt|số tt|thứ|thứ trong tuần|tuần|al|âm lịch|ngày âm(?: lịch)?)?$/iu;

function tableWithDays(table: Table, above: readonly Block[]): Table {
  const heads = table.cells.filter(({ row, lines }) => row < HEAD_ROWS && headsDays(textIn(lines)));
  const [head, ...others] = heads;
  // `Đơn vị | Tháng 3 | Tháng 4`: what was done in each of them.
  if (!head || others.length > 0 || head.columnSpan > 1) return table;
  const left = table.cells.filter(({ row, column }) => row === head.row && column < head.column);
  if (!left.every(({ lines }) => BESIDE_DAYS.test(textIn(lines)))) return table;
  const below = cellsBelow(table, head);
  const behind = behindDays(
    textIn(head.lines),
    below.map(({ lines }) => textIn(lines)),
    above,
    false,
  );
  if (behind === null) return table;
  return changed(table, [head, ...below], (cell) => (cell === head ? 'Ngày' : textIn(cell.lines) + behind));
}

/** `01`, `02-05`, `09` below `Ngày`: days and stretches of one month. */
function withStretches(table: Table): Table {
  const head = headWhere(table, (text) => /^ngày$/iu.test(text));
  const below = head ? cellsBelow(table, head) : [];
  if (!countStretches([...new Set(below.map(({ lines }) => textIn(lines)))])) return table;
  return changed(table, below, ({ lines }) => asStretch(textIn(lines)));
}

/** `TT | Tháng 3 | Đơn vị`: beside the count of rows, words below the month say what is done in it. */
function withContent(table: Table): Table {
  const head = headWhere(table, headsDays);
  if (!head || table.cells.some((cell) => cell.row === head.row && TELLS_WHAT.test(textIn(cell.lines)))) return table;
  const counted = table.cells.some(
    ({ row, column, lines }) => row === head.row && column < head.column && COUNTS.test(textIn(lines)),
  );
  const below = cellsBelow(table, head);
  const texts = below.map(({ lines }) => textIn(lines));
  const tell = texts.filter(hasTwoWords).length > below.length * MOST;
  // `8/3 Mít tinh` is a day with what is done on it; `Ngày 8/3: …` here and there, or a day behind words, is of its row alone.
  const areDays =
    texts.every(opensWithDay) || texts.some((text) => opensWithDay(text) && !/^(?:từ|ngày)\s/iu.test(text));
  return counted && tell && !areDays ? changed(table, [head], () => 'Nội dung') : table;
}
/** Of two letters at the least; looked for one after the other, since a cell may be as long as its document. */
const hasTwoWords = (text: string): boolean => {
  const first = text.search(/\p{L}{2}/u);
  return first >= 0 && /\s\p{L}{2}/u.test(text.slice(first + 2));
};
/** Where other words stand before its first day they stand before all of them. */
const opensWithDay = (text: string): boolean => {
  const [first] = findDates(text);
  return first !== undefined && namesNothingBut(text.slice(0, first.index), WEEKDAYS);
};
const WEEKDAYS = wordsIn('thứ hai ba tư năm sáu bảy chủ nhật');
const COUNTS = /^(?:s?tt|số tt)$/iu;
const TELLS_WHAT = /^(?:nội dung|công việc|công tác|hoạt động|nhiệm vụ|sự kiện|chương trình)/iu;
const MOST = 0.6;

const headWhere = (table: Table, fits: (text: string) => boolean): Cell | undefined =>
  table.cells.find(({ row, lines }) => row < HEAD_ROWS && fits(textIn(lines)));
const cellsBelow = (table: Table, head: Cell): Cell[] =>
  table.cells.filter(({ row, column, lines }) => row > head.row && column === head.column && textIn(lines) !== '');
const changed = (table: Table, cells: readonly Cell[], textOfCell: (cell: Cell) => string): Table => ({
  ...table,
  cells: table.cells.map((cell) =>
    cells.includes(cell) ? { ...cell, lines: [told(cell.lines[0]!, textOfCell(cell))] } : cell,
  ),
});

const textIn = (lines: readonly Line[]): string => lines.map(printedText).join(' ').trim();
const told = (line: Line, text: string): Line => ({ ...line, spans: [{ ...line.spans[0], text }] });

type Paragraph = Extract<Block, { type: 'paragraph' }>;

const LEAST_ROWS = 3;

/** Lines that open with a day's head and go on with as many cells, parted by bars. */
function barredFrom(blocks: readonly Block[], from: number): Paragraph[] | null {
  const bars = barsIn(blocks[from]);
  if (bars < 1) return null;
  let end = from + 1;
  while (barsIn(blocks[end]) === bars) end++;
  return end - from >= LEAST_ROWS ? (blocks.slice(from, end) as Paragraph[]) : null;
}

const barsIn = (block: Block | undefined): number =>
  block?.type === 'paragraph' ? textOf(block.line).split('|').length - 1 : 0;

function rowsWithDays(rows: readonly Paragraph[], above: readonly Block[]): readonly Paragraph[] {
  const [head, ...body] = rows.map(({ line }) => FIRST_CELL.exec(textOf(line))?.[1] ?? '');
  const behind = behindDays(
    head!,
    body.map((text) => text.trim()).filter((text) => text !== ''),
    above,
    true,
  );
  if (behind === null) return rows;
  return rows.map((row, i) => {
    const [first, rest] = [[head!, ...body][i]!, textOf(row.line)];
    const cell = i === 0 ? 'Ngày ' : first.trim() === '' ? first : `${first.trim()}${behind} `;
    return { ...row, line: told(row.line, cell + rest.slice(first.length)) };
  });
}
const FIRST_CELL = /^([^|]*)\|/u;
