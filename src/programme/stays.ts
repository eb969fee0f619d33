/** Words by which a cell or a field of a change says that the old ones hold. */

/** For a larger pattern. */
export const STAYS_WORDS: string = '(?:không (?:có )?(?:gì )?(?:thay )?đổi|giữ nguyên|như cũ)';
const OPENS = new RegExp(`^${STAYS_WORDS}(?!\\p{L})`, 'iu');
const ALONE = new RegExp(`^(?:${STAYS_WORDS}|không)?[\\s.\\-–]*$`, 'iu');
const IN_BRACKETS = new RegExp(String.raw`\s?\(${STAYS_WORDS}\)`, 'giu');
const OF_TIME = new RegExp(
  String.raw`(?<!\p{L})thời gian(?:\s(?:họp|tổ chức|diễn ra|làm việc|thi|học|vẫn|được|là))*\s?:?\s${STAYS_WORDS}(?!\p{L})`,
  'iu',
);

/** `Không thay đổi`, `Giữ nguyên như thông báo`: it begins by saying so. */
export const stays = (text: string): boolean => OPENS.test(text);

/** Nothing but that is said, or nothing at all. */
export const onlyStays = (text: string): boolean => ALONE.test(text);

/** `…, thời gian không đổi`, `Thời gian họp: giữ nguyên`. */
export const timeStays = (text: string): boolean => OF_TIME.test(text);

/** `Phòng họp A (không đổi)`: without the remark. */
export const withoutStays = (text: string): string => text.replace(IN_BRACKETS, '');
