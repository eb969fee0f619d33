import { readDayHeading } from '../../day-headings.ts';
import { isPlaceLine } from '../../places.ts';
import { isBodyLine, isLeaderLine } from '../../subjects.ts';
import type { Columns } from './columns.ts';
import { type ColumnRole, isWhen, roleOfHead } from './heads.ts';

/** Roles of the columns of a table without a head, by what their cells hold; null when no column holds the days. */
export function guessColumns(rows: readonly (readonly string[])[]): Columns | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) =>
    rows.map((row) => row[i] ?? '').filter((text) => text !== ''),
  );
  const content = widest(columns);
  const counts = columns.map((cells) => roleOfHead(cells[0] ?? '')?.type === 'index' && cells.slice(1).every(isNumber));
  const timed = columns.map(
    (cells, i) => cells.length > 0 && !counts[i] && !isCount(cells) && share(cells, isWhen) > 0.6,
  );
  const roles = columns.map((cells, i): ColumnRole | null => {
    if (cells.length === 0) return null;
    // `TT` above `1`, `2`, `3` beside a head that nobody knows (`Tháng 3`).
    if (counts[i]) return { type: 'index' };
    // `1`, `2`, `3` may be days of a month, unless another column says when.
    if (i < content && isCount(cells) && timed.some(Boolean)) return { type: 'index' };
    if (i < content && share(cells, isWhen) > 0.6) return { type: 'when' };
    if (i < content && share(cells, (text) => /^\d{1,3}\.?$/.test(text)) > 0.8) return { type: 'index' };
    if (i === content) return { type: 'field', field: 'content' };
    if (share(cells, (text) => isPlaceLine(text.replace(/\n/g, ' '))) > 0.5)
      return { type: 'field', field: 'location' };
    if (share(cells, (text) => isLeaderLine(text.replace(/\n/g, ' '))) > 0.5) return { type: 'field', field: 'leader' };
    if (share(cells, (text) => isBodyLine(text.replace(/\n/g, ' '))) > 0.3)
      return { type: 'field', field: 'participants' };
    return { type: 'field', field: 'note' };
  });
  const days = columns.some(
    (cells, i) => roles[i]?.type === 'when' && cells.some((text) => readDayHeading(text, 'cell')),
  );
  return days || roles.some((role) => role?.type === 'when') ? { roles, bodyStart: 0 } : null;
}

const isCount = (cells: readonly string[]) =>
  cells.length > 1 && cells.every((text, i) => Number(text.replace(/\.$/u, '')) === i + 1);

/** `7`, `II.`: below `TT` rows and parts of the table. */
const isNumber = (text: string): boolean => /^(?:\d{1,3}|[IVX]{1,5})\s?[.)]?$/u.test(text);

const share = (cells: readonly string[], fits: (text: string) => boolean) => cells.filter(fits).length / cells.length;

/** The column with the most text. */
function widest(columns: readonly (readonly string[])[]): number {
  const sizes = columns.map((cells) => cells.reduce((sum, text) => sum + text.length, 0));
  return sizes.indexOf(Math.max(...sizes));
}
