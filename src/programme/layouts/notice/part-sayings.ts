import { type LocalDate, weekdayOf } from '../../../time/local.ts';
import { CALLED_OFF, INSTEAD, KEPT, MOVED, PUT_OFF } from '../../change-verbs.ts';
import { nameOfChanged } from '../../changed-names.ts';
import { type PartName, partNamesIn } from '../../counted-parts.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { isMarked, withoutMark } from '../../list-marks.ts';
import { momentsIn } from '../../moments.ts';
import { cutAt, join, type Passage } from '../../passage.ts';
import { spansOf } from '../dated-text.ts';
import type { NoticeText } from './notice-text.ts';
import type { Whole } from './whole-days-told.ts';

/** Where a notice of changes speaks of single days or sessions of a whole, and which days these are. */

const CHANGES = new RegExp(
  String.raw`(?<!\p{L})(?:${MOVED}|${PUT_OFF}|${CALLED_OFF}|${KEPT}|${INSTEAD})(?!\p{L})`,
  'iu',
);
const LEADS_ON = /:\s*$/u;
const OLD_OR_NEW = /^(?:lịch|thời gian|ngày|giờ)\s(?:học |thi |thi đấu )?(?:cũ|mới|đã thông báo|điều chỉnh)(?!\p{L})/iu;

/** Clauses that name a part and change it; a line that leads to old and new times goes with these. */
export function sayingsOf(text: NoticeText, whole: Whole | null): Passage[] {
  const all = text.sentences;
  const lead = all.findIndex((each) => isLead(each, text));
  return all.flatMap((sentence, i) => {
    if (sentence === whole?.sentence || text.headline.includes(sentence.text)) return [];
    if (isLead(sentence, text)) {
      const below = all.slice(i + 1);
      const end = below.findIndex((each) => !OLD_OR_NEW.test(withoutMark(each.text)));
      const times = below.slice(0, end < 0 ? undefined : end);
      return times.length > 0 && partNamesIn(sentence.text).length === 1 ? [join([sentence, ...times], '\n')] : [];
    }
    const isBelow = lead >= 0 && i > lead && isMarked(sentence.text);
    return clausesOf(sentence).filter(
      (clause) => partsIn(clause, text, whole).length > 0 && (isBelow || CHANGES.test(clause.text)),
    );
  });
}
const isLead = ({ text }: Passage, { headline }: NoticeText): boolean =>
  LEADS_ON.test(text) && CHANGES.test(text) && !headline.includes(text);

/** `ngày thứ năm` is a Thursday, but where a whole has so many days and the day behind it is that one. */
export const partsIn = (passage: Passage, text: NoticeText, whole: Whole | null): PartName[] =>
  partNamesIn(passage.text).filter((part) => {
    if (isSessionOfNamed(part, passage)) return false;
    if (!part.mayBeWeekday) return true;
    const day = dayOf(part, text, whole);
    return day !== null && whole !== null && part.order! <= whole.days.length && (part.date === null || !day.unsure);
  });

/** `Môn Vẽ ngày 12/5: ca 1 (7h00)`: the hour of something that is named before it, no part of another. */
const isSessionOfNamed = ({ index, isDay, text: name }: PartName, { text }: Passage): boolean => {
  const before = withoutMark(text.slice(0, index));
  return (
    !isDay && before.length <= LONGEST_NAME && HOUR_ALONE.test(name) && nameOfChanged(before, momentsIn(before)) !== ''
  );
};
const LONGEST_NAME = 300;
const HOUR_ALONE = /\(\s?(?:lúc\s)?\d{1,2}\s?(?:[hg:]\s?\d{0,2}|giờ(?:\s\d{2})?)\s?\)$/iu;

/** At the signs that part what is said of one from what is said of the next. */
function clausesOf(sentence: Passage): Passage[] {
  const names = partNamesIn(sentence.text);
  const ends = Array.from(sentence.text.matchAll(NEXT), ({ index, 0: sign }) => index + sign.length);
  const parts = ends.filter((end) => names.some(({ index }) => index >= end) && names.some(({ index }) => index < end));
  return cutAt(sentence, parts);
}
const NEXT = /;\s+|,\s(?=(?:còn|riêng)\s)/giu;

export interface Day {
  readonly date: DateMention;
  readonly start: LocalDate;
  /** It may be another one. */
  readonly unsure: boolean;
}

/** The day that stands behind the name, else the one that it counts to; null for a session without a day of its own. */
export function dayOf(part: PartName, { context }: NoticeText, whole: Whole | null): Day | null {
  const counted = part.isDay && whole ? (whole.days[(part.order ?? whole.days.length) - 1] ?? null) : null;
  if (part.date) {
    const start = spansOf(part.date, context)[0]?.start ?? null;
    return start && { date: part.date, start, unsure: counted !== null && counted !== start };
  }
  if (counted === null) return null;
  const isWeekday = (day: LocalDate): boolean => day !== counted && weekdayOf(day) === (part.order ?? 0) - 1;
  const [date] = findDates(counted.split('-').reverse().join('/'));
  return { date: date!, start: counted, unsure: part.mayBeWeekday && whole!.days.some(isWeekday) };
}
