import type { OccurrenceDraft } from '../model/occurrence.ts';
import { daysBetween, type LocalDate } from '../time/local.ts';
import type { Comparable } from './comparable.ts';
import type { Likeness } from './likeness.ts';
import type { TitleForm } from './title-form.ts';

/**
 * Whether a person might call two entries the same, and how surely. The limits lean to one side: a meeting that loses
 * its UID is shown as cancelled and new, two meetings with one UID are a lie.
 */

/**
 * How much must agree, by what else does: `least` of the titles' score, or, where one title contains the other nearly
 * whole, the lower `extended`.
 */
interface Limit {
  readonly least: number;
  readonly extended: number;
}
const LIMITS = {
  sameHour: { least: 0.6, extended: 0 },
  sameHourOtherLeaders: { least: 0.75, extended: 0.6 },
  sameDay: { least: 0.75, extended: 0.6 },
  sameDayOtherLeaders: { least: 0.9, extended: 0.9 },
  otherDay: { least: 0.85, extended: 0.6 },
  otherDayOtherLeaders: { least: 0.95, extended: 0.95 },
} as const satisfies Record<string, Limit>;
/** So much of the shorter title stands in the longer one when it was only extended. */
const LEAST_CONTAINED = 0.9;
/** Titles that each say something rare of their own are the same only at the same hour, and then hardly changed. */
const LEAST_DIFFERING = 0.85;
/** A short title (Kiểm tra cơ sở) with other leaders on another day, or far away, is another occasion. */
const LEAST_TELLING_WORDS = 6;
/** One word alone (Họp) is contained in too many titles. */
const LEAST_CONTAINED_WORDS = 2;
/** A repeated meeting that moves farther is another of the series. */
const FARTHEST_IN_SERIES = 6;

/** A day on which an entry stays as it was, and the items of before and after that it comes from. */
export interface KeptDay {
  readonly day: LocalDate;
  readonly run: string;
}
/** By title. */
export type KeptDays = ReadonlyMap<string, readonly KeptDay[]>;

/** Tells the days of one item that goes over several from those of a series. */
export function runOf(before: OccurrenceDraft, after: OccurrenceDraft): string {
  return [before.source, after.source].map((source) => `${source?.documentId} ${source?.itemId}`).join(' ');
}

export type LikenessOf = (a: TitleForm, b: TitleForm) => Likeness;

/** Null when the two are not the same; else above 0, the surer the more. */
export function worthOf(before: Comparable, after: Comparable, likenessOf: LikenessOf, kept: KeptDays): number | null {
  if (natureOf(before.draft) !== natureOf(after.draft)) return null;
  if (before.day !== after.day && isAnotherOfSeries(before, after, kept)) return null;
  const like = likenessOf(before.title, after.title);
  if (like.conflict || !isEnough(before, after, like)) return null;
  return sureness(before, after, like) ** 3;
}

/** Work due by a day, a day to remember and a gathering do not become each other. */
function natureOf({ kind, when }: OccurrenceDraft): string {
  return when.type === 'due' ? 'due' : kind === 'observance' || kind === 'dayOff' ? kind : 'gathering';
}

function isEnough(before: Comparable, after: Comparable, like: Likeness): boolean {
  const sameDay = before.day === after.day;
  const sameHour = sameDay && before.hour === after.hour;
  if (like.differs && !(sameHour && like.score >= LEAST_DIFFERING)) return false;
  const otherLeaders = areOthers(before.leaders, after.leaders);
  const limit =
    LIMITS[`${sameHour ? 'sameHour' : sameDay ? 'sameDay' : 'otherDay'}${otherLeaders ? 'OtherLeaders' : ''}`];
  if (!sameDay && otherLeaders && after.title.words.length < LEAST_TELLING_WORDS) return false;
  const shorter = Math.min(before.title.words.length, after.title.words.length);
  const isExtended = like.contained >= LEAST_CONTAINED && shorter >= LEAST_CONTAINED_WORDS;
  return like.score >= (isExtended ? limit.extended : limit.least);
}

function areOthers(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id));
}

/** A move does not jump over one of the same title that stays, nor leave for the next turn of a series. */
function isAnotherOfSeries(before: Comparable, after: Comparable, kept: KeptDays): boolean {
  const [first, last] = before.day < after.day ? [before.day, after.day] : [after.day, before.day];
  const isFar = daysBetween(first, last) > FARTHEST_IN_SERIES;
  if (isFar && (after.title.words.length < LEAST_TELLING_WORDS || !isSameCircle(before, after))) return true;
  const run = runOf(before.draft, after.draft);
  const others = [before, after].flatMap(({ title }) => kept.get(title.joined) ?? []).filter((one) => one.run !== run);
  return others.some(({ day }) => isFar || (first <= day && day <= last));
}

/** Led by at least half the same people, or by nobody in one of the two. */
function isSameCircle({ leaders: a }: Comparable, { leaders: b }: Comparable): boolean {
  return a.length === 0 || b.length === 0 || sharedOf(a, b) >= 0.5;
}

/** 0 to 1: the part of both lists that stands in both. */
function sharedOf(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((id) => b.includes(id)).length;
  return both / (a.length + b.length - both || 1);
}

/** Days beyond which it does not matter how far. */
const FARTHEST = 31;

/** 0 to 1. Distance counts by its square, so that several days that move together keep their order. */
function sureness(before: Comparable, after: Comparable, { score }: Likeness): number {
  const apart = Math.min(Math.abs(daysBetween(before.day, after.day)), FARTHEST) / FARTHEST;
  const sameHour = before.hour === after.hour;
  const shared = sharedOf(before.leaders, after.leaders);
  const samePlace = before.place !== '' && before.place === after.place;
  return (
    0.5 * score +
    (apart === 0 ? 0.12 : 0) +
    0.13 * (1 - apart ** 2) +
    (sameHour ? 0.1 : 0) +
    0.1 * shared +
    (samePlace ? 0.05 : 0)
  );
}
