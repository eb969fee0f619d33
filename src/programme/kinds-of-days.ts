import { findTimes } from './times.ts';

/**
 * `ngày thường từ 16h30 hôm trước đến 7h00 hôm sau; thứ Bảy, Chủ nhật, ngày lễ trực 24/24h`: hours that are not those of each
 * day alike, or that begin on the day before it.
 */

const WORKING = /(?<!\p{L})(?:ngày thường|(?:các )?ngày (?:làm việc|trong tuần)|trong giờ hành chính)(?!\p{L})/iu;
const OFF =
  /(?<!(?<!\p{L})(?:trừ|ngoại trừ|trùng|kể cả|cả)\s[^.;:()]{0,60})(?:thứ (?:bảy|bẩy|7)|chủ nhật|ngày nghỉ|ngày lễ|lễ,? tết|cuối tuần)(?!\p{L})/iu;
const DAY_BEFORE = /(?<!\p{L})(?:hôm|ngày) trước(?!\p{L})/iu;

/** Whether the text tells hours by the kind of day, or from the day before. */
export const differsByDay = (text: string): boolean =>
  (DAY_BEFORE.test(text) || (WORKING.test(text) && OFF.test(text))) && findTimes(text).length > 0;

/** `mùa hè từ 7 giờ, mùa đông từ 7 giờ 30`: hours of different times of the year. */
export function differsBySeason(text: string): boolean {
  const seasons = [...text.matchAll(SEASON)].map(([, name, others]) => (name ?? others)!.toLowerCase());
  return new Set(seasons).size > 1 && findTimes(text).length > 0;
}
const SEASON =
  /(?<!\p{L})(?:mùa|vụ)\s(hè|hạ|thu|đông|xuân|mưa|khô|nóng|lạnh)(?!\p{L})|(?<!\p{L})(các (?:tháng|mùa) (?:khác|còn lại))(?!\p{L})/giu;
