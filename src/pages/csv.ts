/**
 * Tables as spreadsheets read them: RFC 4180, with a byte order mark, by which Excel knows UTF-8. A cell that a
 * spreadsheet would work out (`=HYPERLINK(…)`, `+…`, `-…`, `@…`, or behind a tab or a line break) begins with an
 * apostrophe instead, which shows it as the text that it is.
 */

const BYTE_ORDER_MARK = '\ufeff';
const FORMULA = /^[=+\-@\t\r\n]/;

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The first line, which names the columns. */
export function csvHead(columns: readonly string[]): string {
  return BYTE_ORDER_MARK + csvLine(columns);
}

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
