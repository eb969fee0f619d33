import { oncePerText } from './once.ts';

/**
 * What a web page sets around its article: what a reader may press, how often it was seen, what it is filed under, by
 * whose licence it appears. A line is one of them only when it holds nothing else.
 */

/** `Tải lịch (PDF)`, `Xuất lịch ra file Word`: a page, or in the form of a file anything, is taken away. */
const TAKEN = '(?:kết xuất|xuất|tải|lưu|in|sao chép)(?: (?:về|ra|xuống))?';
const OF_PAGE =
  '(?:tệp|file) lịch(?: (?:tuần|tháng|công tác|làm việc))*|lịch(?: (?:tuần|tháng|công tác|làm việc))*|tin|bản tin|bài|bài viết|trang|tệp|tập tin|file';
const AS_FILE =
  '(?: (?:ra|sang|thành|dưới dạng|dạng))?(?: (?:file|tệp|bản|định dạng))?(?: (?:word|excel|pdf|docx?|xlsx?|ics|csv)| \\((?:word|excel|pdf|docx?|xlsx?|ics|csv)\\))';

/** What can be pressed, one kind a line. */
const CONTROLS = [
  '(?:bản )?in (?:trang|bài|bản tin|lịch)(?: này| viết)?|(?:xem )?bản in|in ra',
  '(?:quay|trở) (?:lại|về)(?: trang (?:trước|chủ))?|về trang (?:trước|chủ)|(?:lên |về )?đầu trang',
  'gửi (?:(?:cho|tới|đến|qua) )?(?:bạn bè|e-?mail)|gửi (?:bài viết|phản hồi|bình luận)|lưu (?:bài viết|tin)',
  'chia sẻ\\s?:?(?: (?:bài viết|trang|lên|qua|facebook|zalo|twitter|x|telegram|linkedin|messenger|e-?mail)){0,6}|xem (?:thêm|tiếp|tất cả)|tải (?:về|xuống)(?: máy)?',
  'xuất bản thông tin|(?:xem )?chi tiết bài viết',
  'đăng (?:nhập|xuất)(?: (?:vào )?(?:hệ thống|tài khoản|cổng|trang|email|e-mail|thư điện tử|webmail|quản trị|phần mềm)[^.:;\\d]{0,60})?',
  'phóng to|thu nhỏ|cỡ chữ\\s?:?(?:\\s?[a-z+-]{1,2}){0,4}|nghe bài(?: viết)?',
  `${TAKEN} (?:${OF_PAGE})(?: này| về| xuống)?(?:${AS_FILE})?`,
  `${TAKEN}(?: (?:${OF_PAGE}|danh sách|bảng|dữ liệu|văn bản))?${AS_FILE}`,
  'xem (?:theo|dạng|lịch) (?:ngày|tuần|tháng|năm|danh sách|lịch|bảng)',
  '(?:thêm|đồng bộ) (?:vào|với) (?:lịch(?: (?:google|outlook|của tôi))?|google calendar|outlook)|đăng ký nhận (?:lịch|tin|bản tin|thông báo|tin tức)(?: qua e-?mail)?',
  '(?:theo dõi|kết nối với) (?:chúng tôi|fanpage|trang)(?: (?:trên|qua|tại) (?:facebook|zalo|youtube|mạng xã hội))?',
  '(?:gửi )?(?:thư )?góp ý|chính sách (?:bảo mật|riêng tư|quyền riêng tư)|điều khoản(?: (?:sử dụng|dịch vụ))?|sơ đồ (?:trang|cổng|site|website)',
].join('|');
/** Words that are controls only in company: alone they may be what print has broken off, or a heading. */
const SHORT =
  'in|trước|sau|tiếp(?: theo)?|lưu|nghe|thích|bình luận|facebook|zalo|twitter|print|back|(?:tuần|tháng|ngày|trang|bài|tin) (?:trước|sau|tới|kế tiếp|tiếp(?: theo)?|này|hiện tại)';
const CONTROL = new RegExp(`^(?:${CONTROLS})$`, 'iu');
const SEVERAL = new RegExp(`^(?:${CONTROLS}|${SHORT})(?:[\\s/,–-]{1,3}(?:${CONTROLS}|${SHORT}))+$`, 'iu');
const ONE_OF_SEVERAL = new RegExp(`^(?:${SHORT})$`, 'iu');
const BETWEEN = /\s*[|»›«‹<>·•]\s*|\s{3,}|\t/u;
const LEAST_SHORT = 3;
const LONGEST = 120;

