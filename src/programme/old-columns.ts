import { type Block, type Cell, type Line, type SourceText, type Table, textOf } from '../model/block.ts';
import { collapse } from '../vietnamese/normalise.ts';
import { ageOf, isFreshSchedule, isReplacedSchedule } from './ages.ts';
import { readMove } from './changes.ts';
import { printedText } from './printed.ts';
import { onlyStays, timeStays } from './stays.ts';
import { withoutTopics } from './topics.ts';
import { withdrawal } from './withdrawn.ts';

/** A changed schedule may print what it said beside what it says now. Only the new words hold. */

/** Heads of what takes place, and heads that say nothing but their age. */
const OF_WORDS = /^(?:nội dung|lịch|công việc|hoạt động|chương trình)(?!\p{L})/iu;
const AGE_ALONE = /^(?:đã|theo|trước|ban đầu|kế hoạch|dự kiến|nay|được|sau|điều chỉnh|thay|chuyển|đổi|dời)(?!\p{L})/iu;
/** A table of meetings with their old and new times is no schedule by day. */
const DAYS = /^(?:thứ|ngày)(?!\p{L})/iu;
/** Says that the words are new, not what takes place. */
const LEAD = /^(?:bổ sung|điều chỉnh|thay đổi|sửa)(?:\s[^:\d]{0,30})?\s?:\s*/iu;

/** The old cell goes where a new one stands; what is put off is struck through, what stays is kept. */
export function withoutOldColumns(source: SourceText): SourceText {
  if (!source.blocks.some((block) => block.type === 'table' && columnsOf(block) !== null)) return source;
  return { ...source, blocks: source.blocks.map(changed) };
}

function changed(block: Block): Block {
  const columns = block.type === 'table' ? columnsOf(block) : null;
  if (block.type !== 'table' || columns === null) return block;
  const fresh = (row: number) => block.cells.find((cell) => cell.column === columns.now && cell.row === row);
  const old = (row: number) => block.cells.find((cell) => cell.column === columns.old && cell.row === row);
  return {
    ...block,
    cells: block.cells.map((cell): Cell => {
      if (cell.column === columns.old)
        return cell.row < columns.head || !fresh(cell.row) ? cell : { ...cell, lines: [] };
      if (cell.column !== columns.now || cell.row < columns.head) return cell;
      if (cell.row === columns.head) return { ...cell, lines: cell.lines.slice(0, 1).map((line) => said(line, HEAD)) };
      return { ...cell, lines: whatHolds(old(cell.row), cell) };
    }),
  };
}

/** The head under which the words that hold stand. */
const HEAD = 'Nội dung';

function whatHolds(old: Cell | undefined, now: Cell): readonly Line[] {
  const [then, words] = [wordsOf(old), wordsOf(now)];
  if (old === undefined || then === '') return withoutLead(now.lines, '');
  if (onlyStays(words)) return old.lines;
  if (putsOff(words, then) && readMove(words) === null) return old.lines.map(struck);
  // `Thay đổi người dự: … (thời gian không đổi)`: the hour stands in the old cell alone.
  return withoutLead(now.lines, timeStays(words) ? (TIME.exec(then)?.[0] ?? '') : '');
}

const TIME = /^(?:sáng|chiều|tối|cả ngày|\d{1,2}\s?[hg:]\s?\d{0,2}|\d{1,2} giờ(?: \d{2})?)\s?:\s*/iu;

/** `Hoãn, sẽ thông báo sau`, `Họp giao ban: hoãn`: said of the old meeting; another hour is that of a new one. */
function putsOff(words: string, then: string): boolean {
  const hour = TIME.exec(words)?.[0] ?? '';
  if (hour !== (TIME.exec(then)?.[0] ?? '') && hour !== '') return false;
  const text = withoutTopics(words.slice(hour.length));
  const found = withdrawal(text);
  const before = text.slice(0, found?.index ?? 0);
  return found !== null && (OF_THE_OLD.test(before) || (SET_APART.test(before) && hour === ''));
}
const OF_THE_OLD =
  /^[\s\-–+*•]*(?:(?:nay|xin|được|đề nghị|lịch|nội dung|cuộc họp|buổi họp|hội nghị|buổi làm việc|này|trên|việc)\s)*$/iu;
const SET_APART = /(?:[:–(]|\s-)\s?(?:nay\s|xin\s|được\s)?$/iu;

function columnsOf(table: Table): { readonly old: number; readonly now: number; readonly head: number } | null {
  const now = table.cells.find((cell) => headsWords(cell) && isFreshSchedule(wordsOf(cell)));
  if (!now) return null;
  const row = table.cells.filter((cell) => cell.row === now.row && cell !== now);
  const old = row.find((cell) => headsWords(cell) && isReplacedSchedule(wordsOf(cell)));
  const days = row.some((cell) => cell !== old && DAYS.test(wordsOf(cell)) && ageOf(wordsOf(cell)) === null);
  const isSaidApart = row.some((cell) => cell !== old && OF_WORDS.test(wordsOf(cell)));
  const alone = [old, now].some((cell) => !OF_WORDS.test(wordsOf(cell)));
  return old && days && !(alone && isSaidApart) ? { old: old.column, now: now.column, head: now.row } : null;
}

const headsWords = (cell: Cell): boolean => {
  const text = wordsOf(cell);
  return text.length <= LONGEST_HEAD && (OF_WORDS.test(text) || AGE_ALONE.test(text));
};
const LONGEST_HEAD = 60;
const wordsOf = (cell: Cell | undefined): string => collapse((cell?.lines ?? []).map(textOf).join(' '));
const said = (line: Line, text: string): Line => ({ ...line, spans: [{ text }] });
const struck = (line: Line): Line => ({ ...line, spans: line.spans.map((span) => ({ ...span, struck: true })) });

function withoutLead(lines: readonly Line[], time: string): readonly Line[] {
  const at = lines.findIndex((line) => textOf(line).trim() !== '');
  if (at < 0) return lines;
  const text = printedText(lines[at]!);
  const rest = time + text.replace(LEAD, '');
  return rest === text ? lines : lines.map((line, i) => (i === at ? said(line, rest) : line));
}
