import type { Chance } from '../../property/random.ts';
import { whenBefore } from '../weeks/hand.ts';
import { factOf } from '../weeks/plan.ts';
import type { Arrangement } from '../weeks/week.ts';
import { DAY_HEADS, detailColumns, HALF_HEADS, HOUR_HEADS, TITLE_HEADS } from './columns.ts';
import { cellsApart, cellsAsLines, type Drawing, pipesOrTabs, type Rows } from './draw.ts';

/** Tables whose rows are entries, with their day in the first columns. */

/** Day, half, hour, title and details, most of them in columns; the day stands once or in every row. */
export const entriesAsRows: Arrangement = (c, hand, week) => {
  const [hasNumber, hasHalf, hasHour, isRepeated] = [15, 60, 50, 33].map((share) => c.percent(share));
  const details = detailColumns(c, hand);
  const heads = [
    ...(hasNumber ? ['STT'] : []),
    c.pick(DAY_HEADS),
    ...(hasHalf ? [c.pick(HALF_HEADS)] : []),
    ...(hasHour ? [c.pick(HOUR_HEADS)] : []),
    c.pick(TITLE_HEADS),
    ...details.heads,
  ];
  const rows = week.entries.map((entry, i) => {
    const above = week.entries[i - 1];
    const isNewDay = isRepeated || above?.date !== entry.date;
    const isNewHalf = isNewDay || above?.half !== entry.half;
    const isHourAhead = entry.time === null || !hasHour;
    const before = isHourAhead ? whenBefore(hand, entry, !hasHalf) : '';
    return [
      ...(hasNumber ? [String(i + 1)] : []),
      isNewDay ? hand.heading(entry.date) : '',
      ...(hasHalf ? [isNewHalf ? hand.half[entry.half] : ''] : []),
      ...(hasHour ? [entry.time === null ? '' : hand.clock(entry.time)] : []),
      before + details.title(entry),
      ...details.cells(entry),
    ];
  });
  return { body: anyDrawing(c)([heads, ...rows]), facts: week.entries.map((entry) => factOf(entry)) };
};

/** The columns stand in another order: the hour or the title first, or the day last. */
export const columnsInOtherOrder: Arrangement = (c, hand, week) => {
  const details = detailColumns(c, hand);
  const order = c.pick([hourFirst, titleFirst, dayLast]);
  const heads = {
    day: c.pick(DAY_HEADS),
    half: 'Buổi',
    hour: c.pick(['Giờ', 'Thời gian']),
    title: c.pick(TITLE_HEADS),
  };
  const rows = week.entries.map((entry) => {
    const half = order === hourFirst && entry.time === null ? `${hand.half[entry.half]}: ` : '';
    const cells = {
      day: hand.heading(entry.date),
      half: hand.half[entry.half],
      hour: entry.time === null ? '' : hand.clock(entry.time),
      title: half + details.title(entry),
    };
    return order(cells, details.cells(entry));
  });
  const facts = week.entries.map((entry) => factOf(entry));
  return { body: pipesOrTabs(c)([order(heads, details.heads), ...rows]), facts };
};

type Cells = Readonly<Record<'day' | 'half' | 'hour' | 'title', string>>;
type Order = (cells: Cells, more: readonly string[]) => readonly string[];
const hourFirst: Order = ({ hour, day, title }, more) => [hour, day, title, ...more];
const titleFirst: Order = ({ title, day, half, hour }, more) => [title, day, half, hour, ...more];
const dayLast: Order = ({ half, hour, title, day }, more) => [half, hour, title, ...more, day];

/** A day stands alone in a row above its entries, perhaps a half of it too. */
export const daysAsBanners: Arrangement = (c, hand, week) => {
  const details = detailColumns(c, hand);
  const hasHalf = c.percent(50);
  const hasHalfRows = !hasHalf && c.percent(25);
  const heads = [...(hasHalf ? ['Buổi'] : []), c.pick(['Giờ', 'Thời gian']), c.pick(TITLE_HEADS), ...details.heads];
  const banner = c.pick(BANNERS);
  const rows: Rows = week.entries.flatMap((entry, i) => {
    const above = week.entries[i - 1];
    const isNewDay = above?.date !== entry.date;
    const isNewHalf = isNewDay || above?.half !== entry.half;
    const half = hasHalf || hasHalfRows || entry.time !== null ? '' : `${hand.half[entry.half]}: `;
    const row = [
      ...(hasHalf ? [isNewHalf ? hand.half[entry.half] : ''] : []),
      entry.time === null ? '' : hand.clock(entry.time),
      half + details.title(entry),
      ...details.cells(entry),
    ];
    return [
      ...(isNewDay ? [banner(hand.heading(entry.date), heads.length)] : []),
      ...(isNewHalf && hasHalfRows ? [banner(hand.half[entry.half], heads.length)] : []),
      row,
    ];
  });
  return { body: pipesOrTabs(c)([heads, ...rows]), facts: week.entries.map((entry) => factOf(entry)) };
};

/** In the first cell, as the only cell, or in every cell that it spans. */
const BANNERS: readonly ((text: string, width: number) => readonly string[])[] = [
  (text, width) => [text, ...Array.from({ length: width - 1 }, () => '')],
  (text) => [text],
  (text, width) => Array.from({ length: width }, () => text),
];

const anyDrawing = (c: Chance): Drawing => (c.percent(66) ? pipesOrTabs(c) : c.pick([cellsAsLines, cellsApart]));
