import type { Slot } from '../../../model/programme.ts';
import { capitalised } from '../../capital.ts';
import type { DateMention } from '../../dates.ts';
import { type DayHeading, headingOfDate } from '../../day-headings.ts';
import { type Moment, momentsIn } from '../../moments.ts';
import { isOneNight } from '../../nights.ts';
import { readSession, sessionOfCell } from '../../sessions.ts';
import { findTimes, type TimeMention } from '../../times.ts';
import { findWeekdays } from '../../weekdays.ts';

/** One time at which the meeting of a record takes place. */
export interface RecordTime {
  /** Null when the day stands above the record. */
  readonly day: DayHeading | null;
  readonly time: TimeMention | null;
  readonly slot: Slot | null;
}

/**
 * `08:00 - 10:00, 10/3/2025`, `từ 8h00 ngày 10/3 đến 17h00 ngày 12/3`, `Thứ Ba, 14h`. Several when it names moments
 * that lie apart; never empty. `until`: what a label of its own says of the end, or null.
 */
export function timesOf(printed: string, until: string | null): readonly RecordTime[] {
  const text = until === null ? printed : `${printed} đến ${until}`;
  const moments = momentsIn(text);
  const dated = moments.filter(({ date }) => date !== null);
  const whole = /(?<!\p{L})(?:cả|trong|nguyên) ngày(?!\p{L})/iu.test(text) ? ('allDay' as const) : null;
  const slot = whole ?? sessionIn(text);
  const [first, second] = dated;
  if (second && moments.length === 2) {
    const end = endOf(first!, second, text);
    if (end) return [{ day: headingOf(stretchOf(first!, end), text), time: withEnd(first!, end), slot }];
  }
  if (second) {
    const common = commonHour(moments);
    const own = (moment: Moment) => [
      moment,
      ...moments.filter((each) => each.date === null && dated.findLast(({ to }) => to <= each.from) === moment),
    ];
    return dated.flatMap((moment) => {
      const day = headingOf(moment.date!, moment.date!.text);
      const hours = common ? [{ ...moment, time: moment.time ?? common }] : hoursApart(own(moment), text);
      return (hours.length > 0 ? hours : [moment]).map((each) => ({ ...partsOf(each, text), day }));
    });
  }
  const day = first ? headingOf(first.date!, text) : weekdayHeading(text);
  const hours = hoursApart(moments, text);
  if (hours.length > 1) return hours.map(({ time, slot: half }) => ({ day, time, slot: half ?? slot }));
  const time = until === null && first?.time ? first.time : (hours[0]?.time ?? timeAlone(text));
  return [{ day, time, slot: (first ?? moments[0])?.slot ?? slot }];
}

/** The session with which the text begins, or that stands alone in it: `06/7/2027, Chiều`. */
const sessionIn = (text: string): Slot | null =>
  [text, ...text.split(/[,;()]/u).filter((part) => sessionOfCell(capitalised(part.trim())) !== null)]
    .map((part) => readSession(capitalised(part.trim()))?.slot ?? null)
    .find((slot) => slot !== null) ?? null;

/** `14/7 (phía Bắc), 16/7, 8h00`: an hour behind the last of days that have none is that of all. */
function commonHour(moments: readonly Moment[]): TimeMention | null {
  const timed = moments.filter(({ time, slot }) => time !== null || slot !== null);
  const last = moments.at(-1);
  if (timed.length !== 1 || last?.time == null || timed[0] !== last) return null;
  return last.date === null || last.time.index > last.date.index ? last.time : null;
}

/** When it ends that begins at the first: behind `đến`, or the day of its last hour (`18/6, từ 22h00 đến 04h00 ngày 19/6`); else null. */
function endOf(first: Moment, second: Moment, text: string): Moment | null {
  const between = text.slice(first.to, second.from);
  if (TO.test(between)) return second;
  const ends = first.time?.end != null && second.time === null && /^\s*$/u.test(between);
  return ends ? { ...second, time: { ...first.time!, start: first.time!.end } } : null;
}

/** Beside a comma or a semicolon alone two times are two. */
const TO = /^[\s,;)]*(?:(?:cho )?(?:đến|tới)(?:\shết)?|[-–—])\s*$/iu;

const partsOf = ({ time, slot }: Moment, text: string) => ({
  time,
  slot: slot ?? readSession(capitalised(text))?.slot ?? null,
});

/** An hour, and the one at which it ends. */
function withEnd({ time: from }: Moment, { time: to }: Moment): TimeMention | null {
  return from && to?.start ? { ...from, end: to.start } : from;
}

/** Those with an hour; `8h00` and `10h00` that other words part are one, the second its end, `8h00 và 14h00` are two. */
function hoursApart(moments: readonly Moment[], text: string): readonly Moment[] {
  const apart: Moment[] = [];
  for (const moment of moments.filter(({ time }) => time !== null)) {
    const before = apart.at(-1);
    const isEnd =
      before?.time != null &&
      before.time.end === null &&
      (before.slot === null || (moment.slot ?? before.slot) === before.slot) &&
      moment.time!.end === null &&
      !AND.test(text.slice(before.to, moment.from));
    if (isEnd) apart[apart.length - 1] = { ...before, to: moment.to, time: withEnd(before, moment) };
    else apart.push(moment);
  }
  return apart;
}
const AND = /(?:[;\n]|(?<!\p{L})(?:và|hoặc))\s*$/iu;

/** An hour that is no moment of a day. */
const timeAlone = (text: string): TimeMention | null => findTimes(text).find(({ due }) => !due) ?? null;

/** `từ 22h00 ngày 17/7 đến 04h00 ngày 18/7` is the night of the first day. */
function stretchOf(first: Moment, second: Moment): DateMention {
  const days = spanOf(first.date!, second.date!);
  const [start, end = start] = days.days;
  return isOneNight(first.time, second.time, start!, end!) ? first.date! : days;
}

/** The days of both as one stretch; the same day twice is that day. */
function spanOf(from: DateMention, to: DateMention): DateMention {
  const [start, end] = [from.days[0]!, to.days.at(-1)!];
  if (start.day === end.day && (start.month ?? end.month) === end.month) return to;
  const months = { ...start, month: start.month ?? end.month, year: start.year ?? end.year };
  return { ...from, form: 'range', days: [months, end] };
}

const headingOf = (date: DateMention, around: string): DayHeading =>
  headingOfDate(
    date,
    date.days.length === 1
      ? findWeekdays(around)
          .slice(0, 1)
          .map(({ weekday }) => weekday)
      : [],
  );

function weekdayHeading(text: string): DayHeading | null {
  const [named, ...others] = findWeekdays(text);
  if (!named || others.length > 0) return null;
  return {
    weekdays: [named.weekday],
    date: null,
    lunar: null,
    printed: named.text,
    rest: '',
    restIndex: 0,
    closed: true,
  };
}
