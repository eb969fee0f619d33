import type { Line } from '../../../model/block.ts';
import type { Slot } from '../../../model/programme.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { monthDaysIn } from '../../month-days.ts';
import type { Passage } from '../../passage.ts';
import { placeOf, slice } from '../../passage.ts';
import { isPlaceLine, placeIn } from '../../places.ts';
import { isRule } from '../../rules.ts';
import { sentencesOf } from '../../sentences.ts';
import { hasVerb, isLeaderLine, isSubject } from '../../subjects.ts';
import { findTimes, type TimeMention } from '../../times.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import { paragraphsInWidth } from '../week/paragraphs.ts';
import type { ListBuilder } from './builder.ts';
import { entriesOf } from './clause-entries.ts';
import { type Clause, clausesOf, hasWords } from './clauses.ts';
import { withCommon } from './common.ts';
import { findMonth } from './months.ts';
import { namesList } from './subject.ts';

/**
 * Sentences of a list: what stands with a moment is an entry, but for citations, deadlines and rules. A day alone heads
 * the hours and bullets below it.
 */

const LINE = { openDays: true, ordinals: false, letters: false };
const BASIS =
  /^[\s\-–+*•]*(?:căn cứ|thực hiện|theo (?:quyết định|công văn|kế hoạch số|thông báo|nghị quyết)|thi hành|xét )/iu;
const ANNOUNCED =
  /(?:đã |vừa |vừa có )?(?:ban hành|ra thông báo|có (?:thông báo|công văn|kế hoạch)|thông qua|ký ban hành)/iu;
const MONTH_HEADING =
  /^[\s\-–+*•]*(?:\d{1,2}[/.)]*\s{0,2}[/.)]?\s{0,2})?tháng\s\d{1,2}(?:\s?[/-]\s?\d{4}|\snăm \d{4})?\s?:?\s*$/iu;
/** When and by whom the page itself was made. */
const STAMP =
  /^(?:[\s\p{L},|(]{0,14}(?:\d{1,2}:\d{2}(?::\d{2})?)?[\s|,-]{0,4}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s|,-]{0,4}(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:\s?(?:SA|CH|AM|PM))?[\s)]*)$|ngày đăng|(?:được )?đăng (?:lúc|ngày)(?!\p{L})|cập nhật(?: (?:lúc|ngày)|\s?:)|lượt xem/iu;
/** `Tổ đại biểu số 2`, `Đơn vị bầu cử số 1 gồm …`: who the days below belong to. */
const SECTION =
  /^[\s\-–+*•]*(?:[\dIVX]{1,4}[.)/]\s*)*(?:tổ đại biểu|tổ số|đơn vị bầu cử|cụm|khu vực|điểm số|đợt)\s[^.;]{1,120}$/iu;
/** `II. Tiếp công dân`: a part of the list. */
const TOPIC = /^\s*[IVX]{1,4}\s?[.)/]\s*(?:lịch\s)?(\p{L}[^.;:]{2,110}?)\s?:?$/iu;
const MARK = /^\s*(?:[-–+*•]|\d{1,2}[.)/]|[a-zđ][.)])\s*/u;
/** Only such a line heads what stands below it. */
const HEADS_DAYS =
  /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)/]\s*)?(?:(?:các |từ )?ngày|thứ|chủ nhật|buổi|sáng|chiều|tối|(?:lúc |vào )*\d{1,2}\s?(?:giờ|[hg]|[/.-]\s?\d))|:\s*$/iu;
/** Headings of a document's own parts. */
const NOT_ENTRY =
  /^(?:thời gian|địa điểm|thành phần|nội dung|ghi chú|lưu ý|trường hợp|ngoài ra|đề nghị|yêu cầu|giao)(?!\p{L})/iu;
