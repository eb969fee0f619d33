import type { Line } from '../../../model/block.ts';
import { printedText } from '../../printed.ts';
import { namesLeader } from '../../subjects.ts';
import { type FlatHead, flatHead } from './flat-head.ts';
import { type FlatRow, readFlatRow } from './flat-row.ts';
import { findMonth } from './months.ts';
import type { ListRow } from './row.ts';

/**
 * Tables that a page put a row a line, the cells one behind the other: `1 Tháng 01 Ngày 15 (thứ Hai) Chủ tịch`. Below the
 * line of their heads, or where each row says itself what its numbers are.
 */
export interface FlatTable {
  readonly rows: readonly ListRow[];
  readonly from: number;
  readonly to: number;
}

const LEAST_ROWS = 2;
const NO_HEAD: FlatHead | null = null;

export function flatTables(lines: readonly Line[]): FlatTable[] {
  const texts = lines.map(printedText);
  const tables: FlatTable[] = [];
  for (let i = 0; i < lines.length; ) {
    const head = flatHead(texts[i]!);
    const table = head || MAY_BEGIN.test(texts[i]!) ? tableFrom(lines, texts, i, head) : null;
    if (table) tables.push(table);
    i = table?.to ?? i + 1;
  }
  return tables;
}

const MAY_BEGIN = /^\s*(?:\d{1,3}\s|[-–+*•\s]*tháng\s)/iu;

function tableFrom(
  lines: readonly Line[],
  texts: readonly string[],
  from: number,
  head: FlatHead | null,
): FlatTable | null {
  const rows: ListRow[] = [];
  let to = head ? from + 1 : from;
  let month: string | null = null;
  for (let i = to; i < lines.length; ) {
    const text = texts[i]!;
    if (text === '') {
      i++;
      continue;
    }
    const found = rowFrom(texts, i, head, { month, number: rows.length + 1 });
    if (found) {
      month = found.row.month ?? month;
      rows.push({ cells: cellsOf(found.row, head), ...lines[i]!.place });
      to = i = found.to;
    } else if (head && MONTH_ALONE.test(text) && findMonth(text)) {
      month = text;
      i++;
    } else break;
  }
  return rows.length < LEAST_ROWS ? NO_TABLE : { rows, from, to };
}

const NO_TABLE = null;
const MONTH_ALONE = /^[\s\-–+*•]*tháng\s\d{1,2}(?:\s?\/\s?\d{4}|\snăm \d{4})?\s?:?$/iu;

interface Above {
  readonly month: string | null;
  readonly number: number;
}

/** A row, and where the next begins: its words may go on below, its first cells may stand in lines of their own. */
function rowFrom(texts: readonly string[], i: number, head: FlatHead | null, above: Above) {
  // The longest first: below `01` the line `15 (thứ Hai)` is the day of that month.
  for (const count of head && ALONE.test(texts[i]!) ? [3, 2, 1] : [1]) {
    const own = texts.slice(i, i + count);
    if (own.length < count || (count > 1 && !own.slice(0, -1).every((text) => ALONE.test(text)))) continue;
    const row = readFlatRow(own.join(' '), head, above);
    if (row) return withWordsBelow(row, texts, i + count, head, above);
  }
  return null;
}

/** `01`, `Tháng 01`, `Ngày 15`, `15 (Thứ Hai)`: a cell of numbers in a line of its own. */
const ALONE =
  /^(?:tháng\s|ngày\s)?\d{1,3}(?:\/\d{4})?(?:\s?\(?(?:thứ\s?(?:\p{L}+|\d)|chủ nhật)\)?)?$|^thứ\s(?:\p{L}+|\d)$/iu;

function withWordsBelow(row: FlatRow, texts: readonly string[], to: number, head: FlatHead | null, above: Above) {
  const next = texts[to];
  const goesOn =
    next !== undefined &&
    next !== '' &&
    (/^[\p{Ll}(]/u.test(next) || (row.words === '' && head?.words != null && /^\p{Lu}/u.test(next)));
  if (!goesOn || next.length > LONGEST_MORE || readFlatRow(next, head, { ...above, number: above.number + 1 }))
    return { row, to };
  const isLast = texts.slice(to + 1).find((text) => text !== '');
  const followed =
    isLast !== undefined && rowStarts(isLast, head, { month: row.month ?? above.month, number: above.number + 1 });
  return followed || row.words === ''
    ? { row: { ...row, words: `${row.words} ${next}`.trim() }, to: to + 1 }
    : { row, to };
}

const rowStarts = (text: string, head: FlatHead | null, above: Above): boolean =>
  readFlatRow(text, head, above) !== null || (head !== NO_HEAD && ALONE.test(text));
const LONGEST_MORE = 90;

function cellsOf({ month, date, weekday, time, words, lunar }: FlatRow, head: FlatHead | null): ListRow['cells'] {
  const role = head?.words ?? (namesLeader(words) ? 'person' : 'content');
  return {
    date: weekday === null ? date : `${date} (${weekday})`,
    ...(month === null ? {} : { month }),
    ...(time === null ? {} : { time }),
    ...(words === '' ? {} : { [role]: words }),
    ...(lunar === null ? {} : { note: lunar }),
  };
}
