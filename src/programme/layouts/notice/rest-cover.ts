import type { ProgrammeItem } from '../../../model/programme.ts';
import { type Passage, placeOf } from '../../passage.ts';
import type { RestDay } from '../../rest-days.ts';
import { type Audience, areApart } from './rest-audience.ts';
import type { FoundRest } from './rest-doubts.ts';

/** A span within another of its kind is the same rest, unless it is of other people or bodies or a day of a list. */
export function withoutCovered(
  items: readonly ProgrammeItem[],
  found: readonly FoundRest[],
  bodies: readonly Body[],
): ProgrammeItem[] {
  const of = (wanted: (rest: RestDay) => boolean) =>
    new Set(found.filter(({ rest }) => wanted(rest)).map((each) => each.item));
  const listed = of((rest) => rest.listed);
  const madeUp = of(({ kind }) => kind === 'makeUp');
  const whose = audiencesOf(found);
  const isCovered = (each: ProgrammeItem, i: number) =>
    items.some(
      (other, j) =>
        other !== each &&
        bodyOf(other, bodies) === bodyOf(each, bodies) &&
        covers(other, each, j < i, madeUp) &&
        !areApart(whose(each), whose(other)),
    );
  return items.filter((each, i) => listed.has(each) || !isCovered(each, i));
}

/** `Trường Đại học Mẫu (ĐHM)` in a line of its own. */
const BODY =
  /^[\s\-–+*•]*(?:\d{1,2}[.)]\s)?(?:trường|học viện|đại học|bệnh viện|trung tâm|công ty|ngân hàng|sở|UBND|ủy ban)\s[^.;:,\d]{3,80}$/iu;

/** One of several bodies of which the text tells, named above its rests. */
interface Body {
  readonly line: number;
  readonly name: string;
}

const bodyOf = ({ line }: ProgrammeItem, bodies: readonly Body[]): Body | null =>
  bodies.findLast((body) => body.line <= line) ?? null;

/** Those under whose names rests stand; none where it is but one, as under the head of a letter. */
export function bodiesAbove(paragraphs: readonly Passage[], items: readonly ProgrammeItem[]): Body[] {
  const named = paragraphs
    .filter(({ text }) => BODY.test(text))
    .map((passage) => ({ line: placeOf(passage).line, name: passage.text.trim() }));
  const bodies = named.filter((body) => items.some((item) => bodyOf(item, named) === body));
  return bodies.length < 2 ? [] : bodies;
}

/** With the body whose rest it is, where there are several. */
export const withBodies = (items: readonly ProgrammeItem[], bodies: readonly Body[]): ProgrammeItem[] =>
  items.map((item) => ({ ...item, participantsText: item.participantsText ?? bodyOf(item, bodies)?.name ?? null }));

/** With whose rest it is, where others of the notice rest at another time. */
export function withAudiences(items: readonly ProgrammeItem[], found: readonly FoundRest[]): ProgrammeItem[] {
  const whose = audiencesOf(found);
  const off = items.filter(({ kind }) => kind === 'dayOff');
  return items.map((item) =>
    item.kind === 'dayOff' && off.some((other) => areApart(whose(item), whose(other)))
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
  const sameWork = madeUp.has(other) && madeUp.has(each);
  if (each.kind === 'event' && other.title !== each.title && !sameWork) return false;
  const within = other.start <= each.start && each.end! <= other.end!;
  const same = other.start === each.start && other.end === each.end;
  return same ? before : within;
}
