import { type Block, type Cell, type Line, type Paragraph, type Table, textOf } from '../../../model/block.ts';
import { beginsAsEntry } from '../../apart-clauses.ts';
import { readSession, readSessionLetter } from '../../sessions.ts';
import { opensActivity } from '../../subjects.ts';
import { readLeadingTime } from '../../times.ts';
import { type Column, cellsIn, columnsOf, type Drawn, isProse, isRule, lineOf, printed } from './drawn-lines.ts';
import { isHead } from './head-rows.ts';
import { cellsApart, headlessFrom, opensDay } from './headless.ts';
import { isWhen, rolesIn } from './heads.ts';
import { readWhen } from './when.ts';

/**
 * Tables that a text draws: with spaces, their cells one below the other, parted by rivers of blanks, or with bars
 * between the cells alone. A head with known words opens one. In the first a row goes on until the next line that says
 * when, or opens an entry; in the second a line is a row.
 */

const LEAST_COLUMNS = 3;
const MOST_TRIES = 3;

/** @param isHeadOf whether such cells are the head of a table */
export function withDrawnTables(blocks: readonly Block[], isHeadOf: IsHead = headsWeek): readonly Block[] {
  const out: Block[] = [];
  // Where the first days draw no table, the others hardly do.
  let tries = MOST_TRIES;
  const headless = (at: number): Drawn | null => {
    if (tries === 0 || !opensDay(printed(blocks[at] as Paragraph))) return null;
    const drawn = headlessFrom(blocks, at);
    if (drawn === null) tries--;
    return drawn;
  };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const drawn =
      block.type === 'paragraph'
        ? (spacedFrom(blocks, i, isHeadOf) ?? barredFrom(blocks, i, isHeadOf) ?? headless(i))
        : null;
    if (!drawn) out.push(...((block.type === 'paragraph' && cellsApart(block)) || [block]));
    else {
      out.push(drawn.table);
      i = drawn.end - 1;
    }
  }
  return out;
}

type IsHead = (cells: readonly string[]) => boolean;
export const headsWeek: IsHead = (cells) => cells.length >= LEAST_COLUMNS && isHead(rolesIn(cells), cells);

const barsIn = (block: Block | undefined): string[] =>
  block?.type === 'paragraph'
    ? printed(block)
        .split('|')
        .map((text) => text.trim())
    : [];

function barredFrom(blocks: readonly Block[], from: number, isHeadOf: IsHead): Drawn | null {
  const head = barsIn(blocks[from]);
  const headless = head.length >= LEAST_COLUMNS && isWhen(head[0]!);
  if (!headless && !isHeadOf(head)) return null;
  let end = from + 1;
  while (barsIn(blocks[end]).length === head.length) end++;
  const rows = blocks.slice(from, end).map((block) => barsIn(block).map((text) => [lineOf(block as Paragraph, text)]));
  return rows.length < 2 && !headless ? null : { table: tableOf(rows, 'flow'), end };
}

function spacedFrom(blocks: readonly Block[], from: number, isHeadOf: IsHead): Drawn | null {
  if (!isHeadOf(cellsIn(printed(blocks[from] as Paragraph)))) return null;
  const run: Paragraph[] = [];
  let end = from;
  const second = secondColumn(printed(blocks[from] as Paragraph));
  for (; end < blocks.length; end++) {
    const block = blocks[end]!;
    if (block.type !== 'paragraph' || isProse(printed(block), second)) break;
    if (!isRule(printed(block))) run.push(block);
  }
  const heads = cellsIn(printed(run[0]!)).length;
  // What stands below the table (a signature in the middle of the page) has no columns.
  for (let below = 0; below <= MOST_BELOW && run.length >= 3; below++) {
    const lines = run.filter((block) => printed(block).trim() !== '');
    const columns = columnsOf(lines.map(printed));
    if (lines.length >= 3 && columns.length === heads)
      return { table: tableOf(rowsOf(lines, columns), 'print'), end: blocks.indexOf(run.at(-1)!) + 1 };
    run.pop();
  }
  return null;
}

/** Lines below a table that are tried without. */
const MOST_BELOW = 12;

