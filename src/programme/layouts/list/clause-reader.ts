import { type DateMention, findDates } from '../../dates.ts';
import { isDueAt } from '../../due-clauses.ts';
import { placeOf } from '../../passage.ts';
import { placeIn } from '../../places.ts';
import type { ListBuilder } from './builder.ts';
import type { Clause } from './clauses.ts';
import { namesOnDuty } from './on-duty.ts';
import { add, isBelowLast, type Open, withoutBullets } from './open.ts';
import { hasWords } from './sides.ts';

/** What one clause of a list is: an entry, a day or a half of it that heads those below, or nothing that a list has. */

/** Only such a line heads what stands below it. */
export const HEADS_DAYS =
  /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)/]\s*)?(?:(?:các |từ )?ngày|thứ|chủ nhật|buổi|sáng|chiều|tối|(?:lúc |vào )*\d{1,2}\s?(?:giờ|[hg]|[/.-]\s?\d))|:\s*$/iu;
/** Headings of a document's own parts. */
export const NOT_ENTRY =
  /^(?:thời gian|địa điểm|thành phần|nội dung|ghi chú|lưu ý|trường hợp|ngoài ra|đề nghị|yêu cầu|giao)(?!\p{L})/iu;
/** Said of every day of the list. */
const OFFICE_HOURS = /^(?:thời gian|giờ|buổi)\s(?:làm việc|tiếp|mở cửa|trực)(?!\p{L})/iu;
/** `Giao ban nhận ca lúc 7h00`: said of every duty. */
const CHANGE_OF_SHIFT =
  /^[\s\-–+*•]*(?:(?:thời gian|giờ)\s)?(?:(?:giao ban|bàn giao|giao|nhận|đổi)(?:,|\svà)?\s){1,3}(?:ca|kíp|trực)(?!\p{L})|^[\s\-–+*•]*ca\strực\s(?:từ|bắt đầu|kéo dài)(?!\p{L})/iu;
const LABEL_OF_TIME = /^(?:thời gian|ngày giờ|thời điểm|ngày(?=\s))(?: (?:tổ chức|họp|tiếp|thi|kiểm tra))?$/iu;

/** `Nộp lệ phí trước ngày 10/7` below another day: it has its own. */
const namesDueDay = (text: string): boolean =>
  findDates(text).some(({ citation, index }) => !citation && isDueAt(text, index));

/** `Tổ 1: xã Mẫu, tại hội trường`, `Xã Mẫu, tại hội trường`: beside one such line each other is an entry, too. */
const namesItsPlace = ({ leader, words }: Clause): boolean =>
  (leader !== null || /^[^.;:]{2,80}[:,]\s/u.test(words)) && placeIn(words) !== null;

/** It heads what stands below it. */
export function openDay(clause: Clause, open: Open): void {
  const { date = null, slot = null, time = null } = clause.moment ?? {};
  Object.assign(open, {
    day: date,
    around: clause.passage.text,
    slot,
    time,
    fresh: true,
    labelled: false,
    placed: false,
  });
  open.daysAbove ??= true;
  if (open.daysAbove) open.section = null;
  open.heading = clause;
}

export function readClause(
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
    const isPlaced = namesItsPlace(clause);
    const begins = open.fresh || marked || isDuty || (open.placed && isPlaced);
    if (open.day === null || !begins || !hasWords(words) || NOT_ENTRY.test(words)) return false;
    if (namesDueDay(clause.passage.text)) return false;
    add(clause, day, open, builder);
    open.placed ||= isPlaced;
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
  } else if (open.day) {
    const fresh = open.fresh || /:\s*$/u.test(clause.passage.text) || moment.slot !== null;
    Object.assign(open, { slot: moment.slot ?? open.slot, time: moment.time ?? open.time, fresh, placed: false });
  }
  return moment.date !== null || open.day !== null;
}