/** `Số lần đọc: 655`, `Đã xem: 12`, `(0) Bình luận`, `342 views`: how often a page was seen or answered, one form a line. */
const SEEN = '(?:xem|đọc|truy cập|tải)(?: bài)?';
const ANSWERS = '(?:bình luận|phản hồi|ý kiến|trả lời|comments?|chia sẻ)';
const COUNTS = [
  String.raw`(?:số |tổng(?: số)? )?(?:lượt|lần)(?: người)? ${SEEN}\s?:?\s?\d[\d.,]*(?: (?:lần|lượt))?`,
  String.raw`(?:số |tổng(?: số)? |đang |hôm nay )?(?:truy cập|online)\s?:\s?\d[\d.,]*`,
  String.raw`(?:đã )?(?:xem|đọc)\s?:\s?\d[\d.,]*(?: (?:lần|lượt))?`,
  String.raw`\d[\d.,]* (?:lượt|lần) ${SEEN}`,
  String.raw`(?:views?(?: count)?|hits)\s?:?\s?\d[\d.,]*|\d[\d.,]* (?:views?|hits)`,
  String.raw`\(\d{1,5}\) ${ANSWERS}|${ANSWERS}\s?(?::\s?\d{1,5}|\(\d{1,5}\))|\d{1,5} (?:bình luận|phản hồi|comments?)`,
  String.raw`(?:lượt )?thích\s?:?\s\d{1,5}`,
  String.raw`\d[\d.,]*k? (?:lượt|người|lần) (?:thích|chia sẻ|bình luận|phản hồi|theo dõi|bày tỏ cảm xúc)|\d{1,5} chia sẻ`,
  String.raw`đánh giá(?: bài viết)?\s?:[\s\d/.]{0,8}(?:[–-]?\s?\(?\d{1,5} (?:bình chọn|đánh giá|phiếu|lượt)(?: (?:bầu|chọn|đánh giá))?\)?)?`,
].join('|');
const COUNTER = new RegExp(`^(?:${COUNTS})$`, 'iu');
/** The last of them behind other words, in brackets or not. */
const COUNTER_LAST = new RegExp(String.raw`(?:^|[\s|·•,;–-]+)\(?(?:${COUNTS})\)?$`, 'iu');

