import { isDateLine } from './date-line.ts';
import { type DateMention, findDates } from './dates.ts';
import { isPageNote } from './page-notes.ts';
import { findTimes } from './times.ts';

/** Sentences of a programme that name days or hours and are yet no entry of it: what they say, one family a line. */

const START = String.raw`^[\s*•+\-–—_>(#.]{0,8}(?:\d{1,2}[.)]\s|[a-zđ][.)]\s)?`;

const OPENS = [
  // What it rests on.
  'căn cứ|thực hiện(?: theo)?|thi hành|xét|theo (?:quyết định|công văn|kế hoạch|thông báo|nghị quyết|văn bản|chỉ đạo)',
  // To whom.
  'nơi nhận|kính gửi|đồng kính gửi',
  // What is asked of the reader.
  'đề nghị|yêu cầu|kính (?:đề nghị|mong|thông báo)|trân trọng|mong|giao(?! (?:ban|lưu|hữu))|lưu ý|ghi chú|chú ý',
  // Whom to ask.
  'mọi (?:chi tiết|thông tin|ý kiến|thắc mắc|thay đổi)|(?:thông tin |số |đầu mối )?liên hệ|điện thoại|đt\\s?:|email|hotline|đường dây nóng|địa chỉ',
  // Until when answers are taken.
  'hạn (?:chót|cuối|nộp|gửi|đăng ký)|thời hạn|danh sách (?:đăng ký|đại biểu)|đăng ký',
  // The page and the paper themselves.
  'cập nhật|đăng (?:lúc|ngày)|ngày đăng|tác giả|nguồn|lượt|trang \\d|số\\s?:|phụ lục|lịch (?:này|được|có thể)|thông báo này|kế hoạch này|chương trình này',
  'trên đây|trong quá trình|trường hợp|nếu|khi (?:có|cần)',
].join('|');

const OPENS_NO_ENTRY = new RegExp(`${START}(?:${OPENS})(?!\\p{L})`, 'iu');

const WITHIN =
  /(?:có hiệu lực|thay thế (?:lịch|thông báo|kế hoạch)|(?:làm việc|học tập|hoạt động|học)(?: trở)?(?: lại)? bình thường|(?<!sẽ )ban hành (?:kèm|lịch|kế hoạch|thông báo)|ra thông báo|gửi (?:về|đến|báo cáo)|phản hồi|góp ý|để biết|thông tin liên hệ|(?:điện thoại|email|zalo|fax)\s?:|@\p{L}|https?:|www\.)/iu;

/** `đã diễn ra`: what is told of the past. */
const PAST =
  /(?<!\p{L}|chưa )(?:đã|vừa) (?:diễn ra|tổ chức|họp|ban hành|ký|có|được|tiến hành|kết thúc|thông qua)(?!\p{L})/iu;

