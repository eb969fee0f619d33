/**
 * Phrases by which a text says that something it names a day for does not take place then. One family a line: what is
 * not done, and the words of stopping.
 */

/** What a day's business is called when it is said not to be done. */
const BUSINESS = [
  'diễn ra',
  'tổ chức',
  'tiến hành',
  'thực hiện',
  'tiếp(?! tục| theo| nhận| thu)',
  'tiếp nhận',
  'nhận hồ sơ',
  'bố trí',
  'xếp lịch',
  'sắp xếp',
  'có lịch',
  'họp',
  'làm việc',
  'trực',
  'hoạt động',
  'mở(?= (?:cửa|phiên|chợ|hội|lớp|khóa|sân|buổi|sáng|chiều|tối|vào|ngày|thứ|\\d))',
  'khai mạc',
  'phát sóng',
  'khám',
  'giao dịch',
  'học',
  'tham dự',
  'chủ trì',
].join('|');

/** What is stopped on a road. */
const TRAFFIC =
  '(?:lưu thông|giao thông|đi lại|thông xe|(?:cho )?(?:(?:tất cả|toàn bộ) )?(?:các )?(?:loại )?(?:phương tiện|xe|tàu|phà))';

const FAMILIES = [
  // tạm hoãn, hoãn lại, bị hoãn
  `(?:tạm )?(?:hoãn|gác)(?: lại)?`,
  'lùi',
  // hủy hoại rừng, hủy giấy chứng nhận: what a court or an office decides on
  '(?:hủy|huỷ)(?: bỏ)?(?! (?:hoại|diệt|giấy|quyết định|hợp đồng|kết hôn|việc kết hôn))|bãi bỏ',
  // tạm dừng, tạm ngừng, dừng tổ chức; not tạm ngừng cấp nước, tạm dừng lưu thông, which take place themselves
  `tạm (?:dừng|ngừng|ngưng|nghỉ)(?! (?:việc )?(?:(?:(?:cung )?cấp )?(?:điện|nước|khí|gas|dịch vụ)|${TRAFFIC})(?!\\p{L}))|(?:dừng|ngừng|ngưng) (?:việc )?(?:${BUSINESS})`,
  // không diễn ra, sẽ không thể tổ chức, chưa thể tiến hành, không được tổ chức
  `(?:sẽ )?(?:tạm thời |tạm )?(?:không|chưa)(?: thể| còn| kịp)?(?: được)? (?:${BUSINESS})(?! (?:đối với|các loại|quá|ăn|(?:(?:lịch|chế độ) )?nghỉ|(?:ở|tại) [^.;]{2,120} mà ))`,
  // nghỉ tiếp công dân, miễn tiếp
  `(?:được )?(?:nghỉ|miễn|bỏ|thôi|ngừng|dừng) (?:buổi |phiên |kỳ |lịch |việc )?(?:tiếp|trực|họp|phiên tiếp|lịch tiếp)(?! (?:tục|theo))`,
  String.raw`(?:rút|đưa|loại) (?:[^.;]|\.(?=\d)){0,140}(?<=[\s)])(?:ra )?khỏi (?:lịch|chương trình)`,
  'không có (?:buổi |phiên |lịch )(?:tiếp|họp|trực|phát sóng|làm việc)',
].join('|');

/** `không hoãn`, `chưa bị hủy`: it takes place. */
const NOT = String.raw`(?<!(?:không|chưa|chẳng)(?: bị| phải| thể)?\s)`;
/** With nothing around them the words are soon found, and most texts hold none. */
const ANY_FAMILY = new RegExp(FAMILIES, 'iu');
const WITHDRAWN = new RegExp(String.raw`(?<!\p{L})${NOT}(?:${FAMILIES})(?!\p{L})`, 'iu');
/** Said of every month or of who may come, not of one day. */
const IN_GENERAL = /(?:nếu|trường hợp|khi|những ngày|các ngày|ngoài lịch)\s[^.;]{0,60}$/iu;
/** `tiêm vét cho các cháu hoãn tiêm đợt trước`: for whom it is. */
const FOR_SOME =
  /(?<!\p{L})(?<!(?:báo|tin|gửi|nhắn|lời)\s)(?:cho|với|gồm)\s(?:các\s|những\s|số\s)?(?:cháu|trẻ|em|bé|người|hộ|học sinh|sinh viên|thí sinh|đối tượng|trường hợp|bệnh nhân|đại biểu|phụ nữ|bà mẹ|ai)(?!\p{L})[^.;:,]{0,40}$/iu;
const OF_SOME = /^ (?:nhận )?(?:các |những )?(?:trường hợp|đơn|người|hồ sơ)(?!\p{L})/iu;
const OF_HALF_A_DAY = /^(?:\s(?:công dân|dân))?\s(?:vào\s)?(?:buổi\s)?(?:sáng|chiều|tối)(?!\p{L})/iu;

/** `tạm ngừng nhận bệnh nhân từ 16h00 ngày 28/4`: at its hour a counter closes, which takes place itself. */
const COUNTER =
  '(?:(?:tiếp )?nhận|đón|phục vụ|khám|giao dịch|bán|cấp (?:phát|thuốc|đổi)|trả kết quả|xuất|nhập|thu)(?! công dân)';
const CLOSES_AT = new RegExp(
  String.raw`(?<!\p{L})(?:dừng|ngừng|ngưng) (?:việc )?${COUNTER}(?!\p{L})[^.;:,]{0,60}\s(?:kể )?từ (?:lúc )?\d{1,2}\s?(?:[hg:]|giờ)`,
  'iu',
);

/** Where such a phrase stands in the text and where it ends, or null. */
export function withdrawal(text: string): { readonly index: number; readonly end: number } | null {
  if (!ANY_FAMILY.test(text)) return null;
  const found = WITHDRAWN.exec(text);
  return found && { index: found.index, end: found.index + found[0].length };
}

/** Whether a sentence that names a day says that nothing takes place on it. */
export function isWithdrawn(sentence: string): boolean {
  const found = withdrawal(sentence);
  if (found === null || OF_HALF_A_DAY.test(sentence.slice(found.end))) return false;
  if (CLOSES_AT.test(sentence.slice(found.index))) return false;
  if (FOR_SOME.test(sentence.slice(0, found.index))) return false;
  return !IN_GENERAL.test(sentence.slice(0, found.end)) && !OF_SOME.test(sentence.slice(found.end));
}

/** `Các trường hợp sinh viên hoãn thi có minh chứng`: they put off what they were to do, and of whom it is told nothing is put off. */
export function isOfSome(sentence: string): boolean {
  const found = withdrawal(sentence);
  if (found === null || /\d\s?[/.]\s?\d|thông báo sau/iu.test(sentence)) return false;
  return WHO_DID.test(sentence.slice(0, found.index)) && WHAT_THEY_DO.test(sentence.slice(found.end));
}
const WHO_DID =
  /(?<!\p{L})(?:(?:đối với|gồm|dành cho|danh sách|(?:các|những) trường hợp|(?:các|những) đối tượng)(?!\p{L})[^.;:,]{0,60}|(?:sinh viên|học viên|thí sinh|học sinh|trẻ|người|công dân|thanh niên)\s(?:(?:đã|được|xin|đang|từng|thuộc diện)\s){1,2})$/iu;
const WHAT_THEY_DO = /^\s(?:thi|học|kiểm tra|khám|tiêm|nhập ngũ|nghĩa vụ|nộp|đóng|bảo vệ|thực tập)(?!\p{L})/iu;
