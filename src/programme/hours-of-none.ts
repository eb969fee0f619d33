import type { SourceText } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import type { LocalTime } from '../time/local.ts';
import { isAside } from './asides.ts';
import { findDates } from './dates.ts';
import { doubtedIn, isOpen } from './hours-left.ts';
import type { LayoutReading } from './layout.ts';
import { isOfficeHours } from './office-hours.ts';
import { passageOf } from './passage.ts';
import { isRule } from './rules.ts';
import { sentencesOf } from './sentences.ts';
import { findTimes, slotOfTime, type TimeMention } from './times.ts';

/**
 * An hour that a sentence of a list tells without a day (`Bắt đầu: 8 giờ`), and that no entry has: where most entries have no
 * hour, it may be that of each of them.
 */
export function hoursOfNone(source: SourceText, { items, notices }: LayoutReading): Notice[] {
  const events = items.filter(({ kind }) => kind === 'event');
  const open = events.filter((item) => isOpen(item) && item.start !== null);
  if (open.length === 0 || open.length * 2 <= events.length) return [];
  const told = new Set(items.flatMap(({ startTime, endTime, dueTime }) => [startTime, endTime, dueTime]));
  const own = new Set(items.map(({ line }) => line));
  const hours = source.blocks
    .flatMap((block) => (block.type === 'paragraph' && !own.has(block.line.place.line) ? [block.line] : []))
    .flatMap((line) => sentencesOf(passageOf(line)))
    .flatMap(({ text }) => hoursIn(text))
    .filter(({ start }) => !told.has(start));
  if (hours.length === 0) return [];
  const doubted = doubtedIn(notices);
  return open.flatMap((item) => {
    const hour = hours.find(({ start }) => mayBegin(item, start!));
    return hour === undefined || doubted.has(item.id)
      ? []
      : [notice('hour-left', { line: item.line, item: item.id }, { printed: hour.text })];
  });
}

function hoursIn(text: string): TimeMention[] {
  if (text.length > LONGEST || !/\d/u.test(text)) return [];
  if (findDates(text).length > 0 || isRule(text) || isAside(text) || isOfficeHours(text) || OF_OTHERS.test(text))
    return [];
  return findTimes(text)
    .filter(({ start, due }) => start !== null && !due)
    .slice(0, 1);
}
const LONGEST = 260;
/** When people are let in, called or heard and a shift changes, and not when anything begins. */
const OF_OTHERS =
  /(?<!\p{L})(?:đăng ký|(?:nhận|phát|lấy|nộp) (?:phiếu|số|đơn|hồ sơ|danh sách)|báo cáo|điện thoại|liên hệ|đường dây nóng|sđt|ngoài (?:các |những )?(?:ngày|buổi)|giờ hành chính|giờ làm việc|(?:giao|nhận|đổi) (?:ca|kíp)|ca trực(?:\s?:)?\s(?:từ|bắt đầu|kéo dài)|(?:hằng|hàng|mỗi) (?:ngày|tuần))(?!\p{L})/iu;

const mayBegin = ({ slot }: ProgrammeItem, start: LocalTime): boolean =>
  slot === null || slot === 'allDay' || slot === slotOfTime(start);
