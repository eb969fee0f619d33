import type { LocalDate } from '../../time/local.ts';
import { findDates } from '../dates.ts';
import { heldIn } from '../held.ts';
import { type Moment, momentsIn } from '../moments.ts';
import type { Passage } from '../passage.ts';
import { findTimes } from '../times.ts';

/**
 * A sentence that says by itself what takes place when: `Lễ khai mạc sẽ diễn ra lúc 20 giờ ngày 12/5 tại …`, `Ngày 12/5,
 * UBND xã sẽ tiếp xúc cử tri`, `Thi lần 1: từ ngày 12/5 đến ngày 14/5`. It has one day and no more than one hour, and no
 * word that makes it a rule, a condition, a deadline or a tale.
 */

/** `since`: the day on which the text was published, or null; `announces`: it says as a whole what is to come. */
export function isPlain(
  sentence: Passage,
  day: LocalDate | null,
  since: LocalDate | null,
  announces: boolean,
): boolean {
  const { text } = sentence;
  const moments = momentsIn(text);
  const [moment] = moments;
  if (day === null || moment?.date == null || moments.length > 1 || findDates(text).length > 1) return false;
  if (moment.date.form === 'list' || findTimes(text).length > 1 || UNSURE.test(text)) return false;
  if (isLabelled(text, moment) || isPlanned(text, moment)) return true;
  const [held, ...others] = heldIn([sentence]);
  const toCome = since === null ? announces : day > since;
  // `Nhiều hoạt động sẽ diễn ra: lễ khai mạc …` begins to count up.
  const counts = text.slice(0, moment.from).includes(':');
  return held !== undefined && others.length === 0 && !counts && (held.planned || toCome);
}

const LEAD =
  /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)/]\s|(?:theo đó|cụ thể|theo kế hoạch|dự kiến|ngoài ra|tiếp đó|sau đó)(?!\p{L})[\s,:]*)*/iu;
/** `Ngày 05/6, Thường trực HĐND huyện sẽ tiếp xúc cử tri`: the day, who, and that it is to come. */
const isPlanned = (text: string, { from, to }: Moment): boolean =>
  !/\p{L}/u.test(text.slice(0, from).replace(LEAD, '')) && PLANNED.test(text.slice(to));
const PLANNED = /^(?:\s?\([^()]*\))?[\s,:]*(?:\p{L}[^,.;:]{2,140}?\s)?sẽ\s\p{L}/u;
const UNSURE =
  /(?<!\p{L})(?:nếu|có thể|hoặc|khoảng|trước|sau(?! đó)|kể từ|bắt đầu từ|chậm nhất|muộn nhất|hạn|thời hạn|không quá|đến hết|hằng|hàng|mỗi|đã|vừa|từng|hôm qua|hoãn|hủy|huỷ|lùi|dời|chuyển sang|thay|không|chưa|trừ|trở đi)(?!\p{L})/iu;

/** `Thời gian thi lần 1 (1 tuần): từ ngày 31/7 đến ngày 04/8`: nothing but a name and when. */
function isLabelled(text: string, { from, to }: Moment): boolean {
  const label = /^[\s\-–+*•]*(?:\d{1,2}[.)]\s)?(\p{L}[^:]{3,120}?)\s?:\s*$/u.exec(text.slice(0, from))?.[1];
  return label !== undefined && !BARE_LABEL.test(label) && !/\p{L}/u.test(text.slice(to).replace(/\([^()]*\)/gu, ''));
}

/** Of what, such a label does not say. */
const BARE_LABEL =
  /^(?:(?:thời gian|thời điểm|ngày|giờ|lịch|lúc|từ|buổi|tổ chức|diễn ra|dự kiến|thực hiện|khai mạc|bắt đầu|kết thúc|nộp|nhận|gửi|đăng|cập nhật)(?:,?\s|$))+$/iu;
