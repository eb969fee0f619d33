import { DUE_BY } from './due-words.ts';

/** The words around a day by which a notice says what the day is: `before` ends at the day, `after` begins behind it. */

const WEEKDAY = String.raw`(?:(?:thứ\s(?:\p{L}+|\d)|chủ nhật)(?:\s?(?:,|và)\s(?:thứ\s(?:\p{L}+|\d)|chủ nhật))*,?\s)`;
/** `vào ngày thứ Bảy `, `, ngày `: what stands between a verb and its day. */
const TO_DAY = String.raw`(?:\s?(?:vào|trong))?\s?(?:các\s)?(?:ngày\s)?${WEEKDAY}?\(?(?:ngày\s)?$`;
const before = (words: string) => new RegExp(words + TO_DAY, 'iu');

/** Who is free: `cán bộ, công chức được nghỉ …`, `cho học sinh nghỉ học …`. */
export const WHO_RESTS: string =
  'cán bộ|công chức|viên chức|người lao động|công nhân|nhân viên|giáo viên|học sinh|sinh viên|học viên|trẻ|các trường|toàn (?:thể|trường|cơ quan|đơn vị|viện|ngành|xã|phường)|cả trường|cơ quan|nhà trường';

export const REST_WORDS =
  /(?<!\p{L})nghỉ\s(?:lễ|tết|bù|giỗ|quốc|dương lịch|âm lịch|nguyên đán|dịp|hoán đổi|làm việc|ngày (?:giỗ|tết|chiến thắng|giải phóng|thống nhất|quốc|lễ)|\d{1,2}[/.]\d|các (?:ngày )?(?:lễ|tết)(?!\p{L}))|lịch nghỉ|(?:tết|lễ|giỗ tổ|quốc khánh|dịp)(?!\p{L})[^.;:]{0,60}?\sđược\snghỉ(?:\s(?:học|liền|liên tục))?\s(?:một|hai|ba|bốn|năm|\d{1,2})\s(?:\(\d{1,2}\)\s)?ngày(?:\s(?:liên tục|liền))?[\s,:(]{1,3}(?:từ|gồm|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày\s\d)(?!\p{L})|hoán đổi (?:các |một số )?ngày (?:làm việc|nghỉ)|làm bù|treo cờ|treo quốc kỳ/iu;

export const MAKE_UP_VERB = '(?:làm|học|dạy)(?: việc)? bù';
/** Whether it is said at all: `học bù`, `làm việc bù`. */
export const NAMES_MAKE_UP: RegExp = new RegExp(String.raw`(?<!\p{L})${MAKE_UP_VERB}(?!\p{L})`, 'iu');
/** `Công chức được nghỉ bù …`: the line is one of a rest. */
export const OPENS_REST: RegExp = new RegExp(
  String.raw`^[\s\-–+*•]*(?:(?:${WHO_RESTS})[\s,]{1,2}(?:và\s)?){0,6}(?:được\s)?nghỉ\s(?:lễ|tết|bù|giỗ|quốc khánh|dương lịch|nguyên đán|các ngày lễ)(?!\p{L})`,
  'iu',
);
/** `dạy bù`, `làm việc thay`. */
export const MAKE_UP =
  /(?:(?:đi )?(?:làm|học|dạy)(?: việc)?\s(?:bù|thay)(?!\p{L})|bố trí (?:làm|học) bù)(?:[^.;]{0,110}?)$/iu;
/** `hoán đổi ngày làm việc thứ Sáu 02/5 sang thứ Bảy 26/4`: the first day is free, the second makes up for it. */
export const SWAPPED_FROM = /hoán đổi[^.;\d]{0,60}(?:ngày\s)?$/iu;
export const SWAPPED_TO =
  /hoán đổi[^.;]{0,90}\s(?:sang|(?:được\s)?(?:thực hiện|bố trí)\s(?:vào|bằng))\s[^.;\d]{0,40}$|hoán đổi\s(?:với|bằng)\s(?:ngày\s)?(?:thứ (?:\p{L}+|\d)|chủ nhật),?\s(?:ngày\s)?$/iu;
/** `Ngày làm việc thứ Sáu 02/01 được hoán đổi (sang …)`: the day stands before. */
export const DAY_OF_WORK = /ngày làm việc(?:\s(?:của\s)?(?:ngày\s)?(?:thứ \p{L}+|thứ \d)?,?)?\s(?:ngày\s)?$/iu;
export const IS_SWAPPED =
  /^\)?,?\s(?:sẽ\s|được\s){0,2}hoán đổi(?:\s(?:sang|bằng|vào|cho|với)(?!\p{L})|(?=\s?(?:[.,;)]|$)))/iu;
