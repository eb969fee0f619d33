import { type Notice, notice } from '../../../model/notice.ts';
import type { Organization } from '../../../model/organization.ts';
import type { Kind, ProgrammeItem, Slot, Timing } from '../../../model/programme.ts';
import type { DayContext } from '../../days.ts';
import { cutFields, type FieldRole } from '../../fields.ts';
import { item } from '../../items.ts';
import { isTentative } from '../../kinds.ts';
import { placeOf } from '../../passage.ts';
import { isDayOff, isLeave, isObservance, isPrivate, namesLeave, statusIn, statusOfStruck } from '../../states.ts';
import { namesLeader } from '../../subjects.ts';
import { slotOfTime, type TimeMention, timeInSlot } from '../../times.ts';
import { doubtsAbout } from './doubts.ts';
import { dueOf, lastDayOf, slotOfDue } from './due.ts';
import type { Entry } from './entry.ts';
import { hourOfOneDay } from './openings.ts';
import { partiesOf } from './parties.ts';
import { type Parts, partsOf } from './parts.ts';
import type { Span } from './span.ts';
import { type Said, spansOf } from './spans.ts';
import { toldOtherwise } from './told-otherwise.ts';

/** Items of one entry (several when its heading names days that are apart), and what there is to say about them. */
export function itemsOf(
  entry: Entry,
  id: string,
  context: DayContext,
  organization: Organization | null,
): { readonly items: readonly ProgrammeItem[]; readonly notices: readonly Notice[] } {
  const parts = partsOf(entry);
  const lastDay = lastDayOf(entry, parts, context);
  const days = spansOf(entry.day, saidOf(parts), context);
  const spans = lastDay === null ? days : days.slice(0, 1);
  const slot = parts.slot ?? slotAbove(entry, parts.title, spans);
  const saysSlot = entry.ownSlot || entry.slotBeside === true || parts.slot !== null;
  const ofItsDay = saysSlot && lastDay === null ? slot : null;
  const times = parts.hours.length > 0 ? parts.hours : [parts.time];
  const ofOne = entry.time === null && lastDay === null ? hourOfOneDay(parts, spans, context) : null;
  const takings = ofOne?.ofOpening
    ? [
        { span: spans[0]!, when: clockOf(null, slot) },
        { span: ofOne.day, when: clockOf(parts.time, slot) },
      ]
    : spans.flatMap((span) => times.map((time) => ({ span, when: clockOf(time, slot) })));
  const { line, page } = placeOf(entry.words);
  const many = takings.length > 1;
  const { fields, leader, whole } = parts;
  const { notices: doubts, ...parties } = partiesOf(
    { leader, preparer: fields.preparer ?? null, participants: fields.participants ?? null, whole },
    organization,
    { line, item: id },
  );
  const isLed = leader !== null && (parties.leaders.length > 0 || namesLeader(leader));
  const items = takings.map(({ span, when }, i) => {
    const due = dueOf(entry, parts, span, lastDay);
    return item({
      id: many ? `${id}.${i + 1}` : id,
      kind: entry.day?.part === 'focus' && lastDay === null ? 'focus' : due ? 'task' : kindOf(parts.title, isLed),
      title: parts.title,
      start: span.start,
      end: span.end,
      timing: timingOf(entry, span),
      timingText: span.text ?? (entry.day?.inLine ? entry.day.printed : null),
      ...(due ? { ...due, slot: slotOfDue(due, ofItsDay) } : when),
      ...parties,
      leadersText: parts.leader,
      unitsText: parts.fields.preparer ?? null,
      participantsText: parts.fields.participants ?? null,
      location: lastDay !== null && entry.timeAbove ? null : (parts.fields.location ?? null),
      note: parts.fields.note ?? null,
      section: [...entry.section],
      lunar: entry.day?.lunar ?? null,
      tentative: entry.expected === true || isTentative(entry.day?.printed ?? '') || isTentative(parts.whole),
      status: statusOfStruck(entry.words) ?? entry.status ?? entry.day?.fate?.status ?? statusIn(parts.whole),
      private: isPrivate(parts.whole),
      line,
      page,
    });
  });
  const own = (each: ProgrammeItem) => doubts.map((doubt) => ({ ...doubt, item: each.id }));
  const [first] = items;
  const otherwise = items.length === 1 && first?.kind !== 'task' ? toldOtherwise(entry, context) : null;
  if (first && otherwise) {
    const doubt = otherwise.doubt ? [{ ...otherwise.doubt, line, item: first.id }] : [];
    return { items: [{ ...first, ...otherwise.said }], notices: [...doubt, ...own(first)] };
  }
  const doubtful = ofOne?.ofOpening === false || spans.some((span) => span.doubtful);
  // The hour and the place above are not those of work with a last day of its own.
  const told = lastDay === null ? entry : { ...entry, timeAbove: false };
  const several = lastDay?.several ?? null;
  return {
    items,
    notices: items.flatMap((each) => [
      ...doubtsAbout(each, told, parts, context, doubtful),
      ...(several === null ? [] : [notice('several-dates', { line: each.line, item: each.id }, several)]),
      ...own(each),
    ]),
  };
}

