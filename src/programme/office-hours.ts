import { findTimes, slotOfTime, timeInSlot } from './times.ts';

/** `Sáng: từ 7 giờ 30, Chiều: từ 13 giờ 30`: when the halves of every day begin, which are the hours of no entry. */

const LONGEST = 160;
const BOTH_HALVES =
  /^[^\d]*(?<!\p{L})(?:sáng|S(?=\s?:))(?!\p{L}).*\d.*(?<!\p{L})(?:chiều|C(?=\s?:))(?!\p{L})[^\d]*\d/isu;
/** All that may stand beside the hours; what else is said is done then. */
const WORDS =
  /(?<!\p{L})(?:thời gian|giờ|hành chính|làm việc|trong tuần|hằng ngày|hàng ngày|các cuộc họp|buổi|sáng|chiều|S|C|bắt đầu|từ|lúc|vào|đến|tới|và|là|cụ thể|như sau)(?!\p{L})/giu;

export function isOfficeHours(text: string): boolean {
  if (text.length > LONGEST || !BOTH_HALVES.test(text)) return false;
  const [first, second, ...others] = findTimes(text);
  if (!first?.start || !second?.start || others.length > 0) return false;
  const afternoon = timeInSlot(second.start, 'afternoon');
  if (slotOfTime(first.start) !== 'morning' || slotOfTime(afternoon) !== 'afternoon') return false;
  const rest = [second, first].reduce(
    (left, { index, length }) => left.slice(0, index) + left.slice(index + length),
    text,
  );
  return !/[\p{L}\d]/u.test(rest.replace(WORDS, ' '));
}
