import type { Notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { addDays, type DateRange, daysBetween, daysOf, type LocalDate } from '../time/local.ts';
import { fold } from '../vietnamese/fold.ts';
import type { DateMention } from './dates.ts';
import type { PrintedDay } from './day-sequences.ts';
import { isOn } from './days.ts';
import { wordsOf } from './item-words.ts';
import type { DocumentText, LayoutReading } from './layout.ts';
import { isNight } from './nights.ts';
import type { TimeMention } from './times.ts';
import { toldOn } from './told-of-past.ts';
import { pairsOf } from './word-pairs.ts';

/** What a reading holds, for those who look for what it lost: its days, hours and words. */
export interface Known {
  readonly items: readonly ProgrammeItem[];
  /** Days of the items, empty days, and that of the date line. */
  readonly days: readonly DateRange[];
  /** Days between which the period lies: known where a line names such a stretch, for on the first day something may take place. */
  readonly ends: readonly DateRange[];
  /** Days of work like any other. */
  readonly working: ReadonlySet<string>;
  /** All that the items and their notices say, folded. */
  readonly said: string;
  readonly notices: readonly Notice[];
  readonly pairs: ReadonlySet<string>;
  /** It changes another programme: what it puts off is no entry of its own. */
  readonly partial: boolean;
  /** The day from which `sáng mai` is told, or null. */
  readonly published: LocalDate | null;
  /** That day, else the one on which the reader stands; null when neither is known. */
  readonly since: LocalDate | null;
}

export function knownOf(
  document: DocumentText,
  { items, emptySlots, notices, period, instead, workingDays = [] }: LayoutReading,
): Known {
  const { masthead } = document;
  const texts = items.flatMap(wordsOf);
  const ends = [masthead.period, period, instead?.period].flatMap((each) => (each ? [each.start, each.end] : []));
  const single = [...emptySlots.map(({ date }) => date), ...(masthead.issued ? [masthead.issued] : []), ...workingDays];
  // Work is due on its last day; on the days before it something else may take place.
  const spans = items.flatMap(({ start, end, timing }) =>
    start && end && start <= end ? [{ start: timing === 'deadline' ? end : start, end }] : [],
  );
  return {
    items,
    days: [...spans, ...single.map(alone)] as DateRange[],
    ends: ends.map(alone) as DateRange[],
    working: new Set(workingDays),
    said: saidBy(items, notices),
    notices,
    pairs: new Set(texts.flatMap(pairsOf)),
    partial: masthead.scope === 'partial',
    published: toldOn(document),
    since: toldOn(document) ?? document.on,
  };
}

/** Without the days off, for a line that says nothing of a rest. */
export const withoutRests = (known: Known): Known => {
  const rests = known.items.filter(({ kind }) => kind === 'dayOff');
  const isRest = ({ start, end }: DateRange) => rests.some((rest) => rest.start === start && rest.end === end);
  return { ...known, days: known.days.filter((span) => !isRest(span)) };
};

/** Nor the words of those, for a line that names what takes place (`Quầy thuốc: ngày 01/9`). */
export const withoutRestsAndWords = (known: Known): Known => {
  const rests = new Set<string | null>(known.items.flatMap(({ kind, id }) => (kind === 'dayOff' ? id : [])));
  const others = known.items.filter(({ id }) => !rests.has(id));
  const told = known.notices.filter(({ item }) => !rests.has(item));
  return { ...withoutRests(known), said: saidBy(others, told) };
};

const saidBy = (items: readonly ProgrammeItem[], notices: readonly Notice[]): string => {
  const printed = notices.flatMap(({ data }) => (typeof data.printed === 'string' ? [data.printed] : []));
  return ` ${[...items.flatMap(wordsOf), ...printed].map(fold).join(' ')} `;
};

const alone = (day: string) => ({ start: day, end: day });

/** A year apart is no other day: which year it is, the items know. */
export function isKnownDay({ text, days, form }: DateMention, known: Known): boolean {
  if (known.said.includes(` ${fold(text)} `)) return true;
  const spans = form === 'range' ? [...known.days, ...known.ends] : known.days;
  return days.every((day) => spans.some((span) => holds(span, day)));
}

/** `đến 04h00 ngày 18/7`: the end of an evening of an item, beside the hour at which that begins. */
export const endsNight = ({ days }: DateMention, hours: readonly TimeMention[], { items }: Known): boolean =>
  items.some(
    ({ start, startTime, endTime }) =>
      start !== null &&
      isNight(startTime, endTime) &&
      days.every((day) => isOn(day, addDays(start as LocalDate, 1))) &&
      [startTime, endTime].every((time) => hours.some((hour) => hour.start === time || hour.end === time)),
  );

export const isWorking = ({ days }: DateMention, { working }: Known): boolean =>
  days.every((day) => [...working].some((date) => holds({ start: date, end: date } as DateRange, day)));

function holds({ start, end }: DateRange, day: PrintedDay): boolean {
  if (daysBetween(start, end) > 366) return true;
  return daysOf({ start, end }).some((date) => isOn(day, date));
}

export const isKnownTime = ({ start, text }: TimeMention, known: Known): boolean =>
  start === null ||
  known.said.includes(` ${fold(text)} `) ||
  known.items.some((item) => [item.startTime, item.endTime, item.dueTime].includes(start) || isSameHalf(item, start));

/** `2h00` under the heading Chiều is 14:00. */
const isSameHalf = ({ startTime, endTime }: ProgrammeItem, start: string) =>
  [startTime, endTime].some(
    (time) => time?.slice(2) === start.slice(2) && Number(time?.slice(0, 2)) - 12 === Number(start.slice(0, 2)),
  );
