import { type Cell, type Line, type Table, textOf } from '../../../model/block.ts';
import { printedText } from '../../printed.ts';
import { changeRole, isNumberHead } from './change-heads.ts';

/**
 * A table of changes that a page gave out one cell a line: its heads, an old and a new time among them, and then as many
 * lines a row.
 */

const MOST_COLUMNS = 8;
const LEAST_COLUMNS = 3;
const LONGEST_HEAD = 40;
/** The table ends where the text goes on. */
const ENDS =
  /[:;]$|\.\/?\.?$|^(?:đề nghị|trân trọng|yêu cầu|nơi nhận|lưu ý|ghi chú|kính|văn phòng\s.{0,20}thông báo)(?!\p{L})/iu;

/** The table that such lines are, or null. */
export function tableOfCells(lines: readonly Line[]): Table | null {
  const at = lines.findIndex((_, i) => headsAt(lines, i) !== null);
  if (at < 0) return null;
  const heads = headsAt(lines, at)!;
  const rows = [heads, ...rowsBelow(lines.slice(at + heads.length), heads)];
  if (rows.length < 2) return null;
  const cells = rows.flatMap((row, y) => heads.map((_, x) => cell(y, x, row[x])));
  return { type: 'table', rows: rows.length, columns: heads.length, cells };
}

function headsAt(lines: readonly Line[], at: number): readonly Line[] | null {
  const texts = lines.slice(at, at + MOST_COLUMNS).map(printedText);
  if (texts[0] === undefined || isNoHead(texts[0])) return null;
  const numbered = isNumberHead(texts[0] ?? '');
  // A column of any name right before an old and a new time says what they are of.
  const [own, ...beside] = texts.slice(0, LEAST_COLUMNS).map(changeRole);
  const named = own === null && !/\d/u.test(texts[0]) && beside.includes('old') && beside.includes('new');
  if (!numbered && own !== 'what' && !named) return null;
  const end = texts.findIndex(
    (text, i) =>
      i > 0 && (text === '' || isNoHead(text) || (numbered ? /^0?1\.?$/u.test(text) : changeRole(text) === null)),
  );
  const heads = lines.slice(at, at + (end < 0 ? MOST_COLUMNS : end));
  const roles = heads.map((line) => changeRole(printedText(line)));
  return heads.length >= LEAST_COLUMNS && roles.includes('old') && roles.includes('new') ? heads : null;
}

/** `- Thời gian mới: 13h30 ngày 22/4` is a label and what it says, and a sentence is long. */
const isNoHead = (text: string): boolean => text.length > LONGEST_HEAD || /:\s*\S/u.test(text);

/** Rows of as many lines as there are heads; with a number before each, a row may have lost its last empty cells. */
function rowsBelow(lines: readonly Line[], heads: readonly Line[]): Line[][] {
  const numbered = isNumberHead(printedText(heads[0]!));
  const rows: Line[][] = [];
  for (const line of lines) {
    const text = textOf(line).trim();
    const row = rows.at(-1);
    const opens = numbered ? new RegExp(`^0?${rows.length + 1}\\.?$`, 'u').test(text) : row?.length === heads.length;
    if (opens || !row) {
      if (!opens && (numbered || text === '')) break;
      rows.push([line]);
    } else if (row.length === heads.length || ENDS.test(text)) break;
    else row.push(line);
  }
  const whole = rows.filter((row) => row.length >= LEAST_COLUMNS);
  return whole.length === rows.length || numbered ? whole : rows.slice(0, -1);
}

const cell = (row: number, column: number, line: Line | undefined): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  lines: line === undefined ? [] : [line],
  lineKind: 'paragraph',
});