/** Where the second cell of a line begins. */
const secondColumn = (text: string): number => /^\s*\S.*?\s{2,}/u.exec(text)?.[0].length ?? 0;

function rowsOf(lines: readonly Paragraph[], columns: readonly Column[]): Line[][][] {
  const rows: Line[][][] = [];
  const roles = rolesIn(columns.map(({ from, to }) => printed(lines[0]!).slice(from, to).trim()));
  for (const [i, paragraph] of lines.entries()) {
    const texts = columns.map(({ from, to }) => printed(paragraph).slice(from, to).trim());
    const open = rows.at(-1) ?? [];
    if (i < 2 || opensRow(texts, open, roles, columns)) rows.push(columns.map(() => []));
    texts.forEach((text, column) => {
      if (text !== '') rows.at(-1)![column]!.push(lineOf(paragraph, text));
    });
  }
  return rows;
}

function tableOf(rows: readonly (readonly (readonly Line[])[])[], lineKind: Cell['lineKind']): Table {
  const cells = rows.flatMap((row, y) =>
    row.map((lines, x): Cell => ({ row: y, column: x, rowSpan: 1, columnSpan: 1, lines, lineKind })),
  );
  return { type: 'table', rows: rows.length, columns: rows[0]!.length, cells };
}

type Roles = ReturnType<typeof rolesIn>;

/** @param open the cells of the row so far */
function opensRow(
  texts: readonly string[],
  open: readonly (readonly Line[])[],
  roles: Roles,
  columns: readonly Column[],
): boolean {
  if (isFilledAnew(texts, roles)) return true;
  return texts.some((text, i) => {
    const role = roles[i];
    if (text === '' || !role) return false;
    if (role.type === 'index') return true;
    if (role.type === 'field' && role.field === 'content')
      return (
        /^[-–+*•]\s/u.test(text) ||
        readLeadingTime(text) !== null ||
        (readSession(text) ?? readSessionLetter(text))?.closed === true ||
        (opensActivity(text) && (texts.filter(Boolean).length > 2 || hadRoom(open[i]!, text, columns[i]!))) ||
        (/^\p{Lu}/u.test(text) && beginsAsEntry(text) && hadRoom(open[i]!, text, columns[i]!))
      );
    return role.type === 'when' && saysAnew(text, open[i]!.map(textOf).join(' '));
  });
}

/** The line above was ended on purpose: its column has room for the word with which the next one begins, or is never full. */
function hadRoom(above: readonly Line[], text: string, { from, to }: Column): boolean {
  const last = above.at(-1);
  if (last === undefined) return false;
  return to - from > WIDEST_COLUMN || textOf(last).length + 1 + text.split(' ', 1)[0]!.length <= to - from;
}

/** Print breaks the lines of a column before they are longer. */
const WIDEST_COLUMN = 90;

/** Every column beside those of the time begins in a line: what goes on does so in few, and in the middle of a word group. */
function isFilledAnew(texts: readonly string[], roles: Roles): boolean {
  const beside = texts.filter((_, i) => roles[i]?.type !== 'when');
  return [beside, texts].some((cells) => cells.length >= LEAST_COLUMNS && cells.every((text) => BEGINS.test(text)));
}

const BEGINS = /^[“"(]?[\p{Lu}\d]|^[-–—]$/u;

/** `Thứ Hai` / `03/3`, `12/9` / `7h30` is one cell; what a cell says of the time a second time is another row's. */
function saysAnew(text: string, above: string): boolean {
  const [{ heading, slot, time }, had] = [readWhen(text), readWhen(above)];
  const dated = heading?.date != null;
  if (heading === null && slot === null && time === null) return false;
  if (above === '') return slot !== null || time !== null || dated || heading!.weekdays.length > 0;
  return (
    (slot !== null && had.slot !== null) ||
    (time !== null && had.time !== null) ||
    (dated && had.heading?.date != null) ||
    (heading !== null && heading.weekdays.length > 0 && (had.heading?.weekdays.length ?? 0) > 0) ||
    (heading !== null && (had.slot !== null || had.time !== null))
  );
}
