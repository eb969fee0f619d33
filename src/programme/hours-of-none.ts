import type { SourceText } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import type { LocalTime } from '../time/local.ts';
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
    const hour = hours.find(({ time }) => mayBegin(item, time.start!));
    return hour === undefined || doubted.has(item.id)
      ? []
      : [notice('hour-left', { line: item.line, item: item.id }, { printed: hour.time.text })];
  });
}

/** The hours of the sentence, where it is one at which something begins. */
function hoursIn(text: string): { readonly time: TimeMention }[] {
  if (text.length > LONGEST || !/\d/u.test(text)) return [];
  if (findDates(text).length > 0 || isRule(text) || isAside(text) || isOfficeHours(text) || RECURS.test(text))
    return [];
  const times = findTimes(text).filter(({ start, due }) => start !== null && !due);
  const [first] = times;
  return first && BEGINS.test(text) && (LABEL.test(text.slice(0, first.index)) || !NAMED_OTHERS.test(text))
    ? times.map((time) => ({ time }))
    : [];
}
const LONGEST = 260;
const RECURS = /(?<!\p{L})(?:giờ hành chính|giờ làm việc|(?:hằng|hàng|mỗi) (?:ngày|tuần))(?!\p{L})/iu;
const BEGINS =
  /(?<!\p{L})(?:bắt đầu|khai mạc|mở (?:đầu|màn)|diễn ra|tổ chức|có mặt|tập trung|đến|đón|họp|hội nghị|chương trình|thời gian|thời điểm|giờ)(?!\p{L})/iu;
/** `Giờ đón khách: 7h15`: whether it is that of the entries, which are called otherwise, is not known. */
const LABEL = /^[\s\-–+*•]*(?:thời gian|giờ|thời điểm)\s[^:\d]{1,40}:\s*$/iu;

/** A day that is made up for, and flags: no hour of a meeting is theirs. */
const OF_NO_HOUR = /(?<!\p{L})(?:(?:làm|học|dạy|nghỉ|trực) bù|treo (?:cờ|quốc kỳ|băng rôn))(?!\p{L})/iu;

const mayBegin = ({ slot }: ProgrammeItem, start: LocalTime): boolean =>
  slot === null || slot === 'allDay' || slot === slotOfTime(start);
