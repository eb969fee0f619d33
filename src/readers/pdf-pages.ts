import type { Flow } from './pdf-columns.ts';
import { isCut } from './pdf-cuts.ts';
import type { PrintLine } from './pdf-lines.ts';
import { isEmpty, type Meeting, meeting } from './pdf-meetings.ts';
import { type PrintCell, type PrintTable, sameColumns } from './pdf-tables.ts';

/** Pages put one after another: tables that go on are one table, rows that a page break cut are one row. */

export type PageItem = Flow | { readonly type: 'table'; readonly table: PrintTable };

/** `leavesCutsOpen`: whether the program that printed them is known to leave open what it cuts. */
export function joinPages(pages: readonly (readonly PageItem[])[], leavesCutsOpen = false): PageItem[] {
  const showsCuts = leavesCutsOpen || pages.some((page) => page.at(-1)?.type === 'table' && isOpen(page.at(-1)));
  const items: PageItem[] = [];
  for (const page of pages) {
    const [first, ...others] = page;
    const last = items.at(-1);
    const table =
      first?.type === 'table' && last?.type === 'table' ? joinTables(last.table, first.table, showsCuts) : null;
    if (table) items.splice(-1, 1, { type: 'table', table }, ...others);
    else if (first?.type === 'lines' && last?.type === 'lines')
      items.splice(-1, 1, { type: 'lines', lines: [...last.lines, ...first.lines] }, ...others);
    else items.push(...page);
  }
  return items;
}

/** A table that no line closes below, as one closes it above. */
function isOpen(item: PageItem | undefined): boolean {
  if (item?.type !== 'table' || item.table.opensAbove) return false;
  const { cells, rows } = item.table;
  return cells.some(({ row, rowSpan, opensBelow }) => opensBelow && row + rowSpan === rows);
}

/** Null when the second is another table. `showsCuts`: where a page break cuts a cell, its lower line is left out. */
function joinTables(a: PrintTable, b: PrintTable, showsCuts: boolean): PrintTable | null {
  if (!sameColumns(a.xs, b.xs)) return null;
  const header = repeatedRows(a, b);
  const below = b.cells.filter((cell) => cell.row >= header).map((cell) => ({ ...cell, row: cell.row - header }));
  if (below.length === 0) return a;
  const added = b.rows - header;
  const pairs = meeting(a, below);
  if (showsCuts && !a.opensAbove) {
    const open = pairs.filter(({ above }) => above.opensBelow);
    return appended(a, below, added, open, open.length === pairs.length && open.length > 0 ? 1 : 0);
  }
  return isCut(a, below) ? appended(a, below, added, pairs, 1) : carryLabel(appended(a, below, added, [], 0), a.rows);
}

const rowText = (table: PrintTable, row: number) =>
  table.cells
    .filter((cell) => cell.row === row)
    .map((cell) => cell.lines.map((line) => line.text).join(' '))
    .join('\t');

/** Head rows that the program prints again on each page. */
function repeatedRows(a: PrintTable, b: PrintTable): number {
  let count = 0;
  while (count < b.rows && count < 3 && rowText(a, count) !== '' && rowText(a, count) === rowText(b, count)) count += 1;
  return count;
}

/** Rows of `below` under those of `a`; the first `overlap` of them go on in the last ones of `a`. `pairs` are one cell. */
function appended(
  a: PrintTable,
  below: readonly PrintCell[],
  added: number,
  pairs: readonly Meeting[],
  overlap: 0 | 1,
): PrintTable {
  const offset = a.rows - overlap;
  const joined = new Map(pairs.map(({ above, cell }) => [above, cell] as const));
  const taken = new Set(joined.values());
  const upper = a.cells.map((cell) => {
    const next = joined.get(cell);
    if (!next) return cell;
    return {
      ...cell,
      rowSpan: cell.rowSpan + next.rowSpan - overlap,
      y1: cell.y1 + next.y1 - next.y0,
      opensBelow: next.opensBelow,
      lines: stacked(cell, next),
    };
  });
  const lower = below.filter((cell) => !taken.has(cell)).map((cell) => ({ ...cell, row: cell.row + offset }));
  return { ...a, rows: a.rows + added - overlap, cells: [...upper, ...lower] };
}

/** Lines of the second cell moved to where they would stand under those of the first. */
function stacked(above: PrintCell, below: PrintCell): PrintLine[] {
  const last = above.lines.at(-1);
  const first = below.lines[0];
  if (!last || !first) return [...above.lines, ...below.lines];
  const shift = last.y + last.size * 1.15 - first.y;
  return [...above.lines, ...below.lines.map((line) => ({ ...line, y: line.y + shift }))];
}

/** A label merged over many rows is printed once: on the next page its cell is empty and belongs to it. */
function carryLabel(table: PrintTable, row: number): PrintTable {
  const labels = table.cells.filter((cell) => cell.column === 0);
  const label = labels.find((cell) => cell.row + cell.rowSpan === row);
  const rest = labels.find((cell) => cell.row === row);
  const merged = labels.some((cell) => cell.rowSpan > 1);
  if (!merged || !label || !rest || !isEmpty(rest) || label.columnSpan !== rest.columnSpan) return table;
  const cells = table.cells
    .filter((cell) => cell !== rest)
    .map((cell) => (cell === label ? { ...cell, rowSpan: cell.rowSpan + rest.rowSpan } : cell));
  return { ...table, cells };
}
