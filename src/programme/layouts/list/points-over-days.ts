import { findDates } from '../../dates.ts';
import { listMarkOf, withoutMark } from '../../list-marks.ts';
import { momentsIn } from '../../moments.ts';

/**
 * `1. Tiếp công dân của Chủ tịch` over `Ngày 05/3 và 19/3`, `2. Đối thoại với thanh niên` over `Thời gian: 14 giờ ngày 26/3`:
 * where numbers count from above the first day, each over days of its own, a number ends the days above it.
 */

export interface PointOverDays {
  /** Where it says that its days are; null where it does not, or names several places. */
  readonly place: string | null;
  /** Indices of the lines that name it. */
  readonly placeLines: readonly number[];
}

/** Such lines by their indices; none where only one of them stands so. */
export function pointsOverDays(texts: readonly string[]): ReadonlyMap<number, PointOverDays> {
  const found = new Map<number, PointOverDays>();
  for (const [first, text] of texts.entries()) {
    if (listMarkOf(text)?.rank !== 1 || !isCounted(text)) continue;
    if (!isPoint(texts, first) || isBelowDay(texts, first)) continue;
    const points = runFrom(texts, first);
    if (points.length > 1) for (const at of points) found.set(at, pointAt(texts, at));
  }
  return found;
}

function pointAt(texts: readonly string[], at: number): PointOverDays {
  const end = texts.findIndex((text, i) => i > at && isMarkedPart(text));
  const lines = texts.slice(at + 1, end < 0 ? texts.length : end);
  const places = lines.flatMap((text, i) => {
    const place = PLACE.exec(text)?.[1];
    return place === undefined ? [] : [{ place, line: at + 1 + i }];
  });
  const place = places.length === 1 ? places[0]!.place : null;
  return { place, placeLines: place === null ? [] : [places[0]!.line] };
}

const isMarkedPart = (text: string): boolean => isCounted(text) || listMarkOf(text)?.kind === 'I';
const PLACE = /^[\s\-–+*•]*(?:địa điểm|nơi tiếp)[^:]{0,40}:\s*(?:tại\s)?([^;]+?)[\s.]*$/iu;

/** The points that count on from the first, up to a number that has no days right below, or counts otherwise. */
function runFrom(texts: readonly string[], first: number): readonly number[] {
  const points = [first];
  for (let at = first + 1; at < texts.length; at++) {
    if (!isCounted(texts[at]!)) continue;
    if (listMarkOf(texts[at]!)!.rank !== points.length + 1 || !isPoint(texts, at)) break;
    points.push(at);
  }
  return points;
}

/** Below a day, or a part of it, numbers are its entries. */
const isBelowDay = (texts: readonly string[], first: number): boolean =>
  texts.slice(Math.max(0, first - 2), first).some((text) => opensWithDay(text) || WEEK.test(text));
const WEEK = /^[\s\-–+*•]*tuần\s.{0,30}\d{1,2}\s?[/.]\s?\d/iu;

const isCounted = (text: string): boolean => listMarkOf(text)?.kind === '1';

const isPoint = (texts: readonly string[], at: number): boolean => {
  const below = texts[PLACE.test(texts[at + 1] ?? '') ? at + 2 : at + 1];
  const isTitle = /\p{L}{2}/u.test(texts[at]!) && findDates(texts[at]!).length === 0;
  return isTitle && below !== undefined && !isCounted(below) && opensWithDay(below);
};

/** A day, with its hour at most, before all other words but a label (`Thời gian: …`). */
function opensWithDay(text: string): boolean {
  const words = withoutMark(text).replace(LABEL, '');
  const [moment] = momentsIn(words);
  return moment !== undefined && moment.date !== null && !moment.date.citation && moment.from === 0;
}
const LABEL = /^\s*(?:thời gian|ngày giờ|thời điểm)(?:\s[^:\d]{1,20})?\s?:\s*/iu;
