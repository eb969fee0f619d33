import { type DateMention, findDates } from '../../dates.ts';
import { readDayHeading } from '../../day-headings.ts';
import { cutFields } from '../../fields.ts';
import { withoutMark } from '../../list-marks.ts';
import { momentsIn } from '../../moments.ts';
import { type Passage, slice } from '../../passage.ts';
import { readLeadingTime } from '../../times.ts';
import { atMoment, type Told } from './at-moment.ts';
import { timeIn } from './gathering-parts.ts';
import type { NoticeText } from './notice-text.ts';

/** What an invitation announces beside its gathering: a rehearsal, or the hours of a day's programme. */

/** `4. Tổng duyệt: 15h00, thứ Hai, ngày 02/02/2026, tại Nhà văn hóa xã`: a name and its own moment. */
const NAME = /^([^:.;]{4,100}?)\s?:\s*(?=\S)/u;
const AT = /^[\s,;–-]*(?:tại|ở)\s((?:[^.;]|\.(?=\S)){3,120})/iu;

/** `Chương trình ngày 11/12:`, over lines that begin with hours. */
const PROGRAMME = /^(?:(?:nội dung )?chương trình|lịch trình|kịch bản|nội dung)(?!\p{L})[^:.;]{0,60}:?\s*$/iu;

export function besideGathering(text: NoticeText, day: DateMention | null, from: number): Told[] {
  const told: Told[] = [];
  const next = () => String(from + told.length + 1);
  let heading: DateMention | null = null;
  for (const [i, passage] of text.paragraphs.entries()) {
    const words = withoutMark(passage.text);
    if (PROGRAMME.test(words)) {
      heading = findDates(words)[0] ?? day;
      continue;
    }
    const label = timeIn(passage.text);
    if (label !== null) {
      heading = onlyDay(label);
      continue;
    }
    const headed = dayAlone(words);
    if (headed !== null) {
      heading = headed;
      continue;
    }
    const time = readLeadingTime(words);
    const title = time?.rest.replace(/^[\s:.,–-]+|[\s.;,]+$/gu, '') ?? '';
    if (time && heading && title !== '') {
      const moment = { from: 0, to: 0, date: heading, time, slot: null };
      told.push(atMoment(passage, { id: next(), title, moment, location: null }, text.context));
      continue;
    }
    if (!time && !partsHours(words, text.paragraphs[i + 1])) heading = null;
    const named = namedMoment(passage);
    if (named) told.push(atMoment(passage, { id: next(), ...named }, text.context));
  }
  return told;
}

/** `Thời gian: nửa ngày, ngày 09/5/2027` over lines that begin with hours: they are of that day, when it is but one. */
function onlyDay(label: string): DateMention | null {
  const [day, ...others] = findDates(label);
  return day?.form === 'day' && others.length === 0 ? day : null;
}

/** `Ngày 09/5/2027:`, `* Ngày thứ nhất (09/5):`, `Sáng 09/5`: a day that heads the hours below it. */
function dayAlone(text: string): DateMention | null {
  const heading = readDayHeading(text.replace(HALF_BEHIND, '')) ?? readDayHeading(text.replace(SESSION, ''));
  return heading?.rest === '' && heading.date?.form === 'day' && heading.date.days[0]!.month !== null
    ? heading.date
    : null;
}
const HALF_BEHIND = /\s?\((?:buổi\s)?(?:sáng|chiều|tối)\)\s?:?$/iu;
const SESSION = /^(?:buổi\s)?(?:sáng|chiều|tối),?\s(?=ngày|thứ|chủ nhật|\d)/iu;

/** `BUỔI CHIỀU`, `Phần I. Nghi lễ`, `Giải lao` between hours: the day goes on. */
const partsHours = (words: string, below: Passage | undefined): boolean =>
  words.length <= LONGEST_PART &&
  !/[.;]$/u.test(words) &&
  !OTHER_DAY.test(words) &&
  findDates(words).length === 0 &&
  below !== undefined &&
  readLeadingTime(withoutMark(below.text)) !== null;
const LONGEST_PART = 80;
const OTHER_DAY =
  /(?<!\p{L})(?:(?<!cùng |trong )ngày|hôm|(?<!phần )thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/iu;

function namedMoment(passage: Passage) {
  const words = slice(passage, passage.text.length - withoutMark(passage.text).length);
  const name = NAME.exec(words.text);
  if (!name || cutFields(words.text).main === '' || timeIn(passage.text) !== null) return null;
  const rest = words.text.slice(name[0].length);
  const [moment] = momentsIn(rest);
  if (!moment?.date || /\p{L}/u.test(rest.slice(0, moment.from))) return null;
  return { title: name[1]!, moment, location: AT.exec(rest.slice(moment.to))?.[1]?.trim() ?? null };
}
