import { type Block, type Line, type SourceText, type Table, textOf } from '../model/block.ts';
import { countDays, headsDays } from './layouts/days-heads.ts';
import { findMonth } from './layouts/list/months.ts';
import { printedText } from './printed.ts';

/**
 * `Tháng 3`, `DL` at the head of a programme and bare numbers below it: they are the days of that month, or of the month that
 * the title names, and get it behind them (`4/3`) with a head that says so. Elsewhere a number alone counts rows.
 */
export function withMonthOfDays(source: SourceText): SourceText {
  const blocks: Block[] = [];
  for (let at = 0; at < source.blocks.length; at++) {
    const block = source.blocks[at]!;
    if (block.type === 'table') blocks.push(tableWithDays(block, blocks));
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
const MOST_HEAD_ROWS = 3;

function tableWithDays(table: Table, above: readonly Block[]): Table {
  const heads = table.cells.filter(({ row, lines }) => row < MOST_HEAD_ROWS && headsDays(textIn(lines)));
  const [head, ...others] = heads;
  // `Đơn vị | Tháng 3 | Tháng 4`: what was done in each of them.
  if (!head || others.length > 0 || head.columnSpan > 1) return table;
  const left = table.cells.filter(({ row, column }) => row === head.row && column < head.column);
  if (!left.every(({ lines }) => BESIDE_DAYS.test(textIn(lines)))) return table;
  const below = table.cells.filter(
    ({ row, column, lines }) => row > head.row && column === head.column && textIn(lines) !== '',
  );
  const behind = behindDays(
    textIn(head.lines),
    below.map(({ lines }) => textIn(lines)),
    above,
    false,
  );
  if (behind === null) return table;
  const cells = table.cells.map((cell) => {
    if (cell === head) return { ...cell, lines: [told(cell.lines[0]!, 'Ngày')] };
    return below.includes(cell) ? { ...cell, lines: [told(cell.lines[0]!, textIn(cell.lines) + behind)] } : cell;
  });
  return { ...table, cells };
}

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
