import { datelineLength } from '../../datelines.ts';
import type { DateMention } from '../../dates.ts';
import { SAME_DAY } from '../../days.ts';
import type { Moment } from '../../moments.ts';
import { givesReason, isContingency, isOfPaper } from '../../no-entry.ts';
import { type Passage, placeOf, slice } from '../../passage.ts';
import { isPlaceLine, placeIn } from '../../places.ts';
import { putOffUntil } from '../../put-off-until.ts';
import { isRule } from '../../rules.ts';
import { toldOfSameTime } from '../../same-time.ts';
import { beginsWithVerb, hasVerb } from '../../subjects.ts';
import { findTimes, slotOfTime } from '../../times.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import type { ListBuilder } from './builder.ts';
import { NOT_ENTRY, openDay, readClause } from './clause-reader.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { withMonth } from './month-leads.ts';
import { offTail, saidBy } from './off-tails.ts';
import { type Open, withoutBullets } from './open.ts';
import { isPartName } from './part-names.ts';
import { saidOfEach } from './said-of-each.ts';
import { hasWords } from './sides.ts';
import { namesList } from './subject.ts';

/** What the clauses of a paragraph are: an entry each, a rule, a day on which nothing is, or a day that heads those below. */

const ANNOUNCED =
  /(?:đã |vừa |vừa có )?(?:ban hành|ra thông báo|có (?:thông báo|công văn|kế hoạch)|thông qua|ký ban hành)/iu;

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
  const { days: paragraph, ...each } = saidOfEach(tail === null ? given : slice(given, 0, tail.index), builder.words);
  open.said = saidBy(tail);
  let day: DateMention | null = null;
  let taken = false;
  open.leader = null;
  const clauses = clausesOf(paragraph);
  const before = builder.size;
  // `Sáng 05/01, chiều 14/01`: no day of several heads what stands below.
  const allBare = clauses.length > 1 && clauses.every(({ moment, words }) => moment?.date && !hasWords(words));
  let headed = false;
  let above: Moment | null = null;
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
    if (clause.moment !== null && givesReason(text)) {
      const { line } = placeOf(clause.passage);
      if (date) builder.reason(date, text, line);
      if (date && clauses.length === 1) builder.readWhole(line);
      continue;
    }
    if (
      date &&
      ANNOUNCED.test(text) &&
      date.index - datelineLength(text) < 12 &&
      !/^\s?:/u.test(text.slice(clause.moment!.to))
    )
      continue;
    if (date && isWithdrawn(text)) {
      builder.nothingOn(date, placeOf(clause.passage).line);
      taken = true;
      continue;
    }
    day = date ?? day;
    if (date) headed = !hasWords(clause.words);
    const remarks = headed && !(marked && beginsWithVerb(text)) && !NOT_ENTRY.test(text);
    const beside = builder.size > before && clause.moment === null ? atSameTime(clause, above) : null;
    if (beside !== null && day !== null) {
      readClause(beside, day, marked, open, builder);
      continue;
    }
    above = clause.moment ?? above;
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
  builder.ofEach(each, before);
  return taken;
}

/** `Cùng thời gian, Tổ 2 tiếp xúc …` behind an entry: with the day, and the hour or the half, of that; for a person to confirm. */
function atSameTime(clause: Clause, above: Moment | null): Clause | null {
  const told = above === null ? null : toldOfSameTime(clause.words);
  if (told === null || above === null) return null;
  const { time, slot } = above;
  const half = slot ?? (time?.start ? slotOfTime(time.start) : null);
  const moment = { ...above, time: told.sameHour ? time : null, slot: told.sameHour ? slot : half };
  return { ...clause, moment, words: clause.words.slice(told.index), unread: true };
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
