import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { isProperName } from './bare-names.ts';
import { beginsWithDuty } from './duty-words.ts';
import { FAMILY_NAMES, OTHER_FAMILY_NAMES } from './family-names.ts';
import { isOfRoster } from './layouts/list/subject.ts';
import { labelOf } from './layouts/records/labels.ts';
import { isRoomLine } from './places.ts';
import { isBodyLine, isLeaderLine } from './subjects.ts';
import { isTimeLabel } from './time-labels.ts';
import { isSaidDone } from './told-words.ts';
import { isWhoLine } from './who-lines.ts';

/**
 * Titles that are hardly what a meeting is called: a room, a person, a piece of a sentence, the foot of a page. They come
 * of a laying that was read otherwise than it was meant, so a person has to look.
 */
export function oddTitles(items: readonly ProgrammeItem[]): Notice[] {
  const events = items.filter((item) => item.kind === 'event' && !isOfRoster(item));
  const named = events.filter(({ title }) => namesOnlyWho(title));
  // Where many are so it is a roster of who is on duty.
  const strangers = named.length <= events.length * FEW ? named : [];
  return events
    .filter((item) => ODD.some((isOdd) => isOdd(item)) || strangers.includes(item))
    .map(({ id, line, title }) => notice('odd-title', { line, item: id }, { printed: title }));
}

/** In a list of days the words of a row may be a place or a person; what is no name of anything there asks for a look too. */
export function oddRows(items: readonly ProgrammeItem[]): Notice[] {
  return items
    .filter((item) => item.kind === 'event' && (hasNoName(item) || ONLY_COUNTS.test(item.title)))
    .map(({ id, line, title }) => notice('odd-title', { line, item: id }, { printed: title }));
}

/** Work on no day that is called by a name alone: who signs, where, or who is to do it. */
export function oddTasks(items: readonly ProgrammeItem[]): Notice[] {
  return items
    .filter(({ kind, timing, title }) => kind === 'task' && timing === 'none' && isProperName(title))
    .map(({ id, line, title }) => notice('odd-title', { line, item: id }, { printed: title }));
}

/** `Tuần 3`, `Đợt 1`, `Buổi 2`, `50 phút`, `Do công việc đột xuất`: which one, how long or why, not what. */
const ONLY_COUNTS =
  /^(?:(?:tuần|đợt|buổi|ca|kíp|lượt|thứ|ngày|phiên|lần|số|stt|tt)(?:\s(?:thứ|số))?\s?[\dIVX]{0,4}[.:]?|\d{1,3}\s?(?:phút|giờ|ngày|tiết|buổi|người)|(?:do|vì|theo đó|tuy nhiên|tức|nhằm|đến|từ|hết)(?!\p{L})[^.]{0,60})$/iu;

const FEW = 0.3;
/** Longer words are a sentence whose verb is not known as one: `Ban Pháp chế thẩm tra tờ trình về biên chế`. */
const MOST_WORDS = 6;
const isShort = (part: string) => part.trim().split(/\s+/u).length <= MOST_WORDS;
const namesOnlyWho = (title: string) =>
  title.split(/[,;]/u).every(isShort) &&
  (isLeaderLine(title) || isBodyLine(title) || isWhoLine(title) || isPerson(title));
const isPerson = (title: string): boolean => PERSON.test(title) && !NO_PERSON.test(title);
/** `Nguyễn Văn Mẫu`: a family name and given ones. */
const PERSON = new RegExp(
  String.raw`^(?:${FAMILY_NAMES}(?:\s\p{Lu}\p{Ll}{1,7}){1,3}|${OTHER_FAMILY_NAMES}\s(?:Văn|Thị|Thúy|Đức|Minh|Ngọc|Thanh)\s\p{Lu}\p{Ll}{1,7}(?:\s\p{Lu}\p{Ll}{1,7})?)[\s.;]*$`,
  'u',
);
/** `Đoàn Thanh Niên` */
const NO_PERSON = /^(?:Đoàn|Cao)\s(?:[Tt]hanh|[Tt]rường|[Hh]ội|[Kk]iểm|[Cc]ông|[Gg]iám)(?!\p{L})/u;

