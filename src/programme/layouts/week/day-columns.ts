import type { DayHeading } from '../../day-headings.ts';
import { isSubject, namesLeader } from '../../subjects.ts';
import { isWhoLine } from '../../who-lines.ts';
import { headsNoTime } from './headed-rows.ts';
import { type ColumnRole, isWhen } from './heads.ts';

/** Days side by side, a column each, and what stands at the left of them. */

type Roles = readonly (ColumnRole | null)[];

/** A row that heads a column a day: three days and no more than two cells of another kind, or two days in their order. */
export function headsDays(roles: Roles, texts: readonly string[]): boolean {
  const written = texts.filter((text) => text !== '').length;
  const columns = roles.flatMap((role, i) => (role?.type === 'day' ? [{ i, heading: role.heading }] : []));
  // One day over the whole width is a heading within the table.
  const days = [...new Map(columns.map((column) => [texts[column.i], column])).values()];
  if (days.length >= 3) return columns.length >= written - 2;
  const [first, second] = days;
  const others = texts.filter((text, i) => text !== '' && roles[i]?.type !== 'day').length;
  const leads = texts.findIndex((_, i) => roles[i]?.type === 'day');
  const behind = texts.slice(leads).some((text, i) => text !== '' && roles[leads + i]?.type !== 'day');
  return days.length === 2 && others <= 2 && !behind && follows(first!.heading, second!.heading);
}

/** `Thứ Hai` and `27/5` are one day in two cells; `27/5` and `28/5` are two. */
function follows(first: DayHeading, second: DayHeading): boolean {
  if (first.date === null && second.date === null) return first.weekdays[0]! < second.weekdays[0]!;
  if (first.date === null || second.date === null || first.weekdays.length !== second.weekdays.length) return false;
  const [from, to] = [first.date.days[0]!, second.date.days[0]!];
  if (from.month === null || to.month === null || first.date.days.length + second.date.days.length > 2) return false;
  return from.month === to.month ? to.day > from.day : to.day < from.day;
}

/** `Thứ 2` above `27/5`, or below it: one day in two rows of the head. */
export function wholeDay(above: ColumnRole | null, below: ColumnRole | null): ColumnRole | null {
  if (above?.type !== 'day' || below?.type !== 'day') return null;
  const [dated, named] = above.heading.date ? [above.heading, below.heading] : [below.heading, above.heading];
  if (dated.date === null || named.date !== null || dated.weekdays.length > 0) return null;
  const printed = `${above.heading.printed} ${below.heading.printed}`;
  return { type: 'day', heading: { ...dated, weekdays: named.weekdays, printed } };
}

/** A second row of the head that says the other half of every day of the first. */
export function completesDays(above: Roles, below: Roles): boolean {
  const days = above.flatMap((role, i) => (role?.type === 'day' ? [i] : []));
  return days.length >= 2 && days.every((i) => wholeDay(above[i]!, below[i] ?? null) !== null);
}

/**
 * What stands at the left of the days says when within them, or whose their entries are: `Chủ tịch` under `Nội dung`,
 * under `Thứ, ngày`, under nothing. What is neither is kept beside the entries.
 */
export function withHeadsOfRows(roles: Roles, body: readonly (readonly string[])[]): Roles {
  const first = roles.findIndex((role) => role?.type === 'day');
  if (roles.filter((role) => role?.type === 'day').length < 2) return roles;
  return roles.map((role, i): ColumnRole | null => {
    if (i > first || role?.type === 'day' || role?.type === 'index') return role;
    const cells = body.map((row) => row[i] ?? '').filter((text) => text !== '');
    const most = (fits: (text: string) => boolean) => cells.filter(fits).length * 2 > cells.length;
    if (cells.length === 0) return role;
    if (isCount(cells)) return { type: 'index' };
    if (most(isWhen) || cells.filter((text) => !headsNoTime(text)).every(isWhen)) return { type: 'when' };
    if (most(isWho) || role?.type === 'leader') return { type: 'field', field: 'leader' };
    return role?.type === 'field' && role.field !== 'content' ? role : { type: 'field', field: 'note' };
  });
}

const isCount = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((text, i) => Number(text.replace(/\.$/u, '')) === i + 1);

const isWho = (text: string): boolean => {
  const name = text.replace(/\s+/g, ' ').trim();
  return isSubject(name) || namesLeader(name) || isWhoLine(name) || NAME.test(name);
};
/** `Lê Thị Mẫu`, with her office behind. */
const NAME = /^(?:\p{Lu}\p{Ll}*\s){1,4}\p{Lu}\p{Ll}*(?:$|\s?[-–,(])/u;
