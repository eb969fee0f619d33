/**
 * Dates that belong to a document, not to the work: `Quyết định số 12/QĐ-UBND ngày …`, `được phê duyệt ngày …`.
 */

const DOCUMENTS = [
  'quyết định',
  'nghị quyết',
  'nghị định',
  'chỉ thị',
  'công văn',
  'công điện',
  'thông tư',
  'luật',
  'pháp lệnh',
  'tờ trình',
  'giấy mời',
  'quy chế',
  'quy định',
  'quy hoạch',
  'hợp đồng',
  'biên bản',
  'thư mời',
  'phiếu chuyển',
  'QĐ',
  'NQ',
  'NĐ',
  'CT',
  'KH',
  'CV',
  'TB',
  'TBKL',
  'TTr',
].join('|');

/** Papers by which somebody is asked or told that something is held: `đã có Giấy triệu tập số 12`. */
export const CALLING_PAPERS =
  'giấy (?:mời|triệu tập|báo)|thư mời|thông báo|thông tri|công văn|kế hoạch|quyết định|tờ trình|văn bản|lịch';

// Work as often as documents: these need a number after them, or `theo`, `tại`, `thực hiện` before.
const PERHAPS = 'kế hoạch|thông báo|kết luận|hướng dẫn|báo cáo|văn bản|chương trình|đề án|ý kiến';
// A verb of time or of handing in ends the document's name: what follows is when the work is due.
const NOT_OF_THE_NAME =
  '(?!(?:ngày|hoàn thành|xong|trước|trong|chậm|vào|lúc|gửi|trình|tổ chức|họp|đến|hạn|tại|cho)(?![\\p{L}\\p{N}]))';
const WORDS_OF_NAME = String.raw`(?![\p{L}\p{N}])(?:\s+${NOT_OF_THE_NAME}[^\s;]+){0,7}\s*\(?$`;
const NAMED_DOCUMENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${DOCUMENTS}|(?:${PERHAPS})(?=\s+số(?!\s+(?:liệu|lượng|người|hộ|tiền)))|(?:theo|tại|thực hiện|căn cứ)\s+(?:các\s+)?(?:${PERHAPS}))${WORDS_OF_NAME}`,
  'iu',
);
const CODE = /\d+(?:\/\d{4})?[/-][\p{Lu}&.-]{2,}(?:\s+của(?:\s+\S+){1,6})?,?\s*\(?$/u;
const PAST =
  /(?<![\p{L}\p{N}])(?<!trình\s)(?:phê duyệt|ban hành|ký|ký kết|thông qua|công bố|có hiệu lực(?: thi hành)?|thành lập|kể)(?:\s+(?:tại|từ|vào))?\s*\(?$/iu;
const SENTENCE_END = /[;\n]|\.\s+(?=\p{Lu})/gu;
const REACH = 140;

/** Whether a date that begins at `at` (with its `ngày`) is that of a document named before it. */
export function isCitation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const from = [...before.matchAll(SENTENCE_END)].at(-1);
  const clause = from ? before.slice(from.index + from[0].length) : before;
  return NAMED_DOCUMENT.test(clause) || CODE.test(clause) || PAST.test(clause);
}

/** `theo đề nghị tại Tờ trình ngày `, `căn cứ Quyết định của UBND xã ngày `: a paper without its number, called by its day. */
export const isDayOfPaper = (before: string): boolean => DAY_OF_PAPER.test(before);
const UNNUMBERED =
  '[Tt]ờ trình|[Cc]ông văn|[Cc]ông điện|[Qq]uyết định|[Nn]ghị quyết|[Cc]hỉ thị|[Gg]iấy mời|[Tt]hư mời|[Vv]ăn bản|[Bb]iên bản|[Kk]ết luận|Kế hoạch|Thông báo|Chương trình|Hướng dẫn|Báo cáo';
const DAY_OF_PAPER = new RegExp(
  String.raw`(?<!\p{L})(?:[Tt]heo|[Tt]ại|[Cc]ăn cứ)\s(?:các\s)?(?:${UNNUMBERED})(?:\scủa\s[^.;:,()\d]{2,60})?\s\(?ngày\s{1,2}$`,
  'u',
);

/**
 * `cited`: the day from `index` to `end` is that of a plan called by whose it is, in a sentence with the day of what is done:
 * `Theo kế hoạch ngày 12/3 của Đoàn xã, ngày 20/3 các chi đoàn ra quân`. `perhaps`: without a later day it may be the one that
 * is planned: `Các thôn ra quân theo kế hoạch ngày 20/3 của UBND xã`. Null behind other words.
 */
export function dayOfPlan(text: string, index: number, end: number): 'cited' | 'perhaps' | null {
  const [before, after] = [text.slice(Math.max(0, index - REACH), index), text.slice(end, end + AHEAD)];
  if (!OF_BODY.test(after) || !OF_PLAN.test(before)) return null;
  const own = rankOf(DAY_AND_MONTH.exec(text.slice(index, end)));
  const sentence = [before.split(SENTENCE_END).at(-1)!, after.split(SENTENCE_END)[0]!].join(' ');
  const others = [...sentence.matchAll(DAYS_AND_MONTHS)];
  return own !== null && others.some((other) => isLater(rankOf(other)!, own)) ? 'cited' : 'perhaps';
}
const AHEAD = 300;
const OF_BODY =
  /^\)?\scủa\s(?:\p{Lu}|(?:ban|phòng|sở|đoàn|hội|trường|chi bộ|đảng ủy|ủy ban|công ty|trung tâm)\s\p{Lu})/u;
const OF_PLAN =
  /(?<!\p{L})(?:theo|tại|căn cứ|thực hiện)\s(?:các\s)?(?:kế hoạch|thông báo|hướng dẫn|báo cáo|kết luận|đề án)\s\(?ngày\s{1,2}$/iu;
const DAY_AND_MONTH = /(?<![\d/.-])(\d{1,2})(?:\s?[/.-]\s?|\stháng\s)(\d{1,2})(?!\d)/u;
const DAYS_AND_MONTHS = new RegExp(DAY_AND_MONTH, 'gu');
const MONTH = 31;
const YEAR = 12 * MONTH;
const rankOf = (found: RegExpExecArray | null): number | null =>
  found === null ? null : Number(found[2]) * MONTH + Number(found[1]);
/** Years are seldom printed: of two days the later is the one within half a year behind the other. */
const isLater = (day: number, than: number): boolean => {
  const behind = (day - than + YEAR) % YEAR;
  return behind < YEAR / 2;
};

/** Whether the words before a stretch of days say that somebody looks back at it: `mốc thời gian kiểm tra: từ ngày `. */
export const isLookedAt = (before: string): boolean => LOOKED_AT.test(before);
const LOOKED_AT =
  /(?<!\p{L})(?:mốc(?: thời gian)?|thời kỳ|niên độ|phạm vi(?: thời gian)?)(?: được| lấy| chốt| tính)?\s(?:kiểm tra|thanh tra|giám sát|kiểm toán|quyết toán|lấy số liệu|số liệu|báo cáo|đánh giá|xác minh)(?!\p{L})[^:;,.]{0,40}(?::|,)?\s*(?:được (?:tính|xác định)\s)?(?:từ\s*)?(?:ngày\s*)?$/iu;