/** `hoán đổi ngày nghỉ hằng tuần từ thứ Bảy 26/4 sang thứ Sáu 02/5`: the other way about. */
export const SWAPS_REST = /hoán đổi\s(?:các\s)?ngày nghỉ[^.;]*$/iu;
export const TO_ANOTHER = /^[^.;]{0,12}\s(?:sang|(?:được\s)?(?:thực hiện|bố trí)\s(?:vào|bằng))\s/iu;
/** `… để nghỉ hoán đổi thứ Hai, ngày 01/9`: the day that is free for it. */
export const FREE_FOR_IT =
  /(?<!\p{L})để\s(?:được\s)?(?:(?:nghỉ\s)?hoán đổi|nghỉ(?:\sbù)?)(?:\scho)?(?:\s(?:lịch|ngày)\s(?:nghỉ|làm việc))?[^.;\d]{0,40}$/iu;
/** `làm bù thứ Bảy 23/8 (hoán đổi cho thứ Hai ngày 01/9)`, `… (thay cho ngày làm việc thứ Hai 01/9)`: the same, behind the day that makes up for it. */
export const FREE_BESIDE: RegExp = new RegExp(
  String.raw`(?<!\p{L})${MAKE_UP_VERB}\s(?:(?!(?<!\p{L})nghỉ)[^.;]){0,60}\d\)?\s?[(,–-]\s?(?:để\s|được\s)?(?:hoán đổi\s(?:cho|với)(?:\sngày (?:nghỉ|làm việc))?|(?:thay|bù)\s(?:thế\s)?cho\s(?:ngày|buổi) (?:nghỉ|làm việc))[^.;\d]{0,40}$`,
  'iu',
);
export const WORK = before(String.raw`(?<!nghỉ\s)(?:đi làm|làm việc)(?: việc)?`);
export const TO_REST = /^[^.;]{0,40}?(?:để|và|,)\s(?:được )?(?:nghỉ|hoán đổi)/iu;
/** `Dịp lễ 30/4 và 01/5 kéo dài 4 ngày từ …` */
export const LASTS = /(?:dịp|kỳ|đợt)\s(?:nghỉ\s)?(?:lễ|tết)(?:(?!nghỉ)[^.;]){0,80}\skéo dài[^.;]{0,40}$/iu;
export const REST = /(?<!\p{L})nghỉ(?!\p{L})(?!.*(?<!\p{L})nghỉ(?!\p{L}))[^.;]{0,140}$/iu;
/** `trong các ngày nghỉ được trả vào`: behind the word for the days another verb says what is done. */
export const DONE_BEHIND_REST =
  /\s(?:được|sẽ|phải|thì)\s(?:trả|nhận|tiếp nhận|nộp|gửi|giải quyết|xử lý|giao|bàn giao|thanh toán|cấp|phát|thu|báo cáo|ký|gia hạn)(?!\p{L})|(?:\snên|,)\s(?:(?:được|sẽ|phải)\s)?(?:chuyển|dời|lùi|đổi)(?:\slịch)?\s(?:sang|qua|đến|tới|vào)(?!\p{L})/iu;
/** `tổng vệ sinh trước khi nghỉ Tết vào chiều 13/02`: by the rest it is told when something else is done. */
export const AROUND_REST: RegExp =
  /(?<!\p{L})(?:trước|sau)\s(?:(?:khi|lúc|kỳ|dịp|đợt|ngày)\s){0,2}(?:được\s)?nghỉ(?!\p{L})(?:(?!(?<!\p{L})nghỉ(?!\p{L}))[^.;\d]|\d{1,2}(?:[hg:]\d{0,2}|\sgiờ)){0,80}$/iu;
/** How many days, or halves of one, somebody is free. */
export const FREE_FOR =
  /(?<!\p{L})nghỉ(?:\s(?:làm việc|học|lễ|tết|trọn|nguyên|\p{L}+\slễ))?\s(một|hai|ba|bốn|năm|\d{1,2})\s(?:\(\d{1,2}\)\s)?ngày(?!\s\d)(?!\p{L})/iu;
export const FLAGS = /treo (?:cờ|quốc kỳ)[^.;]{0,240}$/iu;
/** A date that is part of a holiday's name (`lễ 30/4 và 01/5`), the day for which another makes up, or a day within. */
export const NAME_OF_DAY =
  /(?:lễ|dịp|chiến thắng|giải phóng|thống nhất|lao động|khánh|tết)(?:\s(?!nghỉ|từ|vào|ngày|thứ|bắt đầu)\p{L}+){0,4}\s(?:và\s|ngày\s)?$|(?:thông báo|lịch|v\/v|việc|dịp|kỳ)\s(?:lịch\s)?nghỉ\s(?:\d{1,2}[/.]\d{1,2}\s(?:và\s)?)?$/iu;
