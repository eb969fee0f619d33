import type { Slot } from '../../../model/programme.ts';
import { minutesOf } from '../../../time/local.ts';
import { type DayHeading, readDayHeading } from '../../day-headings.ts';
import { readDayStretch } from '../../day-stretches.ts';
import { DUE_BY } from '../../due-words.ts';
import { readLeadingTimes } from '../../hours-ahead.ts';
import { movedTo } from '../../moved-days.ts';
import { asOneNight } from '../../nights.ts';
import { readSession, readSessionLetter, type Session, sessionOfCell } from '../../sessions.ts';
import { type LeadingTime, readLeadingTime, type TimeMention } from '../../times.ts';
import { stretchOfCell } from './stretch-cells.ts';

/** What a cell beside the entries says about when: `Thứ Hai\n03/3`, `S`, `8h00`, or all of it together. */
export interface When {
  readonly heading: DayHeading | null;
  readonly slot: Slot | null;
  readonly time: TimeMention | null;
  /** What was not understood. */
  readonly rest: string;
  /** The words around a moment of which they say that something begins then: `Mở lại (tạm ngừng từ ngày 05/5)`. */
  readonly begins?: string;
}

/** Looked for from the first of the blanks alone, of which a line may have very many. */
const inOneLine = (text: string): string => text.replace(/(?<!\s)\s*\n\s*/g, ' ');

export function readWhen(text: string): When {
  const moved = movedTo(inOneLine(text));
  const before = readMoment(text);
  const now = moved === null || before.rest === '' ? null : readMoment(moved);
  if (now === null || (now.heading === null && now.time === null)) return before;
  return { ...now, heading: now.heading ?? before.heading, slot: now.slot ?? (now.time ? null : before.slot) };
}

function readMoment(text: string): When {
  // `1) 08:00`: the running number is none of the day.
  const flat = asOneNight(withYearsWhole(inOneLine(text).trim())).replace(
    /^\d{1,2}[.)]\s+(?=\d{1,2}\s?(?:[hg:]|giờ))/iu,
    '',
  );
  const begun = beginsAt(flat) ?? offThen(flat);
  if (begun) return begun;
  const ends = stretchOfCell(flat);
  if (ends) return { ...readMoment(ends.days), ...(ends.halves === null ? {} : { begins: ends.halves }) };
  const stretch = readDayStretch(flat, 'cell');
  if (stretch?.rest === '') return { heading: stretch, slot: null, time: null, rest: '' };
  let when: When = { heading: null, slot: null, time: null, rest: flat };
  for (let turn = 0; turn < 6 && when.rest !== ''; turn++) {
    const next = readNext(when);
    if (!next) break;
    when = { ...next, rest: next.rest.replace(/^[\s\-–:;,.)(]+/u, '') };
  }
  return when;
}

/** `Mở lại lúc 14h00 … (tạm ngừng từ ngày 05/5)`, `Khai mạc: 8h00`: nothing but the moment, and that something begins then. */
function beginsAt(flat: string): When | null {
  const { lead, verb, moment, bracket = '' } = BEGINS.exec(flat)?.groups ?? {};
  const when = lead === undefined ? null : readMoment(moment!);
  return when === null || when.rest !== '' ? null : { ...when, begins: `${verb} ${bracket}`.trim() };
}
const BEGINS =
  /^(?<lead>(?<verb>(?:mở(?: lại)?|khai mạc|bắt đầu|tiếp tục|xét xử(?: lại)?)(?:\s(?:phiên (?:tòa|toà|họp)|xét xử|họp|vụ án))?)\s?:?(?:\s(?:vào|lúc|hồi|từ)){0,2})\s(?<moment>(?:\d|(?:ngày|sáng|chiều|tối|thứ)\s)[^()]*)(?<bracket>\([^()]*\))?$/iu;

