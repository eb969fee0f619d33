import { isDateCell, type ListCell, LONGEST_CELL, natureOf, ROW_NUMBER, type Rows } from './list-cells.ts';
import type { ListRole, ListRow } from './row.ts';
import { cellsOf } from './rows.ts';

/**
 * Cells that reach over several rows are given once: a row is what follows a date, and the date holds until the next. Blank
 * cells are lost, so that a row may end with its date. Where cells may stand in other columns than their own, it is doubtful.
 */
export function rowsByDate(cells: readonly ListCell[], roles: readonly (ListRole | null)[]): Rows {
  const at = roles.indexOf('date');
  const before = roles.slice(0, at).filter((role) => role !== 'index' && role !== 'month');
  const after = roles.slice(at + 1);
  const rows: Named[] = [];
  let names: string[] = [];
  let date: ListCell | null = null;
  let month: string | null = null;
  let told = true;
  const tell = (own: ListRow['cells'], { line }: ListCell, isUnsure: boolean) => {
    const row = { ...own, date: date!.text, ...(month === null ? {} : { month }) };
    rows.push({ cells: row, names, isUnsure, ...line.place });
    told = true;
  };
  const endRow = () => {
    if (date !== null && !told) tell({}, date, false);
    date = null;
  };
  let used = 0;
  while (used < cells.length) {
    const cell = cells[used]!;
    if (cell.text.length > LONGEST_CELL) break;
    if (ROW_NUMBER.test(cell.text)) {
      endRow();
      names = [];
    } else if (isDateCell(cell.text) && !(date !== null && OF_A_DAY.test(cell.text))) {
      endRow();
      date = cell;
      told = false;
    } else if (natureOf(cell) === 'month') {
      endRow();
      month = cell.text;
    } else if (date === null) names = [...names, cell.text];
    else {
      const own = cells.slice(used, endOfRow(cells, used));
      for (const group of groupsOf(own, after)) tell(cellsUnder(after, group.texts), group.first, group.isUnsure);
      used += own.length - 1;
    }
    used++;
  }
  endRow();
  return {
    rows: named(
      rows,
      before.map((role) => (after.includes(role) ? 'note' : role)),
    ),
    used,
  };
}

/** `Ngày 15 là Chủ nhật`: why the day is another one. */
const OF_A_DAY = /\s(?:là|trùng|nghỉ)\s/iu;

interface Named extends ListRow {
  /** What stands between its number and its date. */
  readonly names: readonly string[];
  readonly isUnsure: boolean;
}

/** Where the cells behind a date end. */
function endOfRow(cells: readonly ListCell[], from: number): number {
  const end = cells.findIndex(
    (cell, i) =>
      i > from &&
      (ROW_NUMBER.test(cell.text) ||
        isDateCell(cell.text) ||
        natureOf(cell) === 'month' ||
        cell.text.length > LONGEST_CELL),
  );
  return end < 0 ? cells.length : end;
}

/** The rows that share a date, as many cells each as there are columns behind it. */
function groupsOf(cells: readonly ListCell[], after: readonly (ListRole | null)[]) {
  const texts = cells.map(({ text }) => text);
  const joined = joinedTo(texts, after.length);
  if (joined.length === after.length) return [{ first: cells[0]!, texts: joined, isUnsure: false }];
  // A further place may be the second line of the one above, or head the rows below.
  const isUnsure = texts.length > after.length && (texts.length % after.length > 0 || after.every(saysWhere));
  const count = Math.ceil(texts.length / after.length);
  return Array.from({ length: count }, (_, i) => {
    const from = i * after.length;
    return { first: cells[from]!, texts: texts.slice(from, from + after.length), isUnsure };
  });
}

const saysWhere = (role: ListRole | null): boolean => role === 'place' || role === 'note' || role === null;

/** Lines that go on in a small letter or a bracket are of the cell above, where that makes as many cells as columns. */
function joinedTo(texts: readonly string[], columns: number): readonly string[] {
  if (texts.length <= columns) return texts;
  const joined: string[] = [];
  for (const text of texts) {
    if (joined.length > 0 && GOES_ON.test(text)) joined.push(`${joined.pop()} ${text}`);
    else joined.push(text);
  }
  return joined.length === columns ? joined : texts;
}
const GOES_ON = /^[\p{Ll}(]/u;

/** With the names of their number: in their columns where none is lost, else as a remark, or as who it is beside the date. */
function named(rows: readonly Named[], before: readonly (ListRole | null)[]): ListRow[] {
  const given = rows.map(({ names }) => joinedTo(names, before.length));
  const someWhole = given.some(({ length }) => length === before.length);
  return rows.map(({ names: _, isUnsure, ...row }, i) => {
    const names = given[i]!;
    const isWhole = names.length === before.length;
    const isLost = !isWhole && before.length > 1 && someWhole;
    const who = isWhole
      ? cellsUnder(before, names)
      : cellsUnder([before.at(-1) === 'person' ? 'person' : 'note'], names.length === 0 ? [] : [names.join(', ')]);
    const note = [row.cells.note, who.note].filter(Boolean).join(', ');
    const cells = { ...row.cells, ...who, ...(note === '' ? {} : { note }) };
    return { ...row, cells, ...(isUnsure || isLost ? { doubtful: true } : {}) };
  });
}

/** A column without a name that is known is a remark. */
const cellsUnder = (roles: readonly (ListRole | null)[], texts: readonly string[]): ListRow['cells'] =>
  cellsOf(texts.map((text, i) => ({ role: roles[i] ?? 'note', text })));
