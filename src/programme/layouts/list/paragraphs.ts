import { type DateMention, findDates } from '../../dates.ts';
import { SAME_DAY } from '../../days.ts';
import { isDueAt } from '../../due-clauses.ts';
import { isContingency, isOfPaper } from '../../no-entry.ts';
import { type Passage, placeOf, slice } from '../../passage.ts';
import { isPlaceLine, placeIn } from '../../places.ts';
import { putOffUntil } from '../../put-off-until.ts';
import { isRule } from '../../rules.ts';
import { beginsWithVerb, hasVerb } from '../../subjects.ts';
import { findTimes } from '../../times.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import type { ListBuilder } from './builder.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { offTail, saidBy } from './off-tails.ts';
import { namesOnDuty } from './on-duty.ts';
import { add, isBelowLast, type Open, withoutBullets } from './open.ts';
import { isPartName } from './part-names.ts';
import { hasWords } from './sides.ts';
import { namesList } from './subject.ts';

/** What the clauses of a paragraph are: an entry each, a rule, a day on which nothing is, or a day that heads those below. */

const ANNOUNCED =
  /(?:đã |vừa |vừa có )?(?:ban hành|ra thông báo|có (?:thông báo|công văn|kế hoạch)|thông qua|ký ban hành)/iu;
/** Only such a line heads what stands below it. */
export const HEADS_DAYS =
  /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)/]\s*)?(?:(?:các |từ )?ngày|thứ|chủ nhật|buổi|sáng|chiều|tối|(?:lúc |vào )*\d{1,2}\s?(?:giờ|[hg]|[/.-]\s?\d))|:\s*$/iu;
/** Headings of a document's own parts. */
const NOT_ENTRY =
  /^(?:thời gian|địa điểm|thành phần|nội dung|ghi chú|lưu ý|trường hợp|ngoài ra|đề nghị|yêu cầu|giao)(?!\p{L})/iu;
/** `Tháng 2: … ngày 20`: the month of the line's own day. */
const MONTH_LEAD =
  /(?:^|^[^.;]{0,80}(?:[:,]|tiếp(?: (?:công )?dân)?(?: định kỳ)?|trực)\s)tháng\s(\d{1,2})(?:\s?(?:\/|năm)\s?(\d{4})(?=\s?:|$))?(?!\d|\s?[/-])\s?[:.,]?\s*(?:(?:sẽ\s)?(?:tiếp|tiếp công dân|họp|trực)(?: vào)?(?: các)?$)?/iu;
/** Said of every day of the list. */
const OFFICE_HOURS = /^(?:thời gian|giờ|buổi)\s(?:làm việc|tiếp|mở cửa|trực)(?!\p{L})/iu;
/** `Giao ban nhận ca lúc 7h00`: said of every duty. */
const CHANGE_OF_SHIFT =
  /^[\s\-–+*•]*(?:(?:thời gian|giờ)\s)?(?:(?:giao ban|bàn giao|giao|nhận|đổi)(?:,|\svà)?\s){1,3}(?:ca|kíp|trực)(?!\p{L})|^[\s\-–+*•]*ca\strực\s(?:từ|bắt đầu|kéo dài)(?!\p{L})/iu;
const LABEL_OF_TIME = /^(?:thời gian|ngày giờ|thời điểm|ngày(?=\s))(?: (?:tổ chức|họp|tiếp|thi|kiểm tra))?$/iu;

/** A rule whose days follow. */
const SPELT_OUT =
  /(?<!\p{L})(?:(?:cụ thể|như sau|sau đây)[^.;:]{0,30}:?|(?:gồm|là|vào)(?: các)? (?:ngày|buổi)\s?:)\s*$/iu;

/** The hour and the place that a rule gives all its days; two hours give none. */
function ofPart(rule: string): ListBuilder['part'] {
  const [time = null, ...others] = findTimes(rule);
  return {
    time: others.length === 0 ? time : null,
    location: placeIn(rule.replace(SPELT_OUT, '').replace(/[\s,;]+$/u, '')),
  };
}

