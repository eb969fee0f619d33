import { type Block, type Line, linesOf, textOf } from '../../../model/block.ts';
import { capitalised } from '../../capital.ts';
import { holdsDay } from '../../dates.ts';
import { passageOf } from '../../passage.ts';
import { isPlaceLine } from '../../places.ts';
import { printedText } from '../../printed.ts';
import { clausesOf } from './clauses.ts';
import type { ListRow } from './row.ts';
import { rowsOfCells } from './row-cells.ts';
import { rowsOfTable } from './rows.ts';
import { hasWords } from './sides.ts';

/**
 * `Đội thuế tổ chức thu lưu động:` over days that name nothing but their hours and places: what takes place on them
 * stands in that line alone. The words of the line, or null where the days below have words of their own.
 */
export function announcedSubject(blocks: readonly Block[]): string | null {
  const lines = blocks.flatMap((block) => linesOf(block).map((line) => ({ line, block })));
  const announced = lines.flatMap(({ line }, i) => {
    const text = printedText(line);
    const subject = text.length > LONGEST ? undefined : ANNOUNCES.exec(text)?.groups?.subject;
    return subject === undefined ? [] : [{ i, subject }];
  });
  for (const { i, subject } of announced.slice(0, MOST_TRIED)) {
    const below = lines.slice(i + 1);
    const tables = [...new Set(below.map(({ block }) => block))].filter((block) => block.type === 'table');
    const rows = [...tables.flatMap(rowsOfTable), ...(rowsOfCells(below.map((each) => each.line))?.rows ?? [])];
    const plain = rows.length >= LEAST_DAYS && rows.every(namesNothing);
    if (plain || startsWithPlainDays(below.map((each) => each.line))) return capitalised(subject);
  }
  return null;
}

const LEAST_DAYS = 2;
/** A longer line announces nothing; a page with more of such lines is no list of one thing. */
const LONGEST = 400;
const MOST_TRIED = 3;

/** Up to where the words go on to whom, when, where or how. */
const ANNOUNCES =
  /(?<!\p{L})(?:tổ chức|mở|bố trí|triển khai|thực hiện|tiến hành)\s(?<subject>\p{Ll}+(?:\s(?!(?:trong|vào|tại|ở|cho|tháng|năm|từ|theo|với|như|lịch|cụ|ngày|đối|để|của)(?!\p{L}))[\p{L}-]+){1,9})(?:(?:,|\s(?:trong|vào|tại|ở|cho|tháng|năm|từ|theo|với|như|lịch|cụ|ngày|đối|để|của)(?!\p{L}))[^:]*)?\s?:$/iu;

const namesNothing = ({ cells }: ListRow) =>
  cells.date !== undefined && (cells.content ?? cells.about ?? cells.person ?? cells.unit) === undefined;

/** The next lines that are not blank. */
function startsWithPlainDays(lines: readonly Line[]): boolean {
  let days = 0;
  for (const line of lines) {
    if (textOf(line).trim() === '') continue;
    if (!isPlainDay(line)) break;
    days++;
  }
  return days >= LEAST_DAYS;
}

/** A day, its hours and a place, and nothing that is done. */
function isPlainDay(line: Line): boolean {
  const passage = passageOf(line);
  if (!holdsDay(passage.text)) return false;
  const clauses = clausesOf(passage);
  return clauses.every(({ words }) => !hasWords(words) || /^(?:tại|ở)\s/iu.test(words) || isPlaceLine(words));
}
