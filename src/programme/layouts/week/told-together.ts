import type { Slot } from '../../../model/programme.ts';
import { beginsAsEntry, isGathering } from '../../apart-clauses.ts';
import { findDates } from '../../dates.ts';
import { namedHalves } from '../../halves-named.ts';
import { type Passage, slice } from '../../passage.ts';
import { sessionOfCell } from '../../sessions.ts';
import { leadersBefore } from '../../subjects.ts';
import { findTimes, slotOfTime, type TimeMention } from '../../times.ts';
import type { Entry } from './entry.ts';

/**
 * Entries that stand together behind what says when all of them are: `14h, 16h: Tiếp đoàn công tác; họp Ban Thường vụ`,
 * `S, C: Họp tổng kết (S); làm việc với đoàn kiểm toán (C)`, `Học lại; chiều họp tổ`.
 */
export function toldTogether(entry: Entry): readonly Entry[] {
  const [first, ...later] = byLaterHalves(entry);
  return later.length > 0 ? [...toldAtOnce(first!), ...later] : toldAtOnce(entry);
}

function toldAtOnce(entry: Entry): readonly Entry[] {
  const also = entry.time?.also;
  if (entry.time && also) return byHours(entry, [entry.time, ...also]);
  if (entry.time !== null) return [entry];
  return isOfWeek(entry) ? byDays(entry) : byHalves(entry);
}

const isOfWeek = ({ day }: Entry): boolean => day?.within === true || day?.wholeWeek === true;

/** `Trong tuần: Kiểm tra hồ sơ; thi viết chữ đẹp (từ 03 - 05/3)`: the days behind one are not those of the other. */
function byDays(entry: Entry): Entry[] {
  const clauses = clausesOf(entry.words, /;\s+/gu);
  if (clauses.length < 2 || !clauses.some(({ text }) => findDates(text).length > 0)) return [entry];
  if (clauses.slice(1).every(({ text }) => acts(text))) return clauses.map((words) => ({ ...entry, words }));
  return [{ ...entry, unclear: true }];
}

/** Whether words say that something is done, rather than where or with whom. */
const acts = (words: string): boolean =>
  beginsAsEntry(words) || isGathering(words) || leadersBefore(words.trimStart()) !== null;

/**
 * As many clauses as hours are one each; else all is done at each of the hours: once in each half of the day for certain, in
 * the same half as far as a person agrees.
 */
function byHours(entry: Entry, hours: readonly TimeMention[]): Entry[] {
  const own = hours.map(({ also, ...time }) => time);
  const [byStop, byComma] = [clausesOf(entry.words, /;\s+/gu), clausesOf(entry.words, /,\s+/gu)];
  const fits = (clauses: readonly Passage[]) =>
    clauses.length === own.length && clauses.every(({ text }) => acts(text));
  const clauses = fits(byStop) ? byStop : fits(byComma) ? byComma : null;
  if (clauses) {
    const unclear = clauses === byComma ? { unclear: true } : {};
    return own.map((time, i) => ({ ...entry, words: clauses[i]!, time, ...unclear }));
  }
  const several = byStop.filter(({ text }) => acts(text)).length > 1;
  const unclear = several || new Set(own.map(({ start }) => start && slotOfTime(start))).size < own.length;
  return own.map((time) => ({ ...entry, time, ...(unclear ? { unclear } : {}) }));
}

function clausesOf(words: Passage, joint: RegExp): Passage[] {
  const cuts = [...words.text.matchAll(joint)];
  const from = [0, ...cuts.map(({ index, 0: mark }) => index + mark.length)];
  return from.map((at, i) => slice(words, at, cuts[i]?.index));
}

/** What is done is an entry of the half behind it; one entry at a place for each half is of both. */
function byHalves(entry: Entry): Entry[] {
  const { words } = entry;
  const halves = namedHalves(words.text);
  if (halves.length === 0) return [entry];
  const starts = halves.map((_, i) => {
    const before = halves[i - 1];
    const at = before ? before.index + before.length : 0;
    return at + (before ? JOINT.exec(words.text.slice(at))![0].length : 0);
  });
  const clauses = halves.map(({ index }, i) => slice(words, starts[i]!, index));
  if (clauses.every(({ text }) => acts(text)))
    return halves.map(({ slot }, i) => ({ ...entry, words: clauses[i]!, slot, ownSlot: true }));
  const slots = new Set(halves.map(({ slot }) => slot));
  const isDay = slots.has('morning') && slots.has('afternoon') && slots.size === 2;
  return [isDay ? { ...entry, slot: 'allDay', ownSlot: true } : { ...entry, unclear: true }];
}
const JOINT = /^[\s.;,]*(?:(?:và|rồi)\s)?/u;

/** Behind a stop a later half of the day opens something else; behind a comma, where it has an hour of its own too. */
function byLaterHalves(entry: Entry): Entry[] {
  const { words } = entry;
  if (isOfWeek(entry) || entry.slot === 'allDay') return [entry];
  let last = rankOf(entry.time?.start ? slotOfTime(entry.time.start) : entry.slot);
  const opened = [...words.text.matchAll(LATER)].flatMap(({ 0: lead, 1: mark, 2: half, index }) => {
    const slot = sessionOfCell(half!)!;
    const from = index + lead.length;
    if (rankOf(slot) <= last || index < LEAST_WORDS) return [];
    const told = words.text.slice(from, from + LONGEST_CLAUSE).split(';', 1)[0]!;
    const timed = findTimes(told).length === 1;
    if (!(mark === ';' ? acts(told) || timed : acts(told) && timed)) return [];
    last = rankOf(slot);
    return [{ slot, index, from }];
  });
  if (opened.length === 0) return [entry];
  const own = opened.map(
    ({ slot, from }, i): Entry => ({
      ...entry,
      words: slice(words, from, opened[i + 1]?.index),
      slot,
      ownSlot: true,
      time: null,
    }),
  );
  return [{ ...entry, words: slice(words, 0, opened[0]!.index) }, ...own];
}
const LATER = /([;,])\s{1,3}(?:buổi\s)?(sáng|chiều|tối)\s(?=\p{L})(?!(?:cùng|nay|mai|ngày|thứ|từ|vào|lúc)(?!\p{L}))/giu;
const LEAST_WORDS = 4;
const LONGEST_CLAUSE = 200;

const HALVES: readonly (Slot | null)[] = [null, 'morning', 'afternoon', 'evening'];
const rankOf = (slot: Slot | null): number => HALVES.indexOf(slot);
