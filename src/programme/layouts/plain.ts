import type { LocalDate } from '../../time/local.ts';
import { findDates } from '../dates.ts';
import { heldIn } from '../held.ts';
import { isAlikeOnAll } from '../listed-days.ts';
import { type Moment, momentsIn } from '../moments.ts';
import type { Passage } from '../passage.ts';
import { hasVerb } from '../subjects.ts';
import { findTimes } from '../times.ts';

/**
 * A sentence that says by itself what takes place when: `Lễ khai mạc sẽ diễn ra lúc 20 giờ ngày 12/5 tại …`, `Ngày 12/5,
 * UBND xã sẽ tiếp xúc cử tri`, `Thi lần 1: từ ngày 12/5 đến ngày 14/5`. It has one day and no more than one hour, and no
 * word that makes it a rule, a condition, a deadline or a tale.
 */

/**
 * `since`: the day on which the text was published, or null; `announces`: it says as a whole what is to come; `isOfList`: it
 * lists that, so that several days are each a day for itself.
 */
export function isPlain(
  sentence: Passage,
  day: LocalDate | null,
  since: LocalDate | null,
  announces: boolean,
  isOfList = false,
): boolean {
  const { text } = sentence;
  const moments = momentsIn(text);
  const [moment] = moments;
  if (day === null || moment?.date == null || moments.length > 1 || findDates(text).length > 1) return false;
  if (findTimes(text).length > 1 || UNSURE.test(text)) return false;
  if (moment.date.form === 'list') return isOfList && isAlikeOnAll(moment.date) && isLabelled(text, moment);
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
const DOUBTS =
  'nếu|có thể|hoặc|khoảng|sau(?! đó)|kể từ|bắt đầu từ|không quá|hằng|hàng|mỗi|đã|vừa|từng|hôm qua|hoãn|hủy|huỷ|lùi|dời|chuyển sang|thay|không|chưa|trừ|trở đi';
/** Of what is due by a day these say no more than that. */
const TERMS = 'trước|chậm nhất|muộn nhất|hạn|thời hạn|đến hết';
const UNSURE = new RegExp(String.raw`(?<!\p{L})(?:${DOUBTS}|${TERMS})(?!\p{L})`, 'iu');
const DOUBTFUL = new RegExp(String.raw`(?<!\p{L})(?:${DOUBTS})(?!\p{L})`, 'iu');

/** `Thời gian thi lần 1 (1 tuần): từ ngày 31/7 đến ngày 04/8`: nothing but a name and when. */
function isLabelled(text: string, { from, to }: Moment): boolean {
  const label = /^[\s\-–+*•]*(?:\d{1,2}[.)]\s)?(\p{L}[^:]{3,120}?)\s?:\s*$/u.exec(text.slice(0, from))?.[1];
  return label !== undefined && !BARE_LABEL.test(label) && !/\p{L}/u.test(text.slice(to).replace(/\([^()]*\)/gu, ''));
}

/**
 * How a point of a list says when: the mark before it, and whether its only day opens or ends it (`1. Ghi danh … từ ngày 06/4
 * đến ngày 08/4`, `+ Khối 1: có mặt 7 giờ, ngày 24/8`, also with a place behind). Null for what does so otherwise, says
 * nothing that is done, or may not be so. `due`: it is read as a term; `isOfList`: as above.
 */
export function formOfPoint({ text }: Passage, due: boolean, isOfList = false): string | null {
  const mark = POINT.exec(text);
  const [moment, ...others] = momentsIn(text);
  if (mark === null || moment?.date == null || others.length > 0) return null;
  if (moment.date.form === 'list' && !(isOfList && isAlikeOnAll(moment.date))) return null;
  if (findDates(text).length > 1 || findTimes(text).length > 1 || (due ? DOUBTFUL : UNSURE).test(text)) return null;
  if (STATES.test(text)) return null;
  const before = text.slice(mark[0].length, moment.from);
  const behind = text.slice(moment.to).replace(/\([^()]{0,80}\)/gu, '');
  const opens = !/\p{L}/u.test(before);
  if (!opens && /\p{L}/u.test(behind.replace(PLACE_BEHIND, ''))) return null;
  const label = LABEL.exec(before)?.[1];
  if (label === undefined ? !hasVerb(before + behind) : BARE_LABEL.test(label)) return null;
  return `${kindOfMark(mark[1]!)} ${opens ? 'opens' : 'ends'}`;
}
/** `Sổ khám có giá trị đến ngày 31/12`, `Ca bệnh ghi nhận ngày 02/9`: how long something holds, or what was found. */
const STATES =
  /(?<!\p{L})(?:ghi nhận|(?:đã|được) tiếp nhận|(?:hết|có) hiệu lực|(?:hết|có|còn) giá trị|kết thúc|hết hạn|tính (?:tiền|từ))(?!\p{L})/iu;
const POINT = /^\s*([-–+*•]|\d{1,2}[.)/]|[a-zđ][.)])\s/u;
const LABEL = /^\s*(\p{L}[^:]{0,120}?)\s?:/u;
const PLACE_BEHIND = /^[\s,:]*(?:tại|ở)\s[^.;,]{2,120}[.;\s]*$/iu;
/** Numbers count on, and so do letters. */
const kindOfMark = (mark: string): string => mark.replace(/\d+/u, '1').replace(/\p{L}/u, 'a');

/** Of what, such a label does not say. */
const BARE_LABEL =
  /^(?:(?:thời gian|thời điểm|ngày|giờ|lịch|lúc|từ|buổi|tổ chức|diễn ra|dự kiến|thực hiện|khai mạc|bắt đầu|kết thúc|nộp|nhận|gửi|đăng|cập nhật)(?:,?\s|$))+$/iu;

/** The lines right above the first point, which say what the points are. */
export function aboveFirstPoint(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => POINT.test(line));
  return first < 0 ? [] : lines.slice(Math.max(0, first - MOST_LINES_ABOVE), first);
}
const MOST_LINES_ABOVE = 4;

/** Whether they say that the text reports what has been: `Báo cáo nhanh`, `Về tình hình thu gom rác`, `Kết quả tuần qua`. */
export const tellsWhatWas = (said: readonly string[]): boolean => said.some((text) => REPORTS.test(text));
/** A gathering at which one sums up is to come, and so is the day on which results are made known. */
const REPORTS =
  /(?<!\p{L}|(?:hội nghị|lễ|họp|buổi|nộp|gửi|làm|nghe|công bố|trả|nhận|tham dự|dự) )(?:báo cáo(?! viên)|kết quả|tình hình|tổng kết)(?!\p{L})/iu;

/** Whether they say that the text is of what is to come: `Kế hoạch thu gom rác`, `Nhà trường nhắn phụ huynh:`. */
export const saysWhatComes = (said: readonly string[]): boolean => said.some((text) => COMES.test(text));
const COMES =
  /(?<!\p{L})(?:kế hoạch|lịch(?! sử)|chương trình|danh sách|thông báo|giấy mời|thư mời|phân công|hướng dẫn|nhắn)(?!\p{L})/iu;
