import { type Block, type Line, linesOf, type SourceText, type Table } from '../model/block.ts';
import { findDates } from './dates.ts';
import { printedText } from './printed.ts';

/**
 * A table that a page put a row a line, whose last two columns are a first and a last day: below `TT Công việc Bắt đầu Kết thúc` the row
 * `1.2 Nộp đơn 18/01/2027 22/01/2027` goes from the one to the other. Two days alone in a line are of the row above once more.
 */
export function withFlatSpans(source: SourceText): SourceText {
  const blocks: Block[] = [];
  for (let at = 0; at < source.blocks.length; ) {
    const found = tableAt(source.blocks, at);
    blocks.push(found?.table ?? source.blocks[at]!);
    at = found?.end ?? at + 1;
  }
  return blocks.every((block, i) => block === source.blocks[i]) ? source : { ...source, blocks };
}

const FROM = '(?:từ(?: ngày)?|(?:ngày |thời gian |thời điểm )?bắt đầu)';
const UNTIL = '(?:đến(?: ngày)?|(?:ngày |thời gian |thời điểm )?kết thúc)';
const HEAD = new RegExp(String.raw`^\s*(s?tt|số tt)\s(\p{L}[^\d:;.!?]{3,80}?)\s${FROM}\s${UNTIL}\s*$`, 'iu');
const NUMBER = /^\s*((?:\d{1,2}\.){0,3}\d{1,2}[.)]?|[IVX]{1,5}[.)]?)\s(?=[\p{L}\-–])/u;
const DAY = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?`;
const SPAN = new RegExp(String.raw`(?:^|\s)(${DAY})\s{1,3}(${DAY})\s*$`, 'u');
const LEAST_ROWS = 2;
const MOST_LINES = 4;
const LONGEST = 400;

interface Row {
  readonly number: string;
  readonly words: string;
  readonly days: string;
  readonly line: Line;
}

function tableAt(blocks: readonly Block[], at: number): { readonly table: Table; readonly end: number } | null {
  const [, count, named] = HEAD.exec(textAt(blocks, at) ?? '') ?? [];
  if (count === undefined || named === undefined) return null;
  const rows: Row[] = [];
  let end = at + 1;
  for (let next = filledFrom(blocks, end); ; next = filledFrom(blocks, end)) {
    const above = rows.at(-1);
    const found = rowAt(blocks, next, above);
    if (found === null) break;
    // Its days stand in the line below it.
    if (above?.days === '' && found.row.number === above.number) rows.pop();
    rows.push(found.row);
    end = found.end;
  }
  if (rows.filter(({ days }) => findDates(days)[0]?.form === 'range').length < LEAST_ROWS) return null;
  if (blocks.slice(end).some(tellsOfDay)) return null;
  const head = { number: count, words: named.trim(), days: 'Thời gian', line: lineAt(blocks, at)! };
  return { table: tableOf([head, ...rows]), end };
}

/** Whoever reads the table passes over what stands behind it: a day there keeps its lines as they are. */
const tellsOfDay = (block: Block): boolean =>
  linesOf(block).some((line) => {
    const text = printedText(line);
    return !SIGNED.test(text) && findDates(text).some(({ citation }) => !citation);
  });
const SIGNED = /^\s*\p{Lu}[^,:;.\d]{2,40},\sngày\s/u;

/** Up to its two days, or the only one; without any it heads the rows below it. */
function rowAt(
  blocks: readonly Block[],
  at: number,
  above: Row | undefined,
): { readonly row: Row; readonly end: number } | null {
  const first = textAt(blocks, at);
  if (first === null) return null;
  const line = lineAt(blocks, at)!;
  const alone = spanIn(first);
  if (alone?.words === '')
    return above === undefined ? null : { row: { ...above, days: alone.days, line }, end: at + 1 };
  const number = NUMBER.exec(first)?.[1];
  if (number === undefined) return null;
  for (let last = at; last < at + MOST_LINES; last++) {
    const texts = Array.from({ length: last - at + 1 }, (_, i) => textAt(blocks, at + i));
    if (texts.includes(null) || texts.slice(1).some((text) => text === '' || NUMBER.test(text!))) break;
    const text = texts.join(' ');
    const span = spanIn(text);
    if (span !== null) return { row: { number, words: wordsOf(span.words), days: span.days, line }, end: last + 1 };
  }
  const [day, other] = findDates(first);
  if (day === undefined) return { row: { number, words: wordsOf(first), days: '', line }, end: at + 1 };
  const words = first.slice(0, day.index).trim();
  const closes = /^[\s.;]*$/u.test(first.slice(day.index + day.length));
  return other === undefined && day.form === 'day' && closes && !LEADS_ON.test(words)
    ? { row: { number, words: wordsOf(words), days: day.text, line }, end: at + 1 }
    : null;
}

const wordsOf = (text: string): string => text.replace(NUMBER, '').trim();

/** The two days that end it, one before the other. */
function spanIn(text: string): { readonly words: string; readonly days: string } | null {
  const found = text.length > LONGEST ? null : SPAN.exec(text);
  const days = found && `${found[1]} - ${found[2]}`;
  const [date, ...others] = days === null ? [] : findDates(days);
  if (days === null || date?.form !== 'range' || others.length > 0) return null;
  const words = text.slice(0, found!.index).trim();
  return LEADS_ON.test(words) ? null : { words, days };
}
/** `Nộp điểm chậm nhất 18/01 20/01`: words that say what the first of the two is. */
const LEADS_ON = /(?<!\p{L})(?:trước|sau|chậm nhất|muộn nhất|hạn|thời hạn|đến|tới|từ|kể từ|lúc|vào|ngày|hết|là)$/iu;

const lineAt = (blocks: readonly Block[], at: number): Line | null => {
  const block = blocks[at];
  return block?.type === 'paragraph' ? block.line : null;
};
function textAt(blocks: readonly Block[], at: number): string | null {
  const line = lineAt(blocks, at);
  return line && printedText(line);
}

function filledFrom(blocks: readonly Block[], from: number): number {
  let at = from;
  while (textAt(blocks, at) === '') at++;
  return at;
}

function tableOf(rows: readonly Row[]): Table {
  const cells = rows.flatMap(({ number, words, days, line }, row) =>
    [number, words, days].map((text, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      lines: text === '' ? [] : [{ ...line, spans: [{ text }] }],
      lineKind: 'paragraph' as const,
    })),
  );
  return { type: 'table', rows: rows.length, columns: 3, cells };
}
