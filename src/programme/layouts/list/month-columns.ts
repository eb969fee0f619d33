import { collapse } from '../../../vietnamese/normalise.ts';
import { findDates } from '../../dates.ts';
import { namesLeader } from '../../subjects.ts';
import type { GridCell } from '../week/grid.ts';
import { roleOf } from './column-heads.ts';
import { findMonth } from './months.ts';
import type { ListRole, ListRow } from './row.ts';

/** A table with a month over each of several columns: `Tổ đại biểu | Tháng 4 | Tháng 5 | Địa điểm`. */

const MONTH = /^tháng\s\d{1,2}(?:\s?\/\s?\d{4})?$/iu;
const LEAST_MONTHS = 2;
const HEAD_ROWS = 3;

/** A row for every day of every such cell, with who is named behind it, and what else its row of the table says. */
export function rowsOfMonths(grid: readonly (readonly GridCell[])[]): ListRow[] {
  const at = grid.slice(0, HEAD_ROWS).findIndex((row) => row.filter(isMonth).length >= LEAST_MONTHS);
  const head = grid[at] ?? [];
  const months = head.flatMap((cell, column) => (isMonth(cell) ? [column] : []));
  return months.length === 0 ? [] : grid.slice(at + 1).flatMap((row) => rowsOf(row, head, months));
}

const isMonth = ({ text, spanned }: GridCell) => !spanned && MONTH.test(collapse(text)) && findMonth(text) !== null;

function rowsOf(row: readonly GridCell[], head: readonly GridCell[], months: readonly number[]): ListRow[] {
  const beside: Partial<Record<ListRole, string>> = {};
  for (const [i, { text, spanned }] of row.entries()) {
    const role = months.includes(i) || spanned || text === '' ? null : roleOf(head[i]?.text ?? '');
    if (role !== null && role !== 'index') beside[role] = collapse(text);
  }
  return months.flatMap((column) => {
    const place = row[column]?.lines[0]?.place;
    if (!place || row[column]!.spanned) return [];
    const month = collapse(head[column]!.text);
    return daysOf(collapse(row[column]!.text)).map((own) => ({
      cells: { ...besideOwn(beside, own), ...own, month },
      ...place,
    }));
  });
}

/** Whose cell of days names somebody: the body in the first column is that person's. */
function besideOwn(beside: Partial<Record<ListRole, string>>, own: Own): Partial<Record<ListRole, string>> {
  const { person, ...others } = beside;
  return own.person === undefined || person === undefined ? beside : { ...others, unit: person };
}

interface Own {
  readonly date: string;
  readonly person?: string;
  readonly content?: string;
}

/** Before a further day of the cell: `Ngày 09/5: ông A; Ngày 23/5: bà B`. */
const NEXT = /[;,.]?\s(?=ngày\s\d{1,2}(?:\s?[/.]\s?\d{1,2})?\s?[:(–-])/iu;
const WITH_PERSON = /^(.*?\d)\s?(?:[:–-]\s|\()\s?(\p{L}[^\d;:()]{2,90})\)?[.;]?$/u;
const BARE = /^(?:ngày\s)?\d{1,2}(?:\s?(?:,|;|và|&|-)\s?(?:ngày\s)?\d{1,2})*$/iu;

function daysOf(text: string): Own[] {
  return text.split(NEXT).flatMap((part): Own[] => {
    const [, date, person] = WITH_PERSON.exec(part) ?? [];
    if (date !== undefined && namesDay(date))
      return [namesLeader(person!) ? { date, person: person! } : { date, content: person! }];
    return namesDay(part) ? [{ date: part }] : [];
  });
}

const namesDay = (text: string): boolean => BARE.test(text.trim()) || findDates(text).some(({ citation }) => !citation);