/** `Tháng 2: … ngày 20`: the month of the line's own day. */
const MONTH_LEAD =
  /(?:^|^[^.;]{0,80}[:,]\s)tháng\s(\d{1,2})(?!\d|\s?[/-])\s?[:.,]?\s*(?:(?:sẽ\s)?(?:tiếp|tiếp công dân|họp|trực)(?: vào)?(?: các)?$)?/iu;
/** Said of every day of the list. */
const OFFICE_HOURS = /^(?:thời gian|giờ|buổi)\s(?:làm việc|tiếp|mở cửa|trực)(?!\p{L})/iu;
const LABEL_OF_TIME = /^(?:thời gian|ngày giờ|thời điểm)(?: tổ chức| họp| tiếp)?$/iu;

/** A rule whose days follow. */
const SPELT_OUT = /(?<!\p{L})(?:cụ thể|như sau|sau đây)[^.;:]{0,30}:?\s*$/iu;
/** `… tiếp công dân vào các ngày:`, with the days below. */
const ANNOUNCES =
  /\s(?:(?:vào|trong|theo|là)\s)?(?:các|những)\s(?:ngày|buổi)(?:\s(?:sau|sau đây|cụ thể|như sau|dưới đây))*\s?:\s*$/iu;

/** The hour and the place that a rule gives all its days; two hours give none. */
function ofPart(rule: string): ListBuilder['part'] {
  const [time = null, ...others] = findTimes(rule);
  return {
    time: others.length === 0 ? time : null,
    location: placeIn(rule.replace(SPELT_OUT, '').replace(/[\s,;]+$/u, '')),
  };
}

/** What the headings above still say. */
interface Open {
  day: DateMention | null;
  /** The heading's own words, for its weekday. */
  around: string;
  slot: Slot | null;
  time: TimeMention | null;
  /** The clause that named the day. */
  heading: Clause | null;
  /** Nothing has been said of the day yet. */
  fresh: boolean;
  section: string | null;
  /** What the days below a heading of a part (`II. Tiếp công dân`) are for, or null. */
  topic: string | null;
  /** What a line said of the days listed below it (`Bí thư tiếp công dân vào các ngày:`), or null. */
  announced: Clause | null;
  /** Named earlier in the same paragraph. */
  leader: string | null;
  /** Who receives on the days below a rule (`Chủ tịch: thứ Năm hằng tuần, cụ thể:`), or null. */
  ruled: string | null;
  /** The day of the last entry, for `14 giờ cùng ngày`. */
  last: DateMention | null;
  /** The last entry was `Thời gian: …`: what the labels below name belongs to it. */
  labelled: boolean;
}

export function readListProse(lines: readonly Line[], builder: ListBuilder): void {
  let { common } = builder;
  const open: Open = {
    day: null,
    around: '',
    slot: null,
    time: null,
    heading: null,
    fresh: false,
    section: null,
    topic: null,
    announced: null,
    leader: null,
    ruled: null,
    last: null,
    labelled: false,
  };
  const paragraphs = paragraphsInWidth(lines, builder.width, LINE);
  const daysAlone = paragraphs.map(({ passage }) => /\d/.test(passage.text) && isDayAlone(passage));
  for (const [i, { passage }] of paragraphs.entries()) {
    const { text } = passage;
    if (!HEADS_DAYS.test(text) || !/\d/u.test(text)) open.announced = null;
    // Days one below the other are the list; one above other lines heads them.
    const listed =
      open.announced !== null || (daysAlone[i] === true && (daysAlone[i - 1] === true || daysAlone[i + 1] === true));
    if ((BASIS.test(text) && withoutBasis(passage) === passage) || (STAMP.test(text) && !listed)) continue;
    if (readHeading(text, open, builder)) continue;
    if (findDates(text).length === 0 && !isRule(text) && ANNOUNCES.test(text)) {
      open.announced = clausesOf(slice(passage, 0, ANNOUNCES.exec(text)!.index))[0] ?? null;
      continue;
    }
    if (readMonthDays(passage, open, builder)) continue;
    const read = readParagraph(passage, listed, open, builder);
    if (!read && findDates(text).length === 0) common = withCommon(common, text);
  }
  withoutBullets(open, builder);
  builder.forAll(common);
}

