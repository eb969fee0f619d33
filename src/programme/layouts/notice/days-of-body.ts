import type { Block } from '../../../model/block.ts';
import { readDayHeading } from '../../day-headings.ts';
import { kindOfTitle } from '../../kinds.ts';
import { printedText } from '../../printed.ts';
import { opensActivity } from '../../subjects.ts';
import { findTimes } from '../../times.ts';
import { withDrawnTables } from '../week/drawn.ts';
import { gridRows } from '../week/grid.ts';
import { isHead } from '../week/head-rows.ts';
import { isContent, rolesIn } from '../week/heads.ts';
import { readWhen } from '../week/when.ts';

/**
 * Whether days of their own stand below a headline that names a holiday: in rows under `Ngày | Nội dung` or in lines that
 * each begin with one (`Thứ Hai, 24/8: Tựu trường lớp 1, 7h30`), and on most of them something else than a rest takes place.
 */
export function holdsDaysOfOther(blocks: readonly Block[]): boolean {
  const days = withDrawnTables(blocks).flatMap((block) =>
    block.type === 'table' ? daysOfRows(gridRows(block).map((row) => row.map(({ text }) => text))) : dayOfLine(block),
  );
  const others = days.filter((words) => !OF_REST.test(words)).length;
  return others >= LEAST_DAYS && others > days.length / 2;
}

const LEAST_DAYS = 3;

/** What a notice of rest says of its days: when who is free, makes up for it, is on duty or comes back. */
const OF_REST =
  /(?<!\p{L})(?:nghỉ|(?:làm|học|dạy|việc) bù|bù cho|trực|treo (?:cờ|quốc kỳ)|hoán đổi|bình thường|như thường|trở lại|(?:học|làm|việc|hoạt động) lại)(?!\p{L})/iu;

/** The words beside the day of each row. */
function daysOfRows([head = [], ...rows]: readonly (readonly string[])[]): string[] {
  const roles = rolesIn(head);
  if (!isHead(roles, head) || !roles.some(isContent)) return [];
  return rows.flatMap((row) => {
    const words = row.filter((_, i) => isContent(roles[i] ?? null)).join(' ');
    const dated = row.some((text, i) => roles[i]?.type === 'when' && readWhen(text).heading?.date != null);
    return dated && /\p{L}{2}/u.test(words) ? [words] : [];
  });
}

/** The words behind the day with which a line begins, where they tell what is done. */
function dayOfLine(block: Extract<Block, { type: 'paragraph' }>): string[] {
  const heading = readDayHeading(printedText(block.line));
  if (heading?.date == null || heading.rest === '') return [];
  const words = heading.rest.replace(/^[\s:;,.)–-]+/u, '');
  const tells = kindOfTitle(words) !== null || opensActivity(words) || findTimes(words).length > 0;
  return tells || OF_REST.test(words) ? [words] : [];
}
