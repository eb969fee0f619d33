/**
 * Tables as spreadsheets read them: RFC 4180, with a byte order mark, by which Excel knows UTF-8. A cell that a
 * spreadsheet would work out (`=HYPERLINK(…)`, `+…`, `-…`, `@…`, also in wide letters, or behind a tab or a line break)
 * begins with an apostrophe instead, which shows it as the text that it is. Where lists are parted by semicolons, as with
 * Vietnamese settings, Excel cuts a cell there too: what follows one may not be worked out either.
 */

const BYTE_ORDER_MARK = '\ufeff';
const FORMULA = /^(?=[=+\-@＝＋－＠\t\r\n])|(?<=[;\t\r\n])(?=[=+\-@＝＋－＠])/gu;

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The first line, which names the columns. */
export function csvHead(columns: readonly string[]): string {
  return BYTE_ORDER_MARK + csvLine(columns);
}

function csvCell(text: string): string {
  const safe = text.replace(FORMULA, "'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
