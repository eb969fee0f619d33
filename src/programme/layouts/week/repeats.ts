import { isNothing } from '../../states.ts';
import type { GridCell } from './grid.ts';
import type { ColumnRole } from './heads.ts';

const AS_ABOVE = /^[-–"'”(\s]*(?:nt|n\.\s?t|(?:như|nhƣ) (?:trên|nt)|tiếp(?:\s(?:tục|theo))?)[-–"'”.)\s]*$|^["”″〃]+$/iu;

/** `nt`, `Như trên`, `(tiếp)`, `”`: what the cell above says. */
export const isAsAbove = (text: string): boolean => AS_ABOVE.test(text);

/** `như đ/c Phó Bí thư`, `Như Giám đốc`, `như buổi sáng`: what another cell says, not known which. */
export const isAsElsewhere = (text: string): boolean => AS_ELSEWHERE.test(text);
const AS_ELSEWHERE =
  /^\(?(?:như|cùng)\s(?:(?:lịch|chương trình)\s)?(?:(?:của\s)?(?:đ\/c|đồng chí|ông|bà|anh|chị|giám đốc|phó|chủ tịch|bí thư|trưởng|hiệu trưởng|gđ|pgđ|ct|pct)(?!\p{L})|(?:buổi |ngày |hôm |thứ )(?:sáng|chiều|trước|qua|hai|ba|tư|năm|sáu)(?!\p{L}))[^.;:,]{0,40}\)?$/iu;

/**
 * Rows with the words again for which such a cell stands: those above it or, where days or halves of the day stand side by
 * side, those of the one before.
 */
export function withRepeats(
  rows: readonly (readonly GridCell[])[],
  roles: readonly (ColumnRole | null)[],
): readonly (readonly GridCell[])[] {
  const above: (GridCell | undefined)[] = [];
  return rows.map((row) => {
    const whole: GridCell[] = [];
    for (const [i, cell] of row.entries()) {
      const role = roles[i] ?? null;
      const repeats = role !== null && role.type !== 'when' && role.type !== 'index' && isAsAbove(cell.text);
      const source = repeats ? sourceOf(whole, roles, i, above[i]) : undefined;
      whole.push(source ? repeated(source, cell) : cell);
      if (!isNothing(whole[i]!.text) && !isAsAbove(whole[i]!.text)) above[i] = whole[i];
    }
    return whole;
  });
}

/** On the line of the cell that stands for it. */
function repeated(source: GridCell, { lines, carried, spanned }: GridCell): GridCell {
  const place = lines[0]?.place;
  const again = source.lines.map((line) => (place ? { ...line, place } : line));
  return { ...source, lines: again, carried, spanned, again: true };
}

function sourceOf(
  row: readonly GridCell[],
  roles: readonly (ColumnRole | null)[],
  at: number,
  above: GridCell | undefined,
): GridCell | undefined {
  const type = roles[at]?.type;
  const beside =
    type === 'field' ? undefined : row.findLast((cell, i) => roles[i]?.type === type && !isNothing(cell.text));
  return type === 'day' || type === 'session' ? (beside ?? above) : (above ?? beside);
}
