import { type Hand, whenBefore } from '../weeks/hand.ts';
import { type Entry, factOf, onDay, type Week } from '../weeks/plan.ts';
import type { Arrangement } from '../weeks/week.ts';
import { DAY_HEADS, detailColumns, TITLE_HEADS } from './columns.ts';
import { cellsAsLines, cellsWithGaps, type Drawing, pipesOrTabs, withBlanks } from './draw.ts';

/** Tables with hours and halves of the day in one column, or with the entries of a half of the day in one cell. */

/** The half of the day stands before, above or behind the hour, or alone. */
export const halvesAmongHours: Arrangement = (c, hand, week) =>
  withHourCells(c.pick([halfBefore, halfAbove, halfBehind]), pipesOrTabs(c))(c, hand, week);

/** The same as a page is copied. */
export const halvesAmongHoursInLines: Arrangement = (c, hand, week) =>
  withHourCells(halfBefore, cellsAsLines)(c, hand, week);

/** Hours in a column of their own, cells empty where nothing is new: one width a column, or a cell a line. */
export const sparseColumns: Arrangement = (c, hand, week) =>
  withHourCells(hourOnly, c.pick([withBlanks, cellsWithGaps]))(c, hand, week);

type HourCell = (hand: Hand, entry: Entry, isNewHalf: boolean) => string;

const hourOnly: HourCell = (hand, { time }) => (time === null ? '' : hand.clock(time));
const halfBefore: HourCell = (hand, { time, half }, isNewHalf) => {
  if (time === null) return hand.half[half];
  return isNewHalf ? `${hand.half[half]} ${hand.clock(time)}` : hand.clock(time);
};
const halfAbove: HourCell = (hand, { time, half }) =>
  time === null ? hand.half[half] : `${hand.half[half]}\n${hand.clock(time)}`;
const halfBehind: HourCell = (hand, { time, half }) =>
  time === null ? hand.half[half] : `${hand.clock(time)} (${hand.half[half].toLowerCase()})`;

function withHourCells(form: HourCell, drawing: Drawing): Arrangement {
  return (c, hand, week) => {
    const details = detailColumns(c, hand);
    const rows = week.entries.map((entry, i) => {
      const above = week.entries[i - 1];
      const isNewDay = above?.date !== entry.date;
      const hour = form(hand, entry, isNewDay || above?.half !== entry.half);
      const half = form === hourOnly && entry.time === null ? `${hand.half[entry.half]}: ` : '';
      return [isNewDay ? hand.heading(entry.date) : '', hour, half + details.title(entry), ...details.cells(entry)];
    });
    const heads = [c.pick(DAY_HEADS), c.pick(['Giờ', 'Thời gian']), c.pick(TITLE_HEADS), ...details.heads];
    return { body: drawing([heads, ...rows]), facts: week.entries.map((entry) => factOf(entry)) };
  };
}

/** A row a half of a day; its hours, titles and places are lines of their cells, one beside the other. */
export const linesSideBySide: Arrangement = (c, hand, week) => {
  const hasPlace = c.percent(60);
  const timed = { ...week, entries: week.entries.filter(({ time }) => time !== null) };
  const rows = halvesOf(timed).map(({ own, ...before }) => [
    ...dayAndHalf(hand, before),
    own.map(({ time }) => hand.clock(time!)).join('\n'),
    own.map(({ title }) => title).join('\n'),
    ...(hasPlace ? [own.map(({ place }) => place ?? 'Phòng họp số 1').join('\n')] : []),
  ]);
  const heads = [c.pick(DAY_HEADS), 'Buổi', 'Giờ', c.pick(TITLE_HEADS), ...(hasPlace ? ['Địa điểm'] : [])];
  return { body: pipesOrTabs(c)([heads, ...rows]), facts: timed.entries.map((entry) => factOf(entry, null)) };
};

/** A row a half of a day; its entries are lines of one cell, each with its hour. */
export const hoursInCell: Arrangement = (c, hand, week) => {
  const rows = halvesOf(week).map(({ own, ...before }) => {
    const told = own.map((entry) => whenBefore(hand, entry, false) + entry.title);
    return [...dayAndHalf(hand, before), told.map((line) => (own.length > 1 ? `- ${line}` : line)).join('\n')];
  });
  const heads = [c.pick(DAY_HEADS), 'Buổi', c.pick(TITLE_HEADS)];
  return { body: pipesOrTabs(c)([heads, ...rows]), facts: week.entries.map((entry) => factOf(entry, null)) };
};

type HalfDay = Pick<Entry, 'date' | 'half'> & { readonly isFirst: boolean };

const dayAndHalf = (hand: Hand, { date, half, isFirst }: HalfDay) => [
  isFirst ? hand.heading(date) : '',
  hand.half[half],
];

function halvesOf(week: Week): (HalfDay & { own: readonly Entry[] })[] {
  return week.days.flatMap((date) =>
    [...Map.groupBy(onDay(week, date), ({ half }) => half)].map(([half, own], i) => ({
      date,
      half,
      own,
      isFirst: i === 0,
    })),
  );
}
