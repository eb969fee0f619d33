/**
 * Rows of a table written as text that have fewer cells than others: a cell that reaches over several rows (the day, the
 * session) is written with its first row alone, and the rows below begin with their second cell. Where such a row belongs
 * is seen by what stands in the columns of the whole rows: hours under hours, long texts under long texts.
 */

/** The same rows, the short ones with empty cells before or after, wherever what they hold fits best. */
export function alignedRows(printed: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...printed.map((row) => row.length));
  const rows = withoutPadding(printed);
  const whole = rows.filter((row) => row.length === width);
  if (whole.length < LEAST_WHOLE || whole.length === rows.length) return rows;
  const columns = Array.from({ length: width }, (_, column) => portraitOf(whole.map((row) => row[column] ?? '')));
  return rows.map((row) => (row.length === width ? row : shifted(row, columns)));
}

/**
 * Rows filled up at their end to the width of the others: where days stand in the first column and no row begins with an
 * empty cell, one that begins with something else lacks the cells before it.
 */
function withoutPadding(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const days = rows.slice(1).filter(([first]) => kindOf(first ?? '') === 'day').length;
  if (days < LEAST_WHOLE || rows.some(([first]) => first?.trim() === '')) return rows;
  return rows.map((row, i) => {
    const last = row.findLastIndex((cell) => cell.trim() !== '');
    const isPadded = i > 0 && last > 0 && last < row.length - 1 && kindOf(row[0]!) !== 'day';
    return isPadded ? row.slice(0, last + 1) : row;
  });
}

/** A head and one row: fewer show no habit. */
const LEAST_WHOLE = 2;

type Kind = 'empty' | 'number' | 'day' | 'session' | 'time' | 'short' | 'long';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['empty', /^$/],
  ['number', /^\d{1,3}[.)]?$/],
  ['time', /^(?:lúc |từ )?\d{1,2} ?(?:h|g|giờ|:)(?: ?\d{2})?\b/iu],
  [
    'day',
    /^(?:(?:từ|các|hết) )*(?:thứ|chủ nhật|cn\b|t\.? ?[2-7]\b|ngày|\d{1,2}(?: ?[-–] ?\d{1,2})? ?[/.-] ?\d{1,2}\b)|^(?:cả|trong|hằng|hàng) (?:tuần|ngày)/iu,
  ],
  ['session', /^(?:buổi )?(?:sáng|chiều|tối)$/iu],
  ['short', /^.{1,30}$/su],
  ['long', /./su],
];

const kindOf = (cell: string): Kind => KINDS.find(([, pattern]) => pattern.test(cell.trim()))?.[0] ?? 'empty';

/** How large a part of a column's cells is of each kind. */
type Portrait = ReadonlyMap<Kind, number>;

function portraitOf(cells: readonly string[]): Portrait {
  const counts = Map.groupBy(cells.map(kindOf), (kind) => kind);
  return new Map([...counts].map(([kind, all]) => [kind, all.length / cells.length]));
}

function shifted(row: readonly string[], columns: readonly Portrait[]): readonly string[] {
  const room = columns.length - row.length;
  let best = 0;
  for (let shift = 1; shift <= room; shift += 1) if (fit(row, columns, shift) > fit(row, columns, best)) best = shift;
  return [...Array.from({ length: best }, () => ''), ...row, ...Array.from({ length: room - best }, () => '')];
}

function fit(row: readonly string[], columns: readonly Portrait[], shift: number): number {
  return row.reduce((sum, cell, i) => sum + (columns[i + shift]?.get(kindOf(cell)) ?? 0), 0);
}
