import { findTimes, type TimeMention } from './times.ts';

/** Words by which a cell or a field of a change says that the old ones hold. */

/** For a larger pattern. */
export const STAYS_WORDS: string = '(?:không (?:có )?(?:gì )?(?:thay )?đổi|giữ nguyên|như cũ)';
const OPENS = new RegExp(`^${STAYS_WORDS}(?!\\p{L})`, 'iu');
const ALONE = new RegExp(`^(?:${STAYS_WORDS}|không)?[\\s.\\-–]*$`, 'iu');
const IN_BRACKETS = new RegExp(String.raw`\s?\(${STAYS_WORDS}\)`, 'giu');
const OF_TIME = new RegExp(
  String.raw`(?<!\p{L})thời gian(?:\s(?:họp|tổ chức|diễn ra|làm việc|thi|học|vẫn|được|là))*\s?:?\s${STAYS_WORDS}(?!\p{L})`,
  'iu',
);

/** `Không thay đổi`, `Giữ nguyên như thông báo`: it begins by saying so. */
export const stays = (text: string): boolean => OPENS.test(text);

/** Nothing but that is said, or nothing at all. */
export const onlyStays = (text: string): boolean => ALONE.test(text);

/** `…, thời gian không đổi`, `Thời gian họp: giữ nguyên`. */
export const timeStays = (text: string): boolean => OF_TIME.test(text);

/** `Phòng họp A (không đổi)`: without the remark. */
export const withoutStays = (text: string): string => text.replace(IN_BRACKETS, '');

const OLD = '(?:cũ|trước(?: đây)?|ban đầu|đã (?:gửi|ban hành|thông báo|đăng|phát hành|công bố|duyệt|có))';
const SCHEDULE = `(?:lịch|kế hoạch|chương trình|nội dung|thông báo)(?: (?:công tác|làm việc|họp|tuần)){0,2}`;
const AS_PLANNED = `(?:(?:thực hiện|làm việc) )?(?:theo|như)(?: đúng)? ${SCHEDULE} ${OLD}`;
const KEEPS = `(?:vẫn )?(?:${STAYS_WORDS}(?: (?:(?:như|theo|so với) )?${SCHEDULE}(?: ${OLD})?)?|${AS_PLANNED})`;
const WHOLE = new RegExp(`^(?:(?:các )?${SCHEDULE} (?:(?:khác|còn lại|trong ngày) )?)?${KEEPS}[\\s.;]*$`, 'iu');
/** `Chiều: giữ nguyên lịch cũ`: of a half of the day nothing else is said. */
export const keepsSession = (text: string): boolean => WHOLE.test(text);

const OTHERS = new RegExp(
  String.raw`(?<!\p{L})(?:${SCHEDULE}|cuộc họp|buổi|hoạt động|ngày) (?:khác|còn lại)(?!\p{L})[^.;:]{0,60}?\s${KEEPS}(?!\p{L})`,
  'iu',
);
/** `Các nội dung khác thực hiện theo lịch đã ban hành`: what a schedule does not name goes on. */
export const othersStay = (text: string): boolean => OTHERS.test(text);

const KEPT_HOUR = new RegExp(
  String.raw`(?<!\p{L})(?:giờ|ca|thời gian)(?!\p{L})[^.;\d]{0,40}\s${STAYS_WORDS}(?:[\s:,(–-]|(?<!\p{L})(?:là|lúc|vẫn|từ|vào|như|cũ|thông báo|buổi|sáng|chiều|tối)(?!\p{L}))*$`,
  'iu',
);
/** `giờ họp không thay đổi (8 giờ 30)`, `giờ họp (8 giờ 30) giữ nguyên`: the hour that is told beside. */
export const keptHour = (text: string): TimeMention | null =>
  findTimes(text).find(({ index, length, due }) => {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const behind = text.slice(index + length, index + length + LONGEST);
    return !due && (KEPT_HOUR.test(before) || (HOUR_OF.test(before) && KEPT_BEHIND.test(behind)));
  }) ?? null;
const LONGEST = 200;
const HOUR_OF =
  /(?<!\p{L})(?:giờ|thời gian)(?:\s(?:họp|thi|học|bắt đầu|khai mạc|tổ chức|tập trung))?(?:\slà)?\s\(?(?:lúc\s)?$/iu;
const KEPT_BEHIND = new RegExp(
  String.raw`^\)?(?:(?:,|\svà|\scùng)\s(?!(?:ngày|thời gian)\s)[^.;,\d]{2,60}(?:\d{1,3}[^.;,\d]{0,40})?)?\s(?:(?:vẫn|đều|thì|được)\s){0,2}${STAYS_WORDS}(?!\p{L})`,
  'iu',
);
