import { type DateMention, findDates } from '../../dates.ts';
import { readDayHeading } from '../../day-headings.ts';
import { cutFields } from '../../fields.ts';
import { withoutMark } from '../../list-marks.ts';
import { momentsIn } from '../../moments.ts';
import { type Passage, placeOf, slice } from '../../passage.ts';
import { readLeadingTime } from '../../times.ts';
import { WEEKDAY_WORDS } from '../../weekdays.ts';
import { type AgendaPart, dayOfSeveral, namesWithHours } from './agenda-parts.ts';
import { stepsIn } from './agenda-rows.ts';
import { atMoment, type Told } from './at-moment.ts';
import { timeIn } from './gathering-parts.ts';
import type { NoticeText } from './notice-text.ts';

/** What an invitation announces beside its gathering: a rehearsal, or the hours of a day's programme. */

/** `4. Tổng duyệt: 15h00, thứ Hai, ngày 02/02/2026, tại Nhà văn hóa xã`: a name and its own moment. */
const NAME = /^([^:.;]{4,100}?)\s?:\s*(?=\S)/u;
const AT = /^[\s,;–-]*(?:tại|ở)\s((?:[^.;]|\.(?=\S)){3,120})/iu;

/** `Chương trình ngày 11/12:`, over lines that begin with hours. */
const PROGRAMME = /^(?:(?:nội dung )?chương trình|lịch trình|kịch bản|nội dung)(?!\p{L})[^:.;]{0,60}:?\s*$/iu;

/** @param over the day or the days of the gathering, when the paper tells of but one */
export function besideGathering(text: NoticeText, over: DateMention | null, from: number): Told[] {
  const told: Told[] = [];
  const tell = (passage: Passage, date: DateMention, { title, time, slot }: AgendaPart) => {
    const id = String(from + told.length + 1);
    const moment = { from: 0, to: 0, date, time, slot };
    told.push(atMoment(passage, { id, title, moment, location: null }, text.context));
  };
  const day = over?.form === 'day' ? over : null;
  const steps = day === null ? [] : stepsIn(text.tables);
  for (const { passage, title, time, others } of steps) {
    tell(passage, day!, { title, time, slot: null });
    told.push(withNote(told.pop()!, others));
  }
  const inSteps = new Set(steps.flatMap(({ lines }) => lines));
  const named = text.paragraphs.map((passage) => namesWithHours(withoutMark(passage.text)));
  const isListed = (i: number) =>
    named[i]!.length > 1 ||
    named.slice(Math.max(0, i - NEAR), i + NEAR + 1).filter((each) => each.length > 0).length > 1;
  let heading: DateMention | null = null;
  for (const [i, passage] of text.paragraphs.entries()) {
    if (inSteps.has(placeOf(passage).line)) continue;
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
    const ordinal = over === null ? null : dayOfSeveral(words, over, text.context);
    if (ordinal !== null) {
      heading = ordinal.date;
      for (const part of ordinal.parts) tell(passage, ordinal.date, part);
      continue;
    }
    const date = heading ?? day;
    if (date !== null && named[i]!.length > 0 && isListed(i)) {
      for (const part of named[i]!) tell(passage, date, part);
      continue;
    }
    const time = readLeadingTime(words);
    const title = time?.rest.replace(/^[\s:.,–-]+|[\s.;,]+$/gu, '') ?? '';
    if (time && heading && title !== '') {
      tell(passage, heading, { title, time, slot: null });
      continue;
    }
    if (!time && !partsHours(words, text.paragraphs[i + 1])) heading = null;
    const own = namedMoment(passage);
    if (own) told.push(atMoment(passage, { id: String(from + told.length + 1), ...own }, text.context));
  }
  return told;
}

const withNote = ({ items, notices }: Told, note: string | null): Told => ({
  items: items.map((item) => ({ ...item, note })),
  notices,
});

/** Of a list a heading may stand between two lines. */
const NEAR = 2;

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
  (readLeadingTime(withoutMark(below.text)) !== null || namesWithHours(withoutMark(below.text)).length > 0);
const LONGEST_PART = 80;
const OTHER_DAY = new RegExp(
  String.raw`(?<!\p{L})(?:(?<!cùng |trong )ngày|hôm|(?<!phần )${WEEKDAY_WORDS})(?!\p{L})`,
  'iu',
);

function namedMoment(passage: Passage) {
  const words = slice(passage, passage.text.length - withoutMark(passage.text).length);
  const name = NAME.exec(words.text);
  if (!name || cutFields(words.text).main === '' || timeIn(passage.text) !== null) return null;
  const rest = words.text.slice(name[0].length);
  const [moment] = momentsIn(rest);
  if (!moment?.date || /\p{L}/u.test(rest.slice(0, moment.from))) return null;
  return { title: name[1]!, moment, location: AT.exec(rest.slice(moment.to))?.[1]?.trim() ?? null };
}
