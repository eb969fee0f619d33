import { type Line, textOf } from '../../../model/block.ts';
import { readDayHeading } from '../../day-headings.ts';
import type { FieldRole } from '../../fields.ts';
import { roleOfHead } from './heads.ts';

/**
 * A table that a web page gave out one cell a line. Its head tells the columns; which line is which cell follows from
 * their order and from what a place, a leader, a time look like.
 */
export interface CellStream {
  /** Fields of the columns after the content, in order. */
  readonly fields: readonly FieldRole[];
  /** A column of leaders stands between the day and the hour. */
  readonly leadersFirst: boolean;
  /** Index of the first line after the head. */
  readonly bodyStart: number;
}

const MOST_HEAD_CELLS = 14;

/** The columns of such a table, or null when the lines have no head with more than days and contents. */
export function streamOf(lines: readonly Line[]): CellStream | null {
  const texts = lines.map((line) => textOf(line).trim());
  const firstDay = texts.findIndex((_, i) => i > 0 && isDayCell(texts, i));
  if (firstDay < 0) return null;
  const head = texts
    .slice(0, firstDay)
    .map((text, i) => ({ text, i }))
    .filter(({ text }) => text !== '' && text !== '|')
    .slice(-MOST_HEAD_CELLS);
  const start = head.findIndex(({ text }) => roleOfHead(text)?.type === 'when' || roleOfHead(text)?.type === 'index');
  if (start < 0) return null;
  const roles = head.slice(start).map(({ text }) => (text.length < 70 ? roleOfHead(text) : null));
  const fields = roles.flatMap((role) =>
    role?.type === 'leader' ? ['leader' as const] : role?.type === 'field' ? [role.field] : [],
  );
  const content = fields.indexOf('content');
  const after = [...new Set(fields.slice(content + 1).filter((field) => field !== 'content'))];
  const known = roles.filter((role) => role !== null).length;
  return content >= 0 && after.length > 0 && known >= roles.length * 0.6
    ? { fields: after, leadersFirst: fields.slice(0, content).includes('leader'), bodyStart: firstDay }
    : null;
}

function isDayCell(texts: readonly string[], i: number): boolean {
  const heading = readDayHeading(texts[i]!, 'line');
  if (heading?.rest.trim() !== '' || heading.date?.form === 'range') return false;
  return heading.weekdays.length > 0 || /^\s*(?:ngày\s)?\(?\d/iu.test(texts[i]!);
}
