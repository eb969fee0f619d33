import { addDays, type LocalDate } from '../time/local.ts';
import { findDates } from './dates.ts';
import { isOn } from './days.ts';
import { movedFrom } from './moved-days.ts';
import { withdrawal } from './withdrawn.ts';

/**
 * `nếu ngày 10 trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo`, `Tuần nghỉ Tết không tiếp công dân`: a rule for the
 * days that fall on a rest, and no others.
 */

const COLLIDES =
  /(?<!\p{L})(?:nếu|trường hợp|khi|gặp)(?!\p{L})[^.;]{0,100}(?<!\p{L})(?:trùng|rơi|gặp|nhằm|là)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:nghỉ|lễ|tết|thứ bảy|thứ bẩy|chủ nhật|cuối tuần)(?!\p{L})/iu;

/** Whether what moves in the sentence does so only where its day is one of rest. */
export function movesOffRests(text: string): boolean {
  const before = movedFrom(text);
  return before !== null && (COLLIDES.test(before) || FALLS.test(before)) && !OTHER_CASE.test(before);
}
/** `(trùng thứ Bảy, Chủ nhật thì …`, without `nếu` before it */
const FALLS =
  /(?:[(,;:]\s?|(?<!\p{L})ngày\s(?:\d{1,2}\s)?)(?:nào\s)?(?:trùng|rơi)\s[^.;]{0,40}(?<!\p{L})(?:nghỉ|lễ|tết|thứ bảy|thứ bẩy|thứ 7|chủ nhật|cuối tuần)(?!\p{L})[^.;]{0,30}(?<!\p{L})thì\s[^.;]{0,20}$/iu;
/** `hoặc lãnh đạo bận họp`: any day may move. */
const OTHER_CASE =
  /(?<!\p{L})(?:bận|đột xuất|đi vắng|vắng|có lịch|họp|công tác|lý do khác|trường hợp khác|thiên tai|mưa bão)(?!\p{L})/iu;

/** `nếu trùng ngày nghỉ thì lùi sang ngày làm việc kế tiếp`, `Không tiếp vào thứ Bảy, Chủ nhật và ngày lễ`: a rule, and nothing is put off by it. */
export const isOfAnyRest = (text: string): boolean =>
  /nghỉ|lễ|tết|thứ|chủ nhật|cuối tuần/iu.test(text) &&
  (MOVES_OFF.test(text) || OFF_ON_RESTS.test(text)) &&
  !namesDate(text) &&
  !OTHER_CASE.test(text);
const namesDate = (text: string): boolean =>
  findDates(text).some(({ citation, days }) => !citation && days.some(({ month }) => month !== null));
const REST =
  '(?:(?:các|những|vào|trong|dịp|ngày|hôm|tuần) ){0,4}(?:nghỉ(?: (?:lễ|tết|bù))?|lễ|tết|thứ (?:bảy|bẩy|7)|chủ nhật|cuối tuần)';
/** `gặp ngày nghỉ thì lùi sang ngày làm việc kế tiếp` */
const MOVES_OFF = new RegExp(
  String.raw`(?<!\p{L})(?:trùng|rơi|gặp|nhằm|là) (?:(?:vào|với|phải) )?${REST}(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:thì|sẽ|được)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:chuyển|dời|lùi|đổi)(?!\p{L})[^.;]{0,30} (?:ngày|hôm|tuần) (?:làm việc|liền|kế|tiếp|sau|trước)(?!\p{L})`,
  'iu',
);
const OFF_ON_RESTS = new RegExp(
  String.raw`(?<!\p{L})(?:không|nghỉ) (?:tổ chức |bố trí )?(?:tiếp(?: công)?(?: dân)?|làm việc|trực|giao dịch|nhận hồ sơ|phục vụ|mở cửa|họp|học)[\s:]{1,2}${REST}(?:(?:,| và|, và| hoặc|;) ${REST}){0,5}[\s.;)]*$`,
  'iu',
);

/**
 * The text without brackets that say why an entry is not on its usual day (`16/9 (do ngày 15/9 trùng Chủ nhật nên chuyển sang
 * ngày làm việc kế tiếp)`): no entry stands on that day, and one on a day soon after it has heard.
 */
export function withoutHeardReasons(text: string, starts: readonly LocalDate[]): string {
  return text.replace(REASON, (bracket) => {
    const [usual, ...others] = findDates(bracket).flatMap(({ days }) => days);
    if (usual === undefined || others.length > 0 || starts.some((start) => isOn(usual, start))) return bracket;
    const isSoonAfter = (start: LocalDate) =>
      Array.from({ length: LONGEST_REST }, (_, i) => addDays(start, -1 - i)).some((day) => isOn(usual, day));
    return starts.some(isSoonAfter) ? '' : bracket;
  });
}
const REASON =
  /\s?\((?:do|vì|bởi)\s[^()]{0,40}\d[^()]{0,20}\s(?:trùng|rơi|nhằm|là)\s[^()]{0,30}(?:nghỉ|lễ|tết|thứ (?:bảy|bẩy|7)|chủ nhật|cuối tuần)(?!\p{L})[^()]{0,30}(?:chuyển|dời|lùi|đổi)\s[^()]{0,60}\)/giu;
const LONGEST_REST = 5;

/** Of which days of rest alone the sentence calls something off: any of them, or those around Tết; null for others. */
export function restsCalledOff(text: string): 'any' | 'tet' | null {
  const off = withdrawal(text);
  if (off === null || /\d/u.test(text) || OTHER_CASE.test(text)) return null;
  const named = (BEFORE.exec(text.slice(0, off.index)) ?? BEHIND.exec(text.slice(off.end)))?.[1];
  if (named === undefined) return null;
  return /lễ/iu.test(named) ? 'any' : 'tet';
}
const RESTS = String.raw`(?:(?:(?:trong|vào|các|những) )*(?:dịp|tuần|thời gian|kỳ|đợt|ngày) )+((?:nghỉ )?(?:lễ|tết)(?:(?:,| và| hoặc|,? hay)? (?:lễ|tết))*)(?!\p{L})`;
const BEFORE = new RegExp(String.raw`(?<!\p{L})${RESTS}[^.;:]*$`, 'iu');
const BEHIND = new RegExp(String.raw`^[^.;:,]{0,40}\s${RESTS}`, 'iu');
