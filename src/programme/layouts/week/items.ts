import { type Notice, notice } from '../../../model/notice.ts';
import type { Organization } from '../../../model/organization.ts';
import type { Kind, ProgrammeItem, Slot } from '../../../model/programme.ts';
import { addDays, daysBetween, type LocalDate, type LocalTime, weekdayOf, weekOf } from '../../../time/local.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { readTail } from '../../brackets.ts';
import { capitalised } from '../../capital.ts';
import { readDashes } from '../../dashes.ts';
import { findDates } from '../../dates.ts';
import { type DayContext, resolveDay } from '../../days.ts';
import { cutFields, type FieldRole } from '../../fields.ts';
import { item } from '../../items.ts';
import { isTentative, kindOfTitle } from '../../kinds.ts';
import { placeOf, struckOf, unstruck } from '../../passage.ts';
import { isPlaceLine, placeIn } from '../../places.ts';
import { findRecurrence } from '../../recurrence.ts';
import { readSession } from '../../sessions.ts';
import { isDayOff, isMoved, isObservance, isPrivate, statusIn, withoutStatus } from '../../states.ts';
import { isLeaderLine, leadersBefore } from '../../subjects.ts';
import { findTimes, slotOfTime, type TimeMention, timeInSlot } from '../../times.ts';
import { WEEKDAY_NAMES } from '../../weekdays.ts';
import { contradicts, workingDays } from './days.ts';
import type { Entry, ScheduleDay } from './entry.ts';
import { partiesOf } from './parties.ts';

/** Items of one entry (several when its heading names days that are apart), and what there is to say about them. */
export function itemsOf(
  entry: Entry,
  id: string,
  context: DayContext,
  organization: Organization | null,
): { readonly items: readonly ProgrammeItem[]; readonly notices: readonly Notice[] } {
  const parts = partsOf(entry);
  const time = parts.time;
  const spans = spansOf(entry, parts, context);
  const when = clockOf(time, parts.slot ?? entry.slot);
  const due = dueIn(parts.title);
  const { line, page } = placeOf(entry.words);
  const many = spans.length > 1;
  const { fields, leader, whole } = parts;
  const { notices: doubts, ...parties } = partiesOf(
    { leader, preparer: fields.preparer ?? null, participants: fields.participants ?? null, whole },
    organization,
    { line, item: id },
  );
  const items = spans.map((span, i) =>
    item({
      id: many ? `${id}.${i + 1}` : id,
      kind: due ? 'task' : kindOf(parts.title),
      title: parts.title,
      start: span.start,
      end: span.end,
      timing: span.start === null ? 'none' : due ? 'deadline' : 'on',
      timingText: span.text,
      ...(due ? { dueTime: due.start } : when),
      ...parties,
      leadersText: parts.leader,
      unitsText: parts.fields.preparer ?? null,
      participantsText: parts.fields.participants ?? null,
      location: parts.fields.location ?? null,
      note: parts.fields.note ?? null,
      section: [...entry.section],
      lunar: entry.day?.lunar ?? null,
      tentative: isTentative(parts.whole),
      status: struckOf(entry.words) === 'all' ? 'cancelled' : statusIn(parts.whole),
      private: isPrivate(parts.whole),
      line,
      page,
    }),
  );
  const own = (each: ProgrammeItem) => doubts.map((doubt) => ({ ...doubt, item: each.id }));
  return { items, notices: items.flatMap((each) => [...noticesOf(each, entry, parts, context), ...own(each)]) };
}

interface Parts {
  /** All words that are not struck through. */
  readonly whole: string;
  readonly title: string;
  readonly slot: Slot | null;
  readonly time: TimeMention | null;
  readonly leader: string | null;
  readonly fields: Readonly<Partial<Record<FieldRole, string>>>;
}