/** `Hoãn 17/9`, `Tạm hoãn (lịch cũ 17/9)`: the day of what is off, which the words say. */
function offThen(flat: string): When | null {
  const { lead, moment } = OFF_AHEAD.exec(flat)?.groups ?? {};
  const when = lead === undefined ? null : readMoment(moment!);
  return when === null || when.rest !== '' || when.heading === null ? null : { ...when, rest: lead! };
}
const OFF_AHEAD =
  /^(?<lead>(?:đã\s|tạm\s)?(?:hoãn|hủy|huỷ))[\s:,–-]{1,3}(?:\(?lịch cũ:?\s)?(?<moment>(?:\d|(?:ngày|sáng|chiều|tối|thứ)\s).*)$/iu;

/** `06/10/202 5`: a narrow cell has broken the year. */
const withYearsWhole = (text: string): string =>
  text.replace(/(?<=\/)(?:2 0\d\d|20 \d\d|20\d \d)(?!\d)/gu, (year) => year.replace(' ', ''));

function readNext(when: When): When | null {
  const session = when.slot === null ? readCellSession(when.rest.replace(LESSONS, '')) : null;
  if (session) return { ...when, ...session };
  const time = when.time === null ? (readLeadingTimes(when.rest) ?? readDueHour(when.rest)) : null;
  if (time) return { ...when, time, rest: time.rest };
  const heading = when.heading === null ? readDayHeading(when.rest, 'cell') : null;
  return heading && { ...when, heading, rest: heading.rest };
}

/** `Hạn 17h00`, `Chậm nhất 16h`: in the place of the hour, that by which something is done. */
function readDueHour(text: string): LeadingTime | null {
  const lead = DUE_LEAD.exec(text)?.[0].length;
  const time = lead === undefined ? null : readLeadingTime(text.slice(lead));
  return time && time.index === 0 ? { ...time, text: text.slice(0, lead! + time.length), due: true } : null;
}
const DUE_LEAD = new RegExp(String.raw`^(?:${DUE_BY})(?:\s(?:là|vào|lúc|vào lúc)){0,2}\s?:?\s{0,2}(?=\d)`, 'iu');

/** `Tiết 5 (sáng)`, `Tiết 1, 2 chiều`: lessons have no hour here, but their half of the day. */
const LESSONS =
  /^tiết\s\d{1,2}(?:\s?(?:[,+&–-]|và)\s?(?:tiết\s)?\d{1,2}){0,5}[\s,:(–-]{1,3}(?=(?:buổi\s)?(?:sáng|chiều|tối)[\s).]*$)/iu;

function readCellSession(text: string): { slot: Slot; rest: string } | null {
  const whole = sessionOfCell(text);
  if (whole) return { slot: whole, rest: '' };
  const capitalised = text.replace(/^[^\p{L}\d]*(\p{Ll})/u, (letter) => letter.toUpperCase());
  const session = readSession(capitalised) ?? letterBeforeHour(text);
  return session && { slot: session.slot, rest: session.rest };
}

/** `S 7h30`: beside its hour a letter is the session. */
function letterBeforeHour(text: string): Session | null {
  const letter = readSessionLetter(text);
  return letter && readLeadingTime(letter.rest) ? letter : null;
}

/** A half of the day with its hours in brackets, or from one end to the other: `Sáng (7h30 - 11h30)`, `Chiều 13h30-17h00`. */
export interface TimedHalf {
  readonly slot: Slot;
  readonly time: TimeMention;
  /** It goes on for so long that it is the half rather than something within it. */
  readonly whole: boolean;
}

export function readTimedHalf(text: string): TimedHalf | null {
  const { heading, slot, time, rest } = readWhen(text);
  if (heading !== null || slot === null || !time?.start || rest !== '') return null;
  const whole = time.end !== null && minutesOf(time.end) - minutesOf(time.start) >= LEAST_HALF;
  return whole || /\([^()]*\d[^()]*\)\s*$/u.test(text) ? { slot, time, whole } : null;
}
const LEAST_HALF = 180;
