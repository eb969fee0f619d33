/** Rows in one statement: SQLite takes 32,766 values, PostgreSQL 65,535. */
const ROWS_AT_ONCE = 500;

/** Rows to put, a statement's worth at a time. Of two with one key the later stays: PostgreSQL refuses to decide. */
export function batches<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly Row[])[] {
  const last = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
  const count = Math.ceil(last.length / ROWS_AT_ONCE);
  return Array.from({ length: count }, (_, n) => last.slice(n * ROWS_AT_ONCE, (n + 1) * ROWS_AT_ONCE));
}
