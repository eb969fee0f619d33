import { isAside, isStamp } from '../../asides.ts';
import { LIST_MARK, listMarkOf } from '../../list-marks.ts';
import { isDateCell, isSentence, type ListCell } from './list-cells.ts';

/** Where its table stands among the cells of a page. */
interface CellsOfTable {
  /** Its first head, and its first cell below the heads. */
  readonly start: number;
  readonly below: number;
  /** How many columns stand behind that of the day. */
  readonly behindDay: number;
}

/**
 * Where a table given out one cell a line ends: above the line that says who wrote the page, and behind its last day above
 * what is text of the paper.
 */
export function endOfCells(cells: readonly ListCell[], { start, below, behindDay }: CellsOfTable): number {
  const aside = cells.findIndex(({ text }, i) => i >= below && isAside(text) && !isStamp(text));
  const end = aside < 0 ? cells.length : aside;
  const last = cells.slice(0, end).findLastIndex(({ text }, i) => i >= below && isDateCell(text));
  if (last < 0) return end;
  const number = numberAbove(cells.slice(0, start));
  const tellsInSentences = cells.slice(below, last).some(({ text }) => isSentence(text));
  const text = cells.findIndex((cell, i) => {
    if (i <= last || i >= end) return false;
    if (IS_TEXT.test(cell.text) || countsOn(cell, number)) return true;
    return !tellsInSentences && i > last + behindDay && isSentence(cell.text);
  });
  return text < 0 ? end : text;
}

/** `2. Lịch tiếp công dân:` above the heads: the last number by which the paper counts its parts, or null. */
const numberAbove = (cells: readonly ListCell[]): number | null =>
  cells.map(({ text }) => listMarkOf(text)).findLast((mark) => mark?.kind === '1')?.rank ?? null;

/** `3. Đề nghị …` below a table of part 2 is the next part, no cell. */
function countsOn({ text }: ListCell, number: number | null): boolean {
  const mark = listMarkOf(text);
  return number !== null && mark?.kind === '1' && mark.rank === number + 1;
}

/** A label before its words or its lines, a sentence to the reader, the last one of a paper. */
const IS_TEXT = new RegExp(
  [
    `^${LIST_MARK}(?:thời gian|địa điểm|ghi chú|lưu ý|nơi nhận|công dân|trường hợp|ngoài (?:ra|lịch)|vậy|đề nghị|yêu cầu|giao|kính)`,
    String.raw`(?!\p{L})[^\n]{0,300}(?::|[.;/])\s*|\s(?:như sau|sau đây)\s?:$|\.\/\.?$`,
  ].join(''),
  'iu',
);
