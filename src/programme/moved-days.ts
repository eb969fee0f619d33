import { MOVED as MOVED_VERBS } from './change-verbs.ts';
import { holdsDay } from './dates.ts';
import { withoutTopics } from './topics.ts';

/** What a text says beside the day of an entry of another one: that from which it has moved, or to which. */

/** Before what is no more, in a bracket: `(thay cho ngày 09/10)`. */
const IN_BRACKETS = new RegExp(
  String.raw`\s?\((?:(?:thứ \p{L}+|chủ nhật)[,;]?\s)?(?:${[
    'thay(?: (?:cho|vì|thế)|(?= ngày))',
    '(?:lịch|thời gian|ngày|giờ|thời hạn) cũ(?: là)?',
    'trước (?:đây|đó|là)|ban đầu|đã (?:thông báo|báo|mời)',
    '(?:(?:theo|lịch|thời gian|giờ|ngày|trong|tại) )?(?:lịch|kế hoạch|giấy mời|thư mời|thông báo|công văn|dự kiến) (?:cũ|trước(?: đây| đó)?|ban đầu|đã gửi)(?: là)?',
    'không phải',
  ].join('|')})[\s:,][^()]*(?:\([^()]*\)[^()]*){0,3}\)`,
  'giu',
);

/** `17/5 (thứ Hai) thay ngày 15/5 trùng thứ Bảy`: nothing but days before it, and the old one to the end. */
const BEHIND_DAY =
  /(?<=^(?:\s|\d|[/.,;&()–-]|(?<!\p{L})(?:sáng|chiều|và|ngày|(?:thứ|T)\s?(?:\p{L}+|\d)|chủ nhật|CN)(?!\p{L})){4,60}[\d)])[\s,;–-]{1,3}thay(?: (?:cho|thế))? (?:(?:lịch|buổi) )?(?:(?:thứ \p{L}+|chủ nhật),? )?ngày (?:(?:thứ \p{L}+|chủ nhật),? )?\d{1,2}(?:\s?[/.-]\s?\d{1,4}){0,2}(?!\s?[\d/hg:])[^;:\d]{0,60}$/iu;

/** Without the day in a bracket, or behind that of a cell, on which it is no more. */
export const withoutOldDay = (text: string): string => replacedOldDay(text, () => '');
/** The same, with everything else where it stood. */
export const withOldDayBlank = (text: string): string => replacedOldDay(text, blank);
function replacedOldDay(text: string, by: (old: string) => string): string {
  const open = text.includes('(') ? text.replace(IN_BRACKETS, by) : text;
  return /thay/iu.test(open) ? open.replace(BEHIND_DAY, by) : open;
}
/** The cell of a row's day without the old one; the whole where it has no other. */
export function newDayIn(cell: string): string {
  const bare = withOldDayBlank(cell);
  return bare !== cell && holdsDay(bare) && !FATE.test(cell) ? bare : cell;
}
/** Whatever else becomes of one of the two days, a person has to say. */
const FATE = /(?<!\p{L})(?:hoãn|hủy|huỷ|dời|lùi|chuyển|bỏ)(?!\p{L})/iu;
const blank = (old: string): string => ' '.repeat(old.length);

/** Verbs by which a day moves. */
export const MOVES: string = `(?:${MOVED_VERBS}|hoãn)`;
const WORDS = String.raw`(?:[^.;()]|\.(?=\d)|\([^()]{1,30}\)){1,60}?`;
const FROM = new RegExp(
  [
    // `dời từ 18/12 sang 8h ngày 23/12`
    String.raw`(?<!\p{L})${MOVES}(?:\s(?:lịch|ngày|buổi|thời gian))?\stừ\s${WORDS}\s(?:sang|qua|thành|đến|tới)\s`,
    // `từ 19/9 dời sang 26/9`
    String.raw`(?<!\p{L})từ\s${WORDS}\s${MOVES}\s(?:sang|qua|đến|tới)\s`,
    // `24/10 (dời từ 17/10)`
    String.raw`\(\s?${MOVES}(?:\s(?:lịch|ngày|buổi))?\stừ\s[^()]{1,60}\)`,
  ].join('|'),
  'giu',
);
/** What moves in time: `chuyển từ 12 sang 15 hộ` is none. */
const TELLS_WHEN = /\d\s?[/.:hg-]|ngày|tháng|tuần|thứ\s|chủ nhật|giờ/iu;

