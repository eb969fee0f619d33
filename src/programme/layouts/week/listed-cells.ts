import type { Line } from '../../../model/block.ts';
import type { FieldRole } from '../../fields.ts';
import { LIST_NUMBER } from '../../list-marks.ts';
import { isLeaderLine } from '../../subjects.ts';
import { isWhoLine } from '../../who-lines.ts';
import type { CellToken } from './cell-tokens.ts';

/**
 * A row of a stream whose cells are lists, an entry or a name a line: `- Họp tổ`, `- Kiểm tra kho`, then who does each. Blank
 * lines part the cells, or else what the lines are.
 */
export interface ListedRow {
  readonly content: readonly Line[];
  readonly columns: Partial<Readonly<Record<FieldRole, string>>>;
}

const MARK = new RegExp(String.raw`^(?:[-–+*•]\s?|${LIST_NUMBER}\s?)(?=\S)`, 'u');
const isListed = ({ text }: CellToken): boolean => text.split('\n').every((line) => MARK.test(line));

/** Null where a cell is no list, or nothing parts the entries from the rest. */
export function listedRows(
  tokens: readonly CellToken[],
  fields: readonly FieldRole[],
  cellsWhole: boolean,
): ListedRow[] | null {
  const written = tokens.filter(({ text }) => text !== '');
  if (written.length < 2) return null;
  if (!written.every(isListed)) return namesHalf(written, fields) ? inPairs(written, fields[0]!) : null;
  const [content, ...others] = cellsOf(tokens, written, fields, cellsWhole);
  if (content === undefined || others.length === 0 || others.length > fields.length) return null;
  const columns = others.map((cell, i) => [fields[i]!, cell.map(({ text }) => text).join('\n')]);
  return [{ content: content.flatMap(({ lines }) => lines), columns: Object.fromEntries(columns) }];
}
const WHOSE: readonly FieldRole[] = ['leader', 'preparer', 'participants'];

/** Lines without marks: as many that name nothing but who as others above them. */
const namesHalf = (tokens: readonly CellToken[], [first]: readonly FieldRole[]): boolean =>
  WHOSE.includes(first!) &&
  tokens.length >= LEAST_IN_PAIRS &&
  tokens.every(
    ({ text }, i) => !text.includes('\n') && /^\p{Lu}/u.test(text) && namesWho(text) === i >= tokens.length / 2,
  );
const LEAST_IN_PAIRS = 4;

const inPairs = (tokens: readonly CellToken[], field: FieldRole): ListedRow[] =>
  tokens
    .slice(0, tokens.length / 2)
    .map(({ lines }, i) => ({ content: lines, columns: { [field]: tokens[i + tokens.length / 2]!.text } }));

/** Whether each token is a whole cell, of however many lines: then some has several. */
export const areCellsWhole = (tokens: readonly CellToken[]): boolean =>
  tokens.some((token) => token.text.includes('\n') && isListed(token));

function cellsOf(
  tokens: readonly CellToken[],
  written: readonly CellToken[],
  fields: readonly FieldRole[],
  cellsWhole: boolean,
): CellToken[][] {
  if (cellsWhole) return written.map((token) => [token]);
  const cells: CellToken[][] = [[]];
  for (const token of tokens) {
    const begins = token.text === '' || BEGINS.test(token.text);
    if (begins && cells.at(-1)!.length > 0) cells.push([]);
    if (token.text !== '') cells.at(-1)!.push(token);
  }
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length > 1) return filled;
  return fields.length === 1 && WHOSE.includes(fields[0]!) ? byWho(written) : filled;
}
/** A list counts from one. */
const BEGINS = /^\(?1[.)/]/u;

/** The last lines that name nothing but who. */
function byWho(tokens: readonly CellToken[]): CellToken[][] {
  const from = tokens.findLastIndex(({ text }) => !namesWho(text)) + 1;
  return from > 0 && from < tokens.length ? [tokens.slice(0, from), tokens.slice(from)] : [[...tokens]];
}

const namesWho = (text: string): boolean => {
  const bare = text.replace(MARK, '');
  return isWhoLine(bare) || isLeaderLine(bare) || NAME.test(bare);
};
const NAME = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,4}$/u;
