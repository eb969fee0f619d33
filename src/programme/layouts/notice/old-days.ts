import { findDates } from '../../dates.ts';

/** Days on which the meeting was to be, not those of the notice itself or of other documents. */
export const oldDays = (sentence: string) =>
  findDates(sentence).filter(({ citation, index }) => !citation && HELD.test(sentence.slice(0, index)));
const HELD = /(?:vào|diễn ra|tổ chức|khai giảng|khai mạc|dự kiến|triệu tập)\s(?:(?!chậm nhất|không quá)[^.;]){0,60}$/iu;
