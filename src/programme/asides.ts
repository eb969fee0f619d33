/** Lines of a page that say when it was made, by whom, or head its parts: nothing of the programme. */

/** When a page was made, and how often it was seen. */
const STAMP =
  /ngày đăng(?: bài| tin)?\s?:|đăng (?:lúc|ngày)\s?:?\s(?:\d|thứ\s|chủ nhật)|cập nhật (?:lúc|ngày|lần cuối)|cập nhật\s?:\s*(?:lúc|ngày|thứ|chủ nhật|\d)|lượt (?:xem|truy cập)|^(?:bản )?(?:tin|bài)(?: đăng)? ngày\s[\d\s/.-]+$/iu;
const LONGEST_STAMP = 120;

const MARK = String.raw`^[\s*•+\-–—_>(#.]{0,8}`;
const ASIDE = new RegExp(
  `${MARK}(?:${[
    String.raw`trong (?:nước|tỉnh|thành phố|huyện|ngành|xã|quận)\s?:$`,
    String.raw`quốc tế\s?:$`,
    String.raw`ban (?:tổ chức|biên tập)(?:\s[^.:;\d]{0,60})?[.\s]*$`,
    String.raw`(?:tin|bài|ảnh|tin, ảnh|tin, bài|bài, ảnh|bài và ảnh|người đưa tin|tác giả|nguồn(?: tin)?|theo)\s?:\s?[^.:;\d]{2,60}[.\s]*$`,
    String.raw`[\p{L}. ]{2,40}\(tổng hợp\)[.\s]*$`,
    String.raw`[^;]{20,300}\s(?:là|trong số) (?:một trong )?(?:những |các )?(?:hoạt động|sự kiện)(?: [\p{Ll},]+){0,6} (?:đáng chú ý|nổi bật|tiêu biểu)(?: [\p{Ll},]+){0,6} tuần(?: này| qua| tới)?[.\s]*$`,
    String.raw`(?:pv|btv|ctv|bbt|nhóm pv|đồ họa\s?:.{2,40})[.\s]*$`,
  ].join('|')})`,
  'iu',
);

/** `24/06/2015 07:39`, `(14:03 | 02/08/2017)`: nothing but a full date and a clock. */
const CLOCKED =
  /^[\s\p{L},|(]{0,14}(?:\d{1,2}:\d{2}(?::\d{2})?[\s|,-]{1,4}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s|,-]{1,4}\d{1,2}:\d{2}(?::\d{2})?)(?:\s?(?:SA|CH|AM|PM|Gốc|GMT[+-]?\d{1,2}))?[\s)]*$/u;

export const isStamp = (text: string): boolean =>
  text.length <= LONGEST_STAMP && (STAMP.test(text) || CLOCKED.test(text));
/** A stamp, an author's line, a heading that only sorts what follows. */
export const isAside = (text: string): boolean => isStamp(text) || ASIDE.test(text);
