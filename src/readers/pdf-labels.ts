/** Labels at the beginning of a paragraph, and entries within it. */

/** `Chiều:`, `Địa điểm:`, `Thành phần tham dự:`. */
const LABEL = /^\p{Lu}\p{L}*(?: \p{L}+){0,3}\s*:(?:\s|$)/u;
/** `Trung ương Chiều:`: the rest of a sentence, and the half day behind it. `Thứ Hai Sáng:` is none. */
const LATE_SLOT = /^(?!(?:thứ|chủ|buổi|ngày)\s)\p{L}+(?: \p{L}+){0,3} (?:Sáng|Trưa|Chiều|Tối)\s*:/iu;

export const beginsWithLabel = (text: string): boolean => LABEL.test(text) && !LATE_SLOT.test(text);

/** A label, day or hour that the first entry stands behind: `Sáng: - Họp …`, `Thứ Bảy: Họp …`. */
const AHEAD = /^(?:[-–+•*]\s*)?[\p{Lu}\d][^\s:]*(?: [^\s:]+){0,2}\s?:\s*/u;
/** `… các phòng. - Họp …`, `… cơ sở Chiều: Họp …`. */
const WITHIN = /[:.;)”]\s[-–+]\s?\p{Lu}|\S\s\p{Lu}\p{Ll}{2,5}:\s?[-–\p{Lu}]/u;

/** Whether a paragraph holds several of them, which were lost before the page was set. */
export const holdsEntries = (text: string): boolean =>
  WITHIN.test(LATE_SLOT.test(text) ? text : text.replace(AHEAD, ''));
