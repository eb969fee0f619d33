import type { ProgrammeItem } from '../../../model/programme.ts';
import { namesWhoMakesUp } from '../../made-up-by.ts';
import type { RestDay } from '../../rest-days.ts';
import { NAMES_MAKE_UP } from '../../rest-words.ts';
import { type Audience, areApart } from './rest-audience.ts';
import type { Bodies } from './rest-bodies.ts';
import type { FoundRest } from './rest-doubts.ts';
import { serviceIn } from './rest-names.ts';

/**
 * A span within another of its kind is the same rest, unless it is of other people or bodies or a day of a list. Flags for
 * a holiday that the headline calls by its day (`treo cờ dịp Giỗ Tổ, 30/4 và 01/5`) are those that hang around it.
 */
export function withoutCovered(
  items: readonly ProgrammeItem[],
  found: readonly FoundRest[],
  bodies: Bodies,
  headline: string,
): ProgrammeItem[] {
  const of = (wanted: (rest: RestDay) => boolean) =>
    new Set(found.filter(({ rest }) => wanted(rest)).map((each) => each.item));
  const listed = of((rest) => rest.listed);
  const madeUp = of(({ kind }) => kind === 'makeUp');
  const whose = audiencesOf(found);
  // `Riêng học sinh nghỉ từ 07/02 đến 01/3`: the longer rest of some is not that of the others.
  const apart = new Set(found.filter(isSaidApart).map(({ item }) => item));
  const isLongerOfSome = (each: ProgrammeItem, other: ProgrammeItem) =>
    apart.has(other) && whose(each)?.printed !== whose(other)?.printed;
  // `Riêng lớp 9: chỉ nghỉ ngày 30/4`: less than all of them have.
  const isOfPart = (each: ProgrammeItem, other: ProgrammeItem) =>
    whose(each)?.part != null && whose(other)?.part == null;
  const isCovered = (each: ProgrammeItem, i: number) =>
    items.some(
      (other, j) =>
        other !== each &&
        !bodies.areApart(each, other) &&
        covers(other, each, madeUp.has(each) ? prevails(other, each, j < i) : j < i, madeUp) &&
        !isOfPart(each, other) &&
        !isLongerOfSome(each, other) &&
        !areOfOthers(each, other) &&
        !areApart(whose(each), whose(other)),
    );
  const flags = found.filter(({ rest }) => rest.kind === 'flags');
  const [headed, told] = [true, false].map((isHeaded) =>
    flags.filter(({ sentence }) => headline.includes(sentence.trim()) === isHeaded).map(({ item }) => item),
  );
  const isHeadlineOnly = (each: ProgrammeItem) =>
    headed!.includes(each) && told!.some((other) => areWithin(each, other));
  return items.filter((each, i) => listed.has(each) || !(isHeadlineOnly(each) || isCovered(each, i)));
}

/** `(hoán đổi ngày làm việc thứ Sáu 02/01 sang 10/01)` and `Làm bù: ngày 10/01`: of two that tell of one day, that which says that it is made up for. */
const prevails = (other: ProgrammeItem, each: ProgrammeItem, before: boolean): boolean => {
  const [named, own] = [NAMES_MAKE_UP.test(other.title), NAMES_MAKE_UP.test(each.title)];
  return named === own ? before : named;
};

const isSaidApart = ({ audience, sentence, rest }: FoundRest): boolean =>
  audience !== null && /(?<!\p{L})riêng\s[^.;]{0,200}$/iu.test(sentence.slice(0, rest.mention.index));

/** `Nghỉ khám ngoại trú từ ngày 27/4 đến ngày 28/4`: what is not done for a while is no rest of them all. */
const areOfOthers = (each: ProgrammeItem, other: ProgrammeItem): boolean =>
  serviceIn(each.title) !== serviceIn(other.title);
/** With whose rest or work it is, where it is that of a part, or others of the notice rest at another time. */
export function withAudiences(items: readonly ProgrammeItem[], found: readonly FoundRest[]): ProgrammeItem[] {
  const whose = audiencesOf(found);
  const apart = new Set(found.filter(isSaidApart).map(({ item }) => item));
  const off = items.filter(({ kind }) => kind === 'dayOff');
  return items.map((item) =>
    whose(item)?.part != null ||
    apart.has(item) ||
    (item.kind === 'dayOff' && off.some((other) => areApart(whose(item), whose(other))))
      ? { ...item, participantsText: whose(item)!.printed }
      : item,
  );
}

function audiencesOf(found: readonly FoundRest[]): (item: ProgrammeItem) => Audience | null {
  const audiences = new Map(found.map(({ item, audience }) => [item, audience]));
  return (item) => audiences.get(item) ?? null;
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
  const sameWork = madeUp.has(other) && madeUp.has(each) && !isOtherWork(other, each);
  const isSame = other.title === each.title && other.slot === each.slot && other.leadersText === each.leadersText;
  if (each.kind === 'event' && !isSame && !sameWork) return false;
  const same = other.start === each.start && other.end === each.end;
  return same ? before : areWithin(each, other);
}

const areWithin = ({ start, end }: ProgrammeItem, other: ProgrammeItem): boolean =>
  start !== null && end !== null && other.start !== null && other.start <= start && end <= other.end!;

/** `Chiều 28/02: lớp 9A học bù` beside what others make up for on that day, or at another time of it. */
function isOtherWork(other: ProgrammeItem, each: ProgrammeItem): boolean {
  const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  if (differ(other.startTime, each.startTime) || differ(other.slot, each.slot)) return true;
  return other.title !== each.title && namesWhoMakesUp(other.title) && namesWhoMakesUp(each.title);
}
