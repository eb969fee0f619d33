import type { CueOptions } from '../../cues.ts';
import { holdsDay } from '../../dates.ts';
import { signOf } from '../../list-marks.ts';
import type { Passage } from '../../passage.ts';
import { findTimes } from '../../times.ts';
import { findWeekdays } from '../../weekdays.ts';
import { dutyIn } from './duty-lines.ts';
import type { Paragraph } from './paragraphs.ts';
import { stretchesOf } from './stretches.ts';

/**
 * `Trực: đ/c Mẫu` as the first or the last line of a day, on day after day: who is on duty on it, in none of its halves, and
 * no part of what stands above.
 */

/** By the indices of their paragraphs the words of such lines. */
export function dutiesOfDays(paragraphs: readonly Paragraph[], options: CueOptions): ReadonlyMap<number, Passage> {
  const kinds = paragraphs.map(({ passage }) => kindOf(passage, options));
  const lines = paragraphs.flatMap(({ passage }, at): DutyLine[] => {
    const duty = kinds[at]!.bare && !saysWhen(passage.text) ? dutyIn(passage) : null;
    const day = kinds.slice(0, at).findLastIndex(({ day }) => day);
    return duty === null || day < 0 ? [] : [{ at, day, label: duty.words.text.toLowerCase(), words: duty.whole }];
  });
  const isDuty = new Set(lines.map(({ at }) => at));
  const isEdge = ({ at, day }: DutyLine): boolean =>
    [...isDuty, day].includes(at - 1) || isEnd(paragraphs, kinds, at, isDuty);
  const sure = [...Map.groupBy(lines, ({ label }) => label).values()].filter(
    (each) =>
      new Set(each.map(({ day }) => day)).size === each.length && each.length >= LEAST_DAYS && each.every(isEdge),
  );
  return new Map(
    sure
      .flat()
      .filter(({ at }) => !isOfList(paragraphs, kinds, at))
      .map(({ at, words }) => [at, words]),
  );
}

const saysWhen = (text: string): boolean =>
  findTimes(text).length > 0 || findWeekdays(text).length > 0 || holdsDay(text);

interface DutyLine {
  readonly at: number;
  /** The line that opens its day. */
  readonly day: number;
  readonly label: string;
  readonly words: Passage;
}
const LEAST_DAYS = 2;

interface LineKind {
  /** It opens a day, or a half of one. */
  readonly day: boolean;
  readonly half: boolean;
  /** Nothing but a mark opens it. */
  readonly bare: boolean;
}

function kindOf(passage: Passage, options: CueOptions): LineKind {
  const types = new Set(stretchesOf(passage, options).flatMap(({ cues }) => cues.map(({ type }) => type)));
  const bare = [...types].every((type) => type === 'mark');
  return { day: types.has('day'), half: types.has('session'), bare };
}

/** Only others of duty stand between it and the next day, an empty line or the end. */
function isEnd(
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  at: number,
  isDuty: ReadonlySet<number>,
): boolean {
  let next = at + 1;
  while (isDuty.has(next) && paragraphs[next]!.gap === 'none') next++;
  return next >= paragraphs.length || kinds[next]!.day || paragraphs[next]!.gap !== 'none';
}

/** With the mark of what stands above it in a half of the day it may be of that half. */
function isOfList(paragraphs: readonly Paragraph[], kinds: readonly LineKind[], at: number): boolean {
  const [own, above] = [paragraphs[at]!, paragraphs[at - 1]!].map(({ passage }) => signOf(passage.text));
  return own !== null && own === above && !kinds[at - 1]!.day && !kinds[at - 1]!.half;
}