function partsOf(entry: Entry): Parts {
  const whole = struckOf(entry.words) === 'part' ? unstruck(entry.words) : entry.words.text;
  const tail = readTail(whole);
  const { main, fields } = cutFields(tail?.main ?? whole);
  const collected: Partial<Record<FieldRole, string>> = { ...entry.columns };
  for (const { role, value, label } of fields) {
    const shown = role === 'note' ? `${label}: ${value}` : value;
    if (value !== '') collected[role] = collected[role] === undefined ? shown : `${collected[role]}; ${shown}`;
  }
  if (main !== '' && collected.content !== undefined) {
    const said = `Nội dung: ${collected.content}`;
    collected.note = collected.note === undefined ? said : `${collected.note}; ${said}`;
  }
  const { body, leader: below, location } = trailingLines(main === '' ? (collected.content ?? '') : main);
  const inner = readTail(body);
  const dashed = readDashes(inner?.main ?? body);
  const words = dashed.main;
  const title = titleOf(statusIn(words) === 'confirmed' ? words : withoutStatus(words));
  const beside = location ?? tail?.location ?? inner?.location ?? dashed.location;
  if (beside !== null) collected.location ??= beside;
  const atTime = collected.time === undefined ? null : partsOfTimeField(collected.time);
  collected.location = placeAlone(collected.location ?? atTime?.place ?? placeIn(title), collected);
  const time = entry.time ?? tail?.time ?? inner?.time ?? atTime?.time ?? timeInside(title);
  const leader =
    entry.leader ?? tail?.leader ?? inner?.leader ?? collected.leader ?? below ?? dashed.leader ?? leadersBefore(title);
  return {
    whole,
    title,
    slot: tail?.slot ?? inner?.slot ?? atTime?.slot ?? (entry.ownSlot ? entry.slot : null),
    time,
    leader,
    fields: withoutEmpty(collected),
  };
}

