import { type Line, textOf } from '../../../model/block.ts';
import { findDates } from '../../dates.ts';
import { kindOfTitle } from '../../kinds.ts';
import type { DocumentText } from '../../layout.ts';
import { printedText } from '../../printed.ts';
import { hasVerb, isSubject } from '../../subjects.ts';
import { gridRows } from '../week/grid.ts';
import { roleOf } from './column-heads.ts';
import { type ListCell, ROW_NUMBER } from './list-cells.ts';
import type { ListRow } from './row.ts';

/**
 * Tables whose columns are what takes place and whose rows are for whom: `Nhóm lớp | Nhận hồ sơ | Vào lớp | Bế giảng`, each
 * with a day in its cell. Every such cell is an entry of its own.
 */

interface Cell {
  readonly text: string;
  readonly line: number;
  readonly page: number | null;
}

const LEAST_STAGES = 2;

/** Rows of such a table; none for any other. @param heads of the columns @param body the rows below them */
export function rowsOfStages(heads: readonly string[], body: readonly (readonly (Cell | null)[])[]): ListRow[] {
  if (body.length === 0) return [];
  const stages = heads.flatMap((head, i) => (isStage(head) && body.every((row) => isDayCell(row[i])) ? [i] : []));
  const name = heads.findIndex((head, i) => roleOf(head) !== 'index' && body.every((row) => isName(row[i])));
  if (stages.length < LEAST_STAGES || name < 0 || name > stages[0]!) return [];
  if (!stages.some((i) => isDone(heads[i]!))) return [];
  return body.flatMap((row) =>
    stages.flatMap((i): ListRow[] => {
      const { text, line, page } = row[i]!;
      return text === '' ? [] : [{ cells: { date: text, content: `${heads[i]}: ${row[name]!.text}` }, line, page }];
    }),
  );
}

/** Days and hours, people, and by when: heads of other tables. */
const NO_STAGE =
  /(?<!\p{L})(?:ngày|giờ|thời gian|thời điểm|thời hạn|hạn|từ|đến|tháng|quý|tuần|thứ|sáng|chiều|tối|năm|chậm nhất|hoàn thành|bắt đầu|kết thúc|giao|ký|ban hành|sinh)(?!\p{L})|\d/iu;
const isStage = (head: string): boolean =>
  head.length >= 4 && head.length <= 60 && roleOf(head) === null && !NO_STAGE.test(head) && !isSubject(head);

/** What is done, or by its common name. */
const isDone = (head: string): boolean => hasVerb(head) || kindOfTitle(head) !== null || NAMED.test(head);
const NAMED = /(?<!\p{L})(?:học|trường|lớp|thi|hồ sơ|kết quả|giảng|đăng ký|nhập|nộp|phát|chấm|khám|tiêm)(?!\p{L})/iu;

const AROUND_DAYS = /(?<!\p{L})(?:từ|ngày|đến|tới|hết|và|thứ|hai|ba|tư|năm|sáu|bảy|chủ nhật|sáng|chiều)(?!\p{L})/giu;

/** A day and nothing else, or no day at all. */
function isDayCell(cell: Cell | null | undefined): boolean {
  if (cell === undefined || cell === null) return false;
  const dates = findDates(cell.text).filter(
    ({ citation, days }) => !citation && days.every(({ month }) => month !== null),
  );
  if (dates.length === 0) return /^[\s\-–—x]*$/iu.test(cell.text);
  const rest = dates.reduceRight(
    (text, { index, length }) => text.slice(0, index) + text.slice(index + length),
    cell.text,
  );
  return !/[\p{L}\d]/u.test(rest.replace(AROUND_DAYS, ''));
}

const isName = (cell: Cell | null | undefined): boolean =>
  cell != null && /\p{L}{2}/u.test(cell.text) && cell.text.length <= 120 && findDates(cell.text).length === 0;

/** The same of a table that a page gave out one cell a line: a head, and below it rows with a number each. */
export function stagesInCells(cells: readonly ListCell[]): { rows: ListRow[]; from: number; to: number } | null {
  const start = cells.findIndex(({ text }) => text.length < 10 && roleOf(text) === 'index');
  if (start < 0) return null;
  const first = cells.findIndex(({ text }, i) => i > start && ROW_NUMBER.test(text));
  const width = first - start;
  if (first < 0 || width < 1 + 1 + LEAST_STAGES || width > MOST_COLUMNS) return null;
  let to = first;
  while (ROW_NUMBER.test(cells[to]?.text ?? '') && to + width <= cells.length) to += width;
  const body = Array.from({ length: (to - first) / width }, (_, row) =>
    cells.slice(first + row * width, first + (row + 1) * width).map(({ text, line }) => ({ text, ...line.place })),
  );
  const rows = rowsOfStages(
    cells.slice(start, first).map(({ text }) => text),
    body,
  );
  return rows.length === 0 ? null : { rows, from: cells[start]!.at, to: cells[to - 1]!.at + 1 };
}

const MOST_COLUMNS = 10;

/** Whether the document has such a table. */
export function hasStages({ source }: DocumentText): boolean {
  const lines: Line[] = [];
  for (const block of source.blocks) {
    if (block.type === 'paragraph') lines.push(block.line);
    else {
      const [heads = [], ...body] = gridRows(block);
      if (
        rowsOfStages(
          heads.map(({ text }) => text),
          body.map((row) => row.map(cellOf)),
        ).length > 0
      )
        return true;
    }
  }
  return lines.some(isIndexHead) && stagesInCells(cellsOfLines(lines)) !== null;
}

const isIndexHead = (line: Line): boolean => /^\s*(?:s?tt|số tt)\s*$/iu.test(textOf(line));

const cellsOfLines = (lines: readonly Line[]): ListCell[] =>
  lines.map((line, at): ListCell => ({ text: printedText(line), line, at })).filter(({ text }) => text !== '');

export function cellOf({ text, lines }: { readonly text: string; readonly lines: readonly Line[] }): Cell | null {
  const place = lines[0]?.place;
  return place === undefined ? null : { text: text.replace(/\s+/gu, ' ').trim(), ...place };
}
