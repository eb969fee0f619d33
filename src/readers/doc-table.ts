import { LichError } from '../errors.ts';
import type { Cell, Line, Table } from '../model/block.ts';
import { textOf } from '../model/block.ts';
import { type PropertyRun, TABLE_DEFINITION } from './doc-properties.ts';
import { compact, paragraphKind } from './grid.ts';

/** Rows of a Word 97 table: each says where its cells begin and end, and which are merged. */
export interface DocRow {
  readonly cells: readonly Line[][];
  /** Of the mark that ends the row. */
  readonly properties: PropertyRun['properties'];
}

interface Slot {
  /** Twips; counted by cells where the row does not say. */
  readonly from: number;
  readonly to: number;
  readonly continues: { readonly left: boolean; readonly above: boolean };
  readonly lines: readonly Line[];
}

/** Edges closer than this are one. Twips. */
const NEAR = 60;

export function docTable(rows: readonly DocRow[], mostCells: number): Table {
  const slots = rows.map(slotsOf);
  const edges = [...new Set(slots.flat().flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const kept = edges.filter((edge, i) => i === 0 || edge - edges[i - 1]! > NEAR);
  const at = (edge: number) =>
    Math.max(
      0,
      kept.findLastIndex((known) => known <= edge + NEAR / 2),
    );
  if (rows.length * kept.length > mostCells) throw new LichError('file-limits');
  const cells: Cell[] = [];
  slots.forEach((row, number) => {
    for (const { from, to, continues, lines } of row) {
      const column = at(from);
      const columnSpan = Math.max(1, at(to) - column);
      const above = continues.above
        ? cells.findLastIndex((c) => c.column === column && c.row + c.rowSpan === number)
        : -1;
      const left = continues.left ? cells.length - 1 : -1;
      if (above >= 0) cells[above] = { ...cells[above]!, rowSpan: cells[above]!.rowSpan + 1 };
      else if (left >= 0 && cells[left]!.row === number)
        cells[left] = { ...cells[left]!, columnSpan: cells[left]!.columnSpan + columnSpan };
      else cells.push({ row: number, column, rowSpan: 1, columnSpan, lines, lineKind: paragraphKind(lines) });
    }
  });
  return compact({ type: 'table', rows: rows.length, columns: kept.length - 1, cells });
}

/** [MS-DOC] §2.9.322: a count, the edges, then 20 bytes a cell that begin with its merges (§2.9.317). */
function slotsOf({ cells, properties }: DocRow): Slot[] {
  const definition = properties.get(TABLE_DEFINITION);
  const count = definition?.[0] ?? 0;
  const known = definition !== undefined && count > 0 && definition.length >= 1 + (count + 1) * 2;
  return cells.map((lines, i): Slot => {
    const tidy = withoutLastBlank(lines);
    if (!known || i >= count) return { from: i * 1000, to: (i + 1) * 1000, continues: NONE, lines: tidy };
    const flagsAt = 1 + (count + 1) * 2 + i * 20;
    const flags = flagsAt + 2 <= definition.length ? definition.readUInt16LE(flagsAt) : 0;
    return {
      from: definition.readInt16LE(1 + i * 2),
      to: definition.readInt16LE(3 + i * 2),
      continues: { left: (flags & 0b11) === 1, above: ((flags >> 5) & 0b11) === 1 },
      lines: tidy,
    };
  });
}

const NONE = { left: false, above: false };

function withoutLastBlank(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex((line) => textOf(line) !== '');
  return lines.slice(0, last + 1);
}