/** Labels that no schedule has, each with what stands behind it: the fields of a booking, the foot of a page. */
const LABEL =
  /^(?:người|đơn vị|cán bộ|bộ phận)?\s?(?:đăng ký|tổng hợp|lập (?:lịch|biểu)|bắt đầu|kết thúc|cập nhật|phiên bản|trạng thái|lượt xem|điện thoại|đt|sđt|hotline|email|nơi gửi|nơi nhận|lưu)(?:\s[^:]{0,20})?:|^lưu\s?:?\s(?:vt|vp|văn)/iu;
const TELEPHONE = /(?<![\d/.,])0\d{2,4}[ .]?\d[\dx]{1,3}[ .]?[\dx]{3}/iu;

/** `8 giờ khai mạc` behind a sentence, `Trực tuyến tới các xã`: when it begins or where it is heard, not what it is. */
const PART_OF_ONE =
  /^(?:khai mạc|bế mạc|bắt đầu|kết thúc|tập trung|xuất phát|giải lao)$|^[Tt]rực tuyến (?:tới|đến|kết nối)(?!\p{L})/u;

/** `Sở Mẫu có văn bản gửi các trường về …`: news of a paper that was sent, with no more to come. */
const TELLS_OF_PAPER =
  /^\p{Lu}[^.;:,\d]{2,100}?\s(?:(?:đã|vừa|cũng)\s)?(?:có|ban hành|gửi|phát đi|phát hành|ra)\s(?:văn bản|công văn|công điện|thông báo|tờ trình|thông cáo)\s(?:(?:số|hỏa tốc|hoả tốc|khẩn)\s[^.;,]{0,40})?(?:gửi|về|yêu cầu|đề nghị|chỉ đạo|thông báo|tới|đến|cho|hướng dẫn|triển khai)(?!\p{L})/u;

/** `Trực tuyến`, `Hình thức: trực tiếp`: how something is held. */
const HOW_HELD =
  /^(?:hình thức\s?:?\s)?(?:trực tuyến|trực tiếp)(?:\s(?:và|kết hợp|hoặc)\s(?:trực tuyến|trực tiếp))?$/iu;

const NO_NAMES: readonly ((title: string) => boolean)[] = [
  (title) => !/\p{L}{2}/u.test(title),
  (title) => LABEL.test(title),
  // Whoever is on duty can be called.
  (title) => TELEPHONE.test(title) && !beginsWithDuty(title),
  (title) => PART_OF_ONE.test(title) || HOW_HELD.test(title),
  // `Theo chương trình dự kiến, Quốc hội`: what a sentence rests on, and its end lost.
  (title) => /^theo (?:chương trình|kế hoạch|dự kiến|lịch|thông báo|thông tin|quy định)(?!\p{L})/iu.test(title),
  // `Lần lượt tại xã A và xã B`, `Mỗi ngày một điểm`: how several places share several days.
  (title) => /^(?:lần lượt|mỗi (?:ngày|buổi|đợt|tổ|tuần|xã|điểm) (?:một|hai|ba|\d{1,2}))(?!\p{L})/iu.test(title),
  // `Thời gian xét xử: …`: when it is, not what.
  (title) => labelOf(title.split(':')[0]!) === 'time',
  // `chuyển sang 13/11`: what becomes of an entry, not which.
  (title) =>
    /^(?:(?:được|xin|nay)\s)?(?:dời|rời|chuyển|lùi|đổi)\s(?:lại\s)?(?:sang|đến|tới|qua)\s(?:(?:ngày|thứ|sáng|chiều|tối)\s|\d)/iu.test(
      title,
    ),
  (title) => TELLS_OF_PAPER.test(title),
  isSaidDone,
  (title) => title.split('(').length !== title.split(')').length,
];

const hasNoName = (item: ProgrammeItem): boolean => isTimeLabel(item) || NO_NAMES.some((isOdd) => isOdd(item.title));

const ODD: readonly ((item: ProgrammeItem) => boolean)[] = [
  hasNoName,
  ({ title }) => isRoomLine(title),
  ({ title, start }) => start !== null && bareDays(title).includes(start.slice(5)),
];

const BARE_DAY =
  /(?<![\d/.-])(?<!(?:ngày|sáng|chiều|tối|từ|đến|hết|trước|sau|đợt|cuối|hạn|kỳ|lần|số|-|–|\()\s?)(\d{1,2})\/(\d{1,2})(?![\d/.-])/giu;

/** `MM-DD` of days that stand in the words without a word for them: the day's own cell ran into the sentence. */
const bareDays = (title: string): string[] =>
  [...title.matchAll(BARE_DAY)].map(([, day, month]) => `${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
