/**
 * A sheet saved as text has tabs in every line: its title, its letterhead and its last remark are rows too. The table
 * begins with the first row of three texts; what stands above it in one or two cells each is none of it.
 */

interface SheetRow {
  readonly cells: readonly string[];
}

const LEAST_COLUMNS = 3;
/** Fewer rows above may be a day over its entries. */
const LEAST_ABOVE = 2;
const REMARK = /^(?:ghi chú|lưu ý|chú thích|nơi nhận)(?!\p{L})/iu;

export function partsOfSheet<Row extends SheetRow>(
  rows: readonly Row[],
): { readonly before: readonly Row[]; readonly table: readonly Row[]; readonly after: readonly Row[] } {
  const first = rows.findIndex((row) => textsOf(row).length >= LEAST_COLUMNS);
  const head = rows.slice(0, Math.max(0, first));
  const above = head.filter((row) => textsOf(row).length > 0).length >= LEAST_ABOVE && head.every(isPadded) ? first : 0;
  let end = rows.length;
  while (end > above && textsOf(rows[end - 1]!).length === 0) end--;
  const remark = rows.slice(0, end).findLastIndex((row) => textsOf(row).length > 1) + 1;
  const isRemark = remark > 1 && remark < end && REMARK.test(textsOf(rows.slice(remark, end).find(hasText)!)[0]!);
  const last = isRemark ? remark : end;
  return { before: rows.slice(0, above), table: rows.slice(above, last), after: rows.slice(last, end) };
}

const textsOf = ({ cells }: SheetRow): string[] => cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
const hasText = (row: SheetRow) => textsOf(row).length > 0;
/** As many cells as the table has columns: no line that only happens to hold a tab. */
const isPadded = ({ cells }: SheetRow) => cells.length >= LEAST_COLUMNS;
