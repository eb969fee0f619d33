import type { EndedCells, EndedLine } from './ended-cells.ts';

/**
 * A table that a page gave out one cell a line, without bars, its rows even but for the cells of days that reach over
 * several: `Thứ`, `Ngày`, `Buổi`, `Nội dung`, then `Thứ Bảy`, `05/6`, `Sáng`, `Khai mạc`, `Chiều`, `Tham quan`. The heads
 * that say when come first, behind that of a number at most; a row begins with what their columns hold, and has a line
 * for each of the other heads. Null where there is none, and where its rows do not come out even.
 */
export function findEvenLines(lines: readonly string[]): EndedCells | null {
  const texts = lines.map((line) => line.trim());
  for (const [from, text] of texts.entries()) {
    const found = isFirstHead(text, texts[from - 1] ?? '') ? tableFrom(texts, from) : null;
    if (found) return found;
  }
  return null;
}

const MOST_COLUMNS = 8;
const LEAST_DAYS = 2;
const LEAST_ROWS = 3;
const LONGEST_HEAD = 40;
const LONGEST_WHEN = 60;
const LONGEST_CELL = 400;

type Kind = 'number' | 'weekday' | 'date' | 'half' | 'hour';

const WEEKDAY = String.raw`(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|t[2-7])`;
const DATE = String.raw`(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?`;
const HOUR = String.raw`\d{1,2}\s?(?:[hg:]|giờ)\s?(?:\d{2})?(?:\sphút)?`;
const HOURS = String.raw`(?:từ\s|lúc\s)?${HOUR}(?:\s?(?:[-–]|đến)\s?${HOUR})?`;

/** What the cell of a column may be; the first that fits the head. */
const COLUMNS: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/^(?:stt|tt|số tt)$/iu, ['number']],
  [/^(?:thứ|ngày)(?:[\s,/-]{1,3}(?:thứ|ngày|tháng|năm|học|thi|họp|tổ chức|thực hiện)){0,3}$/iu, ['weekday', 'date']],
  [/^(?:buổi|ca)(?:\s(?:học|thi|họp))?$/iu, ['half']],
  [/^(?:giờ|thời gian)(?:\s(?:học|thi|họp|bắt đầu|tổ chức))?$/iu, ['hour', 'half']],
];

const CELLS: Readonly<Record<Kind, RegExp>> = {
  number: /^\d{1,2}\.?$/u,
  weekday: new RegExp(String.raw`^${WEEKDAY}(?:[\s,:(]{1,3}${DATE}\)?)?$`, 'iu'),
  date: new RegExp(String.raw`^${DATE}(?:[\s,(]{1,3}${WEEKDAY}\)?)?$`, 'iu'),
  half: new RegExp(String.raw`^(?:buổi\s)?(?:sáng|trưa|chiều|tối|cả ngày)(?:[\s:(]{1,3}${HOURS}\)?)?$`, 'iu'),
  hour: new RegExp(`^${HOURS}$`, 'iu'),
};

/** Below these a number is what the column holds, and begins no row. */
const COUNTS =
  /^(?:khối|lớp|tiết|ca|phòng|sân|tổ|nhóm|số(?:\s\p{L}+){1,3}|sĩ số|bàn)(?:\s(?:thi|học|lớp|họp|số|thí sinh))?$/iu;

const kindOfHead = (text: string): readonly Kind[] | null => COLUMNS.find(([head]) => head.test(text))?.[1] ?? null;
const kindOf = (text: string, kinds: readonly Kind[] = ALL): Kind | null =>
  text.length > LONGEST_WHEN ? null : (kinds.find((kind) => CELLS[kind].test(text)) ?? null);
const ALL = Object.keys(CELLS) as Kind[];
const isFirstHead = (text: string, above: string): boolean => kindOfHead(text) !== null && kindOfHead(above) === null;
const isDay = (kind: Kind | null): boolean => kind === 'weekday' || kind === 'date';

function tableFrom(texts: readonly string[], from: number): EndedCells | null {
  const width = texts.slice(from, from + MOST_COLUMNS + 1).findIndex((text) => kindOf(text) !== null);
  const heads = texts.slice(from, from + Math.max(0, width));
  const other = heads.findIndex((head) => kindOfHead(head) === null);
  const whens = heads.slice(0, Math.max(0, other)).map((head) => kindOfHead(head)!);
  const isDated = whens.some((kinds) => kinds.includes('date'));
  if (!isDated || !heads.every(isHead) || heads.slice(other).some((head) => kindOfHead(head) !== null)) return null;
  const rows: EndedLine[][][] = [heads.map((text, i) => [{ text, index: from + i }])];
  let [to, days] = [from + width, 0];
  const numbered = new Set<boolean>();
  const counts = heads.map((head) => COUNTS.test(head));
  for (let row = rowFrom(texts, to, whens, counts); row; row = rowFrom(texts, to, whens, counts)) {
    if (rows.length === 1 && !row.day) return null;
    rows.push(row.cells);
    days += row.day ? 1 : 0;
    if (row.day) numbered.add(whens[0]!.includes('number') && row.cells[0]!.length > 0);
    to = row.end;
  }
  // Where what says when stands below, some row had a cell less or more, and which one is not known.
  // A number that only some days have may stand in another column.
  const isTable = days >= LEAST_DAYS && rows.length > LEAST_ROWS && numbered.size === 1;
  return isTable && !tellsWhen(texts, to, whens.flat()) ? { from, to, rows } : null;
}

function tellsWhen(texts: readonly string[], from: number, kinds: readonly Kind[]): boolean {
  for (let i = from; i < texts.length; i++) if (kindOf(texts[i]!, kinds) !== null) return true;
  return false;
}

const isHead = (text: string): boolean => text !== '' && text.length <= LONGEST_HEAD && !/[\d:;.]/u.test(text);

/** `Thứ Hai`, below it `12/5`, where one head is that of both. */
const isOtherHalfOfDay = (kind: Kind, above: Kind | null): boolean => isDay(above) && kind !== above;

/** What says when, each below the next head that may have it, and then a cell below each other head; null for no such row. */
function rowFrom(
  texts: readonly string[],
  from: number,
  whens: readonly (readonly Kind[])[],
  counts: readonly boolean[],
) {
  const width = counts.length;
  const cells: EndedLine[][] = Array.from({ length: width }, () => []);
  let [end, column, day] = [from, 0, false];
  const kindAt = (at: number): Kind | null => kindOf(texts[at] ?? '', whens.flat());
  for (let kind = kindAt(end); kind !== null; kind = kindAt(end)) {
    const next = whens.findIndex((kinds, i) => i >= column && kinds.includes(kind!));
    const isHalf = isDay(kind) && cells[column - 1]?.length === 1;
    const at = next < 0 && isHalf && isOtherHalfOfDay(kind, kindAt(end - 1)) ? column - 1 : next;
    if (at < 0) return null;
    cells[at] = [...(at < column ? cells[at]! : []), { text: texts[end]!, index: end }];
    day ||= isDay(kind);
    column = at + 1;
    end++;
  }
  // The last column that says when is never that of a cell over several rows.
  if (column < whens.length) return null;
  for (let at = whens.length; at < width; at++, end++) {
    const text = texts[end] ?? '';
    const kind = kindAt(end);
    if (text === '' || text.length > LONGEST_CELL || (kind !== null && !(kind === 'number' && counts[at]))) return null;
    cells[at] = [{ text, index: end }];
  }
  return { cells, end, day };
}
