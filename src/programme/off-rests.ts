import { movedFrom } from './moved-days.ts';

/** `nếu ngày 10 trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo`: a rule for the days that fall on a rest, and no others. */

const COLLIDES =
  /(?<!\p{L})(?:nếu|trường hợp|khi|gặp)(?!\p{L})[^.;]{0,100}(?<!\p{L})(?:trùng|rơi|gặp|nhằm|là)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:nghỉ|lễ|tết|thứ bảy|thứ bẩy|chủ nhật|cuối tuần)(?!\p{L})/iu;

/** Whether what moves in the sentence does so only where its day is one of rest. */
export function movesOffRests(text: string): boolean {
  const before = movedFrom(text);
  return before !== null && COLLIDES.test(before) && !OTHER_CASE.test(before);
}
/** `hoặc lãnh đạo bận họp`: any day may move. */
const OTHER_CASE =
  /(?<!\p{L})(?:bận|đột xuất|đi vắng|vắng|có lịch|họp|công tác|lý do khác|trường hợp khác|thiên tai|mưa bão)(?!\p{L})/iu;