export const namesOldDay = (text: string): boolean =>
  /từ/iu.test(text) && Array.from(text.matchAll(FROM)).some(([words]) => TELLS_WHEN.test(words));

/** The same text with the old days blank, everything else where it stood; what it moves to is a day. */
export function withOldDaysBlank(text: string): string {
  const bare = withOldDayBlank(text);
  if (!/từ/iu.test(bare)) return bare;
  return bare.replace(FROM, (old, index: number) => {
    if (!TELLS_WHEN.test(old)) return old;
    const lead = leadTo(text.slice(index + old.length, index + old.length + LONGEST_DAY));
    return lead.padStart(old.length);
  });
}

/** What makes the words behind it a day, as nothing else stands before them now. */
const leadTo = (words: string): string =>
  /^(?:thứ\s|chủ nhật)/iu.test(words) ? 'vào ' : /^\d{1,2}\s?(?:[/.-]|tháng\s)/iu.test(words) ? 'ngày ' : '';
const LONGEST_DAY = 12;

/** `trước 21/9, nay 23/9`: no last day, but the old one. */
export const withBeforeNow = (text: string): string => text.replace(BEFORE_NOW, 'trước đây');
const BEFORE_NOW = new RegExp(
  String.raw`(?<!\p{L})trước(?=\s(?!(?:đây|đó|kia|khi)(?!\p{L}))(?:(?:là|ngày)\s)*[^,;.]{3,40}[,;]\s(?:nay|hiện(?:\snay)?)\s(?:(?:(?:là|thành|vào|lúc|còn|trước|gia hạn|tổ chức|họp|thi|học|${MOVES})\s)[^,;.]{0,40})?(?:(?:sáng|chiều|tối|ngày|thứ|chủ nhật)\s|\d{1,2}(?:(?:\s(?:và|đến)\s|\s?[,–-]\s?)\d{1,2})?\s?(?:[/hg:]|\.\d|giờ|tháng\s\d)))`,
  'giu',
);

const MOVED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${MOVED_VERBS})(?: lịch| thời gian| giờ| ngày| họp)?(?: từ [^.;:]{1,60}?)? (?:sang|đến|tới|qua|vào)(?= (?:ngày|lúc|buổi|sáng|chiều|tối|thứ|T[2-7]|\d))|(?:thay đổi|đổi) (?:thời gian|giờ)(?!\p{L}))`,
  'iu',
);
/** The entry speaks of another day or hour than its place says; what it is about may change, too (`đổi giờ làm việc mùa hè`). */
export const isMoved = (text: string): boolean => MOVED.test(withoutTopics(text));

/** What stands before such words, or null. */
export function movedFrom(text: string): string | null {
  const found = MOVED.exec(text);
  return found && text.slice(0, found.index);
}

/** What stands behind such words (`… (đã lùi sang 14h00, ngày 20/01)`), or null. */
export function movedTo(text: string): string | null {
  const found = MOVED.exec(text);
  return found && text.slice(found.index + found[0].length);
}

/** `dự kiến tổ chức ngày 10/3 được chuyển sang …`: how it was planned says nothing of the new day. */
export const withoutOldPlan = (text: string): string => text.replace(OLD_PLAN, ' ');
const OLD_PLAN =
  /(?<!\p{L})dự kiến(?=\s(?!(?:sẽ |được )?(?:chuyển|dời|lùi|đổi|điều chỉnh|hoãn)(?!\p{L}))[^.;]{2,160}\s(?:chuyển|dời|lùi|đổi|điều chỉnh|hoãn)(?!\p{L}))/giu;
