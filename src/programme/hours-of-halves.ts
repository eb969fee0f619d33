import { type Block, linesOf } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem, Slot } from '../model/programme.ts';
import { findDates } from './dates.ts';
import { doubtedIn } from './hours-left.ts';
import type { DocumentText, LayoutReading } from './layout.ts';
import { headTexts } from './layouts/list/fit.ts';
import { hoursOfAll, isOfEach } from './layouts/list/hours-of-all.ts';
import { namesList } from './layouts/list/subject.ts';
import { NAMED_OTHERS } from './named-others.ts';
import { passageOf } from './passage.ts';
import { printedText } from './printed.ts';
import { isRule } from './rules.ts';
import { GATHERINGS, namesNothingBut, wordsIn } from './said-of-all.ts';
import { sentencesOf } from './sentences.ts';
import { slotOfTime, type TimeMention, timeInSlot, withoutTimes } from './times.ts';

/**
 * Hours that a list tells once by the halves of the day (`Buổi sáng từ 8 giờ, buổi chiều từ 14 giờ`), beside entries that name
 * a half and no hour: they are those of all, whatever layout reads them and wherever the sentence stands. Where it names
 * something else, too, stands among them or is said twice otherwise, they are asked about.
 */
export interface HoursTold {
  /** Those that tell nothing else: a reader of days would make them entries of the last one. */
  readonly alone: readonly number[];
  readonly line: number;
  readonly times: Readonly<Partial<Record<Slot, TimeMention>>>;
  /** It names nothing but the halves and what the list is of. */
  readonly sure: boolean;
  readonly printed: string;
}

export interface HalvesTold {
  /** Without the lines that tell nothing else. */
  readonly document: DocumentText;
  readonly told: readonly HoursTold[];
}

/** Nothing for what is no list of days: of a week such hours are those of the office. */
export function halvesTold(document: DocumentText): HalvesTold {
  const named = titleOf(document);
  if (named === null) return { document, told: [] };
  const known = new Set([...wordsIn(named), ...GATHERINGS, ...BESIDE]);
  const { blocks } = document.source;
  const told = blocks.flatMap((block, at) => toldIn(block, blocks.slice(at + 1, at + LOOK_AHEAD), known));
  const alone = new Set(told.flatMap((each) => (each.sure ? each.alone : [])));
  const left = blocks.map((block) =>
    block.type === 'paragraph' && alone.has(block.line.place.line)
      ? { ...block, line: { ...block.line, spans: [] } }
      : block,
  );
  return {
    document: alone.size === 0 ? document : { ...document, source: { ...document.source, blocks: left } },
    told,
  };
}
const titleOf = (document: DocumentText): string | null =>
  [document.masthead.title ?? headTexts(document).find((text) => HEADLINE.test(text)) ?? ''].find(namesList) ?? null;
const HEADLINE = /^(?:thông báo|lịch|kế hoạch|về việc|v\/v)\s/iu;
const BESIDE = ['đối', 'với', 'địa'];
const LOOK_AHEAD = 4;

function toldIn(block: Block, below: readonly Block[], known: ReadonlySet<string>): HoursTold[] {
  const pair = pairOf(block, below);
  const both = pair === null ? null : halvesIn(pair.text, known);
  if (pair && both) return [{ ...both, alone: pair.lines, line: pair.lines[0]! }];
  return linesOf(block).flatMap((line) => {
    const whole = printedText(line);
    const at = line.place.line;
    const all = halvesIn(whole, known);
    if (all?.sure) return [{ ...all, alone: [at], line: at }];
    const said = sentencesOf(passageOf(line)).flatMap(({ text }) => halvesIn(text, known) ?? []);
    const parts = [...said, ...bracketsIn(whole, known), ...(all === null ? [] : [all])];
    const part = parts.find(({ sure }) => sure) ?? parts[0];
    return part === undefined ? [] : [{ ...part, alone: [], line: at }];
  });
}

/** The bracket behind a heading; behind what names a part it is of that part. */
const bracketsIn = (line: string, known: ReadonlySet<string>) =>
  [...line.matchAll(BRACKET)].flatMap(([bracket, words]) => {
    const ofAll = namesNothingBut(line.replace(bracket, ' ').replace(NUMERAL, ''), known);
    const told = halvesIn(words!, known);
    return told === null ? [] : [{ ...told, sure: told.sure && ofAll }];
  });
const BRACKET = /\(([^()]{8,160})\)/gu;
const NUMERAL = /^[\s\-–+*•]*(?:[IVX\d]{1,4}|[a-zđ])[.)]/u;

/** `- Buổi sáng: từ 8 giờ` over `- Buổi chiều: từ 14 giờ` */
function pairOf(block: Block, below: readonly Block[]): { readonly text: string; readonly lines: number[] } | null {
  const next = below.find((other) => other.type === 'table' || /\S/u.test(printedText(other.line)));
  if (block.type === 'table' || next === undefined || next.type === 'table') return null;
  const [first, second] = [block.line, next.line].map(printedText) as [string, string];
  if (first.length + second.length > LONGEST || !MORNING.test(first) || !LATER.test(second)) return null;
  return { text: `${first}; ${second}`, lines: [block.line.place.line, next.line.place.line] };
}
const LONGEST = 260;
const MORNING = /^[\s\-–+*•]*(?:buổi\s)?sáng(?!\p{L})[^.;]*\d/iu;
const LATER = /^[\s\-–+*•]*(?:buổi\s)?(?:chiều|tối)(?!\p{L})[^.;]*\d/iu;

