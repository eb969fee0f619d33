import { linesOf, type SourceText } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { DUTY_WITHIN, DUTY_WORD } from '../vietnamese/duty.ts';
import { findDates } from './dates.ts';
import { isOpen } from './hours-left.ts';
import { passageOf } from './passage.ts';
import { sentencesOf } from './sentences.ts';
import { findTimes, type TimeMention } from './times.ts';

/**
 * Hours of duty that are told once beside a roster, by the kind of day or from one day to the next (`Ca trực từ 7h00 ngày hôm
 * trước đến 7h00 ngày hôm sau`), and that none who is on duty has.
 */
export function dutyHoursLeft(
  source: SourceText,
  items: readonly ProgrammeItem[],
  notices: readonly Notice[],
): Notice[] {
  const open = items.filter((item) => isOpen(item) && item.start !== null && DUTY_WITHIN.test(item.title));
  if (open.length === 0) return [];
  const told = new Set(items.flatMap(({ startTime, endTime, dueTime }) => [startTime, endTime, dueTime]));
  const asked = new Set(notices.flatMap(({ code, item }) => (code === 'hour-left' ? (item ?? []) : [])));
  const own = new Set(items.map(({ line }) => line));
  const [hour] = source.blocks
    .flatMap((block) => (block.type === 'paragraph' ? linesOf(block) : []))
    .filter(({ place }) => !own.has(place.line))
    .flatMap((line) => sentencesOf(passageOf(line)))
    .flatMap(({ text }) => hoursIn(text))
    .filter(({ start }) => !told.has(start));
  if (hour === undefined) return [];
  return open
    .filter(({ id }) => !asked.has(id))
    .map(({ id, line }) => notice('hour-left', { line, item: id }, { printed: hour.text }));
}

/** What is said of a shift, or of a kind of day. */
const OF_DUTY = new RegExp(
  String.raw`(?<!\p{L})(?:${DUTY_WORD}|giao ca|ngày (?:thường|làm việc|nghỉ|lễ)|cuối tuần|thứ bảy|chủ nhật)(?!\p{L})`,
  'iu',
);
/** Of a guard, a gate, a telephone line: theirs, and not of who is on the list. */
const OF_OTHERS = /(?<!\p{L})(?:bảo vệ|cổng|hotline|đường dây nóng|điện thoại|nhà xe|căng tin|báo cáo|gửi)(?!\p{L})/iu;
const LONGEST = 260;
/** `Trực 24/24h, giao ban 7h00 hằng ngày`: all of the day is theirs, and the hour that at which they meet. */
const ROUND_THE_CLOCK = /(?<!\d)24\s?\/\s?(?:24|7)(?!\d)|(?<!\d)24 giờ(?!\p{L})/u;
const HANDED_OVER =
  /(?<!\p{L})(?:giao ban|giao ca|bàn giao(?: ca)?|đổi ca)(?:\s(?:ca|trực|đầu giờ|buổi sáng|hằng ngày|hàng ngày)){0,2}(?:\s(?:vào|lúc|hồi)){0,2}\s?:?\s$/iu;

function hoursIn(text: string): TimeMention[] {
  if (text.length > LONGEST || !OF_DUTY.test(text) || OF_OTHERS.test(text) || findDates(text).length > 0) return [];
  const hours = findTimes(text).filter(({ start, due }) => start !== null && !due);
  if (isOfBothHalves(text)) return [];
  return ROUND_THE_CLOCK.test(text) ? hours.filter(({ index }) => !HANDED_OVER.test(text.slice(0, index))) : hours;
}

/** `Ca trực: sáng từ 7h00 đến 11h30, chiều từ 13h30 đến 17h00`: who is on duty on a day is there in both halves of it. */
function isOfBothHalves(text: string): boolean {
  const hours = findTimes(text);
  const [first, second] = hours.map(({ index }, i) => text.slice(i === 0 ? 0 : hours[i - 1]!.index, index));
  const stretches = hours.length === 2 && hours.every(({ start, end }) => start !== null && end !== null);
  return (
    stretches && /(?<!\p{L})sáng(?!\p{L})[^\d;]*$/iu.test(first!) && /(?<!\p{L})chiều(?!\p{L})[^\d;]*$/iu.test(second!)
  );
}
