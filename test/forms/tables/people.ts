import type { LocalDate } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { withoutStop } from '../kit/text.ts';
import { type Hand, PLAIN_HALF, whenBefore } from '../weeks/hand.ts';
import { type Entry, factOf, onDay, type Week } from '../weeks/plan.ts';
import { sentence } from '../weeks/sentence.ts';
import type { Arrangement } from '../weeks/week.ts';
import { type CellForm, cellForm } from './cell.ts';
import { DAY_HEADS } from './columns.ts';
import { pipesOrTabs, type Rows } from './draw.ts';

/** Tables with a column or a row for each leader. */

const LEADERS: readonly (readonly string[])[] = [
  ['Chủ tịch Trần Văn Thử', 'PCT Lê Thị Mẫu'],
  ['Đ/c Trần Văn Thử', 'Đ/c Lê Thị Mẫu', 'Đ/c Phạm Ví Dụ'],
  ['Giám đốc', 'PGĐ Lê Thị Mẫu', 'PGĐ Phạm Ví Dụ'],
];
/** As the first cell of a row has them; heads of columns put the post first. */
const LEADERS_OF_ROWS = [...LEADERS, ['Trần Văn Thử - Hiệu trưởng', 'Lê Thị Mẫu - Phó Hiệu trưởng']];
const LEADER_HEADS = ['Lãnh đạo', 'Họ và tên', 'Họ tên'];

/** Days and halves down, leaders across. */
export const leadersAcross: Arrangement = (c, hand, week) => {
  const shares = shared(c, week);
  const cell: CellForm = (entries) => {
    if (entries.length === 0) return c.percent(30) ? hand.nothing : '';
    return entries.map((entry) => sentence(c, hand, entry)).join('; ');
  };
  const rows = week.days.flatMap((date) =>
    halvesOf(week, date).map((half, i) => [
      i === 0 ? hand.heading(date) : '',
      hand.half[half],
      ...shares.leaders.map((leader) => cell(shares.of(leader, date).filter((entry) => entry.half === half))),
    ]),
  );
  return led(c, shares, [['Ngày', 'Buổi', ...shares.leaders], ...rows]);
};

/** Leaders down, days across. */
export const leadersDown: Arrangement = (c, hand, week) => {
  const shares = shared(c, week, LEADERS_OF_ROWS);
  const form = c.pick([eachInLine, halvesInCell])(c, hand);
  const rows = shares.leaders.map((leader) => [leader, ...week.days.map((date) => form(shares.of(leader, date)))]);
  return led(c, shares, [[c.pick(LEADER_HEADS), ...week.days.map(hand.heading)], ...rows]);
};

/** So, of a programme of two days. */
export const leadersOnTwoDays: Arrangement = (c, hand, week) => {
  const days = week.days.slice(0, 2);
  return leadersDown(c, hand, { ...week, days, entries: week.entries.filter(({ date }) => days.includes(date)) });
};

/** Days with a row for each leader, halves across. */
export const leadersOfDays: Arrangement = (c, hand, week) => {
  const shares = shared(c, week);
  const cell = cellForm(c, hand);
  const halves = (['morning', 'afternoon', 'evening'] as const).filter(
    (half) => half !== 'evening' || week.entries.some((entry) => entry.half === half),
  );
  const rows = week.days.flatMap((date) =>
    shares.leaders.map((leader, i) => [
      i === 0 ? hand.heading(date) : '',
      leader,
      ...halves.map((half) => cell(shares.of(leader, date).filter((entry) => entry.half === half))),
    ]),
  );
  return led(c, shares, [
    [c.pick(DAY_HEADS), c.pick(LEADER_HEADS), ...halves.map((half) => PLAIN_HALF[half])],
    ...rows,
  ]);
};

/** Each entry with its hour or half of the day. */
function eachInLine(c: Chance, hand: Hand): CellForm {
  const between = c.pick(['; ', '. ', '\n']);
  return (entries) =>
    entries
      .map(
        (entry) => `${whenBefore(hand, entry, true)}${entry.title}${entry.place === null ? '' : ` tại ${entry.place}`}`,
      )
      .join(between);
}

/** The halves of the day with their entries. */
function halvesInCell(c: Chance, hand: Hand): CellForm {
  const cell = cellForm(c, hand);
  return (entries) =>
    [...Map.groupBy(entries, ({ half }) => half)]
      .map(([half, own]) => `${PLAIN_HALF[half]}: ${withoutStop(cell(own))}`)
      .join('\n');
}

interface Shares {
  readonly leaders: readonly string[];
  /** What a leader does on a day. */
  readonly of: (leader: string, date: LocalDate) => readonly Entry[];
  readonly entries: readonly Entry[];
}

/** The entries of a day go to the leaders in turn; no entry says who leads it. */
function shared(c: Chance, week: Week, from = LEADERS): Shares {
  const leaders = c.pick(from);
  const entries = week.days.flatMap((date) =>
    onDay(week, date).map((entry, i) => ({ ...entry, leader: leaders[i % leaders.length]! })),
  );
  return {
    leaders,
    entries,
    of: (leader, date) =>
      entries
        .filter((entry) => entry.leader === leader && entry.date === date)
        .map((entry) => ({ ...entry, leader: null })),
  };
}

const halvesOf = (week: Week, date: LocalDate) =>
  (['morning', 'afternoon', 'evening'] as const).filter(
    (half) => half !== 'evening' || onDay(week, date).some((entry) => entry.half === half),
  );

const led = (c: Chance, { entries }: Shares, rows: Rows) => ({
  body: pipesOrTabs(c)(rows),
  facts: entries.map((entry) => factOf(entry)),
});
