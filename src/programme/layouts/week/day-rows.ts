import type { LocalDate } from '../../../time/local.ts';
import { dayOf, monthOf, weekdayOf, yearOf } from '../../../time/local.ts';
import { readDayHeading } from '../../day-headings.ts';
import { WEEKDAY_NAMES } from '../../weekdays.ts';
import { BLANK_CELL, type GridCell } from './grid.ts';

/** A table of days that a sheet, or weeks side by side, is turned into: a row an entry, its day in the first column. */

export type Grid = readonly (readonly GridCell[])[];

/** The day that a cell names by its weekday alone, 1 to 7; null for any other text. */
export function weekdayAlone(text: string): number | null {
  const heading = readDayHeading(text, 'cell');
  const [weekday, ...others] = heading?.weekdays ?? [];
  return heading?.date === null && heading.rest.trim() === '' && others.length === 0 ? (weekday ?? null) : null;
}

export const printedDay = (date: LocalDate): string =>
  `${WEEKDAY_NAMES[weekdayOf(date)]}, ${dayOf(date)}/${monthOf(date)}/${yearOf(date)}`;

/** @param last of a cell over the columns of several days */
export const printedDays = (first: LocalDate, last: LocalDate): string =>
  first === last ? printedDay(first) : `${plain(first)} - ${plain(last)}`;
const plain = (date: LocalDate) => `${dayOf(date)}/${monthOf(date)}/${yearOf(date)}`;

export const textCell = (text: string): GridCell => ({ ...BLANK_CELL, text });

/** The last column over which the cell reaches. */
export function lastOver(row: readonly GridCell[], at: number): number {
  let last = at;
  while (row[last + 1]?.spanned) last++;
  return last;
}
