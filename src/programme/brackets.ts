import type { Slot } from '../model/programme.ts';
import { isPlaceLine } from './places.ts';
import { sessionOfCell } from './sessions.ts';
import { isSubject } from './subjects.ts';
import { findTimes, readLeadingTime, type TimeMention } from './times.ts';

/** What a bracket at the end of an entry says: `(sáng; dự: đ/c An)`, `(cả ngày)`, `(8h; Đ/c Bình)`. */
export interface Tail {
  /** The entry without its bracket; with it when the bracket names a place. */
  readonly main: string;
  readonly slot: Slot | null;
  readonly time: TimeMention | null;
  readonly leader: string | null;
  readonly location: string | null;
}

const LAST = /\s{0,2}[([]\s{0,2}([^()[\]]{1,160})[)\]]\s{0,2}[.;,]?$/u;
const LED = /^(?:(?:đồng )?chủ trì|dự|lãnh đạo dự|tham dự|cùng dự|phụ trách|tiếp(?=\s?:))\s?:?\s{1,2}(?=\S)/iu;

/** `Đ/c An chủ trì`. */
const LEADS = /\s(?:(?:đồng )?chủ trì|dự|tham dự|phụ trách|đi)$/iu;

/**
 * Null when the last bracket holds anything that is neither session, time, place nor leaders, and neither of the first two:
 * then it stays in the title. With them it is read as far as it is understood, and stays there too.
 */
export function readTail(text: string): Tail | null {
  const match = LAST.exec(text);
  if (!match) return null;
  const shared = leadersOfParts(text);
  if (shared !== null) return { main: text, slot: null, time: null, leader: shared, location: null };
  let tail: Omit<Tail, 'main'> = { slot: null, time: null, leader: null, location: null };
  const parts = readParts(match[1]!);
  const whole = parts.every((part) => part !== null);
  const namesDay = partsOf(match[1]!).some((part) => SESSION_ON_DAY.test(part));
  if (!whole && !parts.some((part) => part?.slot || part?.time)) return null;
  for (const read of parts) {
    if (!read) continue;
    const leader = read.leader && tail.leader ? `${tail.leader}, ${read.leader}` : (read.leader ?? tail.leader);
    tail = { ...tail, ...read, leader };
  }
  const halves = new Set(parts.flatMap((part) => part?.slot ?? []));
  if (halves.size > 1) tail = { ...tail, slot: isWholeDay(halves) ? 'allDay' : null };
  const before = text.slice(0, match.index).trim();
  // A place stays among the words: it may be but the end of a longer one.
  const isRead = whole && !namesDay && (halves.size < 2 || tail.slot !== null);
  return before === '' ? null : { ...tail, main: isRead && tail.location === null ? before : text };
}

/** `(sáng, chiều; đ/c An)`; `(chiều, tối)` stays among the words. */
const isWholeDay = (halves: ReadonlySet<Slot>): boolean =>
  halves.has('allDay') || (halves.size === 2 && halves.has('morning') && halves.has('afternoon'));

/**
 * `Dự họp tại xã Một (đ/c An); xã Hai (đ/c Bình)`: leaders of several places or meetings, each in a bracket behind its own.
 * All of them; null where fewer than two brackets, one after the other, name leaders.
 */
export function leadersOfParts(text: string): string | null {
  const brackets = [...text.matchAll(/\(([^()]{1,80})\)/gu)];
  const leaders = brackets.map(([, inner]) => readPart(inner!.trim())?.leader ?? null);
  const first = leaders.findIndex((leader) => leader !== null);
  const own = leaders.slice(first);
  if (first < 0 || own.length < 2 || own.includes(null)) return null;
  const ends = brackets.slice(first).map(({ index, 0: whole }) => index + whole.length);
  const parted = ends.every((end) => BETWEEN_PARTS.test(text.slice(end, end + 4)));
  return parted && /^[\s.;,]*$/u.test(text.slice(ends.at(-1))) ? own.join('; ') : null;
}
const BETWEEN_PARTS = /^\s?(?:[;,.]|và\s|$)/u;

type PartOfTail = Partial<Omit<Tail, 'main'>>;

/** `Tỉnh ủy, 14h00`, `7h30 - Phòng họp`: commas and dashes part too when an hour or a session stands between them and all parts are understood. */
function readParts(inner: string): (PartOfTail | null)[] {
  const read = partsOf(inner).map(readPart);
  if (read.every((part) => part !== null)) return read;
  const finer = inner.split(/[;,]|\s[-–—]\s(?!\d)/u).map((part) => readPart(part.trim()));
  const timed = finer.some((part) => part?.time || part?.slot);
  return timed && finer.every((part) => part !== null) ? finer : read;
}

/** Parted by semicolons; a comma parts only a session from what follows. */
function partsOf(inner: string): string[] {
  const parts = inner.split(';').map((part) => part.trim());
  const first = /^(sáng|chiều|tối|cả ngày|ngày),\s(.+)$/iu.exec(parts[0]!);
  return first ? [first[1]!, first[2]!, ...parts.slice(1)] : parts;
}

/** `sáng xã Một, chiều xã Hai`. */
const BOTH_HALVES = /^(?:buổi )?sáng\s[^,]{2,60},\s(?:buổi )?chiều\s(?=\S)/iu;
/** `tối 22/3`: the day stays among the words, to be held against that of the entry. */
const SESSION_ON_DAY = /^((?:buổi )?(?:sáng|chiều|tối)|cả ngày)\s(?:ngày\s)?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?$/iu;

function readPart(part: string): PartOfTail | null {
  const slot = BOTH_HALVES.test(part) ? 'allDay' : sessionOfCell(SESSION_ON_DAY.exec(part)?.[1] ?? part);
  if (slot) return { slot };
  const time = readLeadingTime(part);
  if (time && time.rest.trim() === '') return { time };
  if (isPlaceLine(part) && findTimes(part).length === 0) return { location: part.replace(/^tại\s/iu, '') };
  const led = LED.exec(part)?.[0].length ?? 0;
  const name = part.slice(led).replace(LEADS, '').trim();
  return namesOnly(name) ? { leader: name } : null;
}

/** `Đ/c An, đ/c Bình`; with `tiết 3` or `lớp 11A` among them it says more. */
const namesOnly = (text: string): boolean =>
  isSubject(text) &&
  !text.includes(':') &&
  text.split(',').every((part) => isSubject(part.trim()) || isName(part.trim()));

const isName = (text: string): boolean =>
  /^(?:\p{Lu}{2,8}|\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,4})$/u.test(text) || text === '';
