import { addDays, dayOf, type LocalDate, type LocalTime, monthOf, yearOf } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { at, days, type Fact, type Invented, type When } from '../facts.ts';
import { fullDate, weekdayName } from '../kit/days.ts';
import { pad } from '../kit/hours.ts';
import { capital } from '../kit/text.ts';
import { NAMES } from '../kit/words.ts';
import { cellsAsLines, withPipes, withRule, withTabs } from '../tables/draw.ts';
import { noticeText } from './frame.ts';
import { type ListHand, listHand, workingDays } from './hand.ts';

/** On which days leaders receive citizens, over some months. */

interface Reception {
  readonly date: LocalDate;
  readonly leader: string;
}

export function inventReceptions(c: Chance): Invented {
  const hand = listHand(c);
  const year = 2025 + c.below(3);
  const leaders = c.shuffle(NAMES).slice(0, 1 + c.below(3));
  const posts = leaders.map((name, i) => `${i === 0 ? 'Chủ tịch' : 'Phó Chủ tịch'} ${name}`);
  const dates = workingDays(c, `${year}-01-02` as LocalDate, 5 + c.below(10), 20).filter(
    (date) => yearOf(date) === year,
  );
  const receptions = dates.map((date, i) => ({ date, leader: posts[i % posts.length]! }));
  const office = c.pick(['Ủy ban nhân dân xã Thử', 'Sở Ví dụ', 'Thanh tra tỉnh Mẫu']);
  const { body, whens } = c.pick([
    inLines,
    inSentences,
    inRows,
    byMonth,
    byMonthInRows,
    monthsByPeople,
    peopleByMonths,
    inFlatRows,
  ])(c, hand, receptions);
  const text = noticeText(c, {
    title: c.pick([`Lịch tiếp công dân năm ${year}`, `Thông báo lịch tiếp công dân định kỳ của lãnh đạo năm ${year}`]),
    office,
    issued: addDays(`${year}-01-01` as LocalDate, -3 - c.below(20)),
    lead: `${office} thông báo lịch tiếp công dân năm ${year} như sau:`,
    body,
  });
  return { text, facts: receptions.map((reception, i) => factOf(reception, whens[i]!)) };
}

const factOf = ({ leader }: Reception, when: When): Fact => ({
  whens: [when],
  words: [leader],
  common: ['tiếp công dân', 'tiếp dân'],
  leader: null,
});

const EIGHT = '08:00' as LocalTime;

interface Told {
  readonly body: readonly string[];
  readonly whens: readonly When[];
}
type ReceptionForm = (c: Chance, hand: ListHand, receptions: readonly Reception[]) => Told;

/** With the half of the day in every line, or in none. */
const inLines: ReceptionForm = (c, hand, receptions) => {
  const half = c.pick([null, 'morning', 'afternoon'] as const);
  const word = half === null ? '' : half === 'morning' ? 'sáng ' : 'chiều ';
  const line = c.pick<(reception: Reception) => string>([
    ({ date, leader }) => `- ${capital(`${word}${hand.day(date)}`)}: ${leader}.`,
    ({ date, leader }) => `- ${leader}: ${word}${hand.day(date)};`,
  ]);
  return { body: receptions.map(line), whens: receptions.map(({ date }) => at(date, half, null)) };
};

const inSentences: ReceptionForm = (_, hand, receptions) => ({
  body: receptions.map(
    ({ date, leader }) =>
      `Đồng chí ${leader} tiếp công dân vào lúc ${hand.hour(EIGHT)}, ${hand.day(date)} tại Phòng Tiếp công dân.`,
  ),
  whens: receptions.map(({ date }) => at(date, null, EIGHT)),
});

const inRows: ReceptionForm = (c, hand, receptions) => {
  const heads = ['STT', 'Ngày', c.pick(['Người tiếp', 'Lãnh đạo tiếp công dân'])];
  const rows = receptions.map(({ date, leader }, i) => [String(i + 1), capital(hand.day(date)), leader]);
  const draw = c.pick([withPipes, withRule, withTabs, cellsAsLines]);
  return { body: draw([heads, ...rows]), whens: receptions.map(({ date }) => days(date)) };
};

const byMonth: ReceptionForm = (c, hand, receptions) => ({
  body: [...Map.groupBy(receptions, ({ date }) => monthOf(date))].flatMap(([month, own], i) => [
    c.pick([`${i + 1}. Tháng ${month}:`, `* Tháng ${pad(month)}`]),
    ...own.map(({ date, leader }) => `- ${capital(hand.day(date))}: ${leader}.`),
  ]),
  whens: receptions.map(({ date }) => days(date)),
});

