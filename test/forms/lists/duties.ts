import { addDays, type LocalDate, type LocalTime, weekdayOf } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { at, days, type Fact, type Invented } from '../facts.ts';
import { capital } from '../kit/text.ts';
import { NAMES } from '../kit/words.ts';
import { withPipes, withRule, withTabs } from '../tables/draw.ts';
import { noticeText } from './frame.ts';
import { type ListHand, listHand } from './hand.ts';

/** Who is on duty on the days of a week. */

interface Duty {
  readonly date: LocalDate;
  readonly first: string;
  readonly second: string;
}

export function inventDuties(c: Chance): Invented {
  const hand = listHand(c);
  const any = addDays('2025-01-06' as LocalDate, c.below(700));
  const monday = addDays(any, 1 - weekdayOf(any));
  const names = c.shuffle(NAMES);
  const duties = Array.from({ length: 5 + 2 * c.below(2) }, (_, i) => ({
    date: addDays(monday, i),
    first: names[i % 6]!,
    second: names[(i + 3) % 6]!,
  }));
  const office = c.pick(['Sở Ví dụ', 'Trung tâm Y tế Ví Dụ', 'Trường THCS Mẫu']);
  const { body, facts } = c.pick([
    inRows,
    inLines,
    belowDays,
    byHalves,
    inSecondLines,
    inSecondRows,
    inBlocks,
    inShifts,
  ])(c, hand, duties);
  const text = noticeText(c, {
    title: `Lịch trực cơ quan từ ngày ${hand.date(monday)} đến ngày ${hand.date(duties.at(-1)!.date)}`,
    office,
    issued: addDays(monday, -3),
    lead: `${office} phân công lịch trực như sau:`,
    body,
  });
  return { text, facts, apart: true };
}

type DutyForm = (
  c: Chance,
  hand: ListHand,
  duties: readonly Duty[],
) => { body: readonly string[]; facts: readonly Fact[] };

const onDuty = ({ date, first, second }: Duty): Fact => ({
  whens: [days(date)],
  words: [first, second],
  common: ['trực'],
  leader: null,
});

const inRows: DutyForm = (c, hand, duties) => {
  const rows = duties.map(({ date, first, second }) => [capital(hand.day(date)), first, second]);
  const draw = c.pick([withPipes, withRule, withTabs]);
  return { body: draw([['Ngày', 'Lãnh đạo trực', 'Trực cơ quan'], ...rows]), facts: duties.map(onDuty) };
};

const inLines: DutyForm = (_, hand, duties) => ({
  body: duties.map(({ date, first, second }) => `- ${capital(hand.day(date))}: đồng chí ${first}, ${second}.`),
  facts: duties.map(onDuty),
});

const belowDays: DutyForm = (_, hand, duties) => ({
  body: duties.flatMap(({ date, first, second }, i) => [
    `${i + 1}. ${capital(hand.day(date))}:`,
    `- Trực lãnh đạo: ${first};`,
    `- Trực chuyên môn: ${second}.`,
  ]),
  facts: duties.map(onDuty),
});

const byHalves: DutyForm = (c, hand, duties) => {
  const rows = duties.map(({ date, first, second }) => [capital(hand.day(date)), first, second]);
  const facts = duties.flatMap(({ date, first, second }) => [
    { whens: [at(date, 'morning', null)], words: [first], common: ['trực'], leader: null } satisfies Fact,
    { whens: [at(date, 'afternoon', null)], words: [second], common: ['trực'], leader: null } satisfies Fact,
  ]);
  return { body: c.pick([withPipes, withRule, withTabs])([['Ngày', 'Sáng', 'Chiều'], ...rows]), facts };
};

/** Each of a day's two duties for itself. */
const eachOnDuty = ({ date, first, second }: Duty): Fact[] =>
  [first, second].map((name) => ({ whens: [days(date)], words: [name], common: ['trực'], leader: null }));

/** The second duty stands on a line of its own, which names no day. */
const inSecondLines: DutyForm = (c, hand, duties) => {
  const next = c.pick<(name: string) => string>([
    (name) => `${name} (bảo vệ)`,
    (name) => `Trực ban: đồng chí ${name}`,
    (name) => `- Đ/c ${name}`,
  ]);
  const mark = c.pick(['', '- ', '* ']);
  return {
    body: duties.flatMap(({ date, first, second }) => [
      `${mark}${capital(hand.day(date))}: đồng chí ${first} (lãnh đạo)`,
      next(second),
    ]),
    facts: duties.flatMap(eachOnDuty),
  };
};

/** The second duty stands in a row of its own, below the day of the first. */
const inSecondRows: DutyForm = (c, hand, duties) => {
  const rows = duties.flatMap(({ date, first, second }) => [
    [capital(hand.day(date)), first, 'Trực lãnh đạo'],
    ['', second, 'Trực bảo vệ'],
  ]);
  return {
    body: c.pick([withPipes, withRule, withTabs])([['Ngày trực', 'Họ và tên', 'Ghi chú'], ...rows]),
    facts: duties.flatMap(eachOnDuty),
  };
};

/** Each day alone on its line over lines of labels. */
const inBlocks: DutyForm = (c, hand, duties) => {
  const [mark, below] = c.pick([
    ['+ ', '  '],
    ['- ', '  + '],
    ['', '- '],
    ['• ', ''],
  ]);
  const [lead, others] = c.pick([
    ['Lãnh đạo', 'Trực ban'],
    ['Chỉ huy', 'Cán bộ trực'],
    ['Trực chỉ huy', 'Bảo vệ'],
  ]);
  return {
    body: duties.flatMap(({ date, first, second }) => [
      `${mark}${capital(hand.day(date))}${c.pick(['', ':'])}`,
      `${below}${lead}: ${first}`,
      `${below}${others}: ${second}, ${NAMES[0]}`,
    ]),
    facts: duties.map(onDuty),
  };
};

/** Shifts from an hour of one day to one of the next. */
const inShifts: DutyForm = (c, hand, duties) => {
  const name = c.pick(['Ca', 'Kíp', 'Phiên']);
  const hour = c.pick(['7h00', '7 giờ', '07:00']);
  const until = ({ date }: Duty) => hand.date(addDays(date, 1));
  const head = c.pick<(duty: Duty, i: number) => string>([
    (duty, i) => `${name} ${i + 1}. Từ ${hour} ngày ${hand.date(duty.date)} đến ${hour} ngày ${until(duty)}`,
    (duty, i) => `${name} ${i + 1} (${hour} ngày ${hand.date(duty.date)} - ${hour} ngày ${until(duty)}):`,
    (duty) => `- Từ ${hour} ngày ${hand.date(duty.date)} đến ${hour} ngày ${until(duty)}:`,
  ]);
  return {
    body: duties.flatMap((duty, i) => [head(duty, i), `Trưởng ca: ${duty.first}`, `Trực: ${duty.second}`]),
    facts: duties.map(({ date, first, second }) => ({
      whens: [at(date, null, '07:00' as LocalTime)],
      words: [first, second],
      common: ['trực'],
      leader: null,
    })),
  };
};
