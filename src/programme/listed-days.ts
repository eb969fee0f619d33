import type { DateMention } from './dates.ts';

/** Days that a text counts up: `ngày 03 và 04/3`, `các ngày 09, 10 và 12/3`. */

/** Whether what is said holds for each of them alike; not of `chiều 05 và sáng 06/3` nor of `ngày 05 hoặc 06/3`. */
export const isAlikeOnAll = ({ form, text }: DateMention): boolean => form !== 'list' || !UNLIKE.test(text);
const UNLIKE = /(?<!\p{L})(?:hoặc|sáng|trưa|chiều|tối|đêm)(?!\p{L})/iu;

/**
 * Whether each is a day for itself, though they follow one another: `cả ngày 03 và 04/3`, not `trong hai ngày 13 và 14/3`,
 * for which one thing goes on. `before`: the words before them.
 */
export const areDaysApart = (date: DateMention, before: string): boolean =>
  date.form === 'list' && isAlikeOnAll(date) && !COUNTED.test(before);
const COUNTED = /(?<!\p{L})(?:hai|ba|bốn|năm|sáu|bảy|0?[2-7])\sngày(?:,|:)?\s$/iu;