/** `Tổng số điểm của bài viết là: 0 trong 0 đánh giá`, `Click để đánh giá bài viết`: what readers thought of it. */
const RATING =
  /^(?:tổng số điểm (?:của )?bài viết|(?:click|nhấn|bấm)[^.;]{0,20} để đánh giá|xếp hạng\s?:\s?\d|(?:những|các) tin (?:mới|cũ) hơn|đánh giá bài viết(?=\s*(?:$|[:(\d★])))(?!\p{L})/iu;

/** `Từ khóa: …`, `Xem thêm: …`, the licence of the site. */
const LABELLED = /^(?:từ kh[óo][áa]|tags?|keywords?|(?:xem|đọc) (?:thêm|tiếp)|tác giả bài viết|nguồn tin)\s?:\s?\S/iu;
/** `Tệp đính kèm: lich.docx`, which may stand below one entry as below all of them. */
const FILE =
  /^(?:tệp|file|tập tin|tài liệu|văn bản)(?: tin)?(?: đính| gắn| kèm| theo){0,3}\s?:\s?[^\s:][^:]{0,100}\.(?:docx?|xlsx?|pdf|zip|rar|jpe?g|png)[\s.]*$/iu;
const LICENCE =
  /^(?:(?:(?:cổng|trang) (?:(?:thông tin|tin) điện tử|ttđt)|©|(?:bản quyền|copyright)(?!\p{L}))[^.;,:\d]{0,80}[.;,–-]\s)?(?:giấy phép (?:số|thiết lập|hoạt động|xuất bản)|chịu trách nhiệm(?: (?:chính|nội dung|xuất bản|quản lý))*\s?:)(?!\p{L})/iu;
/** `Văn phòng Mẫu. Ghi rõ nguồn khi trích dẫn`, `Mẫu giữ bản quyền`: whose the page is, and how it may be used. */
const RIGHTS =
  /^(?:[^.;:\d]{2,80}[.;–-]\s)?(?:(?:vui lòng|đề nghị|yêu cầu|phải|cần|xin) )?ghi rõ (?:nguồn|"|“)(?!\p{L})|^(?:[^.;:]{2,80}\s)?(?:giữ|bảo lưu) (?:(?:mọi |toàn bộ )?bản quyền|(?:mọi|toàn bộ) quyền)(?!\p{L})[^.;:]{0,40}[.\s]*$|^(?:©|copyright(?!\p{L})|bản quyền(?: ©| (?:năm )?20\d\d)*\s(?:thuộc|của)(?!\p{L}))|all rights reserved/iu;

/** `Thiết kế bởi Công ty Mẫu`, `Phát triển bởi …`: who made the page. */
const MADE =
  /^(?:(?:được )?(?:thiết kế|phát triển|xây dựng|vận hành|duy trì)(?:,? (?:và )?(?:thiết kế|phát triển|xây dựng|vận hành|duy trì))* (?:bởi|by)|(?:designed|developed|powered) by)\s\S/iu;

/** `Hiển thị 1 đến 10 trong tổng số 25 mục`, `Trang 1 / 3`, `Tổng số: 11 bản ghi`: how much of a list a page shows. */
const ROWS = '(?:dòng|mục|bản ghi|kết quả|hàng|bài|sự kiện|lịch|trang)(?:\\s?/\\s?trang| mỗi trang)?';
const OF = String.raw`\s?(?:/|(?:trên|của|trong)(?: tổng)?(?: số)?:?)\s?\d{1,5}`;
const SHOWN = [
  String.raw`(?:đang )?hiển thị:? (?:từ )?\d{1,5}(?:\s?(?:[-–]|đến|tới)\s?\d{1,5})?(?:${OF})?(?: ${ROWS})?`,
  `trang(?: số)?:? \\d{1,5}${OF}(?: trang)?`,
  String.raw`(?:tổng(?: số| cộng)?|tìm thấy|có)\s?:?\s\d{1,5} ${ROWS}`,
].join('|');
const PAGER = new RegExp(`^(?:${SHOWN})(?:\\s?[.,;|()–-]{1,2}\\s?(?:${SHOWN})){0,3}[.)]?$`, 'iu');

const isCounter = (text: string): boolean => COUNTER.test(text);

/** How far before its end a line is looked at for what a page puts there. */
const LONGEST_TAIL = 300;

function withoutLast(text: string, last: RegExp): string {
  const from = Math.max(0, text.length - LONGEST_TAIL);
  const at = last.exec(text.slice(from))?.index;
  // Where the looking begins no line does.
  return at === undefined || (from > 0 && at === 0) ? text : text.slice(0, from + at);
}

const CONTROL_LAST = new RegExp(`[\\s|·•,/–-]+(?:${CONTROLS})$`, 'iu');
/** A short one stands before others that are sure: `Zalo | In bài`. */
const SHORT_LAST = new RegExp(`[\\s|·•,/–-]+(?:${SHORT})$`, 'iu');

/** The line without the counters and the controls with which it ends: `12/4/2026 08:15 | Đọc: 97`, `12/4/2026 08:15  Zalo  In ra`. */
export function withoutPageTail(text: string): string {
  const bare = text.trim();
  const rest = withoutLast(withoutLast(bare, CONTROL_LAST), COUNTER_LAST);
  return rest === bare ? bare : withoutPageTail(withoutShort(rest.trim()));
}

function withoutShort(text: string): string {
  const rest = withoutLast(text, SHORT_LAST);
  return rest === text ? text : withoutShort(rest.trim());
}

export const isPageNote = (text: string): boolean =>
  isPageFoot(text) || FILE.test(unmarked(text)) || PAGER.test(unmarked(text));

/** Behind which, below its article, a page shows nothing of it any more. */
export const isPageFoot: (printed: string) => boolean = oncePerText((printed) => {
  const text = unmarked(printed);
  return (
    LABELLED.test(text) ||
    RATING.test(text) ||
    LICENCE.test(text) ||
    RIGHTS.test(text) ||
    MADE.test(text) ||
    (isPressed(text) && !isListedControl(printed))
  );
});

/** `- Trở về`: one control behind a list mark is something to do. */
const isListedControl = (printed: string): boolean => /^\s*[-–+*•]\s/u.test(printed) && CONTROL.test(unmarked(printed));

const unmarked = (text: string): string => text.trim().replace(/^[-–*•»>]\s*/u, '');

/** Controls and counters alone. */
function isPressed(text: string): boolean {
  if (text.length > LONGEST) return false;
  // The drawing on what is pressed.
  const parts = text
    .split(BETWEEN)
    .map((part) => part.replace(/[^\p{L}\p{N}\p{P}\p{Sm}\s]+/gu, '').trim())
    .filter((part) => part !== '');
  const sure = (part: string) => CONTROL.test(part) || SEVERAL.test(part) || isCounter(part);
  const known = parts.every((part) => ONE_OF_SEVERAL.test(part) || sure(part));
  return known && (parts.some(sure) || parts.length >= LEAST_SHORT || isPair(parts));
}

/** `Trang trước | Trang sau`: there and back. */
function isPair(parts: readonly string[]): boolean {
  const [back, on] = parts.map((part) => PAIR.exec(part.trim())?.groups ?? {});
  return parts.length === 2 && back?.back !== undefined && on?.on !== undefined && back.of === on.of;
}
const PAIR = /^(?<of>tuần|tháng|ngày|trang|bài|tin)\s(?:(?<back>trước)|(?<on>sau|tới|kế tiếp|tiếp(?: theo)?))$/iu;
