import { type LocalDate, parseLocalDate } from '../time/local.ts';
import { oncePerText } from './once.ts';
import { isPageNote, withoutPageTail } from './page-notes.ts';
import { UNIT_HEAD } from './unit-words.ts';

/** Lines of a page that say when it was made, by whom, or head its parts: nothing of the programme. */

/** When a page was made, and how often it was seen. */
const STAMP =
  /ngày đăng(?: bài| tin)?\s?:|^ngày đăng(?: bài| tin)?\s\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?=[\s|·•,–-]{1,4}\d{1,2}:\d{2}\s*(?:$|[|·•)–-])|[\s|]*$)|đăng (?:lúc|ngày)\s?:?\s(?:\d|thứ\s|chủ nhật)|cập nhật (?:lúc|ngày|lần cuối)|cập nhật\s?:\s*(?:lúc|ngày|thứ|chủ nhật|\d)|[-–|(,]\s?cập nhật\s\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)?$|lượt (?:xem|truy cập)|(?:đăng|viết|tạo|cập nhật) bởi\s?:|người đăng(?: tin| bài)?\s?:|^(?:đã tạo|(?:lần )?(?:chỉnh )?sửa (?:lần )?cuối)(?: cùng)?(?: lúc)?\s?:?\s\d|^(?:bản )?(?:tin|bài)(?: đăng)? ngày\s[\d\s/.-]+$/iu;
const LONGEST_STAMP = 120;

const MARK = String.raw`^[\s*•+\-–—_>(#.]{0,8}`;
const ASIDE = new RegExp(
  `${MARK}(?:${[
    String.raw`trong (?:nước|tỉnh|thành phố|huyện|ngành|xã|quận)\s?:$`,
    String.raw`quốc tế\s?:$`,
    String.raw`ban (?:tổ chức|biên tập)(?:\s[^.:;\d]{0,60})?[.\s]*$`,
    String.raw`(?:tin|bài|ảnh|tin, ảnh|tin, bài|bài, ảnh|bài và ảnh|người đưa tin|tác giả|nguồn(?: tin)?|theo)\s?:\s?[^.:;\d]{2,60}[.\s]*$`,
    // `Bài: Tiến quân ca (12/8/2026)` is what is sung on that day.
    String.raw`(?:tin(?:, (?:ảnh|bài))?|bài(?:, | và )ảnh|người đưa tin|tác giả)\s?:\s?[^.:;\d]{2,60}?\s?\(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)[.\s]*$`,
    // The day on which the page was shown.
    String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[.\s]*$`,
    String.raw`(?:pv|btv|ctv|bbt|nhóm pv|đồ họa\s?:.{2,40})[.\s]*$`,
  ].join('|')})`,
  'iu',
);
/** Asides that only their ends tell, and what has to stand there. */
const BY_END = [
  { end: /\(tổng hợp\)[.\s]*$/iu, whole: new RegExp(String.raw`${MARK}[\p{L}. ]{2,40}\(tổng hợp\)[.\s]*$`, 'iu') },
  {
    end: /tuần(?: này| qua| tới)?[.\s]*$/iu,
    whole: new RegExp(
      String.raw`${MARK}[^;]{20,300}\s(?:là|trong số) (?:một trong )?(?:những |các )?(?:hoạt động|sự kiện)(?: [\p{Ll},]+){0,6} (?:đáng chú ý|nổi bật|tiêu biểu)(?: [\p{Ll},]+){0,6} tuần(?: này| qua| tới)?[.\s]*$`,
      'iu',
    ),
  },
] as const;

const DATE = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`;
/** `05 tháng Sáu năm 2026`. */
const WORDED = String.raw`\d{1,2}\stháng\s(?:\d{1,2}|\p{L}{2,4}(?:\s(?:một|hai))?),?(?:\snăm)?\s\d{4}`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const HOUR = String.raw`\d{1,2}\s?[:hg]\s?\d{2}(?::\d{2})?`;
/** `Gửi lúc:`, `Đăng bài ngày:`. */
const POSTED = '(?:gửi|đăng|đưa|cập nhật|tạo|lưu|phát hành)(?: tin| bài)?(?: lúc| vào| ngày)*\\s?[:,]\\s?';
const ZONE = String.raw`\s?[([]?(?:SA|CH|AM|PM|Gốc|GMT\s?[+-]?\d{0,2})[)\]]?`;
/** `Ngày đăng ký 08/01/2027 | 16:12`: when something is done, not when it was put there. */
const TAKES_PLACE = String.raw`[^\d:]{0,10}(?<!\p{L})(?:đăng ký|ký|nộp|thi|hạn|họp|khám|tiêm|hẹn|mở|khai mạc|bắt đầu|kết thúc)(?!\p{L})`;
/** `24/06/2015 07:39`, `(14:03 | 02/08/2017)`, `Chủ nhật - 12/4/2026 08:15 [GMT+7]`: nothing but a full date and a clock. */
const CLOCKED = new RegExp(
  String.raw`^(?:${POSTED})?(?!${TAKES_PLACE})[\s\p{L},|(–-]{0,14}(?:${CLOCK}[\s|·•,–-]{1,4}${DATE}|(?:${DATE}|${WORDED})[\s|·•,–-]{1,4}${CLOCK})(?:${ZONE})?[\s)]*$`,
  'iu',
);