/** Whether anything of the paragraph was taken. `listed`: its days are entries without words of their own. */
export function readParagraph(
  given: Passage,
  { listed, marked, below }: { readonly listed: boolean; readonly marked: boolean; readonly below: string },
  open: Open,
  builder: ListBuilder,
): boolean {
  const tail = putOffUntil(given.text) ? null : offTail(given.text);
  const paragraph = tail === null ? given : slice(given, 0, tail.index);
  open.said = saidBy(tail);
  let day: DateMention | null = null;
  let taken = false;
  open.leader = null;
  const clauses = clausesOf(paragraph);
  const before = builder.size;
  // `Sáng 05/01, chiều 14/01`: no day of several heads what stands below.
  const allBare = clauses.length > 1 && clauses.every(({ moment, words }) => moment?.date && !hasWords(words));
  let headed = false;
  for (const [i, clause] of clauses.entries()) {
    const { text } = clause.passage;
    if (isOfPaper(text)) {
      taken = true;
      continue;
    }
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
    if (date && ANNOUNCED.test(text) && date.index < 12 && !/^\s?:/u.test(text.slice(clause.moment!.to))) continue;
    if (date && isWithdrawn(text)) {
      builder.nothingOn(date, placeOf(clause.passage).line);
      taken = true;
      continue;
    }
    day = date ?? day;
    if (date) headed = !hasWords(clause.words);
    const remarks = headed && !(marked && beginsWithVerb(text)) && !NOT_ENTRY.test(text);
    const goesOn = clause.moment === null && builder.size > before;
    if (goesOn && builder.complete(text, { named: open.labelled, remarks })) continue;
    if (isContingency(text)) continue;
    if (clauses.length === 1 && headsHalves(clause, below)) {
      withoutBullets(open, builder);
      openDay(clause, open);
      open.section = clause.words;
      taken = true;
      continue;
    }
    if (leadsDay(clause, clauses[i + 1])) {
      open.leader = clause.words;
      continue;
    }
    taken =
      readClause(
        withMonth(listed || allBare || (taken && i > 0 && date !== null) ? { ...clause, said: true } : clause, builder),
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

/** `Ngày 16/11: Tổ đại biểu số 1` over `- Buổi sáng: …`: whose the halves of the day below are. */
const headsHalves = ({ moment, words }: Clause, below: string): boolean =>
  moment?.date != null && moment.time === null && moment.slot === null && isPartName(words) && OPENS_HALF.test(below);
const OPENS_HALF =
  /^[\s\-–+*•]*(?:(?:buổi\s)?(?:sáng|chiều|tối)|(?:lúc\s|từ\s)?\d{1,2}\s?(?:giờ|h|g)(?:\d{2})?)\s?[:,]/iu;

/** The month that the line names before its day is that of the heading from here on. */
function withMonth(clause: Clause, builder: ListBuilder): Clause {
  const lead = MONTH_LEAD.exec(clause.words);
  const month = Number(lead?.[1] ?? 0);
  if (!lead || !clause.moment?.date || month < 1 || month > 12) return clause;
  builder.month = month;
  if (lead[2] !== undefined) builder.year = Number(lead[2]);
  return { ...clause, words: clause.words.slice(lead[0].length), said: true };
}

/** `Nộp lệ phí trước ngày 10/7` below another day: it has its own. */
const namesDueDay = (text: string): boolean =>
  findDates(text).some(({ citation, index }) => !citation && isDueAt(text, index));

/** It heads what stands below it. */
function openDay(clause: Clause, open: Open): void {
  const { date = null, slot = null, time = null } = clause.moment ?? {};
  Object.assign(open, { day: date, around: clause.passage.text, slot, time, fresh: true, labelled: false });
  open.daysAbove ??= true;
  if (open.daysAbove) open.section = null;
  open.heading = clause;
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
  if (builder.ofDuty && moment?.date == null && CHANGE_OF_SHIFT.test(clause.passage.text)) return false;
  if (moment === null && open.labelled && builder.complete(clause.passage.text)) return true;
  const isDuty = moment === null && builder.ofDuty && namesOnDuty(clause.passage.text);
  if (day === null) {
    if (!isDuty || !isBelowLast(placeOf(clause.passage).line, open)) return false;
    add(clause, open.last!, open, builder);
    return true;
  }
  if (moment === null) {
    if (open.day === null || !(open.fresh || marked || isDuty) || !hasWords(words) || NOT_ENTRY.test(words))
      return false;
    if (namesDueDay(clause.passage.text)) return false;
    add(clause, day, open, builder);
    return true;
  }
  if ((hasWords(words) && !isLabel) || clause.said || (isLabel && moment.date)) {
    if (moment.date) withoutBullets(open, builder);
    add(isLabel ? { ...clause, words: '' } : clause, day, open, builder);
    open.labelled = isLabel;
    return true;
  }
  if (moment.date && HEADS_DAYS.test(clause.passage.text)) {
    withoutBullets(open, builder);
    openDay(clause, open);
  } else if (open.day) Object.assign(open, { slot: moment.slot ?? open.slot, time: moment.time ?? open.time });
  return moment.date !== null || open.day !== null;
}
