import type { LocalDate } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import type { Half } from '../facts.ts';
import { shortDate, weekdayName } from '../kit/days.ts';
import { NAMES } from '../kit/words.ts';
import { type Hand, halfWord } from '../weeks/hand.ts';
import { type Entry, factOf, onDay, type Week } from '../weeks/plan.ts';
import type { Arrangement } from '../weeks/week.ts';
import { type CellForm, cellForm } from './cell.ts';
import { DAY_HEADS, TITLE_HEADS } from './columns.ts';
import { cellsAsLines, pipesOrTabs, type Rows } from './draw.ts';

/** Tables of days and halves of days, whose cells hold all the entries of their half. */

/** Days down, halves across, perhaps with a number before or a column more behind. */
export const daysByHalves: Arrangement = (c, hand, week) => {
  const matrix = matrixOf(c, hand, week);
  const number = c.percent(20);
  const more = c.pick([null, null, null, 'Ghi chú', 'Trực lãnh đạo']);
  const heads = [c.pick(DAY_HEADS), ...matrix.halves.map(matrix.head), ...(more === null ? [] : [more])];
  const rows = week.days.map((date) => [
    matrix.day(date),
    ...matrix.halves.map((half) => matrix.cell(halfOf(week, date, half))),
    ...(more === null ? [] : [more === 'Ghi chú' ? '' : `Đ/c ${c.pick(NAMES)}`]),
  ]);
  const numbered = [['STT', ...heads], ...rows.map((row, i) => [String(i + 1), ...row])];
  return all(c, week, number ? numbered : [heads, ...rows]);
};

/** As a page is copied: a cell a line. */
export const daysByHalvesInLines: Arrangement = (c, hand, week) => {
  const { halves, cell } = matrixOf(c, hand, { ...week, entries: week.entries.filter(isByDay) });
  const heads = [c.pick(DAY_HEADS), ...halves.map((half) => halfWord(hand, half))];
  const rows = week.days.map((date) => [hand.heading(date), ...halves.map((half) => cell(halfOf(week, date, half)))]);
  return { body: cellsAsLines([heads, ...rows]), facts: week.entries.filter(isByDay).map((entry) => factOf(entry)) };
};

/** Halves down, days across. */
export const halvesByDays: Arrangement = (c, hand, week) => {
  const { halves, head, day, cell } = matrixOf(c, hand, week);
  const heads = [c.pick(['Buổi', 'Buổi/Ngày', '', 'Thời gian']), ...week.days.map(day)];
  return all(c, week, [
    heads,
    ...halves.map((half) => [head(half), ...week.days.map((date) => cell(halfOf(week, date, half)))]),
  ]);
};

/** The name of a day stands beside its morning, its date beside its afternoon. */
export const datesBelowNames: Arrangement = (c, hand, week) => {
  const { halves, head, cell } = matrixOf(c, hand, week);
  const date = c.pick<(date: string) => string>([(d) => d, (d) => `(${d})`, (d) => `Ngày ${d}`]);
  const rows = week.days.flatMap((day) =>
    halves.map((half, i) => [
      [weekdayName(day), date(shortDate(day))][i] ?? '',
      head(half),
      cell(halfOf(week, day, half)),
    ]),
  );
  return all(c, week, [[c.pick(DAY_HEADS), 'Buổi', 'Nội dung'], ...rows]);
};

/** As many rows a day as its fuller half has entries. */
export const rowsOfDays: Arrangement = (c, hand, week) => {
  const { halves, head, day, cell } = matrixOf(c, hand, week);
  const rows = week.days.flatMap((date) => {
    const columns = halves.map((half) => halfOf(week, date, half));
    const height = Math.max(1, ...columns.map(({ length }) => length));
    return Array.from({ length: height }, (_, i) => [
      i === 0 ? day(date) : '',
      ...columns.map((own) => cell(own.slice(i, i + 1))),
    ]);
  });
  return all(c, week, [[c.pick(DAY_HEADS), ...halves.map(head)], ...rows]);
};

/** One cell a day, its halves said inside. */
export const daysInOneCell: Arrangement = (c, hand, week) => {
  const { halves, day, cell } = matrixOf(c, hand, week);
  const between = c.pick(['\n', '. ']);
  const rows = week.days.map((date) => {
    const own = halves.map((half) => ({ half, entries: halfOf(week, date, half) }));
    const told = own.filter(({ entries }) => entries.length > 0);
    return [day(date), told.map(({ half, entries }) => `${halfWord(hand, half)}: ${cell(entries)}`).join(between)];
  });
  return all(c, week, [[c.pick(DAY_HEADS), c.pick(TITLE_HEADS)], ...rows]);
};

interface Matrix {
  readonly halves: readonly Half[];
  readonly head: (half: Half) => string;
  readonly day: (date: LocalDate) => string;
  readonly cell: CellForm;
}

const HOURS: Readonly<Record<Half, readonly [string, string]>> = {
  morning: ['7h30', '11h30'],
  afternoon: ['13h30', '17h00'],
  evening: ['18h30', '21h00'],
};

function matrixOf(c: Chance, hand: Hand, { entries }: Week): Matrix {
  const hasEvening = c.percent(20) || !entries.every(isByDay);
  const hours = c.pick<(half: Half) => string>([
    () => '',
    () => '',
    (half) => ` (${HOURS[half].join(' - ')})`,
    (half) => ` (từ ${HOURS[half][0]})`,
  ]);
  const isBroken = c.percent(50);
  return {
    halves: ['morning', 'afternoon', ...(hasEvening ? (['evening'] as const) : [])],
    head: (half) => halfWord(hand, half) + hours(half),
    day: (date) =>
      isBroken ? hand.heading(date).replace(/(?<=[\p{L}\d])(?:, | )(?=\(|ngày|\d)/u, '\n') : hand.heading(date),
    cell: cellForm(c, hand),
  };
}

const isByDay = ({ half }: Entry) => half !== 'evening';
const halfOf = (week: Week, date: LocalDate, half: Half) => onDay(week, date).filter((entry) => entry.half === half);
const all = (c: Chance, { entries }: Week, rows: Rows) => ({
  body: pipesOrTabs(c)(rows),
  facts: entries.map((entry) => factOf(entry)),
});