/** `… vào thứ Hai, ngày 31/8` */
export const SAID_TO_BE = before('(?<!\\p{L})(?:từ|vào|là|gồm|trong)');
export const WITHIN = /(?<!\p{L})(?:do|vì(?! vậy| thế)|trùng|tức|bao gồm)\s(?:(?!nghỉ)[^.;)]){0,60}$/iu;
export const EXPLAINED = /\((?:tức|nhằm|là)\s[^()]*$/iu;
/** `Ngày 29/4 được làm bù vào …`; `02/9 trùng Chủ nhật`. */
export const MADE_UP: RegExp = new RegExp(
  String.raw`^(?!\s?(?:[(,]|và\s))(?:[^.;]{0,12}|\scủa\s[^.;,\d]{2,50}\s)(?:được |sẽ )?(?:đi )?${MAKE_UP_VERB}`,
  'iu',
);
export const FALLS_ON = /^(?!\s?[(,])[^.;]{0,12}trùng/iu;
/** `ngày 26/4 học lại bình thường`, not `04/5 học sinh vẫn học thời khóa biểu thứ Sáu`. */
export const WORKS_AGAIN =
  /^(?!\s?và\s)[^.;,)]{0,12}\s(?:(?:sẽ |vẫn |các \S+ )?(?:trở lại|đi học|đi làm|học|làm việc|dạy học|hoạt động)\s(?:lại|bình thường|như thường|tập trung|trở lại)|học lại|(?:làm việc|vẫn (?:đi )?(?:làm(?: việc)?|học|dạy|sản xuất|hoạt động|mở cửa))(?=\s?(?:$|[.;,)]|(?:bình|như) thường|(?:đủ|trọn)\s|cả ngày)))(?!\p{L})/iu;
/** `Thứ Ba ngày 02/01 (…) tất cả học sinh đi học bình thường`: a clause that begins with its day. */
export const CLAUSE_BEGINS = /(?:^|[.;,:+•–-])\s*(?:(?:từ|đến|bắt đầu|vào|ngày|thứ (?:\p{L}+|\d)|chủ nhật),?\s)*$/iu;
export const AS_USUAL =
  /^(?:\s?\([^()]*\))?(?!\s?(?:và|rồi)\s)(?:(?!(?<!\p{L})nghỉ)[^.;\d]){0,120}(?:bình thường|như thường|(?:trở|quay) lại|(?:làm việc|học|học tập|hoạt động|đi làm) lại)(?!\p{L})/iu;
/** `trở lại giảng dạy bình thường vào ngày 07/4`, `làm việc đến hết ngày 07/02`. */
export const WORKS_ON =
  /(?:(?:trở lại|(?:làm việc|học|hoạt động|đi làm|đi học)\slại|bình thường)(?:(?!(?<!\p{L})nghỉ|bù(?!\p{L}))[^.;]){0,60}|(?:làm việc|học)\s(?:đến|tới)(?:\shết)?[^.;\d]{0,30})$/iu;