const withoutEmpty = (fields: Partial<Record<FieldRole, string | undefined>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Partial<Record<FieldRole, string>>;

/** Lines of their own below the entry that name its place or its leaders. */
function trailingLines(main: string): { body: string; leader: string | null; location: string | null } {
  const lines = main.split('\n');
  let leader: string | null = null;
  let location: string | null = null;
  while (lines.length > 1) {
    const last = lines.at(-1)!.trim();
    if (isLeaderLine(last)) leader = leader === null ? last : `${last} ${leader}`;
    else if (location === null && isPlaceLine(last)) location = last.replace(/^tại\s/iu, '');
    else break;
    lines.pop();
  }
  return { body: lines.join('\n'), leader, location };
}

const titleOf = (text: string) =>
  collapse(text)
    .replace(/^[-–+*•:,;.\s]+|[\s;,:]+$|(?<!\.)\.$/gu, '')
    .trim();

/** `07 giờ 00’ đến 08 giờ 00’ … tại phòng Tiếp công dân`. */
function partsOfTimeField(text: string): { time: TimeMention | null; slot: Slot | null; place: string | null } {
  return { time: findTimes(text)[0] ?? null, slot: readSession(capitalised(text))?.slot ?? null, place: placeIn(text) };
}

/** A sentence that follows the place is a note; so is a bracket. */
function placeAlone(place: string | null | undefined, fields: Partial<Record<FieldRole, string>>): string {
  if (!place) return '';
  const flat = collapse(place).replace(/^tại\s/iu, '');
  const end =
    /\s\((?=[^)]*(?:đ\/c|lđvp|chuẩn bị|giấy mời|cv|cả ngày))|\.\s(?=\p{Lu}\p{Ll}+\s)(?<!(?:\b\p{Lu}|TP|Tp|Ths|TS)\.\s)/iu.exec(
      flat,
    );
  if (!end || end.index < 4) return flat.replace(/[\s.;,]+$/u, '');
  const rest = flat
    .slice(end.index)
    .replace(/^[\s.]+|[\s.;]+$/gu, '')
    .replace(/^\(([^()]*)\)$/u, '$1');
  fields.note = fields.note === undefined ? rest : `${fields.note}; ${rest}`;
  return flat.slice(0, end.index).trim();
}

/** `Họp giao ban lúc 8h00 tại …`: the only time that a sentence names, when it says that something begins then. */
function timeInside(title: string): TimeMention | null {
  const times = findTimes(title).filter(({ due }) => !due);
  const [only] = times;
  if (times.length !== 1 || !only) return null;
  const before = title.slice(Math.max(0, only.index - 14), only.index);
  return /(?:lúc|vào hồi|vào|từ|hồi|khai mạc|bắt đầu|\()\s{0,2}$/iu.test(before) ? only : null;
}

/** `Nộp báo cáo trước 16h00`: work that is due then. */
function dueIn(title: string): TimeMention | null {
  const due = findTimes(title).find((time) => time.due && time.start !== null);
  return due && (/^(?:hạn|nộp|gửi|hoàn thành|hoàn tất)(?!\p{L})/iu.test(title) || kindOfTitle(title) === 'task')
    ? due
    : null;
}

function kindOf(title: string): Kind {
  if (isDayOff(title)) return 'dayOff';
  return isObservance(title) ? 'observance' : 'event';
}

function clockOf(time: TimeMention | null, slot: Slot | null) {
  if (!time?.start) return { slot, startTime: null, endTime: null };
  const start = slot === null ? time.start : timeInSlot(time.start, slot);
  const shifted = start !== time.start;
  const end = time.end && shifted && time.end < start ? timeInSlot(time.end, 'afternoon') : time.end;
  return { slot: slotOfTime(start), startTime: start as string, endTime: (end ?? null) as LocalTime | null };
}

interface Span {
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly text: string | null;
}

function spansOf(entry: Entry, parts: Parts, context: DayContext): Span[] {
  const dates = entry.day?.dates.map(({ date }) => date) ?? [];
  const known = dates.filter((date) => date !== null);
  if (known.length === 0) return [{ start: null, end: null, text: null }];
  const [first, last] = [known[0]!, known.at(-1)!];
  const longer = known.length === 1 ? longerSpan(first, `${parts.title}\n${parts.fields.time ?? ''}`, context) : null;
  if (longer) return [longer];
  const together = daysBetween(first, last) === known.length - 1;
  return together
    ? [{ start: first, end: last, text: null }]
    : known.map((date) => ({ start: date, end: date, text: null }));
}

/** An entry that says of itself that it goes on: `(từ ngày 12-14/3)`, `tất cả các ngày làm việc trong tuần`. */
function longerSpan(day: LocalDate, text: string, context: DayContext): Span | null {
  const recurrence = findRecurrence(text);
  if (recurrence) {
    const week = weekOf(day);
    const working = workingDays(day, context);
    if (recurrence.type === 'workingDays') return { start: working[0]!, end: working.at(-1)!, text: recurrence.text };
    const start = recurrence.type === 'until' ? day : addDays(week.start, recurrence.from - 1);
    const end = addDays(week.start, recurrence.to - 1);
    if (start <= end) return { start, end, text: recurrence.text };
  }
  for (const mention of findDates(text)) {
    if (mention.citation || mention.form !== 'range') continue;
    const [start, end] = mention.days.map(
      (printed) => resolveDay(printed, { ...context, issued: day, period: weekOf(day) }).date,
    );
    if (start === day && end && end > day && daysBetween(day, end) < 62) return { start, end, text: mention.text };
  }
  return null;
}

/** The title names another time or another day of the same programme: perhaps two entries stand in one. */
function leftUnread(each: ProgrammeItem, parts: Parts, context: DayContext): boolean {
  if (each.start === null || each.end === null) return false;
  const [start, end] = [each.start, each.end];
  const times = findTimes(parts.title).filter((time) => !time.due && time.start !== null);
  if (times.some((time) => ![each.startTime, each.endTime, parts.time?.start].includes(time.start!))) return true;
  const { period } = context;
  return findDates(parts.title).some((mention) => {
    if (mention.citation || period === null) return false;
    return mention.days.some((printed) => {
      const { date } = resolveDay(printed, context);
      const another = date !== null && (date < start || date > end);
      return another && period.start <= date && date <= period.end;
    });
  });
}

function noticesOf(each: ProgrammeItem, entry: Entry, parts: Parts, context: DayContext): Notice[] {
  const at = { line: each.line, item: each.id };
  const notices = entry.day ? dayNotices(entry.day, at) : [notice('missing-date', at)];
  if (parts.time && parts.time.start === null)
    notices.push(notice('impossible-time', at, { printed: parts.time.text }));
  if (each.startTime && each.endTime && each.endTime <= each.startTime)
    notices.push(notice('ends-before-start', at, { printed: parts.time!.text }));
  const slot = parts.slot ?? entry.slot;
  if (slot !== null && slot !== 'allDay' && each.startTime && each.slot !== slot)
    notices.push(notice('slot-time-mismatch', at, { slot, time: each.startTime }));
  if (struckOf(entry.words) === 'part' || (each.status === 'confirmed' && isMoved(parts.whole)))
    notices.push(notice('unclear-status', at));
  else if (leftUnread(each, parts, context)) notices.push(notice('unclear-boundary', at));
  if (!entry.alone && parts.leader !== null && entry.columns.leader !== undefined)
    notices.push(notice('leader-inferred', at, { printed: parts.leader }));
  return notices;
}

function dayNotices(day: ScheduleDay, at: { line: number; item: string }): Notice[] {
  const notices: Notice[] = [];
  const [first] = day.dates;
  for (const { problem, date } of day.dates.slice(0, 1)) {
    if (problem === null) continue;
    const used = date ?? '';
    notices.push(notice(problem, at, { printed: day.printed, used }));
  }
  if (day.dates.length === 0) notices.push(notice('missing-date', at));
  if (first?.date && contradicts(day)) {
    const data = { date: first.date, actual: WEEKDAY_NAMES[weekdayOf(first.date)], printed: day.printed };
    notices.push(notice('weekday-mismatch', at, data));
  }
  return notices;
}
