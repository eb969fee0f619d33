import { addDays, type LocalDate, yearOf } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { days, type Fact, type Invented } from '../facts.ts';
import { capital } from '../kit/text.ts';
import { withPipes, withRule, withTabs } from '../tables/draw.ts';
import { noticeText } from './frame.ts';
import { type ListHand, listHand } from './hand.ts';

/** When an office is closed for public holidays. */

interface Holiday {
  readonly name: string;
  readonly start: LocalDate;
  readonly end: LocalDate;
}

const holiday = (name: string, start: string, end: string): Holiday => ({
  name,
  start: start as LocalDate,
  end: end as LocalDate,
});

const YEARS: readonly (readonly Holiday[])[] = [
  [
    holiday('Tết Nguyên đán Ất Tỵ', '2025-01-25', '2025-02-02'),
    holiday('Giỗ Tổ Hùng Vương', '2025-04-05', '2025-04-07'),
    holiday('Quốc khánh 2/9', '2025-08-30', '2025-09-02'),
  ],
  [
    holiday('Tết Dương lịch', '2026-01-01', '2026-01-04'),
    holiday('Tết Nguyên đán Bính Ngọ', '2026-02-14', '2026-02-22'),
    holiday('Giỗ Tổ Hùng Vương', '2026-04-25', '2026-04-27'),
    holiday('Quốc khánh 02/9', '2026-08-29', '2026-09-02'),
  ],
];

export function inventHolidays(c: Chance): Invented {
  const hand = listHand(c);
  const year = c.pick(YEARS);
  const first = c.below(year.length);
  const own = year.slice(first, first + 1 + c.below(2));
  const office = c.pick(['Sở Nội vụ tỉnh Mẫu', 'Trường Tiểu học Mẫu', 'Công ty Cổ phần Thử nghiệm']);
  const names = own.length === 1 ? own[0]!.name : 'các ngày lễ, Tết';
  const title = `Thông báo lịch nghỉ ${names} năm ${yearOf(own[0]!.start)}`;
  const text = noticeText(c, {
    title: c.percent(30) ? title.toUpperCase() : title,
    office,
    issued: addDays(own[0]!.start, -6 - c.below(15)),
    lead: `${office} thông báo lịch nghỉ ${names} như sau:`,
    body: c.pick([inItems, inLabels, inProse, inRows, inEnds])(c, hand, own),
  });
  return { text, facts: own.map(factOf) };
}

const factOf = ({ name, start, end }: Holiday): Fact => ({
  whens: [days(start, end)],
  words: [name],
  common: ['nghỉ', 'Tết', 'lễ'],
  leader: null,
});

type HolidayForm = (c: Chance, hand: ListHand, holidays: readonly Holiday[]) => readonly string[];

function span(c: Chance, { date, day }: ListHand): (of: Holiday) => string {
  return c.pick<(of: Holiday) => string>([
    ({ start, end }) => `từ ${day(start)} đến hết ${day(end)}`,
    ({ start, end }) => `từ ${day(start)} đến ${day(end)}`,
    ({ start, end }) => `từ ${date(start)} - ${date(end)}`,
    ({ start, end }) => `bắt đầu từ ${day(start)} và kết thúc vào ${day(end)}`,
    ({ start, end }) => `kể từ ${day(start)} cho đến hết ${day(end)}`,
  ]);
}

const inItems: HolidayForm = (c, hand, holidays) => {
  const said = span(c, hand);
  return holidays.map((one, i) => `${i + 1}. Nghỉ ${one.name}: ${said(one)}.`);
};

const inLabels: HolidayForm = (c, hand, holidays) => {
  const said = span(c, hand);
  return holidays.flatMap((one, i) => [`${i + 1}. Nghỉ ${one.name}:`, `- Thời gian nghỉ: ${said(one)}.`]);
};

const inProse: HolidayForm = (c, hand, holidays) => {
  const said = span(c, hand);
  return holidays.map((one) => `Dịp ${one.name}, cán bộ, công chức được nghỉ ${said(one)}.`);
};

const inRows: HolidayForm = (c, hand, holidays) => {
  const said = span(c, hand);
  const rows = holidays.map((one, i) => [String(i + 1), `Nghỉ ${one.name}`, capital(said(one))]);
  return c.pick([withPipes, withRule, withTabs])([['STT', 'Dịp nghỉ', 'Thời gian nghỉ'], ...rows]);
};

/** The first day and the last in columns of their own. */
const inEnds: HolidayForm = (c, { date }, holidays) => {
  const heads = c.pick([
    ['Đợt nghỉ', 'Từ ngày', 'Đến ngày'],
    ['Dịp lễ', 'Nghỉ từ', 'Đến hết ngày'],
    ['Tên ngày nghỉ', 'Ngày bắt đầu', 'Ngày kết thúc'],
  ]);
  const rows = holidays.map(({ name, start, end }, i) => [
    String(i + 1),
    name,
    date(start),
    date(end),
    c.pick(['', 'Không làm bù', 'Theo lịch chung']),
  ]);
  return c.pick([withPipes, withRule, withTabs])([['STT', ...heads, 'Ghi chú'], ...rows]);
};
