import { monthDaysIn } from '../../month-days.ts';
import { namesLeader } from '../../subjects.ts';
import { type ListCell, natureOf } from './list-cells.ts';
import { findMonth } from './months.ts';
import type { ListRow } from './row.ts';

/** `Tháng`, `Chủ tịch`, `Phó Chủ tịch`: rows of as many cells, each with its month and the days of each leader. */
export function monthsInCells(all: readonly ListCell[]): { rows: ListRow[]; from: number; to: number } | null {
  const cells = all.filter((cell) => natureOf(cell) !== 'index');
  const head = cells.findIndex(({ text }, i) => /^tháng$/iu.test(text) && namesLeader(cells[i + 1]?.text ?? ''));
  if (head < 0) return null;
  const body = cells.findIndex((cell, i) => i > head && natureOf(cell) === 'month');
  const people = cells.slice(head + 1, body).map(({ text }) => text);
  const width = people.length + 1;
  if (body < 0 || !people.every(namesLeader)) return null;
  const rows: ListRow[] = [];
  let used = body;
  for (; used + width <= cells.length; used += width) {
    const row = rowOfMonth(cells.slice(used, used + width), people);
    if (row === null) break;
    rows.push(...row);
  }
  return rows.length === 0 ? null : { rows, from: cells[head]!.at, to: cells[used - 1]!.at + 1 };
}

/** Null where the cells are no row: something else than days or a dash stands in one. */
function rowOfMonth([first, ...days]: readonly ListCell[], people: readonly string[]): ListRow[] | null {
  const month = first && natureOf(first) === 'month' ? findMonth(first.text) : null;
  if (!month) return null;
  const read = days.map(
    ({ text }) => /^[-–—\s]*$/u.test(text) || monthDaysIn(`Tháng ${month.month}: ${text}`) !== null,
  );
  if (!read.every(Boolean)) return null;
  return days.flatMap(({ text, line }, i) =>
    /\d/u.test(text) ? [{ cells: { date: text, month: first!.text, person: people[i]! }, ...line.place }] : [],
  );
}
