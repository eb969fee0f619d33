import { type Block, type SourceText, textOf } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { DUTY_WITHIN } from '../vietnamese/duty.ts';
import { findDates } from './dates.ts';
import { isOpen, wordsOf } from './hours-left.ts';
import { shiftsIn } from './layouts/list/shifts.ts';
import { signOf } from './list-marks.ts';
import { hasVerb } from './subjects.ts';
import { findTimes, type TimeMention } from './times.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';

/**
 * `Ngày 30/4: Ca 1: ông A; Ca 2: bà B`, or the shifts in lines below their day: who is on duty in each of them stands in a
 * line of its own, with its day and its hours, be they told once beside the days.
 */
export function withShiftsOfDays(source: SourceText): SourceText {
  const texts = source.blocks.map(printed);
  if (!texts.some((text) => DUTY_WITHIN.test(text))) return source;
  const hours = hoursTold(texts);
  const blocks: Block[] = [];
  for (let at = 0; at < source.blocks.length; at++) {
    const [block, text] = [source.blocks[at]!, texts[at]!];
    const own = shiftLines(text, null, hours);
    const below = own === null ? belowDay(texts, at, hours) : null;
    if (own !== null) blocks.push(...own.map((line) => withText(block, line)));
    else if (below === null) blocks.push(block);
    else {
      for (const { lines, index } of below) blocks.push(...lines.map((line) => withText(source.blocks[index]!, line)));
      at = below.at(-1)!.index;
    }
  }
  return { ...source, blocks };
}

/** Entries of a roster that name a shift whose hours are told, and could not be parted (`Ca 1: ông A (0912 …); Ca 2: bà B`). */
export function shiftsLeft(source: SourceText, items: readonly ProgrammeItem[], notices: readonly Notice[]): Notice[] {
  const texts = source.blocks.map(printed);
  if (!texts.some((text) => DUTY_WITHIN.test(text))) return [];
  const hours = hoursTold(texts);
  if (hours.size === 0) return [];
  const asked = new Set(notices.flatMap(({ code, item }) => (code === 'hour-left' ? (item ?? []) : [])));
  return items.flatMap((item) => {
    if (!isOpen(item) || item.start === null || asked.has(item.id)) return [];
    const number = wordsOf(item).flatMap((words) => FIRST.exec(words)?.groups?.number ?? [])[0];
    const time = number === undefined ? undefined : hours.get(number.toUpperCase());
    return time === undefined ? [] : [notice('hour-left', { line: item.line, item: item.id }, { printed: time.text })];
  });
}

const printed = (block: Block): string => (block.type === 'paragraph' ? textOf(block.line).trim() : '');
const withText = (block: Block, text: string): Block =>
  block.type === 'paragraph' ? { ...block, line: { ...block.line, spans: [{ text }] } } : block;

/** Name of a shift → its hours; of one that is told twice, differently, none are known. */
type Hours = ReadonlyMap<string, TimeMention>;

function hoursTold(texts: readonly string[]): Hours {
  return new Map(
    [...shiftsIn(texts)].flatMap(([number, text]) => {
      const [time] = findTimes(text);
      return time?.start == null || time.end === null ? [] : [[number, time] as const];
    }),
  );
}

/** The lines of shifts right below a day that stands alone, up to the next day; null where anything else is among them. */
function belowDay(texts: readonly string[], at: number, hours: Hours) {
  const day = dayIn(texts[at]!);
  if (day === null) return null;
  const run: { readonly lines: readonly string[]; readonly index: number }[] = [];
  let next = at + 1;
  for (; next < texts.length; next++) {
    const lines = texts[next] === '' ? [] : shiftLines(texts[next]!, day, hours);
    if (lines === null) break;
    if (lines.length > 0) run.push({ lines, index: next });
  }
  const sign = signOf(texts[run[0]?.index ?? at]!);
  const endsThere = texts[next] === undefined || dayIn(texts[next]!) !== null || signOf(texts[next]!) !== sign;
  return run.length > 0 && endsThere ? run : null;
}

const SHIFT = String.raw`(?:ca|kíp)(?:\strực)?\s(?:số\s)?(?<number>\d{1,2}|[IVX]{1,4}|[A-D])(?![\p{L}\d/])`;
const FIRST = new RegExp(String.raw`(?<!\p{L})${SHIFT}`, 'iu');
const PART = new RegExp(String.raw`^(?<shift>${SHIFT})\s?(?<rest>.+)$`, 'iu');
const LONGEST = 400;

/** A line for each shift that the text names, or null where it says anything else. @param above the day it stands below */
function shiftLines(text: string, above: string | null, hours: Hours): string[] | null {
  const first = text.length <= LONGEST ? FIRST.exec(text) : null;
  if (!first) return null;
  const lead = text.slice(0, first.index);
  const day = MARK_ALONE.test(lead) ? above : dayIn(lead);
  if (day === null) return null;
  const sign = signOf(text);
  const lines = text
    .slice(first.index)
    .split(BETWEEN)
    .map((part) => lineOf(part.replace(/[\s.;,]+$/u, ''), day, hours));
  return lines.every((line) => line !== null) ? lines.map((line) => (sign === null ? line : `${sign} ${line}`)) : null;
}
/** A comma parts names, too. */
const BETWEEN = /;\s+|,\s(?=(?:ca|kíp)(?:\strực)?\s(?:số\s)?[\dA-DIVX])/iu;
const MARK_ALONE = /^[\s\-–+*•]*$/u;

function lineOf(part: string, day: string, hours: Hours): string | null {
  const { shift, number, rest } = PART.exec(part)?.groups ?? {};
  if (shift === undefined) return null;
  const [own] = findTimes(rest!);
  const ahead = own !== undefined && /^[\s(:,]*(?:từ\s)?$/iu.test(rest!.slice(0, own.index));
  const time = ahead ? own : hours.get(number!.toUpperCase());
  const who = (ahead ? rest!.slice(own.index + own.length) : rest!).replace(/^[\s):,–-]+/u, '');
  const isWho = /^\p{L}[^\d:]{2,120}$/u.test(who) && !hasVerb(who);
  if (!isWho || time?.start == null || time.end === null) return null;
  return `Trực ${shift.charAt(0).toLowerCase()}${shift.slice(1)} từ ${clock(time.start)} đến ${clock(time.end)} ${day}: ${who}`;
}

const clock = (time: string): string => `${Number(time.slice(0, 2))}h${time.slice(3)}`;

const DAY = new RegExp(
  String.raw`^[\s\-–+*•]*(?:(?<before>${WEEKDAY_WORDS})[\s,(]{1,3})?(?:ngày\s)?(?<date>\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?)\)?(?:\s?\((?<after>${WEEKDAY_WORDS})\))?\s?[:,–-]?\s*$`,
  'iu',
);

/** The one day that a text is, with its weekday. */
function dayIn(text: string): string | null {
  const { before, date, after } = DAY.exec(text)?.groups ?? {};
  if (date === undefined || findDates(`ngày ${date}`).length !== 1) return null;
  const weekday = before ?? after;
  return weekday === undefined ? `ngày ${date}` : `${weekday}, ngày ${date}`;
}
