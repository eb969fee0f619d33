import type { PrintLine } from './pdf-lines.ts';
import { cellsBeside, isEmpty, type Meeting } from './pdf-meetings.ts';
import type { PrintCell, PrintTable } from './pdf-tables.ts';

/** Whether a page break parts the label of a row. */

/** `20 Thứ` above, `Năm` below. `Ngày` alone in the first row is the head of its column. */
function partsLabel({ above, cell }: Meeting): boolean {
  const text = above.lines.map((line) => line.text).join(' ');
  return LABEL_OPEN.test(text) && cell.lines.length > 0 && (above.row > 0 || text.includes(' '));
}

const LABEL_OPEN = /(?<!\p{L})(?:thứ|chủ|tháng|tuần|ngày|quý)$/iu;

/** Fewer labels do not show how they are set. */
const FEWEST_LABELS = 3;

/** A label that the page break parts: `Thứ Năm` above, `12/3` below, where all labels are set so, or the other way round. */
export function isRestOfLabel(a: PrintTable, below: readonly PrintCell[], meeting: Meeting): boolean {
  const { above, cell } = meeting;
  if (partsLabel(meeting)) return true;
  if (isEmpty(above) || isEmpty(cell)) return false;
  const labels = cellsBeside(a, below, 0).filter((head) => head.lines.length > 1);
  const [begins, ends] = [datedIn(above.lines), datedIn(cell.lines)];
  const alike = labels.every(({ lines }) => isDated(lines[0]!) === begins && isDated(lines.at(-1)!) === ends);
  return labels.length >= FEWEST_LABELS && alike && begins !== null && ends !== null && begins !== ends;
}

const isDated = ({ text }: PrintLine) => /^\(?(?:ngày\s)?\d/iu.test(text);

/** Whether all lines begin with a number, or none; null where they do not agree. */
function datedIn(lines: readonly PrintLine[]): boolean | null {
  const [first, ...others] = lines.map(isDated);
  return first !== undefined && others.every((dated) => dated === first) ? first : null;
}
