import type { SourceText } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { type LocalDate, type LocalTime, type Weekday, weekdayOf } from '../time/local.ts';
import { isAside } from './asides.ts';
import { findDates } from './dates.ts';
import { doubtedIn, isOpen } from './hours-left.ts';
import type { LayoutReading } from './layout.ts';
import { NAMED_OTHERS } from './named-others.ts';
import { isOfficeHours } from './office-hours.ts';
import { passageOf } from './passage.ts';
import { isRule } from './rules.ts';
import { sentencesOf } from './sentences.ts';
import { findTimes, slotOfTime, type TimeMention } from './times.ts';
import { findWeekdays } from './weekdays.ts';

/**
 * An hour that a sentence of a list tells without a day (`Bắt đầu: 8 giờ`), and that no entry has: where most entries have no
 * hour, it may be that of each of them. Hours of other things (a gate, a bus, a loudspeaker, those on guard) stand beside a list,
 * too, and are none of theirs.
 */
export function hoursOfNone(source: SourceText, { items, notices }: LayoutReading): Notice[] {
  const events = items.filter(({ kind }) => kind === 'event');
  const open = events.filter((item) => isOpen(item) && item.start !== null && !OF_NO_HOUR.test(item.title));
  if (open.length === 0 || open.length * 2 <= events.length) return [];
  const told = new Set(items.flatMap(({ startTime, endTime, dueTime }) => [startTime, endTime, dueTime]));
  const own = new Set(items.map(({ line }) => line));
  const hours = source.blocks
    .flatMap((block) => (block.type === 'paragraph' && !own.has(block.line.place.line) ? [block.line] : []))
    .flatMap((line) => sentencesOf(passageOf(line)))
    .flatMap(({ text }) => hoursIn(text))
    .filter(({ time }) => !told.has(time.start));
  if (hours.length === 0) return [];
  const doubted = doubtedIn(notices);
  return open.flatMap((item) => {
    const hour = hours.find(
      ({ time, weekdays }) =>
        mayBegin(item, time.start!) && (weekdays === null || weekdays.has(weekdayOf(item.start as LocalDate))),
    );
    return hour === undefined || doubted.has(item.id)
      ? []
      : [notice('hour-left', { line: item.line, item: item.id }, { printed: hour.time.text })];
  });
}

interface Hour {
  readonly time: TimeMention;
  /** On which alone it is, by a rule; null for any. */
  readonly weekdays: ReadonlySet<Weekday> | null;
}

/** The hours of the sentence, where it is one at which something begins; those of a rule (`thứ Năm hằng tuần, từ 8 giờ`) are of its weekdays. */
function hoursIn(text: string): Hour[] {
  if (text.length > LONGEST || !/\d/u.test(text)) return [];
  const weekdays = isRule(text) ? new Set(findWeekdays(text).map(({ weekday }) => weekday)) : null;
  if (findDates(text).length > 0 || isAside(text) || isOfficeHours(text)) return [];
  if (weekdays === null ? RECURS.test(text) : weekdays.size === 0) return [];
  const times = findTimes(text).filter(({ start, due }) => start !== null && !due);
  const [first] = times;
  // A rule of the weekday of an entry may be its own, whoever it names.
  const isTheirs = (at: number) => weekdays !== null || LABEL.test(text.slice(0, at)) || !NAMED_OTHERS.test(text);
  return first && BEGINS.test(text) && isTheirs(first.index) ? times.map((time) => ({ time, weekdays })) : [];
}
const LONGEST = 260;
const RECURS =
  /(?<!\p{L})(?:giờ hành chính|giờ làm việc|(?:hằng|hàng|mỗi) (?:ngày|tuần)|thường xuyên|(?:các|mọi|những) ngày (?:làm việc|trong tuần))(?!\p{L})/iu;
const BEGINS =
  /(?<!\p{L})(?:bắt đầu|khai mạc|mở (?:đầu|màn)|diễn ra|tổ chức|có mặt|tập trung|đến|đón|họp|hội nghị|chương trình|thời gian|thời điểm|giờ)(?!\p{L})/iu;
/** `Giờ đón khách: 7h15`: whether it is that of the entries, which are called otherwise, is not known. */
const LABEL = /^[\s\-–+*•]*(?:thời gian|giờ|thời điểm)\s[^:\d]{1,40}:\s*$/iu;

/** A day that is made up for, and flags: no hour of a meeting is theirs. */
const OF_NO_HOUR = /(?<!\p{L})(?:(?:làm|học|dạy|nghỉ|trực) bù|treo (?:cờ|quốc kỳ|băng rôn))(?!\p{L})/iu;

const mayBegin = ({ slot }: ProgrammeItem, start: LocalTime): boolean =>
  slot === null || slot === 'allDay' || slot === slotOfTime(start);
