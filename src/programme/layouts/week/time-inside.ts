import { isRoomLine } from '../../places.ts';
import { findTimes, type TimeMention } from '../../times.ts';

/** `Họp giao ban lúc 8h00 tại …`: the only time that a sentence names, when it says that something begins then, and a room behind it. */
export function timeInside(title: string): { time: TimeMention; place: string | null } | null {
  const times = findTimes(title).filter(({ due }) => !due);
  const [only] = times;
  if (times.length !== 1 || !only) return null;
  const before = title.slice(Math.max(0, only.index - 14), only.index);
  // `Họp tổ chuyên môn: 15h45`, `Hội thảo: 8h00, hội trường`, `Giao ban, 14h00 phòng họp A`
  const after = title.slice(only.index + only.length);
  const place = /^\s/u.test(after) && isRoomLine(after.trim()) ? after.trim() : null;
  const ends = place !== null || /^(?:$|,|\stại\s)/u.test(after);
  if (/[:,–-]\s{1,2}$/u.test(before) && ends && !title.includes(';')) return { time: only, place };
  return /(?:lúc|vào hồi|vào|từ|hồi|khai mạc|bắt đầu|\()\s{0,2}$/iu.test(before) ? { time: only, place } : null;
}
