import type { Slot } from '../../../model/programme.ts';
import { findDates } from '../../dates.ts';
import { isPlaceLine } from '../../places.ts';
import { sessionOfCell } from '../../sessions.ts';
import { findTimes, type TimeMention } from '../../times.ts';
import { isWhen } from './day-parts.ts';

/** What brackets behind the words of an entry say: a half of the day, an hour, where (`(chiều)`, `(9h sáng; Hội trường A)`). */
export interface Half {
  readonly slot: Slot | null;
  readonly time: TimeMention | null;
  readonly place: string | null;
}

const NONE: Half = { slot: null, time: null, place: null };

/**
 * `tại Đại Lộc (sáng) và Duy Xuyên (chiều)`, `cử tri xã Một (buổi sáng); xã Hai (buổi chiều)` are two; null where it is
 * not certain of which place each bracket is said.
 */
export function halvesOf(text: string): readonly Half[] | null {
  let from = 0;
  const halves = [...text.matchAll(BRACKET)].flatMap(({ index, 0: bracket, 1: inner }) => {
    const told = toldIn(inner!);
    if (told === null) return [];
    const words = text.slice(from, index);
    const follows = from > 0;
    from = index + bracket.length;
    return [{ ...told, before: placeBefore(words, follows) }];
  });
  const [only, ...others] = halves;
  if (only === undefined) return [NONE];
  // One hour in a bracket is the hour of all.
  if (others.length === 0) return [{ ...only, place: only.place ?? (only.time ? null : only.before) }];
  return halves.some(({ before }) => before === null)
    ? null
    : halves.map(({ before, ...half }) => ({ ...half, place: before }));
}

/** The text without the only bracket that says a half or an hour: no other moment is told there. */
export function withoutHalf(text: string): string {
  const telling = [...text.matchAll(BRACKET)].filter(([, inner]) => toldIn(inner!) !== null);
  const [only, ...others] = telling;
  if (only === undefined || others.length > 0) return text;
  return `${text.slice(0, only.index)} ${text.slice(only.index + only[0].length)}`;
}

const BRACKET = /\(([^()]{1,90})\)/gu;

/** Null for a bracket that says neither a half nor an hour. */
function toldIn(inner: string): Half | null {
  let told = NONE;
  for (const [i, printed] of inner.split(/\s*[,;]\s*/u).entries()) {
    const part = printed.replace(/^(?:tại|ở)\s/iu, '');
    const slot = sessionOfCell(printed);
    const time = HOUR.test(printed) && findDates(printed).length === 0 ? findTimes(printed)[0] : undefined;
    if (i === 0 && slot === null && time === undefined) return null;
    if (slot !== null && told.slot === null) told = { ...told, slot };
    else if (time !== undefined && told.time === null) told = { ...told, time };
    else if (told.place === null && isPlaceLine(part)) told = { ...told, place: part };
  }
  return told;
}
const HOUR = /^(?:(?:vào|lúc|từ|bắt đầu)\s){0,2}\d{1,2}\s?(?:[hg:]|giờ)/iu;

const LONGEST_PLACE = 80;

/** What stands before the bracket, without who comes there and what for; behind another bracket it is the place. */
function placeBefore(words: string, follows: boolean): string | null {
  const bare = follows ? words.replace(/^[\s,;]*(?:và\s)?/iu, '') : words;
  const led = /^(?:.*\s)?(?:cử tri|tại|ở)\s(.+)$/isu.exec(bare)?.[1];
  const last = /(?:^|:)([^,;:()]+)$/u.exec(bare)?.[1]?.trim() ?? '';
  const place = led?.trim() ?? (follows || isPlaceLine(last) || NAMES.test(last) ? last : '');
  return place.length >= 3 && place.length <= LONGEST_PLACE && !isWhen(place) ? place : null;
}
/** `Tân Mẫu` */
const NAMES = /^(?:\p{Lu}\p{Ll}*\s?)+$/u;
