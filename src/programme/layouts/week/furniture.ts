import { isAside } from '../../asides.ts';
import { isDateLine } from '../../date-line.ts';
import { BY_ANOTHER } from '../../day-stretches.ts';
import { takesLeave } from '../../leave-taking.ts';
import { isOfficeHours } from '../../office-hours.ts';

/** Lines of a schedule's page that are no entry. */

const START = String.raw`^[\s*•+\-–—_<>«‹(#.]{0,8}`;

/** Dropped wherever they stand. */
const FURNITURE = new RegExp(
  `${START}(?:${[
    'lịch (?:này )?(?:công tác |làm việc )?(?:này )?thay (?:cho )?(?:giấy|thư) (?:mời|triệu tập)',
    'thay (?:cho )?(?:giấy|thư) mời',
    'trang \\d{1,3}(?:\\s?/\\s?\\d{1,3})?$',
    '\\d{1,3}$',
    'cộng h(?:òa|oà) xã hội',
    'độc lập\\s?-',
    'tuần (?:trước|sau|này|hiện tại|tới)(?:\\s?[|»›>·/-]{1,2}\\s?tuần (?:trước|sau|này|hiện tại|tới)){0,2}\\s?[»›>]{0,2}$',
    '(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}?\\.?$',
    '(?:ngày|tháng|tuần) (?:trước|sau)$',
    'tuần (?:thứ )?(?:\\d{1,2}|[ivx]{1,4}|nhất|hai|ba|tư|năm)\\s?:?$',
    'đóng$',
    '(?:kính )?mời (?:(?:quý|các|bạn) )*(?:độc giả|bạn đọc|khán giả|thính giả|khán thính giả|vị) (?:(?:tiếp tục|cùng) )*(?:theo dõi|đón (?:xem|đọc|nghe)|xem|đọc|nghe)(?!\\p{L})',
    'xem (?:thêm|chi tiết)',
    'tuần trước[^\\p{L}\\d]{0,20}(?:tuần \\d{1,2}[^\\p{L}\\d]{0,20})?tuần (?:sau|tới|kế)[^\\p{L}\\d]*$',
    'in (?:trang|lịch)(?: công tác| làm việc| này)?$',
    'tải về',
    'chúc mừng năm mới',
    'quay lại',
    'về trang',
    'lịch (?:công tác|làm việc)(?: tuần)?$',
    '\\(?tiếp theo\\)?$',
    'cập nhật\\s?:\\s*$',
    'hết$',
    '-{2,}$',
  ].join('|')})`,
  'iu',
);

/** `(11 tháng Giêng, năm Giáp Thìn)`, `(từ mùng 9 đến 12 tháng 8 âm lịch)`: what is left of a heading when its solar days have been read. */
const LUNAR_DAY = String.raw`(?:ngày\s)?(?:mùng\s|mồng\s)?\d{1,2}`;
const LUNAR_MONTH = String.raw`\stháng\s(?:\d{1,2}|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|một|chạp)(?!\p{L})`;
const LUNAR_HALF = new RegExp(
  String.raw`^\(?\s*(?:(?:tức|nhằm|thức)\s)?(?:là\s)?(?:từ\s)?${LUNAR_DAY}(?:(?:${LUNAR_MONTH})?\s?(?:đến|tới|[-–])\s?${LUNAR_DAY})?${LUNAR_MONTH}(?:,?\snăm\s\p{L}+\s\p{L}+)?(?:\s(?:âm lịch|AL|ÂL))?\s*\)?[\s:.;,]*$`,
  'iu',
);
/** It says itself that its days are those of the other calendar. */
const SAYS_LUNAR = /(?:nhằm|tức|âm lịch|(?<!\p{L})[AÂ]L(?!\p{L})|giêng|chạp)/iu;