/** `Thực hiện Luật …, Chủ tịch tiếp công dân … . Cụ thể: …`: without its first sentence, when others follow. */
function withoutBasis(paragraph: Passage): Passage {
  if (!BASIS.test(paragraph.text)) return paragraph;
  const [first, second] = sentencesOf(paragraph);
  return first && second ? slice(paragraph, paragraph.text.indexOf(second.text, first.text.length)) : paragraph;
}

function readHeading(text: string, open: Open, builder: ListBuilder): boolean {
  if (MONTH_HEADING.test(text)) {
    const month = findMonth(text.replace(/^[\s\-–+*•]*\d{1,2}\s?[/.)]+\s*/u, ''));
    builder.month = month?.month ?? builder.month;
    builder.year = month?.year ?? builder.year;
    Object.assign(open, { day: null, fresh: false });
    return true;
  }
  const topic = findDates(text).length > 0 ? undefined : TOPIC.exec(text)?.[1];
  if (topic !== undefined) {
    withoutBullets(open, builder);
    builder.part = null;
    Object.assign(open, {
      day: null,
      slot: null,
      time: null,
      fresh: false,
      announced: null,
      ruled: null,
      section: topic,
      topic,
    });
    return true;
  }
  const name = text.replace(MARK, '').replace(/[\s:]+$/u, '');
  if (
    findDates(text).length > 0 ||
    !(SECTION.test(text) || ((/:\s*$/u.test(text) || MARK.test(text)) && isLeaderLine(name)))
  )
    return false;
  Object.assign(open, { day: null, slot: null, time: null, fresh: false, ruled: null, section: name });
  return true;
}

/** `- Tháng 7: 02, 09, 16`: what the lines above say takes place on each. */
function readMonthDays(paragraph: Passage, open: Open, builder: ListBuilder): boolean {
  const found = monthDaysIn(paragraph.text);
  if (!found) return false;
  const { month, year, mention, remarks } = found;
  const moment = { from: 0, to: 0, date: mention, time: null, slot: null };
  const clause = { passage: paragraph, moment, words: '', leader: null, unread: remarks, said: true };
  const before = { month: builder.month, year: builder.year };
  Object.assign(builder, { month, year: year ?? builder.year });
  add(clause, mention, open, builder);
  Object.assign(builder, before);
  return true;
}

function isDayAlone(paragraph: Passage): boolean {
  const [clause, ...others] = clausesOf(paragraph);
  return others.length === 0 && clause?.moment?.date != null && !hasWords(clause.words);
}

/** Whether anything of the paragraph was taken. */
function readParagraph(paragraph: Passage, listed: boolean, open: Open, builder: ListBuilder): boolean {
  let day: DateMention | null = null;
  let taken = false;
  open.leader = null;
  const marked = MARK.test(paragraph.text);
  const clauses = clausesOf(withoutBasis(paragraph));
  for (const [i, clause] of clauses.entries()) {
    const { text } = clause.passage;
    if (isRule(text)) {
      builder.rule(text.replace(/^[\s\-–+*•]+|[.;\s]+$/gu, ''), placeOf(clause.passage).line);
      if (SPELT_OUT.test(paragraph.text)) {
        builder.part = ofPart(text);
        open.ruled = clause.leader;
      }
      taken = true;
      continue;
    }
    const date = clause.moment?.date ?? null;
    if (date && ANNOUNCED.test(text) && date.index < 12) continue;
    if (date && isWithdrawn(text)) {
      builder.nothingOn(date, placeOf(clause.passage).line);
      taken = true;
      continue;
    }
    day = date ?? day;
    if (leadsDay(clause, clauses[i + 1])) {
      open.leader = clause.words;
      continue;
    }
    taken =
      readClause(
        withMonth(listed || (taken && i > 0 && date !== null) ? { ...clause, said: true } : clause, builder),
        day ?? open.day ?? (SAME_DAY.test(text) ? open.last : null),
        marked,
        open,
        builder,
      ) || taken;
  }
  return taken;
}

