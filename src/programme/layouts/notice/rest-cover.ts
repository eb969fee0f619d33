import type { ProgrammeItem } from '../../../model/programme.ts';
import type { RestDay } from '../../rest-days.ts';
import { areApart } from './rest-audience.ts';
import type { FoundRest } from './rest-doubts.ts';

/** A span within another of its kind is the same rest, unless it is of other people or a day of a list. */
export function withoutCovered(items: readonly ProgrammeItem[], found: readonly FoundRest[]): ProgrammeItem[] {
  const of = (wanted: (rest: RestDay) => boolean) =>
    new Set(found.filter(({ rest }) => wanted(rest)).map((each) => each.item));
  const listed = of((rest) => rest.listed);
  const madeUp = of(({ kind }) => kind === 'makeUp');
  return items.filter(
    (each, i) =>
      listed.has(each) ||
      !items.some((other, j) => other !== each && covers(other, each, j < i, madeUp) && !isApart(each, other, found)),
  );
}

const audienceOf = (item: ProgrammeItem, found: readonly FoundRest[]) =>
  found.find((each) => each.item === item)?.audience ?? null;

const isApart = (one: ProgrammeItem, other: ProgrammeItem, found: readonly FoundRest[]): boolean =>
  areApart(audienceOf(one, found), audienceOf(other, found));

/** With whose rest it is, where others of the notice rest at another time. */
export function withAudience(
  item: ProgrammeItem,
  among: readonly ProgrammeItem[],
  found: readonly FoundRest[],
): ProgrammeItem {
  if (item.kind !== 'dayOff' || !among.some((other) => other.kind === 'dayOff' && isApart(item, other, found)))
    return item;
  return { ...item, participantsText: audienceOf(item, found)!.printed };
}

function covers(
  other: ProgrammeItem,
  each: ProgrammeItem,
  before: boolean,
  madeUp: ReadonlySet<ProgrammeItem>,
): boolean {
  if (other.kind !== each.kind) return false;
  if (other.start === null || each.start === null)
    return before && other.start === each.start && other.title === each.title;
  const sameWork = madeUp.has(other) && madeUp.has(each);
  if (each.kind === 'event' && other.title !== each.title && !sameWork) return false;
  const within = other.start <= each.start && each.end! <= other.end!;
  const same = other.start === each.start && other.end === each.end;
  return same ? before : within;
}
