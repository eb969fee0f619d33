import { collapse } from '../vietnamese/normalise.ts';

/** Which words of a head say that what stands below it was before a change, and which that it holds now. */

const CHANGED = '(?:điều chỉnh|thay đổi|thay thế|sửa đổi|đổi|chuyển|dời|lùi|hoãn)';
/** What a head says first whose cells are times, and what they are times of. */
const TIMES = '(?:thời (?:gian|điểm)|lịch|ngày|giờ|buổi|ca|thứ|tuần)';
const OF_TIMES = String.raw`^${TIMES}(?:(?:,| và| -|\s?\/)? (?!(?:${CHANGED}|đề nghị|đề xuất)(?!\p{L}))\p{L}+){0,4}?`;
const PAPER = '(?:lịch|kế hoạch|thông báo|giấy mời|quyết định|công văn|văn bản|chương trình|thời khóa biểu|tkb)';

/** The first that fits. */
const AGES: readonly (readonly ['old' | 'new', RegExp])[] = [
  [
    'old',
    new RegExp(
      String.raw`(?<!\p{L})(?:trước|chưa|bị|cần|phải) (?:khi |lúc )?(?:được |có )?${CHANGED}(?!\p{L})|${OF_TIMES} được thay(?: thế)?$|^(?:buổi|ca|tiết|giờ|lịch)(?: (?:học|dạy|tập))? nghỉ$`,
      'iu',
    ),
  ],
  [
    'new',
    new RegExp(
      [
        String.raw`(?<!\p{L})(?:mới|đúng)(?!\p{L})|^nay(?!\p{L})`,
        '(?:sửa|đính chính|đọc)(?: lại)?(?: là| thành|$)',
        String.raw`(?<!\p{L})sau (?:khi |lúc )?(?:được |có |đã )?${CHANGED}(?!\p{L})`,
        String.raw`(?<!\p{L})${CHANGED} (?:thành|sang|lại|đến|tới|qua)(?!\p{L})`,
        String.raw`(?<!\p{L})theo ${PAPER} này(?!\p{L})`,
        `${OF_TIMES} (?:(?:được|đã|nay) )*(?:điều chỉnh|thay đổi|thay(?: thế)?|sửa đổi|đổi)$`,
        `${OF_TIMES} (?:họp|tiếp|tổ chức|bố trí|xếp|làm việc) lại$`,
        `^(?:${TIMES} )?(?:học|dạy|tập|tiếp|họp|thi) bù$`,
        '^(?:(?:được|đã) )?(?:điều chỉnh|thay đổi|thay thế)$',
      ].join('|'),
      'iu',
    ),
  ],
  [
    'old',
    new RegExp(
      [
        String.raw`(?<!\p{L})(?:cũ|gốc|sai|trước đây|ban đầu|hiện hành)(?!\p{L})|(?<!\p{L})(?:đã|nội dung) in(?!\p{L})`,
        String.raw`(?<!\p{L})đã (?:thông báo|mời|gửi|báo|ban hành|phát hành|công bố|niêm yết|đăng|xếp|lên lịch|lập|định|ấn định|bố trí|phân công|duyệt|phê duyệt|thống nhất|hẹn|dự kiến)(?!\p{L})`,
        String.raw`(?<!\p{L})theo ${PAPER}(?!\p{L})`,
      ].join('|'),
      'iu',
    ),
  ],
];

/** Null for a head that says neither. */
export const ageOf = (head: string): 'old' | 'new' | null =>
  AGES.find(([, pattern]) => pattern.test(collapse(head)))?.[0] ?? null;

/**
 * Whether a head that says no age of its own heads what was before beside one of what holds now: `Ngày tiếp` beside
 * `Ngày tiếp (mới)`, `Ngày dự kiến` beside `Ngày điều chỉnh`.
 */
export function isOldBeside(head: string, changed: string): boolean {
  const [text, fresh] = [collapse(head).toLowerCase(), collapse(changed).toLowerCase()];
  if (!OPENS_WITH_TIMES.test(text) || ageOf(text) !== null) return false;
  return PLANNED.test(text) || (fresh.startsWith(text) && !/^\p{L}/u.test(fresh.slice(text.length)));
}
const OPENS_WITH_TIMES = new RegExp(String.raw`^${TIMES}(?!\p{L})`, 'iu');
const PLANNED = /(?<!\p{L})(?:dự kiến|kế hoạch)$/iu;

/** Of heads below which what takes place stands: of old, though planned at most. */
export const isReplacedSchedule = (head: string): boolean => ageOf(head) === 'old' || PLANNED.test(collapse(head));
/** … and now, with what is added. */
export const isFreshSchedule = (head: string): boolean =>
  ageOf(head) === 'new' || (ageOf(head) === null && CHANGES_WORDS.test(collapse(head)));
const CHANGES_WORDS =
  /^(?:nội dung|lịch|công việc|hoạt động|chương trình)[^.:]{0,24}(?<!\p{L})(?:điều chỉnh|thay đổi|bổ sung|sửa đổi)(?!\p{L})/iu;

/** Of heads below which those stand who come, or came before another did. */
export const ageOfPeople = (head: string): 'old' | 'new' | null => {
  const text = collapse(head);
  if (!PEOPLE.test(text)) return null;
  return ageOf(text) ?? (COMES_FOR.test(text) ? 'new' : null);
};
const PEOPLE = /^(?:người|cán bộ|lãnh đạo|giảng viên|giáo viên|giám thị|nhân viên|chủ trì|đại biểu)(?!\p{L})/iu;
const COMES_FOR = new RegExp(String.raw`(?<!\p{L})(?:${CHANGED}|thay)$`, 'iu');