/** `Dạy bù ngày thứ Sáu 02/5: vào thứ Bảy …`: the day that is made up for. */
export const MADE_UP_FOR = before(String.raw`bù(?:\scho)?(?:\s(?:các\s)?(?:ngày|buổi)\snghỉ)?`);
/** `làm bù ngày nghỉ thứ Sáu 02/01 vào thứ Bảy, ngày 10/01`: the day on which that is done. */
export const MADE_UP_ON: RegExp = new RegExp(
  String.raw`(?<!\p{L})${MAKE_UP_VERB}(?:\scho)?\s(?:các\s)?(?:ngày|buổi)\s(?:được\s)?nghỉ(?!\p{L})[^.;]{0,40}\d[^.;]{0,14}\s(?:vào|sang)\s[^.;\d]{0,40}$`,
  'iu',
);
/** `thời khóa biểu thứ Sáu (`: of which day the lessons are. */
const WHOSE_LESSONS = String.raw`(?:thời kh(?:óa|oá) biểu|TKB|lịch (?:học|dạy|làm việc)|chương trình|các tiết)(?:\scủa|\scho)?(?:\sngày)?(?:\sthứ\s(?:\p{L}+|\d))?,?\s\(?`;
/** Behind the day that makes up for it. */
const INSTEAD_OF = String.raw`[^.;:]{0,30}\d{1,2}(?:[/.-]\d{1,4}){0,2}\)?,?\s\(?(?:để\s)?(?:(?:thay|bù|đổi)(?:\s(?:thế|cho))*|cho)`;
/** `… đi làm bù cho ngày thứ Hai 16/02`, `làm bù ngày 15/8 thay cho ngày 14/8`, `… (thay ngày 14/8)`. */
export const FOR_WHICH = before(String.raw`bù\s(?:\(?(?:cho|thay(?: cho)?)(?:\sngày)?(?:\snghỉ)?|${INSTEAD_OF})`);
/** `Ngày 28/02 đi làm bù cho …`, `thứ Bảy, ngày 06/9 đi làm bù để …`: the day itself stands before. */
export const MAKES_UP: RegExp = new RegExp(
  [
    String.raw`^\)?,?\s(?:(?:${WHO_RESTS}|toàn \p{L}+|trường)\s)?(?:sẽ\s|được\s|vẫn\s)?(?:(?:đón (?:trẻ|các con|học sinh)|tổ chức|bố trí|cho (?:trẻ|học sinh|các con))\s)?(?:đi\s)?${MAKE_UP_VERB}\s(?:cho|thay|để)(?!\p{L})`,
    String.raw`^\)?(?:[,:]|\s:)?\s(?:(?:${WHO_RESTS}|toàn(?:\s\p{L}+){1,3})\s)?(?:sẽ\s)?đi\s${MAKE_UP_VERB}(?=\s?(?:$|[.,;]))`,
    // `nghỉ bù cho Chủ nhật 19/4 (đi làm)`, `với thứ Bảy 22/8 (làm bù)`
    String.raw`^\)?\s?\(\s?${MAKE_UP_VERB}[^()]{0,20}\)`,
    // `thứ Bảy ngày 30/01 bù cho thứ Sáu …`, `Ngày 02/01 làm việc bình thường để bù cho …`
    String.raw`^\)?,?\s(?:(?:sẽ\s|vẫn\s)?(?:đi làm|làm việc|học)(?:\sbình thường)?,?\s(?:để\s)?)?bù\scho(?!\p{L})`,
    // `Thứ Bảy 07/02: dạy bù thời khóa biểu thứ Sáu (27/02)`
    String.raw`^\)?(?:,|\s?:)\s(?:đi\s)?${MAKE_UP_VERB}\s${WHOSE_LESSONS}`,
  ].join('|'),
  'iu',
);
/** `Làm bù: thứ Bảy 22/8 `: the label says what the day is, though people work on it as usual. */
export const BELOW_MAKE_UP: RegExp = before(
  String.raw`(?:^|[.;]\s|[-–+*•]\s|\d[.)]\s|[a-zđ][.)]\s)(?:đi\s|lịch\s)?${MAKE_UP_VERB}\s?:`,
);
/** `học theo thời khóa biểu của thứ Sáu 02/5`: the day whose work is done on another. */
export const TIMETABLE_OF: RegExp = new RegExp(
  String.raw`(?<!\p{L})(?:thời kh(?:óa|oá) biểu|tkb|lịch (?:học|dạy|giảng dạy|làm việc))(?:\s(?:học|dạy))?\s(?:(?:của|như|cho)\s)?(?:ngày\s)?${WEEKDAY}?\(?(?:ngày\s)?$`,
  'iu',
);
/** `nghỉ bù cho Chủ nhật 19/4 (đi làm)`: the day for which another is free is one of work itself. */
export const AT_WORK = /^\)?\s?\(\s?(?:vẫn\s|phải\s|sẽ\s)?đi (?:làm|học)(?:\s[^()\d]{1,20})?\)/iu;
/** The same words, up to the end of their clause. */
export const WORK_BEHIND: RegExp = new RegExp(
  String.raw`^\)?(?:,|\s?:)?\s(?:[^.;\d]{0,24}?\s)??((?:đi\s)?${MAKE_UP_VERB}(?!\p{L})(?:[^.;]|\.(?=\d))*)`,
  'iu',
);
export const SWAP_BEFORE = /(?:(?<!\p{L})ngày (?:làm việc|nghỉ)(?:[^.;]|\.(?=\d))*?\s)?hoán đổi(?:[^.;]|\.(?=\d))*$/iu;
export const THEN_WHEN = /^\s?\)?,?\s?(?::|vào|sang|được thực hiện|sẽ)\s?[^.;]{0,30}(?:thứ|(?<!cả )ngày|chủ nhật|\d)/iu;
export const IN_LIEU = /\(\s?nghỉ bù\s[^()]*$/iu;
export const DUE: RegExp = new RegExp(
  String.raw`(?:${DUE_BY}|sau|hoàn thành(?: trong| vào)?)\s(?:là\s)?(?:\d{1,2}\s?(?:[hg:]|giờ)\s?(?:\d{2})?,?\s)?(?:(?:thứ\s(?:\p{L}+|\d)|chủ nhật),?\s)?(?:ngày\s)?$`,
  'iu',
);
/** Not `sáng ngày 02/5`: such hours are entries of their own. */
export const OPEN =
  /(?:^|[^\p{L}])(?<!(?:không|ngừng|ngưng|nghỉ)\s(?:\p{L}+\s){0,3})(?:khám|làm việc|mở cửa|tiếp nhận|hoạt động|phục vụ|giao dịch)(?:(?!(?<!\p{L})(?:nghỉ|sáng|chiều|tối)(?!\p{L}))[^.;]){0,140}$/iu;
/** `Ngày 12/10, Sở Nội vụ đã có thông báo về …`: when it was told. */
export const ANNOUNCED =
  /^\)?,\s(?:(?!nghỉ|treo|bù)[^.;,]){2,90}\s(?:đã|vừa|mới)(?:\s(?:có|ra|ban hành|gửi|ký|phát hành|đăng)){1,2}\s(?:thông báo|công văn|văn bản|kế hoạch|thông cáo|tờ trình|quyết định)(?!\p{L})/iu;
