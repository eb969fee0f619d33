import type { Slot } from '../../../model/programme.ts';
import { daysOf } from '../../../time/local.ts';
import type { FieldRole } from '../../fields.ts';
import type { DayTracker } from './days.ts';
import { firstDate, type ScheduleDay } from './entry.ts';
import type { GridCell } from './grid.ts';
import { type ColumnRole, isContent } from './heads.ts';
import type { Below, ScheduleRow } from './row.ts';
import { mergeWhen } from './row-when.ts';

/** A cell over several columns or rows is of all of them: of all their leaders, of both halves, of every day. */

type Roles = readonly (ColumnRole | null)[];

/** The role of the cell with all the columns of its kind over which it reaches. */
export function roleOver(row: readonly GridCell[], roles: Roles, at: number): ColumnRole | null {
  const role = roles[at] ?? null;
  let end = at + 1;
  while (row[end]?.spanned && roles[end]?.type === role?.type) end++;
  const others = roles.slice(at + 1, end).filter((other) => other !== null);
  if (role === null || others.length === 0) return role;
  if (role.type === 'session') return { type: 'session', slot: 'allDay' };
  if (role.type === 'leader') {
    const names = [role, ...others].flatMap((each) => (each.type === 'leader' ? [each.name] : []));
    return { ...role, name: [...new Set(names)].join('; ') };
  }
  const last = others.at(-1)!;
  return role.type === 'day' && last.type === 'day' ? { ...role, until: last.heading } : role;
}

/** The column of entries for which the cell at `at` stands: its own, or the first of those over which it reaches; -1 for none. */
export function entryColumn(row: readonly GridCell[], roles: Roles, at: number): number {
  let start = at;
  while (row[start]?.spanned && start > 0) start--;
  let end = start + 1;
  while (row[end]?.spanned) end++;
  const found = roles.slice(start, end).findIndex((role) => isContent(role));
  return found < 0 ? -1 : start + found;
}

/** @param from the row in which the cell begins */
export function belowCell(
  rows: readonly (readonly GridCell[])[],
  from: number,
  roles: Roles,
  at: number,
): Below | undefined {
  const cell = rows[from]?.[at];
  let end = from + 1;
  while (rows[end]?.[at]?.carried && rows[end]![at]!.lines === cell?.lines) end++;
  const covered = rows.slice(from + 1, end);
  if (covered.length === 0) return undefined;
  const own = (row: readonly GridCell[], fits: (role: ColumnRole | null) => boolean) =>
    row.flatMap((each, i) => (fits(roles[i] ?? null) && !each.carried && !each.spanned ? [{ ...each, i }] : []));
  const columns: Partial<Record<FieldRole, string[]>> = {};
  for (const row of covered)
    for (const { text, i } of own(row, (role) => role?.type === 'field' && role.field !== 'content')) {
      const role = roles[i]!;
      if (role.type === 'field' && text !== '') columns[role.field] = [...(columns[role.field] ?? []), text];
    }
  return { when: covered.map((row) => own(row, (role) => role?.type === 'when').map(({ text }) => text)), columns };
}

/** The fields of its row with those of the rows below, each once. */
export function columnsOver(columns: ScheduleRow['columns'], below: Below | undefined): ScheduleRow['columns'] {
  const all: Partial<Record<FieldRole, string>> = { ...columns };
  for (const [name, texts] of Object.entries(below?.columns ?? {})) {
    const field = name as FieldRole;
    const parts = [all[field] ?? '', ...texts].filter((text) => text !== '');
    all[field] = [...new Set(parts)].join('; ');
  }
  return all;
}

/** From the first of the days to the last. */
export function daysBetweenHeads(first: ScheduleDay, last: ScheduleDay): ScheduleDay {
  const [start, end] = [firstDate(first), last.dates.at(-1)?.date ?? null];
  const printed = `${first.printed} – ${last.printed}`;
  if (start === null || end === null || end < start || daysOf({ start, end }).length > LONGEST)
    return { ...first, dates: [{ date: start, problem: 'uncertain-date' }], printed };
  const problem = first.dates[0]!.problem ?? last.dates.at(-1)!.problem;
  return { ...first, dates: daysOf({ start, end }).map((date) => ({ date, problem })), weekdays: [], printed };
}

/** Days of a month. */
const LONGEST = 31;

export interface Reach {
  readonly day: ScheduleDay | null;
  readonly slot: Slot | null;
  /** How far it reaches is not certain. */
  readonly unclear: boolean;
}

/** The days and halves of the day of a cell that reaches into the rows below. */
export function reachOf(
  below: Below,
  day: ScheduleDay | null,
  slot: Slot | null,
  days: DayTracker,
  line: number,
): Reach {
  const rows = below.when.map((texts) => mergeWhen(texts));
  const headings = rows.flatMap(({ heading }) => (heading ? [heading] : []));
  const [first, last] = [firstDate(day), headings.at(-1)];
  const end = last ? days.ahead(last, line) : null;
  const goesOn = end !== null && firstDate(end) !== first;
  const slots = [slot, ...rows.map((row) => row.slot)].filter((each) => each !== null);
  const halves = new Set(slots);
  if (!goesOn || day === null) return { day, slot: halves.size > 1 ? 'allDay' : slot, unclear: false };
  // `Thứ Hai Chiều` to `Thứ Ba Sáng` are two halves, not two days.
  const whole = rows.every((row) => row.slot === null) || slots.length === halves.size * (headings.length + 1);
  return {
    day: daysBetweenHeads(day, end),
    slot: whole ? (halves.size > 1 ? 'allDay' : slot) : null,
    unclear: !whole,
  };
}
