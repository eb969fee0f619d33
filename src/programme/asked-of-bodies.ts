import { opensAskedWork } from './asked-work.ts';
import { findDates } from './dates.ts';
import { BY_END_OF_DAY, DUE_BY, LAST_DAY } from './due-words.ts';
import { findWeekdays, WEEKDAY_WORDS } from './weekdays.ts';

/**
 * A paragraph of its own that says what units hand in: `Các phòng nộp đề xuất về Văn phòng (hạn cuối 23/01)`. It is none of
 * the meeting above it; where no limit is said, it may be what that meeting asks for.
 */
export function asksOfBodies(text: string): 'sure' | 'unsure' | null {
  if (asksByLimit(text)) return 'sure';
  return BODIES.test(text) && opensAskedWork(text) && !PREPARES.test(text) ? 'unsure' : null;
}

/** Whether a sentence asks for something by a day, an hour or the end of its day: `Gửi ý kiến trước ngày 12/8`, `Hạn cuối nộp số liệu`. */
export function asksByLimit(sentence: string): boolean {
  if (!/^[\p{Lu}“"]/u.test(sentence)) return false;
  if (LAST_DAY.test(sentence)) return true;
  const limited = LIMITED.test(sentence) || BY_END_OF_DAY.test(sentence);
  return limited && opensAskedWork(sentence) && !isPreparation(sentence);
}

/** `Nhắc: Hạn nộp báo cáo: 10/9`: what stands behind the label is asked, and no remark. */
export const REMINDS: RegExp = /^(?:nhắc(?: việc| nhở)?|n\.?b\.?)\s?:\s*/iu;

/** Whether anything in a text may be asked so. */
export const mayAskByLimit = (text: string): boolean => NAMES_LIMIT.test(text) || LIMITED.test(text);
const NAMES_LIMIT = /(?<!\p{L})(?:deadline|hạn|(?:hết|cuối) (?:giờ|ngày làm việc|buổi))(?!\p{L})/iu;

/** So that only the lines around it say on which day: `Đề nghị các thôn đăng ký chậm nhất 17h00`. */
export const asksByHour = (sentence: string): boolean =>
  asksByLimit(sentence) && findDates(sentence).length === 0 && findWeekdays(sentence).length === 0;

const BODIES =
  /^(?:(?:tất cả )?(?:các|mỗi) (?:phòng|ban|khoa|tổ|bộ phận|đơn vị|cơ quan|trường|lớp|chi bộ|xã|sở)|văn phòng|phòng (?!họp)|ban |khoa |tổ |bộ phận)/iu;
/** What is done for the meeting itself. */
const PREPARES = /^[^.;,(]*(?<!\p{L})(?:chuẩn bị|bố trí|cử|phục vụ|mời|báo cáo)(?!\p{L})/iu;

/** `Văn phòng chuẩn bị hội trường trước 7h00`: of what is done first, not of what is handed in (`gửi báo cáo`). */
const isPreparation = (sentence: string): boolean => FIRST_ACT.exec(sentence)?.[1] !== undefined;
const FIRST_ACT =
  /(?<!\p{L})(?:(chuẩn bị|bố trí|cử(?! tri)|phục vụ)|gửi|nộp|trình|đăng ký|đăng kí|báo cáo|xác nhận|góp ý|cung cấp|tổng hợp|rà soát|hoàn thành)(?!\p{L})/iu;

const DAY_OR_HOUR = String.raw`(?:\d{1,2}\s?(?:[hg:/]|giờ|tháng)|(?:\d{1,2}\s?[.-]\s?){2}\d|${WEEKDAY_WORDS})`;
const LIMITED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${DUE_BY})(?:\s?:)?(?:\s(?:nộp|gửi|đăng ký|là|vào|lúc|hết|đến|ngày|sáng|chiều|tối|nay|buổi|cuối)(?!\p{L})){0,4}:?|hết(?:\sngày)?(?=\s(?:thứ|chủ|\d{1,2}\s?[/.-])))\s${DAY_OR_HOUR}`,
  'iu',
);