/** A title: capitals alone. */
const TITLE = /^[\s*•]*(?:LỊCH|CHƯƠNG TRÌNH|KẾ HOẠCH|THÔNG BÁO|GIẤY MỜI)(?!\p{L})[^\p{Ll}]*$/u;
/** No word stands beside it. */
const DAY_ALONE = /^[\s*]*ngày\s\d{1,2}\s?(?:tháng\s\d{1,2}\s?năm|\/\s?\d{1,2}\s?\/)\s?\d{4}[\s.]*$/iu;
const SPAN = /^[\s(*]*(?:từ |tuần)[^:]{0,60}(?:đến|-|–)[^:\p{Lu}]{0,40}$/iu;

export const isNoEntry = (text: string): boolean =>
  /:\s*$/u.test(text) ||
  isPageNote(text) ||
  OPENS_NO_ENTRY.test(text) ||
  givesReason(text) ||
  WITHIN.test(text) ||
  PAST.test(text) ||
  TITLE.test(text) ||
  DAY_ALONE.test(text) ||
  isDateLine(text) ||
  SPAN.test(text);

/**
 * `Lý do: chuẩn bị ngày bầu cử 15/3.`: why what stands before is so, whatever day and hour it names; with hours from and to
 * beside the day it says when something is (`Lý do: từ 9h00 đến 11h00 ngày 11/9 thay sứ`), but where somebody attends that.
 */
export const givesReason = (text: string): boolean => {
  if (!REASON.test(text)) return false;
  const lasts = findTimes(text).some(({ start, end }) => start !== null && end !== null);
  return !lasts || findDates(text).length === 0 || ATTENDS.test(text);
};
const ATTENDS =
  /(?<!\p{L})(?:dự|họp|hội (?:nghị|thảo|thi)|đại hội|khai mạc|bế mạc|đi|bận|tập huấn|tiếp (?:đoàn|khách|xúc)|làm việc)(?!\p{L})/iu;
const REASON = new RegExp(`${START}lý do\\s?:`, 'iu');

/**
 * `Nếu trùng ngày nghỉ thì tiếp vào ngày làm việc liền sau`, `Ngoài các ngày nêu trên, …`: what is done in a case that no day
 * of the programme is. One that names a day or an hour itself may be of that day, but where it falls on a day off (`nếu ngày 15
 * là thứ Bảy`).
 */
export const isContingency = (text: string): boolean =>
  (CONTINGENT.test(text) || MOVED_OFF_RESTS.test(text)) &&
  findTimes(text).length === 0 &&
  findDates(text).every((day) => isOfMonth(day, text));
const isOfMonth = ({ days }: DateMention, text: string): boolean =>
  days.every(({ month }) => month === null) && FALLS.test(text);
const FALLS =
  /(?:trùng|rơi|là|vào|nhằm)\s(?:vào\s)?(?:các\s|những\s|dịp\s)?(?:ngày\s)?(?:nghỉ|lễ|tết|thứ\s(?:bảy|7)|chủ nhật|cuối tuần)(?!\p{L})/iu;
const CONTINGENT = new RegExp(
  `${START}(?:nếu|(?:trong )?(?:các |những )?trường hợp|khi (?:có|cần|ngày)|gặp (?:ngày|khi|lúc)|ngoài (?:các |những )?(?:lịch|ngày|buổi|thời gian))(?!\\p{L})`,
  'iu',
);

/** `Ngày 10, 20 trùng vào ngày nghỉ thì đã chuyển sang ngày làm việc tiếp theo như bảng trên`. */
const MOVED_OFF_RESTS = new RegExp(
  `${START}(?:(?:(?:các |những )?ngày(?: tiếp)?|lịch tiếp)(?:[\\s\\d,;/]|và\\s|hoặc\\s){0,30})?(?:trùng|rơi) (?:vào |với )?(?:các |những )?(?:ngày |dịp )?(?:nghỉ|lễ|tết|thứ bảy|chủ nhật|cuối tuần)(?!\\p{L})[^.;:]{0,40}(?:thì|đã|được)(?!\\p{L})[^.;:]{0,30}(?:ngày|tuần|hôm) (?:làm việc|liền|kế|tiếp|sau)(?!\\p{L})`,
  'iu',
);

/** How a paper is made known. */
const POSTED = 'niêm yết|dán|treo|công khai|phổ biến|thông báo|phát';
/** `Lịch này thay cho lịch đã công bố trước ngày 01/7`: what the paper says of itself. */
export const isOfPaper = (text: string): boolean => OF_PAPER.test(text);
const OF_PAPER = new RegExp(
  `${START}(?:lịch|thông báo|kế hoạch|chương trình|văn bản|bảng phân công|quy chế|nội quy)(?: [\\p{L}]+){0,4} này (?:sẽ )?(?:được )?(?:thay|bãi bỏ|hủy bỏ|có hiệu lực|có giá trị|ban hành|gửi|đăng|${POSTED})(?!\\p{L})|${START}thông báo (?:sẽ )?được (?:${POSTED})(?!\\p{L})|${START}(?:lịch|thông báo|kế hoạch) (?:cũ|trước (?:đây|đó))(?!\\p{L})[^.;:]{0,60}\\s(?:không còn|hết) (?:hiệu lực|giá trị)(?!\\p{L})`,
  'iu',
);
