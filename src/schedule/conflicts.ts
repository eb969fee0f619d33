import type { Clash } from '../model/clash.ts';
import { byTime, daysCovered, isLive, type Occurrence, type When } from '../model/occurrence.ts';
import { daysOf, type LocalDate } from '../time/local.ts';
import { fold } from '../vietnamese/fold.ts';

/** Leaders and rooms that are wanted twice at once, and leaders who meet on a day off. */

export interface ClashContext {
  /** Only clashes in which one of these takes part; null for all. */
  readonly touched: ReadonlySet<string> | null;
  readonly isWorkingDay: (date: LocalDate) => boolean;
}

/** Pure. In order of day; within a day leaders before rooms. */
export function clashesOf(
  occurrences: readonly Occurrence[],
  { touched, isWorkingDay }: ClashContext,
): readonly Clash[] {
  const meetings = occurrences.filter((one) => isLive(one) && one.busy && one.digest === null).sort(byTime);
  const isTouched = ({ entries }: Clash) => touched === null || entries.some(({ uid }) => touched.has(uid));
  const clashes = [
    ...twice(meetings, leadersOf, 'leader-twice'),
    ...onDaysOff(meetings, isWorkingDay),
    ...twice(meetings, roomOf, 'room-twice'),
  ];
  return clashes.filter(isTouched).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Whoever certainly takes part in person: somebody of a group may be another, and who hands over stays away. */
function leadersOf({ parties }: Occurrence): readonly string[] {
  return parties
    .filter(({ kind, role, certain }) => kind === 'person' && certain && role !== 'delegator')
    .map(({ id }) => id);
}

/** A building holds many meetings at once, a room one. */
const ROOM = /^(?:tai )?(?:phong|hoi truong|p) ?(?:hop|lanh dao|truc tuyen|khanh tiet|so|\d|a|b|c|lon|nho|tang|ubnd|$)/;

function roomOf({ location }: Occurrence): readonly string[] {
  const place = fold(location ?? '').replace(/^tai /, '');
  return ROOM.test(place) ? [place] : [];
}

function twice(
  meetings: readonly Occurrence[],
  keysOf: (meeting: Occurrence) => readonly string[],
  kind: 'leader-twice' | 'room-twice',
): readonly Clash[] {
  const byKey = new Map<string, Occurrence[]>();
  for (const meeting of meetings) {
    for (const key of new Set(keysOf(meeting))) byKey.set(key, [...(byKey.get(key) ?? []), meeting]);
  }
  return [...byKey].flatMap(([key, list]) =>
    pairsOf(list).flatMap(([first, second]) => {
      const meet = meeting(first, second);
      if (meet === null || (kind === 'leader-twice' && isOnePlace(first, second))) return [];
      const of = kind === 'room-twice' ? (first.location ?? key) : key;
      return [{ kind, of, ...meet, entries: [first, second].map(named) }];
    }),
  );
}

const named = ({ uid, summary }: Occurrence) => ({ uid, summary });

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((first, i) => list.slice(i + 1).map((second) => [first, second] as const));
}

/** Two points of one sitting are no clash. */
function isOnePlace(a: Occurrence, b: Occurrence): boolean {
  return a.location !== null && b.location !== null && fold(a.location) === fold(b.location);
}

/** The first day on which both are at the same time; null when they never are. */
function meeting(a: Occurrence, b: Occurrence): { readonly date: LocalDate; readonly certain: boolean } | null {
  const [left, right] = [daysCovered(a.when), daysCovered(b.when)];
  const [start, end] = [
    left.start > right.start ? left.start : right.start,
    left.end < right.end ? left.end : right.end,
  ];
  if (start > end) return null;
  for (const date of daysOf({ start, end })) {
    const [one, other] = [spanOn(a.when, date), spanOn(b.when, date)];
    if (one.start < other.end && other.start < one.end) {
      const isSure = a.status === 'confirmed' && b.status === 'confirmed';
      return { date, certain: isSure && areSurelyAtOnce(one, other) };
    }
  }
  return null;
}

interface Span {
  /** `HH:MM`; the day goes to `24:00`. */
  readonly start: string;
  readonly end: string;
  /** Until when it certainly lasts: its beginning where the end is not written; null where no hour is. */
  readonly sureEnd: string | null;
}

function spanOn(when: When, date: LocalDate): Span {
  if (when.type === 'slot') return { start: when.start, end: when.end, sureEnd: null };
  if (when.type !== 'clock') return { start: '00:00', end: '24:00', sureEnd: '24:00' };
  const start = date === when.date ? when.start : '00:00';
  const end = date === when.endDate ? when.end : '24:00';
  return { start, end, sureEnd: when.endAssumed ? start : end };
}

/** Two that begin at the same minute are at once whenever they end. */
function areSurelyAtOnce(a: Span, b: Span): boolean {
  if (a.sureEnd === null || b.sureEnd === null) return isWholeDay(a) || isWholeDay(b);
  return a.start === b.start || (a.start < b.sureEnd && b.start < a.sureEnd);
}

const isWholeDay = ({ start, sureEnd }: Span) => start === '00:00' && sureEnd === '24:00';

function onDaysOff(meetings: readonly Occurrence[], isWorkingDay: ClashContext['isWorkingDay']): readonly Clash[] {
  return meetings.flatMap((meeting) => {
    const date = daysOf(daysCovered(meeting.when)).find((day) => !isWorkingDay(day));
    if (date === undefined) return [];
    const certain = meeting.status === 'confirmed';
    const clash = { kind: 'leader-on-day-off', certain, date, entries: [named(meeting)] } as const;
    return [...new Set(leadersOf(meeting))].map((of) => ({ ...clash, of }));
  });
}
