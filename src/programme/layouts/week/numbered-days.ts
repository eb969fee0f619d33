import { type DateRange, daysOf } from '../../../time/local.ts';
import { fold } from '../../../vietnamese/fold.ts';
import { headsDays } from '../days-heads.ts';
import type { Grid } from './day-rows.ts';
import type { ColumnRole } from './heads.ts';

/**
 * Rows of which bare numbers below `Ngày`, `DL`, `Tháng 8` are named as days: alone `3` is the third day of the week. Below
 * `Ngày` they are days of the month where all of them lie in the period; a column of weekdays has a head of its own.
 */
export function withNumberedDays(
  rows: Grid,
  roles: readonly (ColumnRole | null)[],
  heads: readonly (readonly string[])[],
  period: DateRange | null,
): Grid {
  const within = new Set(period ? daysOf(period).map((date) => Number(date.slice(8))) : []);
  const columns = roles.flatMap((role, i) => {
    const names = heads.map((row) => row[i] ?? '').filter((text) => text !== '');
    const numbers = rows.map((row) => row[i]?.text.trim() ?? '').filter((text) => text !== '');
    const areNumbers = numbers.length > 0 && numbers.every((text) => NUMBER.test(text));
    const named = names.some(headsDays) || (names.some(isDay) && numbers.every((text) => within.has(Number(text))));
    return role?.type === 'when' && areNumbers && named ? [i] : [];
  });
  if (columns.length === 0) return rows;
  return rows.map((row) =>
    row.map((cell, i) =>
      columns.includes(i) && NUMBER.test(cell.text.trim()) ? { ...cell, text: `ngày ${cell.text.trim()}` } : cell,
    ),
  );
}

const NUMBER = /^(?:0?[1-9]|[12]\d|3[01])$/u;
const isDay = (head: string): boolean => /^ngay(?: thang)?$/u.test(fold(head).trim());
