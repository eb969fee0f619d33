import { fold } from '../../../vietnamese/fold.ts';
import { holdsDay } from '../../dates.ts';
import type { GridCell } from '../week/grid.ts';
import type { ListRole } from './row.ts';

/** Of which column of days the days of a table are. */

/**
 * `Thời gian | Ngày thẩm định`, `Ngày họp | Ngày bàn giao`: of columns of days by different names one says when the entry takes
 * place, that without a name of its own (`Thời gian`) or else the first. These are the others. Names that only count
 * (`Đợt 1`, `Đợt 2`) are one.
 */
export function otherDays(
  heads: readonly string[],
  roles: readonly (ListRole | null)[],
  body: readonly (readonly GridCell[])[],
): ReadonlySet<number> {
  const columns = roles.flatMap((role, i) =>
    role === 'date' && body.some((row) => row[i]?.spanned === false && holdsDay(row[i].text)) ? [i] : [],
  );
  const own = columns.find((i) => NAMELESS.test(fold(heads[i]!))) ?? columns[0];
  return new Set(columns.filter((i) => nameOf(heads[i]!) !== nameOf(heads[own!]!)));
}
const NAMELESS = /^(?:thoi gian|ngay|ngay,? gio|thoi diem|thu,? ngay)(?:(?:, | va )(?:dia diem|noi)\b.*)?$/;

const nameOf = (head: string): string =>
  fold(head)
    .replace(/ (?:(?:dot|lan|ky|ca|thu|so) )?(?:\d{1,2}|[iv]{1,4}|nhat|hai|ba|tu)$/, '')
    .trim();