/** `Cập nhật, 09:20, Thứ Sáu, 10/4/2026 (GMT+7)`: with its weekday only where the word says that it was posted. */
const POSTED_ON = new RegExp(
  String.raw`^${POSTED}${CLOCK}[\s|,-]{1,4}(?:thứ\s\p{L}{2,4}|chủ nhật),?\s${DATE}(?:${ZONE})?[\s)]*$`,
  'iu',
);

/** `date 2026-03-02`, `2026-03-02T08:15`: how pages of the web print when they were made. */
const MACHINE_STAMP =
  /^[\s([]*(?:(?:date|published|updated):?\s(20\d{2}-\d{2}-\d{2})(?!\d|-)|(20\d{2}-\d{2}-\d{2})[T\s]\d{2}:\d{2}[\d:.Z+-]*[\s)\]]*$)/iu;

/** The day of such a line, or null. */
export function machineStamp(text: string): LocalDate | null {
  const found = text.length > LONGEST_STAMP ? null : MACHINE_STAMP.exec(text);
  const day = found?.[1] ?? found?.[2];
  return day === undefined ? null : parseLocalDate(day);
}

/** `Thứ Bảy, 12/12/2026`, `14/12/2026 - 16h20`, `16h20, ngày 14/12/2026`: a day, with or without an hour, beside which a page counts its readers or has itself printed. */
const DAYED = new RegExp(
  String.raw`^[\s\p{L},|·•(:–-]{0,24}(?:${HOUR}[\s|·•,–-]{1,4}(?:ngày\s)?)?(?:${DATE}|${WORDED})(?:[\s|·•,–-]{1,4}(?:lúc\s)?${HOUR})?(?:${ZONE})?[\s).]*$`,
  'iu',
);

/** A page may count its readers behind the stamp, or have itself printed: `18/9/2026 08:15 | Đọc: 97`. */
export function isStamp(text: string): boolean {
  if (text.length > LONGEST_STAMP) return false;
  if (STAMP.test(text)) return true;
  if (!HOLDS_DAY.test(text)) return false;
  const whole = text.trim();
  const left = withoutPageTail(whole);
  const bare = left.replace(WHO_POSTED, '').replace(OF_WHICH_NEWS, '').replace(IN_SECTION, '');
  if (POSTED_ON.test(whole) || MADE.test(whole) || CLOCKED.test(bare) || CLOCKED.test(bare.replace(COUNTED, '')))
    return true;
  return (
    left !== whole && !READ_NEXT.test(whole) && DAYED.test(bare.replace(OFFICE_LAST, '').replace(OFFICE_FIRST, ''))
  );
}
const HOLDS_DAY = /\d[/.-]\d|tháng/iu;
/** `Thứ Ba, 10/3/2026, 14h00 đọc: 3`: set apart by nothing, it may be what is done then. */
const READ_NEXT = /(?:\d|giờ|phút)\s(?:đọc|xem|tải)\s?:\s?\d+$/iu;
/** `17/9/2026 08:15 | Ban biên tập`, `… - Tác giả: Văn phòng`: who put it there. */
const WHO_POSTED =
  /\s?[|–-]\s?(?:(?:tác giả|người (?:đăng|viết)|đăng bởi|nguồn(?: tin)?|biên tập|bởi)\s?:?\s[^|:;\d]{2,60}|ban biên tập(?:\s[^|:;.\d]{1,40})?|bbt|(?:quản trị(?: viên| hệ thống)?|admin(?:istrator)?))$/iu;
