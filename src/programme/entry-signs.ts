import { namesDay } from './cut.ts';
import { readDayHeading } from './day-headings.ts';
import { readSession } from './sessions.ts';
import { opensActivity } from './subjects.ts';
import { findTimes, readLeadingTime } from './times.ts';

/** By what a line may be seen to be an entry, before the layout of its document is known. */

/** It opens with a day, a session or an hour, or names a day. */
export const opensEntry = (text: string): boolean =>
  namesDay(text) || readDayHeading(text) !== null || readSession(text) !== null || readLeadingTime(text) !== null;

/** An hour anywhere, or something done by those named before it or by nobody named, is enough too. */
export const mayBeEntry = (text: string): boolean =>
  opensEntry(text) || findTimes(text).length > 0 || opensActivity(text);

const LISTED = /^\s*[-–+*•]\s+(?=\p{L})/u;
/** What else is listed below a letter: how its sender is reached, who receives it. */
const OF_SENDER =
  /^(?:đt|đtdđ|điện thoại|di động|số máy|tel|phone|mobile|hotline|fax|e-?mail|zalo|facebook|website|web|địa chỉ|nơi nhận|như trên|lưu)(?!\p{L})|@|www\.|https?:|\d{5}/iu;

/** `- Đi cơ sở`: a list mark before words that are neither how somebody is reached nor who receives a paper. */
export function isListed(text: string): boolean {
  const mark = LISTED.exec(text);
  return mark !== null && !OF_SENDER.test(text.slice(mark[0].length));
}