/** From here on nothing belongs to the schedule, until the next day begins. */
const CLOSING = new RegExp(
  `${START}(?:${[
    'nơi nhận',
    'ghi chú\\s?:',
    'lưu ý\\s?:',
    'lưu ý\\s',
    'chú ý\\s?:',
    'trên đây là',
    '(?:các|những) nội dung (?:khác|còn lại)',
    `(?:các|những) (?:ngày|buổi|thời gian|công việc) (?:khác|còn lại)${BY_ANOTHER}`,
    '(?:nếu|trường hợp|khi) (?:bị )?trùng (?:vào |với ){0,2}(?:các )?(?:ngày|dịp|lịch|lễ|tết)',
    '(?:[ivx]{1,4}[.)]\\s)?kinh phí\\s?:',
    'thông báo (?:để|đến|tới)',
    '(?:thông báo|thông tin|nhắc (?:việc|nhở))(?: khác| chung| thêm)?\\s?:[\\s*_]*$',
    '(?<![-–+•*]\\s{0,3})(?=\\p{L})[^:;\\d]{2,90}\\sthông báo (?:để|đến|tới|rộng rãi)\\s[^:;\\d]{2,140}(?:biết|tham dự|thực hiện)[\\s./]*$',
    'đề nghị (?:các|thủ trưởng|lãnh đạo|quý)',
    'yêu cầu (?:các|thủ trưởng)',
    '(?:kính )?(?:đề nghị|yêu cầu)\\s?:[\\s*_]*$',
    'kính đề nghị',
    'trân trọng(?! (?:cảm|cám) ơn)',
    '(?<![-–+•*]\\s{0,3})trân trọng',
    'mọi (?:thay đổi|thắc mắc)',
    'lịch (?:này|công tác|làm việc)(?: tuần)?(?: này)? (?:có thể|sẽ|được|thay đổi)',
    'trong quá trình thực hiện',
    'trường hợp (?:có|phát sinh|chủ tịch|vì)',
    '(?:tm|tl|kt|tuq|q)\\.\\s?\\p{Lu}',
    'đường dây nóng',
    // `Chia sẻ kinh nghiệm dạy học` is something to do.
    'chia sẻ(?: (?:bài|bài viết|tin|trang|này|lên|qua|với|cho|bạn bè|mạng xã hội|liên kết|facebook|zalo|twitter|e-?mail)){0,5}(?=\\s*(?:[:|(]|$))',
    'bình luận',
    'tin (?:khác|liên quan|cùng|mới|(?:đã (?:đưa|đăng)|cũ)[\\s.:*_]*$)',
    'các tin',
    'bài viết (?:khác|liên quan)',
    'xem thêm',
    'tác giả\\s?:',
    'nguồn(?: tin)?\\s?:',
    'lượt (?:xem|truy cập)',
    'số lượt',
    '(?:lượt |số )?truy cập\\s?:',
    'tags?\\s?:',
    'người (?:lập|ký|duyệt)',
    '(?:(?:các )?(?:file|tệp|tập tin|tài liệu|văn bản) )?đính kèm',
    'bản quyền',
    '©|copyright',
    'liên kết (?:website|web|trang|hữu ích|nhanh|ngoài|các)[^.:;]{0,30}$',
    '(?:cơ quan|đơn vị) (?:chủ quản|quản lý)\\s?:',
    'chịu trách nhiệm(?: (?:chính|nội dung|xuất bản))*\\s?:',
    'giấy phép (?:thiết lập|hoạt động|xuất bản|số)',
    '(?:vui lòng |đề nghị )?ghi rõ nguồn',
    '(?:đang|tổng(?: số)?(?: lượt)?) (?:truy cập|trực tuyến|online)\\s?:',
    'ý kiến bạn đọc',
    'phân công trực',
    'lịch trực',
  ].join('|')})`,
  'iu',
);

/** What follows is of another time than the days above. */
const OTHER_WEEK =
  /(?<!\p{L})(?:(?:tuần|tháng) (?:sau|tới|kế tiếp|tiếp theo|\d{1,2})|dự kiến|(?:hằng|hàng) (?:tuần|ngày|tháng)|thường xuyên)(?!\p{L})/iu;

export const isFurniture = (text: string): boolean => FURNITURE.test(text) || isAside(text) || isOfficeHours(text);
/** `Lịch này thay giấy mời. Trường hợp có thay đổi, Văn phòng sẽ thông báo sau`: each sentence is about the schedule itself. */
export const isOfSchedule = (text: string): boolean =>
  text.split(/(?<=[.;])\s+|\n/u).every((sentence) => isFurniture(sentence) || OF_SCHEDULE.test(sentence));
const OF_CHANGE = '(?:thay đổi|điều chỉnh|phát sinh|bổ sung)';
const OF_SCHEDULE = new RegExp(
  `${START}(?:${[
    `(?:(?:trong )?trường hợp|nếu|khi|mọi)(?: lịch)?(?: công tác)?(?: có)?(?: (?:sự|công việc|nội dung))? (?:${OF_CHANGE}|đột xuất)(?!\\p{L})[^.;]{0,120}(?:thông báo|báo|cập nhật|điều chỉnh|xin)`,
    `lịch (?:này |công tác |làm việc |tuần )*(?:có thể|được|sẽ) ${OF_CHANGE}`,
  ].join('|')})`,
  'iu',
);
export const isClosing = (text: string): boolean => CLOSING.test(text) || takesLeave(text) || isDateLine(text);
export const isLunarHalf = (text: string): boolean => LUNAR_HALF.test(text);
export const isLunarAlone = (text: string): boolean => SAYS_LUNAR.test(text) && LUNAR_HALF.test(text.trim());
export const isOtherWeek = (text: string): boolean => OTHER_WEEK.test(text);
