/** What the parts of a programme are called. */

/** What a part may be named that holds no days of its own. */
export const PART_NAME =
  '(?:các )?(?:nội dung|công tác|nhiệm vụ|công việc|hoạt động) (?:trọng tâm|khác|chung)|trọng tâm';

const TITLED = new RegExp(
  `^(?:lịch (?:trực|công tác|làm việc|cụ thể|họp|hoạt động|của)|phân công (?:trực|nhiệm vụ)|${PART_NAME})(?:\\s[\\p{L},]+){0,8}\\s?:?$`,
  'iu',
);
/** `Lịch trực thứ bảy, chủ nhật`, `Lịch của các phòng`: in small letters only what names a part. */
export const isPartTitle = (words: string): boolean => TITLED.test(words);

const NUMERAL = /^[\s*_]*[IVX]{1,4}[.)/]\s*/u;
/** The same behind its numeral: `II. Lịch của các phòng` is whole. */
export const isNumberedPart = (text: string): boolean => NUMERAL.test(text) && isPartTitle(text.replace(NUMERAL, ''));

/** `B. LỊCH TIẾP DÂN` right above a table with heads of its own: what it lists, and nothing that takes place. */
export const isTableTitle = (text: string): boolean => text.length <= LONGEST_TITLE && TABLE_TITLE.test(text);
const TABLE_TITLE =
  /^[\s*_]*(?:(?:phần|mục)\s)?(?:(?:[A-H]|[IVX]{1,4}|\d{1,2})\s?[.):/–-]\s*)?(?:lịch(?!\ssử)|bảng (?:phân công|tổng hợp|theo dõi|kê)|danh sách|phân công)\s[^\d:;.]{2,80}[\s:*_]*$/iu;
const LONGEST_TITLE = 110;
