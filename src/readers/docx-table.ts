import { valOf } from './docx-styles.ts';
import { childOf, childrenOf, type Element } from './markup.ts';

/** A Word table with its merges counted out. ECMA-376 part 1 §17.4. */
export interface WordCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Points; null when the file does not say. */
  readonly width: number | null;
  readonly centred: boolean;
  readonly content: Element;
}

export interface WordTable {
  readonly rows: readonly (readonly WordCell[])[];
}

interface RawCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly merge: 'restart' | 'continue' | null;
  readonly element: Element;
}

const EMPTY: Element = { name: '', attributes: {}, children: [] };
const THROUGH = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);
/** Word's own limit is 63. */
const MOST_COLUMNS = 200;

export function readWordTable(table: Element): WordTable {
  const widths = childrenOf(childOf(table, 'w:tblGrid') ?? EMPTY, 'w:gridCol').map(points);
  const rows = within(table, 'w:tr')
    .filter((row) => !isGone(row))
    .map(rawCells);
  return {
    rows: rows.map((row, at) =>
      row
        .filter((cell) => cell.merge !== 'continue' || at === 0)
        .map((cell) => ({
          rowSpan: 1 + mergedBelow(rows, at, cell),
          columnSpan: cell.columnSpan,
          width: widthOf(cell, widths),
          centred: valOf(childOf(cell.element, 'w:tcPr'), 'w:vAlign') === 'center',
          content: cell.element,
        })),
    ),
  };
}

function within(element: Element, name: string): Element[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return THROUGH.has(child.name) ? within(child, name) : [];
  });
}

/** A row deleted under tracked changes, or hidden. */
function isGone(row: Element): boolean {
  const properties = childOf(row, 'w:trPr');
  return childOf(properties, 'w:del') !== undefined || childOf(properties, 'w:hidden') !== undefined;
}

function rawCells(row: Element): RawCell[] {
  const cells: RawCell[] = [];
  const add = (columnSpan: number, merge: RawCell['merge'], element: Element) => {
    const last = cells.at(-1);
    cells.push({ column: last ? last.column + last.columnSpan : 0, columnSpan, merge, element });
  };
  const before = spanOf(childOf(row, 'w:trPr'), 'w:gridBefore', 0);
  if (before > 0) add(before, null, EMPTY);
  for (const cell of within(row, 'w:tc')) {
    const properties = childOf(cell, 'w:tcPr');
    const span = spanOf(properties, 'w:gridSpan', 1);
    const last = cells.at(-1);
    // §17.4.22: an older way to write a span, cell by cell.
    if (mergeOf(properties, 'w:hMerge') === 'continue' && last) {
      cells[cells.length - 1] = { ...last, columnSpan: last.columnSpan + span };
    } else add(span, mergeOf(properties, 'w:vMerge'), cell);
  }
  return cells;
}

function spanOf(properties: Element | undefined, name: string, least: number): number {
  return Math.min(Math.max(Number(valOf(properties, name) ?? least) || least, least), MOST_COLUMNS);
}

/** §17.4.84: without a value, the cell continues the one above. */
function mergeOf(properties: Element | undefined, name: string): RawCell['merge'] {
  const merge = childOf(properties, name);
  if (!merge) return null;
  return merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue';
}

function mergedBelow(rows: readonly (readonly RawCell[])[], at: number, cell: RawCell): number {
  if (cell.merge === null) return 0;
  let count = 0;
  const goesOn = (row: readonly RawCell[]) => row.some((c) => c.column === cell.column && c.merge === 'continue');
  while (at + count + 1 < rows.length && goesOn(rows[at + count + 1]!)) count += 1;
  return count;
}

const points = (element: Element) => (Number(element.attributes['w:w']) || 0) / 20;

function widthOf(cell: RawCell, widths: readonly number[]): number | null {
  const own = childOf(childOf(cell.element, 'w:tcPr'), 'w:tcW');
  if (own?.attributes['w:type'] === 'dxa' && points(own) > 0) return points(own);
  const grid = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, width) => sum + width, 0);
  return grid > 0 ? grid : null;
}
