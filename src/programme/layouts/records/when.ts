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
  if (dated.length === 0) {
    const day = weekdayHeading(text);
    return [{ day, time: joinedTime(text, moments), slot: moments[0]?.slot ?? slot }];
  }
  const [first, second] = dated;
  if (second && moments.length === 2 && TO.test(text.slice(first!.to, second.from)))
    return [{ day: headingOf(stretchOf(first!, second), text), time: withEnd(first!, second), slot }];
  const common = commonHour(moments);
  if (second)
    return dated.map((moment) => ({
      ...partsOf({ ...moment, time: moment.time ?? common }, text),
      day: headingOf(moment.date!, moment.date!.text),
    }));
  const time = until === null && first!.time ? first!.time : joinedTime(text, moments);
  return [{ day: headingOf(first!.date!, text), time, slot: first!.slot ?? slot }];
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

/** `8h00` and `10h00` that other words part: the second is the end. */
function joinedTime(text: string, moments: readonly Moment[]): TimeMention | null {
  const times =
    moments.length > 0 ? moments.flatMap(({ time }) => time ?? []) : findTimes(text).filter(({ due }) => !due);
  const [first, second] = times;
  if (!first) return null;
  return first.end === null && second?.start ? { ...first, end: second.start } : first;
}

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
