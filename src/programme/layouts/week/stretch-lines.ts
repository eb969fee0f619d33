import { findDates } from '../../dates.ts';
import { headingOfDate } from '../../day-headings.ts';
import { placeOf } from '../../passage.ts';
import { findRecurrence } from '../../recurrence.ts';
import { hasVerb, opensActivity } from '../../subjects.ts';
import type { ScheduleBuilder } from './builder.ts';
import type { DayTracker } from './days.ts';
import { wordsOn } from './entry.ts';
import { isClosing, isFurniture } from './furniture.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * `Triển lãm tranh mở cửa từ 18/5 đến 30/5 tại thư viện` below an empty line: what goes on over days that it names itself is of
 * no day above, be some of them of another week.
 */

/** Reads such a line, and answers whether it is one. */
export function readStretchLine({ passage, gap }: Paragraph, builder: ScheduleBuilder, days: DayTracker): boolean {
  const { text } = passage;
  if (gap !== 'line' || !builder.hasEntries || builder.day?.part !== undefined || !OPENS.test(text)) return false;
  if (isClosing(text) || isFurniture(text) || OF_PAPER.test(text) || findRecurrence(text) !== null) return false;
  const [mention, ...others] = findDates(text).filter(({ citation }) => !citation);
  if (mention?.form !== 'range' || others.length > 0 || mention.days.length !== 2) return false;
  const before = text.slice(0, mention.index);
  if (!FROM.test(before) || /[:.;]\s/u.test(before) || !(opensActivity(before) || hasVerb(before) || OPEN.test(before)))
    return false;
  const { day } = builder;
  const own = days.read(headingOfDate(mention), placeOf(passage).line);
  if (own.dates.some(({ date }) => date === null)) return false;
  builder.addOn(wordsOn(passage, { ...own, inLine: true }));
  if (day) builder.openDay(day);
  else builder.leaveDay();
  return true;
}

/** No mark, no number: it stands beside the entries. */
const OPENS = /^\p{Lu}/u;
/** The programme itself, what it rests on, what others tell. */
const OF_PAPER =
  /^(?:lịch|chương trình (?:công tác|làm việc)|kế hoạch|tuần|tháng|căn cứ|theo|thực hiện|số liệu|kết quả|báo cáo|tính)(?!\p{L})/iu;
const FROM = /\S\s+\S.*\s(?:từ|trong(?: các| hai| ba)?)\s(?:ngày\s)?$/iu;
/** It is there for whoever comes. */
const OPEN = /(?<!\p{L})(?:mở cửa|diễn ra|kéo dài|trưng bày|triển lãm|phục vụ|phát động)(?!\p{L})/iu;
