import type { Status } from '../model/programme.ts';
import { GATHERING_WORDS } from './kinds.ts';
import { type Passage, struckOf, unstruck } from './passage.ts';
import { withoutTopics } from './topics.ts';

/** Words by which a schedule says that an entry is off, moved or uncertain, or that a session is empty. */

const edge = String.raw`(?![\p{L}\p{N}])`;
const OFF: readonly (readonly [Status, string])[] = [
  ['cancelled', 'đã hủy|đã huỷ|hủy bỏ|huỷ bỏ|hủy lịch|huỷ lịch|hủy|huỷ|không tổ chức|bãi bỏ'],
  ['postponed', 'tạm hoãn|đã hoãn|hoãn lại|hoãn|lùi lại|dời lại|tạm dừng'],
];
/** One of which all that says so holds: most texts hold none, and with nothing around them they are soon found. */
const ANY_OFF = new RegExp(`${OFF.map(([, words]) => words).join('|')}|rút|bỏ|không`, 'iu');
const IN_BRACKETS = OFF.map(
  ([status, words]) =>
    [status, new RegExp(String.raw`[([{]\s{0,2}(?:lịch\s)?(?:${words})${edge}[^)\]}]{0,60}[)\]}]`, 'iu')] as const,
);
/** `hoãn, thời gian cụ thể sẽ thông báo sau`: said of what is off. */
const LEFT_OPEN = String.raw`[^.;:]{0,60}(?<!\p{L})(?:báo|chờ)(?!\p{L})[^.;:]{0,40}`;
/** `HOÃN do nguyên đơn vắng mặt, ngày mở lại báo sau`: what is off says why, or until when. */
const WHY = String.raw`\s(?:do|vì|bởi|chờ|theo|để|đến khi|vô thời hạn)(?!\p{L})[^.;:]{0,120}`;
/** `: HOÃN phiên tòa, …`: the entry itself, called by what it is. */
const ANY_SITTING_SAID = '(?:phiên (?:tòa|toà|họp|xử)|(?:cuộc|buổi) họp|hội nghị|lịch)';
const ALONE = OFF.map(([status, words]) => {
  const shouted = words.toUpperCase();
  const opening = words.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase());
  return [
    status,
    new RegExp(
      String.raw`^[\s*\-–]{0,4}(?:(?:${shouted})(?:\s?[:.!\-–]|\s(?=\p{Lu}))|(?:${opening})\s?:(?=\s))|[-–:.,]\s{0,2}(?:${words}|${opening}|${shouted}|(?:${shouted})\s${ANY_SITTING_SAID}|(?:${words})\s${ANY_SITTING_SAID}(?=,))\s{0,2}(?:,\s${LEFT_OPEN}|${WHY})?[.!]?$`,
      'u',
    ),
  ] as const;
});

/** What may be off: a gathering, or what is done at an hour with others. */
const ACTIVITY = `(?:${GATHERING_WORDS}|(?:cuộc |buổi )?(?:họp|tiếp(?! theo| tục| tuyến| nhận)|làm việc|giao ban|kiểm tra|giám sát|khảo sát|thăm|dự(?! thảo| án| toán| kiến| báo| phòng)|đón|nghe|đi|tập huấn|trực(?! tuyến| tiếp| thuộc)|xét xử))${edge}`;
/** `Hủy lịch tiếp đoàn`, `Bỏ nội dung kiểm tra …`, where `Hủy lịch sử …`, `Bỏ nội dung cũ …` are what is done. */
const CALLED = String.raw`\s(?:lịch|nội dung)\s(?=${ACTIVITY})`;
/** `Không họp được thì gửi văn bản` says what to do if it cannot meet. */
const NOT_IF = String.raw`(?!(?:họp|giao ban)\sđược${edge}|[^.;]{0,80}\sthì${edge})`;

/** `Hoãn cuộc họp Hội đồng thi đua`, `Hủy lịch tiếp đoàn`: the entry opens with it, and what is off is a gathering, or an entry by its kind. */
const OPENS_WITH: readonly (readonly [Status, string])[] = [
  ...OFF.map(
    ([status, words]) =>
      [
        status,
        String.raw`(?:${words})\s(?:(?:cuộc|buổi|phiên)\s)?(?=(?:${GATHERING_WORDS})${edge})|(?:${words})${CALLED}|(?:${words})\s(?:(?:lịch|nội dung)\s)?(?:cuộc|buổi)\s(?=\p{L})`,
      ] as const,
  ),
  ['cancelled', String.raw`(?:rút|bỏ)${CALLED}|không\s(?=(?:họp|giao ban)\s\p{L})${NOT_IF}`],
];
const OPENING = OPENS_WITH.map(
  ([status, words]) => [status, new RegExp(String.raw`^[\s*\-–+]{0,4}(?:${words})`, 'iu')] as const,
);

