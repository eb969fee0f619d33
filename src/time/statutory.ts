import type { Choice, HolidayByLaw, Named } from './calendar-data.ts';
import { addDays, type LocalDate, localDate, weekdayOf, yearOf } from './local.ts';
import { lunarDateOf, solarDateOf } from './lunar.ts';

/**
 * Days off of a year of which no decision is known. The law leaves choices (which days of Tết, the day beside 2/9);
 * every outcome it allows is worked out, and only what all of them share is certain.
 */

export interface DaysByLaw {
  readonly certain: ReadonlyMap<LocalDate, readonly Named[]>;
  /** Off in some outcomes and not in others. */
  readonly undecided: ReadonlySet<LocalDate>;
  /** False when the day of a holiday cannot be told, because lunar dates of that year are not known. */
  readonly complete: boolean;
}

/** One way in which one holiday may be taken. */
interface Variant {
  readonly holiday: HolidayByLaw;
  readonly anchor: LocalDate;
  readonly choice: Choice;
  readonly inLieu: boolean;
}

interface Reason {
  readonly holiday: HolidayByLaw;
  readonly named: Named;
}

type Outcome = ReadonlyMap<LocalDate, readonly Reason[]>;

export function daysByLaw(law: readonly HolidayByLaw[], year: number): DaysByLaw {
  const anchored = law
    .filter(({ from, to }) => yearOf(from) <= year && (to === null || year <= yearOf(to)))
    .map((holiday) => ({ holiday, anchor: anchorOf(holiday, year) }));
  const variants = anchored
    .filter(({ holiday, anchor }) => anchor !== null && isInForce(holiday, anchor))
    .map(({ holiday, anchor }) => variantsOf(holiday, anchor!));
  const outcomes = combinations(variants).map(outcomeOf);
  const possible = new Set(outcomes.flatMap((outcome) => [...outcome.keys()]));
  const [certain, undecided] = partition([...possible], (date) => outcomes.every((outcome) => outcome.has(date)));
  return {
    certain: new Map(certain.map((date) => [date, namesOf(outcomes.map((outcome) => outcome.get(date)!))])),
    undecided: new Set(undecided),
    complete: anchored.every(({ anchor }) => anchor !== null),
  };
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function isInForce({ from, to }: HolidayByLaw, date: LocalDate): boolean {
  return from <= date && (to === null || date <= to);
}

function anchorOf({ calendar, month, day }: HolidayByLaw, year: number): LocalDate | null {
  return calendar === 'solar' ? localDate(year, month, day) : solarDateOf({ day, month, year, leap: false });
}

function variantsOf(holiday: HolidayByLaw, anchor: LocalDate): Variant[] {
  const ways = holiday.inLieu === 'unclear' ? [true, false] : [holiday.inLieu === 'yes'];
  return holiday.choices.flatMap((choice) => ways.map((inLieu) => ({ holiday, anchor, choice, inLieu })));
}

function combinations<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  return lists.reduce<Item[][]>((all, list) => all.flatMap((one) => list.map((item) => [...one, item])), [[]]);
}

/** Bộ luật Lao động 2019, Điều 111 khoản 3: a holiday on a day of rest gives the next working day off. */
function outcomeOf(variants: readonly Variant[]): Outcome {
  const outcome = new Map<LocalDate, Reason[]>();
  const days = variants.flatMap(daysOf).sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const { date, holiday, named } of days) outcome.set(date, [...(outcome.get(date) ?? []), { holiday, named }]);
  for (const { date, holiday, inLieu } of days) {
    if (!inLieu || weekdayOf(date) < 6) continue;
    let next = date;
    while (weekdayOf(next) >= 6 || outcome.has(next)) next = addDays(next, 1);
    const named = { name: `Nghỉ bù ${holiday.name}`, nameEn: `${holiday.nameEn} (in lieu)` };
    outcome.set(next, [{ holiday, named }]);
  }
  return outcome;
}

function daysOf({ holiday, anchor, choice, inLieu }: Variant) {
  const offsets = Array.from({ length: choice.before + 1 + choice.after }, (_, i) => i - choice.before);
  return offsets.map((offset) => {
    const date = addDays(anchor, offset);
    const named = offsets.length === 1 ? holiday : nameWithin(holiday, date, offset);
    return { date, holiday, inLieu, named };
  });
}

/** A day of a holiday of several days. */
function nameWithin({ calendar, name, nameEn }: HolidayByLaw, date: LocalDate, offset: number): Named {
  const lunar = calendar === 'lunar' ? lunarDateOf(date) : null;
  if (lunar !== null) {
    const { day, month } = lunar;
    const label = { 1: `mùng ${day}`, 12: `${day} tháng Chạp` }[month] ?? `${day}/${month} âm lịch`;
    return { name: `${name} (${label})`, nameEn: `${nameEn} (${day}/${month} lunar)` };
  }
  return offset === 0 ? { name, nameEn } : { name: `${name} (ngày liền kề)`, nameEn: `${nameEn} (adjacent day)` };
}

/** Outcomes may agree on a day and differ on its reason (given in lieu, or adjacent): then it bears the plain name. */
function namesOf(outcomes: readonly (readonly Reason[])[]): readonly Named[] {
  const nameOf = ({ named }: Reason) => named.name;
  const first = outcomes[0]!;
  const agree = outcomes.every((reasons) => reasons.map(nameOf).join() === first.map(nameOf).join());
  return agree ? first.map(({ named }) => named) : first.map(({ holiday }) => holiday);
}
