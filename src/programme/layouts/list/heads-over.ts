import { collapse } from '../../../vietnamese/normalise.ts';
import type { GridCell } from '../week/grid.ts';
import { roleOf } from './column-heads.ts';
import { isHalf } from './marks.ts';

/** The heads of a table whose head is in its row `at`, and where its rows begin. */
export interface Heads {
  readonly heads: readonly string[];
  readonly below: number;
}

/** `Thời gian` over `Từ | Đến`: where the row below parts a head that goes over several columns, its words are the heads. */
export function headsAt(grid: readonly (readonly GridCell[])[], at: number): Heads {
  const above = grid[at]!;
  const next = grid[at + 1] ?? [];
  const heads = above.map(({ text }) => text);
  if (!partsHead(above, next)) return { heads, below: at + 1 };
  return { heads: heads.map((text, i) => (isOwn(next[i], above[i]!) ? next[i]!.text : text)), below: at + 2 };
}

const isOwn = (cell: GridCell | undefined, above: GridCell): boolean =>
  cell !== undefined && cell.text !== '' && !cell.carried && collapse(cell.text) !== collapse(above.text);

/** All that it says are words of a head, and two of them stand side by side under one head. */
function partsHead(above: readonly GridCell[], next: readonly GridCell[]): boolean {
  const own = next.flatMap((cell, i) => (isOwn(cell, above[i]!) ? [i] : []));
  const worded = own.every((i) => next[i]!.text.length <= LONGEST && !/\d/u.test(next[i]!.text));
  const known = own.filter((i) => roleOf(next[i]!.text) !== null || isHalf(next[i]!.text));
  return worded && known.length >= 2 && known.some((i) => known.includes(i + 1) && goesOver(above[i]!, above[i + 1]!));
}
const LONGEST = 40;

/** Merged, written twice, or left blank where the text has no merged cells. */
const goesOver = (head: GridCell, next: GridCell): boolean =>
  head.text !== '' && (next.spanned || next.text === '' || collapse(next.text) === collapse(head.text));
