import { isDateLine } from '../date-line.ts';
import { readDeadlines } from '../deadlines.ts';
import { isWhoLine } from '../who-lines.ts';
import { hasWords, type OutlineEntry } from './outline.ts';
import { isDaysOfSomebody } from './outline-parts.ts';
import { isTurn } from './outline-stages.ts';
import { timeOfHeading } from './sections.ts';
import { headingOf, type OutlineContext } from './task-outline.ts';

/**
 * People and units alone in a line that head nothing: where the cells of a table became lines, a column of those who do
 * the work. Whose of the tasks above which are is not known.
 */
export function partiesAlone(entries: readonly OutlineEntry[], context: OutlineContext): OutlineEntry[] {
  return entries.filter((entry, i) => {
    const next = entries[i + 1] ?? null;
    // What bears a number is a heading or a task of its list.
    if (entry.number !== null || !isWhoLine(entry.text) || isDaysOfSomebody(entry.text, context.calendar)) return false;
    if (isTurn(entry, context.calendar)) return false;
    // `Tổ Toán chốt danh sách trước 10/11.`
    if (readDeadlines(entry.text, 'prose', context.calendar).found.some(({ timing }) => timing === 'deadline'))
      return false;
    return next === null || isLabel(next, context) || headingOf(entry, next, context) === null;
  });
}

/** Another such line, that of a week, or that of the paper’s date. */
const isLabel = ({ text }: OutlineEntry, { calendar }: OutlineContext): boolean =>
  isWhoLine(text) || isDateLine(text) || !hasWords(text) || timeOfHeading(text, calendar) !== null;