/** What may stand between two days of one verb. */
export const ON_AND_ON =
  /^(?:[\s,:()–-]|\d{1,2}\s(?:\(\d{1,2}\)\s)?ngày(?=[\s,:(]|$)|(?:và|hoặc|ngày|từ|vào|đến|hết|trong|các|cả|cùng|tiếp|tiếp theo|thêm|là|tức|gồm|bao gồm|cụ thể|nhằm|sáng|chiều|buổi|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|lễ|tết|nghỉ|bù|được|còn|riêng|kéo dài|liên tục|liên tiếp)(?!\p{L}))*$/iu;
/** `Thứ Bảy 30/8 là ngày làm việc của khối sản xuất nên xưởng 1 làm bù vào …`: why something is done on another day. */
export const REASON: RegExp =
  /^\)?,?\s(?:vốn\s|vẫn\s)?(?:là|trùng|rơi vào)\s(?:một\s)?ngày (?:làm việc|đi làm|học)(?!\p{L})[^.;]{0,60}?,?\s(?:nên|do đó|vì vậy|vì thế)\s/iu;
/** `Thư viện đóng cửa từ …`, `tạm dừng giao dịch từ …`, `không làm việc các ngày …`: in a paper of rests the same as a rest. */
export const CLOSED: RegExp =
  /(?<!\p{L})((?:tạm\s)?đóng cửa|(?:tạm\s)?(?:ngừng|ngưng|dừng)\s(?:giao dịch|phục vụ|hoạt động|làm việc|đón khách|khám bệnh|tiếp công dân|tiếp nhận hồ sơ)|không\s(?:làm việc|mở cửa|giao dịch|phục vụ|hoạt động|đón khách))(?:\s(?!nghỉ|bù|trở lại|mở cửa)\p{L}+){0,6}[\s,:(]*(?:(?:từ|vào|trong|các|ngày|từ ngày|cả)\s){0,4}(?:\d{1,2}(?:[hg:]\d{0,2}|\sgiờ(?:\s\d{1,2}(?:\sphút)?)?),?\s(?:ngày\s)?)?(?:(?:thứ\s(?:\p{L}+|\d)|chủ nhật),?\s)?\(?(?:ngày\s)?$/iu;
/** `Cổng số 2`, `Bãi xe`: what is closed is no house in which anybody rests. */
export const IS_THING: RegExp =
  /^(?:các |toàn bộ |riêng |khu(?: vực)? )?(?:cổng|cửa|cầu|đường|đoạn|tuyến|ngõ|lối|hầm|bãi|nhà xe|hồ bơi|bể bơi|sân|thang máy|nhà vệ sinh|phà|bến|vòi|máy|hệ thống|trang|website|phần mềm|ứng dụng)(?!\p{L})/iu;
/** `- Từ thứ Bảy, ngày `: nothing stands before the days with which a line or a clause opens. */
export const OPENS_WITH_DAYS: RegExp =
  /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)]\s)?(?:(?:kể\s)?từ\s)?(?:(?:ngày|thứ (?:\p{L}+|\d)|chủ nhật),?\s){0,2}\(?(?:ngày\s)?$/iu;
/** Within words that `CLOSED` found. */
export const SINCE = /\stừ\s/iu;
