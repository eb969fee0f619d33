import type { Block, Cell, Line, Paragraph, SourceText, Table } from '../model/block.ts';
import { textOf } from '../model/block.ts';
import { withLabel } from './label-words.ts';
import { labelOf } from './layouts/records/labels.ts';
import { printedText } from './printed.ts';

/**
 * Tables of forms and booking systems with a label and its value in each row (`Thời gian | 8h00 ngày 08/3`): lines
 * (`Thời gian: 8h00 ngày 08/3`), as if they were typed so. A row of one cell is a heading or the title of an entry.
 */

const LEAST_ROWS = 3;
const LEAST_SHARE = 0.7;

export function withLabelRows(source: SourceText): SourceText {
  if (!source.blocks.some(isOfLabels)) return source;
  return { ...source, blocks: source.blocks.flatMap((block) => (isOfLabels(block) ? linesOfTable(block) : [block])) };
}

/** So many of its rows are a label that tells what its value is, one of them when. */
function isOfLabels(block: Block): block is Table {
  if (block.type !== 'table' || block.columns !== 2) return false;
  const heads = block.cells.filter(({ column, columnSpan }) => column === 0 && columnSpan === 1);
  const roles = heads.map((cell) => labelOf(textIn(cell)));
  const known = roles.filter((role) => role !== null);
  return known.length >= LEAST_ROWS && known.length >= heads.length * LEAST_SHARE && known.includes('time');
}

function linesOfTable({ rows, cells }: Table): Paragraph[] {
  return Array.from({ length: rows }, (_, row) => cells.filter((cell) => cell.row === row)).flatMap(linesOfRow);
}

/** A label without a value says nothing; neither does a value that stands for none. */
function linesOfRow(row: readonly Cell[]): Paragraph[] {
  const [head, value] = [row.find(({ column }) => column === 0), row.find(({ column }) => column === 1)];
  if (head === undefined || value === undefined) return row.flatMap(({ lines }) => lines).map(paragraph);
  const [first, ...others] = value.lines.filter((line) => printedText(line) !== '');
  return first === undefined ? [] : [withLabel(textIn(head), first), ...others].map(paragraph);
}

const textIn = ({ lines }: Cell): string => lines.map(textOf).join(' ').trim();
const paragraph = (line: Line): Paragraph => ({ type: 'paragraph', line: { spans: line.spans, place: line.place } });