/**
 * `Ngày 5/5: đơn vị bầu cử số 1 (Quốc hội); buổi sáng tiếp xúc …; buổi chiều …`: who the halves of the day below are for,
 * no entry of its own.
 */
function leadsDay({ moment, words }: Clause, next: Clause | undefined): boolean {
  if (!moment?.date || moment.time || moment.slot || !next?.moment || next.moment.date || !next.moment.slot)
    return false;
  return hasWords(words) && !hasVerb(words) && !isPlaceLine(words) && (hasVerb(next.words) || namesList(next.words));
}

/** The month that the line names before its day is that of the heading from here on. */
function withMonth(clause: Clause, builder: ListBuilder): Clause {
  const lead = MONTH_LEAD.exec(clause.words);
  const month = Number(lead?.[1] ?? 0);
  if (!lead || !clause.moment?.date || month < 1 || month > 12) return clause;
  builder.month = month;
  return { ...clause, words: clause.words.slice(lead[0].length), said: true };
}

function readClause(
  clause: Clause,
  day: DateMention | null,
  marked: boolean,
  open: Open,
  builder: ListBuilder,
): boolean {
  const { moment, words } = clause;
  const isLabel = LABEL_OF_TIME.test(words);
  if (moment !== null && moment.date === null && OFFICE_HOURS.test(words)) return false;
  if (moment === null && open.labelled && builder.complete(clause.passage.text)) return true;
  if (day === null) return false;
  if (moment === null) {
    if (open.day === null || !(open.fresh || marked) || !hasWords(words) || NOT_ENTRY.test(words)) return false;
    add(clause, day, open, builder);
    return true;
  }
  if ((hasWords(words) && !isLabel) || clause.said || (isLabel && moment.date)) {
    add(isLabel ? { ...clause, words: '' } : clause, day, open, builder);
    open.labelled = isLabel;
    return true;
  }
  if (moment.date && HEADS_DAYS.test(clause.passage.text)) {
    withoutBullets(open, builder);
    Object.assign(open, {
      day: moment.date,
      around: clause.passage.text,
      slot: moment.slot,
      time: moment.time,
      fresh: true,
      labelled: false,
    });
    open.heading = clause;
  } else if (open.day) Object.assign(open, { slot: moment.slot ?? open.slot, time: moment.time ?? open.time });
  return moment.date !== null || open.day !== null;
}

/** A day under the heading of a part with nothing below it: the part says what takes place. */
function withoutBullets(open: Open, builder: ListBuilder): void {
  if (open.topic !== null && open.fresh && open.day !== null && open.heading !== null)
    add({ ...open.heading, words: '' }, open.day, open, builder);
}

const SAME_DAY = /(?<!\p{L})cùng ngày(?!\p{L})/iu;

function add(clause: Clause, day: DateMention, open: Open, builder: ListBuilder): void {
  open.fresh = false;
  open.last = day;
  const under = clause.moment?.date ? null : open;
  const [announced] = open.announced ? entriesOf(open.announced, day, builder) : [];
  for (const entry of entriesOf(clause, day, builder)) {
    open.leader = entry.leader ?? open.leader;
    builder.add({
      ...entry,
      time: entry.time ?? (clause.moment?.slot ? null : (under?.time ?? null)),
      slot: entry.slot ?? under?.slot ?? null,
      around: entry.around === '' ? open.around : entry.around,
      title: entry.title ?? announced?.title ?? open.topic,
      location: entry.location ?? announced?.location ?? null,
      leader:
        open.leader ??
        announced?.leader ??
        open.ruled ??
        (open.section !== null && isSubject(open.section) ? open.section : null),
      section: open.section === null ? [] : [open.section],
    });
  }
}