/** Every leader has a row for a month, with all the days of it. */
const byMonthInRows: ReceptionForm = (c, _, receptions) => {
  const months = [...Map.groupBy(receptions, ({ date, leader }) => `${monthOf(date)} ${leader}`).values()];
  const daysOf = (own: readonly Reception[]) => own.map(({ date }) => pad(dayOf(date))).join(', ');
  const rows = months.map((own) => [`Tháng ${monthOf(own[0]!.date)}`, own[0]!.leader, `Ngày ${daysOf(own)}`]);
  const draw = c.pick([withPipes, withRule, withTabs]);
  return {
    body: draw([['Tháng', 'Lãnh đạo tiếp công dân', 'Ngày tiếp công dân'], ...rows]),
    whens: receptions.map(({ date }) => days(date)),
  };
};

/** A month a row and a leader a column; the cells are days, now and then with their half. */
const monthsByPeople: ReceptionForm = (c, _, receptions) => {
  const { cell, whens, leaders, months } = matrixOf(c, receptions);
  const rows = months.map((month) => [`Tháng ${pad(month)}`, ...leaders.map((leader) => cell(month, leader))]);
  const draw = c.pick([withPipes, withRule, withTabs]);
  return { body: draw([['Tháng', ...leaders], ...rows]), whens };
};

/** A leader a row and a month a column. */
const peopleByMonths: ReceptionForm = (c, hand, receptions) => {
  const { cell, whens, leaders, months } = matrixOf(c, receptions);
  const heads = ['TT', 'Người tiếp', ...months.map((month) => `Tháng ${month}`)];
  const rows = leaders.map((leader, i) => [String(i + 1), leader, ...months.map((month) => cell(month, leader))]);
  const draw = c.pick([withPipes, withRule, withTabs]);
  return months.length < 2 ? monthsByPeople(c, hand, receptions) : { body: draw([heads, ...rows]), whens };
};

type DayCell = (day: string, half: string) => string;
const DAY_CELLS: readonly DayCell[] = [
  (day, half) => (half === '' ? day : `${day} (${half})`),
  (day, half) => (half === '' ? day : `${capital(half)} ${day}`),
  (day, half) => (half === '' ? `Ngày ${day}` : `Ngày ${day} (buổi ${half})`),
  (day, half) => (half === '' ? `ngày ${day}` : `${half} ngày ${day}`),
];
/** What stands where nobody receives. */
const NO_DAYS = ['', '-', 'Nghỉ Tết', 'Theo thông báo riêng'];

function matrixOf(c: Chance, receptions: readonly Reception[]) {
  const day = c.pick(DAY_CELLS);
  const between = c.pick(['; ', ', ', '; ']);
  const halves = receptions.map(() => (c.percent(30) ? c.pick(['morning', 'afternoon'] as const) : null));
  const none = c.pick(NO_DAYS);
  const word = (half: string | null | undefined) => (half === 'morning' ? 'sáng' : half === 'afternoon' ? 'chiều' : '');
  const cell = (month: number, leader: string) => {
    const own = receptions.flatMap((one, i) => (monthOf(one.date) === month && one.leader === leader ? [i] : []));
    // Of several days in one cell a half would be said of each, or of all.
    const told = own.map((i) => day(pad(dayOf(receptions[i]!.date)), own.length === 1 ? word(halves[i]) : ''));
    return told.length === 0 ? none : told.join(between);
  };
  const isAlone = ({ date, leader }: Reception) =>
    receptions.filter((one) => monthOf(one.date) === monthOf(date) && one.leader === leader).length === 1;
  return {
    cell,
    whens: receptions.map((one, i) => at(one.date, isAlone(one) ? halves[i]! : null, null)),
    leaders: [...new Set(receptions.map(({ leader }) => leader))],
    months: [...new Set(receptions.map(({ date }) => monthOf(date)))],
  };
}

/** A table whose cells a page put one behind the other: numbers, months and days are told by the line of their heads. */
const inFlatRows: ReceptionForm = (c, _, receptions) => {
  const [heads, row] = c.pick<readonly [string, (reception: Reception, at: number) => string]>([
    ['Tháng Ngày tiếp Người tiếp công dân', ({ date, leader }) => `Tháng ${monthOf(date)} ${dayOf(date)} ${leader}`],
    [
      'TT Tháng Ngày Lãnh đạo tiếp',
      ({ date, leader }, i) => `${i + 1} ${pad(monthOf(date))} ${pad(dayOf(date))} ${leader}`,
    ],
    [
      'STT Ngày tiếp Thứ Người tiếp',
      ({ date, leader }, i) => `${pad(i + 1)} ${fullDate(date)} ${weekdayName(date)} ${leader}`,
    ],
    [
      'Tháng Ngày Thứ Người tiếp',
      ({ date, leader }) => `${monthOf(date)} ${dayOf(date)} (${weekdayName(date)}) ${leader}`,
    ],
  ]);
  return { body: [heads, ...receptions.map(row)], whens: receptions.map(({ date }) => days(date)) };
};
