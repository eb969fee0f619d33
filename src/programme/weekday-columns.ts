import type { Cell, SourceText, Table } from '../model/block.ts';
import { findDates } from './dates.ts';
import { printedText } from './printed.ts';
import { findWeekdays } from './weekdays.ts';

/**
 * `Thứ Bảy | Chủ nhật | Người trực`, with a date below each weekday: whoever stands in the row is there on both days. The
 * dates of such columns side by side become the list of one.
 */
export function withWeekdaysJoined(source: SourceText): SourceText {
  return {
    ...source,
    blocks: source.blocks.map((block) => (block.type === 'table' ? joined(block) : block)),
  };
}

const LEAST_ROWS = 2;
const DATE = /^\s*(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?\s*$/iu;

function joined(table: Table): Table {
  const heads = table.cells.filter((cell) => isWeekday(textOf(cell)));
  const [first, second, ...more] = heads;
  if (!first || !second || more.length > 0 || second.row !== first.row || second.column !== first.column + 1)
    return table;
  if (table.cells.some(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1)) return table;
  const at = (row: number, column: number) => table.cells.find((cell) => cell.row === row && cell.column === column);
  const rows = Array.from({ length: table.rows - first.row - 1 }, (_, i) => first.row + 1 + i);
  const days = rows.map((row) => [at(row, first.column), at(row, second.column)].filter((cell) => cell !== undefined));
  const filled = days.map((cells) => cells.filter((cell) => textOf(cell).trim() !== ''));
  if (filled.filter((cells) => cells.length === 2).length < LEAST_ROWS) return table;
  if (!filled.flat().every((cell) => DATE.test(textOf(cell)) && findDates(textOf(cell)).length === 1)) return table;
  const cells = table.cells.flatMap((cell): Cell[] => {
    if (cell === first) return [{ ...cell, lines: [{ ...cell.lines[0]!, spans: [{ text: 'Ngày' }] }] }];
    if (cell.column > second.column) return [{ ...cell, column: cell.column - 1 }];
    if (cell.row <= first.row || cell.column < first.column) return cell.column === second.column ? [] : [cell];
    if (cell.column === second.column) return [];
    const own = filled[cell.row - first.row - 1]!;
    const text = own
      .map((each) => `${textOf(each.column === first.column ? first : second)} ${textOf(each)}`)
      .join(', ');
    return own[0] === undefined ? [cell] : [{ ...cell, lines: [{ ...own[0].lines[0]!, spans: [{ text }] }] }];
  });
  return { ...table, columns: table.columns - 1, cells };
}

const textOf = ({ lines }: Cell): string => lines.map(printedText).join(' ').trim();
const isWeekday = (text: string): boolean => {
  const [weekday, ...others] = findWeekdays(text);
  return weekday !== undefined && others.length === 0 && weekday.text.length === text.length;
};