function halvesIn(text: string, known: ReadonlySet<string>): Omit<HoursTold, 'line' | 'alone'> | null {
  if (text.length > LONGEST || !/\d/u.test(text) || isRule(text) || NAMED_OTHERS.test(text)) return null;
  const dated = findDates(text).length > 0;
  const except = EXCEPT.exec(text)?.index;
  if (dated && except === undefined) return null;
  const hours = hoursOfAll(dated ? text.slice(0, except) : text);
  const halves = Object.entries(hours?.times ?? {}).flatMap(([slot, time]) => {
    const own = slot === 'allDay' ? null : within(time, slot as Slot);
    return own === null ? [] : [[slot, own] as const];
  });
  if (halves.length < (isOfEach(text) ? 1 : LEAST_HALVES)) return null;
  const begins = halves.length >= LEAST_HALVES && halves.every(([, { end }]) => end === null);
  const said = withoutTimes(begins ? text.replace(BEGINS_WORK, ' ') : text);
  const sure = !dated && namesNothingBut(said, known);
  return { times: Object.fromEntries(halves), sure, printed: text };
}
const LEAST_HALVES = 2;
/** `Buổi sáng làm việc từ 8 giờ`: what is done on the days of the list begins then; hours with their ends are those of an office. */
const BEGINS_WORK =
  /(?<=(?<!\p{L})(?:sáng|chiều|tối)\s)(?:(?:các (?:đại biểu|đoàn|tổ) )?(?:đều |sẽ |cùng |cũng )?(?:vào )?(?:làm việc|họp|gặp gỡ|vào việc))(?=\s(?:cử tri\s)?(?:(?:bắt đầu|khoảng|vào|lúc|từ)\s){1,3}\d)/giu;
const EXCEPT = /(?<!\p{L})(?:riêng|trừ|ngoại trừ)\s/iu;

/** `chiều 2h00` is 14:00; what lies in another half is none of it. */
function within(time: TimeMention, slot: Slot): TimeMention | null {
  if (time.start === null) return null;
  const start = timeInSlot(time.start, slot);
  const end = time.end && timeInSlot(time.end, slot);
  return slotOfTime(start) === slot ? { ...time, start, end } : null;
}

/** The entries that have a half of the day and no hour with the one that is told for all, or a doubt whether it is theirs. */
export function withHoursOfHalves(reading: LayoutReading, { told: all }: HalvesTold): LayoutReading {
  const own = new Set(reading.items.flatMap(({ line, startTime }) => (startTime === null ? [] : [line])));
  const starts = new Set<string>(reading.items.flatMap(({ startTime }) => startTime ?? []));
  const isRead = ({ times }: HoursTold) => Object.values(times).every(({ start }) => starts.has(start!));
  const told = all.filter((each) => !own.has(each.line) && (each.sure || !isRead(each)));
  const open = reading.items.filter((item) => isOpen(item, told));
  if (open.length === 0 || reading.namesOtherDays) return reading;
  const [only, ...others] = told;
  const isOne = others.every((other) => startsOf(other) === startsOf(only!));
  const sure = isOne && told.some((each) => each.sure && isBeside(each, open));
  const lines = told.flatMap(({ alone }) => alone);
  if (sure) {
    const items = reading.items.map((item) => (open.includes(item) ? timed(item, only!) : item));
    return { ...reading, items, again: new Set([...(reading.again ?? []), ...lines]) };
  }
  const doubted = doubtedIn(reading.notices);
  const doubts = open.flatMap(({ id, line, slot }): Notice[] => {
    const printed = told.find(({ times }) => times[slot!] !== undefined)!.times[slot!]!.text;
    return doubted.has(id) ? [] : [notice('hour-left', { line, item: id }, { printed })];
  });
  return { ...reading, notices: [...reading.notices, ...doubts] };
}

const isOpen = ({ kind, status, start, startTime, slot }: ProgrammeItem, told: readonly HoursTold[]): boolean =>
  kind === 'event' &&
  status === 'confirmed' &&
  start !== null &&
  startTime === null &&
  slot !== null &&
  told.some(({ times }) => times[slot] !== undefined);

const startsOf = ({ times }: HoursTold): string =>
  (['morning', 'afternoon', 'evening'] as const).map((slot) => times[slot]?.start ?? '').join();

/** Above or below all of them; among them it may be that of a part. */
const isBeside = ({ line, printed }: HoursTold, open: readonly ProgrammeItem[]): boolean =>
  isOfEach(printed) || open.every((item) => item.line < line) || open.every((item) => item.line > line);

function timed(item: ProgrammeItem, { times }: HoursTold): ProgrammeItem {
  const time = item.slot === null ? undefined : times[item.slot];
  return time === undefined ? item : { ...item, startTime: time.start, endTime: time.end };
}