const SITTING = String.raw`(?:(?:phiên|buổi|cuộc)(?:\s\p{L}+){0,2}?|hội nghị)`;
/** `… Phiên tòa được hoãn`, `… – Hoãn phiên tòa`: said behind the entry of what it is. */
const SAID_BEHIND = OFF.map(
  ([status, words]) =>
    [
      status,
      new RegExp(
        String.raw`(?:[.;(]|\s[–-])\s{0,2}(?:(${SITTING})\s(?:này\s|trên\s)?(?:(?:đã|được|bị|nay|tạm)\s){0,3}(?:${words})${edge}[^.;()]{0,60}|(?:[^.;()]{0,40}\squyết định\s)?(?:${words})\s(${SITTING}${edge}[^.;()]{0,60}))[.)]{0,2}$`,
        'iu',
      ),
    ] as const,
);
/** Any sitting is called so. */
const ANY_SITTING = new Set(
  'phiên buổi cuộc hội nghị họp lịch làm việc tòa toà xét xử này trên đó nêu dự kiến lại'.split(' '),
);
const UNTIL_OR_WHY = new RegExp(String.raw`${WHY}|,.*|\s(?:đến|tới|sang|có|nên|và|vì vậy)(?!\p{L}).*`, 'iu');

/** What is said to be off is any sitting, or called as the entry before it is; `Họp giao ban. Hoãn cuộc họp chi bộ` speaks of another. */
function isOfEntry(text: string, match: RegExpExecArray): boolean {
  const known = new Set(wordsOf(text.slice(0, match.index)));
  const named = wordsOf((match[1] ?? match[2]!).replace(UNTIL_OR_WHY, ''));
  return named.every((word) => ANY_SITTING.has(word) || known.has(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

function behindIn(text: string): readonly (readonly [Status, RegExpExecArray])[] {
  if (!ANY_OFF.test(text)) return [];
  return SAID_BEHIND.flatMap(([status, pattern]) => {
    const match = pattern.exec(text);
    return match ? [[status, match] as const] : [];
  });
}

/** Something is off: the entry (`statusIn`), or a thing of which it cannot be told whether it is the entry. */
export const saysOff = (text: string): boolean => behindIn(withoutTopics(text)).length > 0;

const LABELLED = OFF.map(
  ([status, words]) =>
    [
      status,
      new RegExp(String.raw`(?:trạng thái|tình trạng)\s?:\s{0,3}(?:lịch\s|(?:họp\s)?đã\s)?(?:${words})${edge}`, 'iu'),
    ] as const,
);

/** `Họp … (hoãn)`, `HOÃN: Họp …`, `Hoãn họp …`, `Họp … - HỦY`, `Họp …. Hoãn.`, `Trạng thái: Đã hủy`; confirmed when nothing is said. */
export function statusIn(text: string): Status {
  if (!ANY_OFF.test(text)) return 'confirmed';
  const found =
    [...IN_BRACKETS, ...LABELLED, ...ALONE, ...OPENING].find(([, pattern]) => pattern.test(text)) ??
    behindIn(text).find(([, match]) => isOfEntry(text, match));
  return found?.[0] ?? 'confirmed';
}

const OF_CELL = [...OFF, ['postponed', '(?:tạm ngừng|tạm đình chỉ)(?!\\s(?:từ|tại|ngày))'] as const].map(
  ([status, words]) => [status, new RegExp(String.raw`^[\s*([–-]{0,4}(?:${words})${edge}`, 'iu')] as const,
);
/** Where its day would stand or behind it in a cell: `Hoãn, ngày mở lại sẽ thông báo sau`; null when nothing is said. */
export const statusOfCell = (text: string): Status | null =>
  OF_CELL.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** `Không tổ chức cuộc họp … như lịch đã gửi`, `Hoãn … đã xếp trong lịch tuần 11`: where it was told that it would be. */
const TOLD =
  'đã\\s(?:gửi|ban hành|thông báo|đăng|đăng ký|xếp|đề ra|công bố|phát hành|ghi|nêu)(?: trước đó| trước đây)?';
const PLAN =
  '(?:lịch|kế hoạch|chương trình|thông báo|giấy mời)(?:\\s(?:công tác|làm việc|tuần|tháng|số)){0,2}(?:\\s\\d{1,3})?';
const AS_TOLD = new RegExp(
  String.raw`,?\s(?:(?:như|theo|trong|tại)\s(?:trong\s)?${PLAN}\s(?:${TOLD}|cũ|trước(?: đó| đây)?|ban đầu)|(?:như\s)?${TOLD}(?:\s(?:tại|trong|theo|ở)\s${PLAN})?)[\s.]*$`,
  'iu',
);

/** The text without the mark that says so (`HOÃN: …`, `… (hủy)`). */
export function withoutStatus(text: string): string {
  const behind = behindIn(text).find(([, match]) => isOfEntry(text, match))?.[1];
  const opens = OPENING.some(([, pattern]) => pattern.test(text));
  return [...IN_BRACKETS, ...ALONE, ...OPENING]
    .reduce((rest, [, pattern]) => rest.replace(pattern, ' '), behind ? text.slice(0, behind.index) : text)
    .replace(opens ? AS_TOLD : /$^/u, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * What becomes of words that are struck through: `~~Họp tổ~~ (HOÃN)` says it beside them, of all of them; cancelled where nothing
 * is left; null where none or only some are struck.
 */
export function statusOfStruck(passage: Passage): Status | null {
  const struck = struckOf(passage);
  if (struck !== 'part') return struck === 'all' ? 'cancelled' : null;
  const left = `- ${unstruck(passage)}`;
  return /[\p{L}\d]/u.test(withoutStatus(left)) ? null : statusIn(left);
}

const NOTHING =
  /^\(?(?:[-–—_.…x/\s]*|(?:không(?: có| bố trí| sắp xếp| xếp| đăng ký)?|chưa (?:có|bố trí|sắp xếp|xếp|đăng ký))\s(?:nội dung|lịch|chương trình|hoạt động|công việc|công tác|sự kiện)(?: (?:công tác|họp|làm việc|gì|mới|chung|riêng|cụ thể|đăng ký|phát sinh|nào))*|(?:không|chưa) có lịch(?: \p{L}+){1,4}|(?:trống|không|nil|none))[\s.;)]*$/iu;
/** A session with nothing in it: `Không có nội dung`, `-`, blank. */
export const isNothing = (text: string): boolean => NOTHING.test(text);

const DAY_OFF =
  /^[\s\-–+*•(]{0,4}(?:được\s)?nghỉ(?:\s(?:lễ|tết|bù|cuối tuần|hàng tuần|hằng tuần|thứ|chủ nhật|theo|giỗ|quốc|ngày|hoán đổi|làm việc|các ngày))?(?![\p{L}])(?!\s(?:hưu|phép|ốm|thai sản|việc|mát|dưỡng|ngơi|giải lao|giải khát|giữa|trưa|tiết\s\d))/iu;
/** Whose rest is that of a school where nothing else is said: `HS nghỉ học` and no `, giáo viên họp` behind it. */
const PUPILS_OFF =
  /^[\s\-–+*•(]{0,4}(?:cho\s)?(?:(?:tất cả|toàn bộ|toàn thể|các|100%)\s){0,2}(?:học sinh|hs|hssv|sinh viên|sv|học viên|trẻ|cháu)(?:\s(?:toàn trường|cả trường|các (?:khối|lớp)|toàn khóa)){0,2}(?:\s(?:được|sẽ)){0,2}\snghỉ(?:\s(?:học|ở nhà|cả ngày|bù|lễ|tết)){0,2}(?:\s\([^()]{1,60}\)|\s(?:do|vì|theo)\s[^.;,]{1,80})?[\s.;)]*$/iu;
/** Nobody works: `Nghỉ`, `Nghỉ lễ Quốc khánh`, `Nghỉ bù`, `HS nghỉ học`. */
export const isDayOff = (text: string): boolean => DAY_OFF.test(text) || PUPILS_OFF.test(text);

const OF_LEAVE = 'phép|bù|ốm|(?:theo )?chế độ|việc riêng|thai sản';
const LEAVE = new RegExp(String.raw`^[\s\-–+*•]{0,4}nghỉ(?:\s(?:${OF_LEAVE}))?[\s.;]*$`, 'iu');
/** What is said of somebody, on which others work: `Nghỉ`, `Nghỉ phép`, and no other words. */
export const isLeave = (text: string): boolean => LEAVE.test(text);
const ON_LEAVE = new RegExp(String.raw`(?<!\p{L})nghỉ (?:${OF_LEAVE})(?!\p{L})`, 'iu');
/** Whether such leave is named, be it among other words. */
export const namesLeave = (text: string): boolean => ON_LEAVE.test(text);

const OBSERVANCE =
  /^[\s\-–+*•(]{0,4}kỷ niệm\s\d{1,4}\s(?:năm|ngày)(?!.{0,200}(?:tại|lễ|hội nghị|mít tinh|chương trình))/iu;
/** A commemoration that stands alone on its day. */
export const isObservance = (text: string): boolean => OBSERVANCE.test(text);

const PRIVATE =
  /[([]\s{0,2}(?:mật|nội bộ|lịch riêng|không (?:đăng|công khai|công bố|hiển thị)[^)\]]{0,30})\s{0,2}[)\]]/iu;
/** Marked as not for display. */
export const isPrivate = (text: string): boolean => PRIVATE.test(text);