/** `08/6/2026 09:17 | Chính trị - Xã hội`: among which news. */
const NEWS =
  '(?:chính trị|kinh tế|văn hóa|văn hoá|xã hội|thời sự|tin tức|sự kiện|pháp luật|nội chính|giáo dục|y tế|khoa học|xây dựng (?:đảng|chính quyền|nông thôn mới)|chính quyền|an ninh|quốc phòng|đời sống|thể thao|du lịch|tin (?:trong nước|địa phương|hoạt động)|thông báo|cải cách hành chính)';
const OF_WHICH_NEWS = new RegExp(String.raw`\s?\|\s?${NEWS}(?:(?:\s?[-–,/&]\s?|\s(?:và\s)?)${NEWS}){0,4}\s*$`, 'iu');
/** `… 14:22 | Chuyên mục: Tiếp dân - Đơn thư`, `Danh mục: Y tế | 07/11/2026 …`: in which part of its site. */
const SECTION = '(?:chuyên mục|danh mục|thư mục|thể loại|mục)\\s?:\\s?[^|:;•·()\\d]{2,60}';
const IN_SECTION = new RegExp(String.raw`\s?[|•·–-]\s?${SECTION}$|^${SECTION}?\s?[|•·–-]\s`, 'iu');
/** `Created at 21/02/2025 17:05 by vanphong` */
const MADE =
  /^(?:created|(?:last )?modified|published|posted|updated)\s(?:at|on)\s[\d/.: -]{8,24}(?:\s?[AP]M)?(?:\sby\s\S{2,40}(?:\s\S{1,20}){0,2})?$/iu;
/** `Thứ tư - 31/12/2025 08:10   3.116   0`: readers and answers, as signs tell that are lost. */
const COUNTED = /(?:\s{1,6}\d[\d.]{0,8}){1,2}$/u;
/** `08/12/2026 14:00 | Giáo dục`, `Thứ hai - 07/12/2026 07:30   301`: a stamp, where it is not one of several rows. */
export const mayBeRow = (text: string): boolean =>
  text.length <= LONGEST_STAMP &&
  !CLOCKED.test(text) &&
  [OF_WHICH_NEWS, COUNTED].some((tail) => CLOCKED.test(text.replace(tail, '')));
/** `… · Phòng Mẫu · 512 lượt đọc`, `Văn phòng Mẫu | … | In bài`: whose page it is, of a line that says that it is one of a page. */
const OFFICE = `${UNIT_HEAD}(?:[ -]|\\p{L}|&|,(?= )){0,80}`;
const OFFICE_LAST = new RegExp(`(?:\\s[|·•–-]|,)\\s${OFFICE}$`, 'iu');
const OFFICE_FIRST = new RegExp(`^${OFFICE}?\\s[|·•–-]\\s(?=\\S)`, 'iu');
/** A stamp, an author's line, a heading that only sorts what follows, what a page sets around its article. */
export const isAside: (text: string) => boolean = oncePerText(
  (text) =>
    isStamp(text) ||
    ASIDE.test(text) ||
    BY_END.some(({ end, whole }) => end.test(text) && whole.test(text)) ||
    isPageNote(text),
);
