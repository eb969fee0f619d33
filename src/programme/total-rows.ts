import { type Block, type Line, type SourceText, type Table, textOf } from '../model/block.ts';
import { collapse } from '../vietnamese/normalise.ts';

/** `Tổng cộng | | 740`: the row in which a table counts up what its others say, of which nothing takes place. */

/** The source with such rows empty, be they those of a table or of lines. */
export function withoutTotals(source: SourceText): SourceText {
  if (!source.blocks.some(countsUp)) return source;
  return { ...source, blocks: source.blocks.map(emptied) };
}

function countsUp(block: Block): boolean {
  return block.type === 'paragraph' ? isTotalLine(block.line) : totalRows(block).size > 0;
}

function emptied(block: Block): Block {
  if (block.type === 'paragraph')
    return isTotalLine(block.line) ? { ...block, line: { ...block.line, spans: [] } } : block;
  const rows = totalRows(block);
  if (rows.size === 0) return block;
  return { ...block, cells: block.cells.map((cell) => (rows.has(cell.row) ? { ...cell, lines: [] } : cell)) };
}

function totalRows({ cells }: Table): ReadonlySet<number> {
  const rows = Map.groupBy(cells, ({ row }) => row);
  const texts = [...rows].map(([row, own]) => [row, own.map(({ lines }) => printed(lines))] as const);
  return new Set(texts.flatMap(([row, own]) => (isTotal(own) ? [row] : [])));
}

const printed = (lines: readonly Line[]): string => collapse(lines.map(textOf).join(' ')).trim();

const isTotalLine = (line: Line): boolean => {
  const text = textOf(line);
  return BETWEEN.test(text) && isTotal(text.split(BETWEEN).map(collapse));
};
const BETWEEN = /\s?\|\s?|\t/u;

/** A label, and of the other cells one that counts at least and none that says more. */
function isTotal(cells: readonly string[]): boolean {
  const [label, ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (label === undefined || label.length > LONGEST_LABEL) return false;
  if (others.length === 0) return COUNTED.test(label);
  return LABEL.test(label) && others.every((cell) => AMOUNT.test(cell));
}
const LONGEST_LABEL = 80;
const TOTAL = String.raw`(?:tổng (?:cộng|số)|cộng)(?:\s\p{L}+){0,5}`;
const NUMBER = String.raw`\d{1,3}(?:[\d., ]{0,14}\d)?`;
const LABEL = new RegExp(String.raw`^${TOTAL}\s?(?::|:?\s?${NUMBER}(?:\s\p{L}+){0,3})?$`, 'iu');
const COUNTED = new RegExp(String.raw`^${TOTAL}\s?:?\s?${NUMBER}(?:\s\p{L}+){0,3}\.?$`, 'iu');
const AMOUNT = new RegExp(String.raw`^(?:${NUMBER}(?:\s\p{L}+){0,3}|[-–—./]+)$`, 'iu');