/**
 * The session above an entry is said of the day above, not of others that its words name; the morning on which days begin
 * is that of whole days, and leave is not of halves.
 */
function slotAbove({ day, slot, ownSlot }: Entry, title: string, spans: readonly Span[]): Slot | null {
  if (spans.some(({ wholeDays }) => wholeDays)) return 'allDay';
  const above = day?.dates.map(({ date }) => date) ?? [];
  const told = spans.filter(({ text }) => text !== null);
  const apart = told.some(({ start }) => !above.includes(start));
  const beginsDays = (slot === 'morning' || namesLeave(title)) && told.some(({ start, end }) => start !== end);
  return !ownSlot && (apart || beginsDays) ? null : slot;
}

function timingOf({ day }: Entry, { start, text }: Span): Timing {
  if (start === null || (day?.part === 'duty' && text === null)) return 'none';
  return day?.within === true && text === null ? 'period' : 'on';
}

/** What others do (`Chuẩn bị: … từ ngày …`) says nothing of its own days. */
function saidOf({ title, whole, fields, time }: Parts): Said {
  const { main, fields: labelled } = cutFields(whole);
  const own = labelled.flatMap(({ role, value }) => (OWN_FIELDS.includes(role) ? [value] : []));
  const until = UNTIL.test(fields.note ?? '') ? `(${fields.note})` : '';
  const beside = [fields.time ?? '', until].filter(Boolean).join('\n');
  return {
    title: `${title}\n${beside}`,
    whole: [main, ...own, beside].join('\n'),
    timed: time?.start != null,
  };
}
/** Of a remark only that: `đến hết 24/7`, `từ 23/7 đến 24/7`. */
const UNTIL =
  /^\(?(?:(?:từ\s)?(?:ngày\s)?\d{1,2}(?:[/.]\d{1,2})?\s?(?:-|–|đến|tới)\s?|(?:kéo dài\s)?(?:đến|tới)\s)(?:hết\s)?(?:ngày\s)?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?\)?[.\s]*$/iu;
const OWN_FIELDS: readonly FieldRole[] = ['content', 'time', 'location'];

/** `Giám đốc: nghỉ` is that leader's leave, on which others work. */
function kindOf(title: string, isLed: boolean): Kind {
  if (isDayOff(title)) return isLed && isLeave(title) ? 'event' : 'dayOff';
  return isObservance(title) ? 'observance' : 'event';
}

function clockOf(time: TimeMention | null, slot: Slot | null) {
  if (!time?.start) return { slot, startTime: null, endTime: null };
  const start = slot === null ? time.start : timeInSlot(time.start, slot);
  const shifted = start !== time.start;
  const end = time.end && shifted && time.end < start ? timeInSlot(time.end, 'afternoon') : time.end;
  return { slot: slotOfTime(start), startTime: start, endTime: end ?? null };
}
