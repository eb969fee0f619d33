import { holdsDay } from '../../dates.ts';
import { sessionOfCell } from '../../sessions.ts';
import { findTimes } from '../../times.ts';
import { countDays, headsDays } from '../days-heads.ts';
import type { GridCell } from '../week/grid.ts';
import type { ListRole } from './row.ts';

/** Which columns of a table of dates hold days, hours or halves of the day: told by their cells where no head says so. */

/** Where no head names the days, the column of other name whose cells all hold one does. */
export function withDates(
  roles: readonly (ListRole | null)[],
  body: readonly (readonly GridCell[])[],
  heads: readonly string[],
): readonly (ListRole | null)[] {
  const given = withHours(roles, body);
  if (given.includes('date')) return given;
  const at = roles.findIndex((role, i) => {
    const cells = body.map((row) => row[i]?.text ?? '').filter((text) => text !== '');
    const isDays = cells.every(holdsDay) || (headsDays(heads[i]!) && countDays(cells));
    return (role === null || role === 'time') && cells.length >= body.length / 2 && isDays;
  });
  return roles.map((role, i): ListRole | null => (i === at ? 'date' : role));
}

/**
 * `Ngày | Thời gian`, `Thời gian | Thời gian`: of two columns called so the one in which no cell holds a day is that of hours, but
 * the day on which a night ends (`22h00 - 4h00 ngày 16/9`).
 */
function withHours(
  roles: readonly (ListRole | null)[],
  body: readonly (readonly GridCell[])[],
): readonly (ListRole | null)[] {
  if (roles.includes('time') || roles.filter((role) => role === 'date').length < 2) return roles;
  const textsAt = (i: number) => body.map((row) => row[i]?.text ?? '').filter((text) => text !== '');
  return roles.map((role, i): ListRole | null => {
    const texts = role === 'date' ? textsAt(i) : [];
    const tells =
      texts.some((text) => !holdsDay(text)) && texts.every((text) => TELLS_HOUR.test(text) && !namesItsDay(text));
    return tells ? 'time' : role;
  });
}

const namesItsDay = (text: string): boolean => holdsDay(isNightOver(text) ? text.replace(UNTIL_DAY, '') : text);
const UNTIL_DAY =
  /(?<=\d|h|giờ)\s?(?:-|–|đến|tới)\s{0,2}(?:lúc )?\d{1,2}\s?(?:[hg:]|giờ)\s?(?:\d{2})?,?\s(?:sáng,?\s)?(?:hôm sau,?\s)?(?:ngày\s)?\(?\d[^;]{1,20}$/iu;
/** It ends before the hour at which it begins: on the next day. */
function isNightOver(text: string): boolean {
  const [first, second] = findTimes(text);
  const end = first?.end ?? second?.start ?? null;
  return first?.start != null && end !== null && end < first.start;
}

/** Whatever its head: a column that holds halves of the day and nothing else. */
export function withHalves(
  roles: readonly (ListRole | null)[],
  body: readonly (readonly GridCell[])[],
): readonly (ListRole | null)[] {
  if (roles.includes('time') || !roles.includes('date')) return roles;
  const at = roles.findIndex((role, i) => {
    const cells = body.flatMap((row) => (row[i]?.spanned ? [] : (row[i]?.text ?? '').trim() || []));
    const isTold = cells.some((text) => text.length > 1 || text === 'S');
    return (role === null || role === 'note') && isTold && cells.every((text) => sessionOfCell(text) !== null);
  });
  return roles.map((role, i): ListRole | null => (i === at ? 'time' : role));
}

/** A half of the day or an hour, with which a cell begins. */
export const TELLS_HOUR = /^[\s,]*(?:(?:buổi\s)?(?:sáng|chiều|tối|đêm)|cả ngày|(?:từ |lúc )*\d{1,2}\s?(?:[hg:]|giờ))/iu;
