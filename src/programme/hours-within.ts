import { inBrackets } from './fields.ts';
import { isRoomLine } from './places.ts';
import { findTimes, type TimeMention } from './times.ts';

/** An hour within the words of an entry: `Họp giao ban lúc 8h00 tại …`, `Họp tổ: 15h45`, `Viếng nghĩa trang 14h (xe số 2)`. */

/** The only hour that the words name, where it is that at which the entry begins, and a room behind it; else null. */
export function hourWithin(title: string): { readonly time: TimeMention; readonly place: string | null } | null {
  const times = findTimes(title).filter(({ due }) => !due);
  const [only] = times;
  if (times.length !== 1 || !only) return null;
  const before = title.slice(Math.max(0, only.index - 40), only.index);
  const after = title.slice(only.index + only.length);
  const place = /^\s/u.test(after) && isRoomLine(after.trim()) ? after.trim() : null;
  if (ENDS.test(before) || OF_ANOTHER.test(title.slice(Math.max(0, only.index - 120), only.index))) return null;
  if (SAID.test(before)) return { time: only, place };
  const apart = APART.test(before) && (place !== null || CLOSES.test(after));
  const bare = BARE.test(before) && ENDS_WORDS.test(after) && !inBrackets(title, only.index);
  return (apart || bare) && !title.includes(';') ? { time: only, place } : null;
}

const SAID = /(?:lúc|vào hồi|vào|từ|hồi|khai mạc|bắt đầu|\()\s{0,2}$/iu;
/** When it is over, or by when something is done: `kết thúc lúc 16h30`, `kéo dài đến 17h`. */
const ENDS =
  /(?<!\p{L})(?:kết thúc|đến|tới|hết|sau|xong|hoàn thành|về|nghỉ|thay cho|thay vì)(?:\s(?:vào|lúc|hồi|khoảng|trước|hết|đến|của)){0,2}\s{1,2}$/iu;
/**
 * In the clause of the hour something that is over, begins or arrives then: `Họp chi bộ sau giao ban 8h00`, `tàu đến ga
 * 9h00`, `giờ vào lớp 7h00`. `Tiếp xúc cử tri sau kỳ họp`, `sơ kết sau 2 năm`, `thi hết môn` and `liên quan đến` are none.
 */
const OTHER_END = String.raw`(?:sau|trước)\s(?!(?:(?:và|hoặc)\s(?:trước|sau)\s)?kỳ họp|đại học|\d)|hết\s(?!môn|học phần|học kỳ)|tan\s|kết thúc\s`;
const OTHER_MOVE = String.raw`(?<!(?:liên quan|tính|nói)\s)đến\s(?!làm việc|thăm|dự|kiểm tra|giám sát|viếng)|(?:ra|vào)\s(?:chơi|về|lớp|học|ca)(?!\p{L})|(?:xe|tàu|máy bay|chuyến bay|đoàn|khách|trở|quay)\s(?:\p{L}+\s){0,2}về\s|vụ\s(?:cháy|nổ|tai nạn|sạt lở)`;
const OF_ANOTHER = new RegExp(String.raw`(?<!\p{L})(?:${OTHER_END}|${OTHER_MOVE})(?:(?!\s[–-]\s)[^,;:.()])*$`, 'iu');

/** `Hội thảo: 8h00, hội trường`, `Hội nghị trực tuyến, 8h00, điểm cầu huyện`, `Dự hội thảo (đ/c An - 8h)`, `Giao ban, 14h00 phòng họp A`. */
const APART = /[:,–-]\s{1,2}$/u;
const CLOSES = /^(?:[\s.]*$|,|\stại\s|\s?\)|\s[–-]\s)/iu;
/** Behind the words and before nothing but a place or a bracket. */
const BARE = /[\p{L}\d)”"’']\s{1,2}$/u;
const ENDS_WORDS = /^(?:[\s.]*$|,\s|\s\([^()]*\)[\s.]*$)/u;
