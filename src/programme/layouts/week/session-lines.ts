import { type Line, textOf } from '../../../model/block.ts';
import type { Slot } from '../../../model/programme.ts';
import { cutFields } from '../../fields.ts';
import { readLeadingTime, slotOfTime } from '../../times.ts';
import { isFurniture } from './furniture.ts';

/**
 * Of which half of its day a line is, where cells stand one below the other and empty ones are left out: that follows from
 * the hours and from the number of the cells, or is not known.
 */

export interface CellLine {
  readonly line: Line;
  readonly mark: boolean;
  /** By the hour with which it begins. */
  readonly slot: Slot | null;
}

export interface PlacedLine {
  readonly line: Line;
  /** Null where it is not certain. */
  readonly slot: Slot | null;
}

/**
 * The lines of a day by cells, as far as it can be seen: what blank lines part, else a run of listed lines, or a line.
 * `wholeLines`: a line may hold a whole list, so that listed lines are cells too.
 */
export function groupsOf(lines: readonly Line[], wholeLines: boolean): CellLine[][] {
  const texts = lines.map((line) => textOf(line).trim());
  const spaced = texts.slice(1, texts.findLastIndex((text) => text !== '') + 1).includes('');
  const groups: CellLine[][] = [];
  let fresh = true;
  for (const [i, line] of lines.entries()) {
    const text = texts[i]!;
    if (text === '') fresh = true;
    if (text === '' || isFurniture(text)) continue;
    const last = groups.at(-1);
    const mark = MARK.test(text);
    const listed = !wholeLines && mark && last?.at(-1)?.mark === true;
    const together = spaced ? !fresh : listed || goesOn(text);
    if (last && together) last.push({ line, mark: mark || last.at(-1)!.mark, slot: slotOf(text) });
    else groups.push([{ line, mark, slot: slotOf(text) }]);
    fresh = false;
  }
  return groups;
}

const MARK = /^(?:[-–—+*•⁃]|\d{1,2}[.)]|[a-zđ][.)])\s/u;
const LIST_IN_LINE = /^([-–—+*•⁃])\s.*[\p{L}\p{N}).;]\s\1\s[\p{Lu}\d]/u;

/** `- Dự giờ - Họp tổ`: more than one entry of a list. */
export const holdsList = (text: string): boolean => LIST_IN_LINE.test(text);

/** A label, or words that go on in small letters. */
function goesOn(text: string): boolean {
  const { main, fields } = cutFields(text);
  return (main === '' && fields.length > 0) || /^[\p{Ll}(]/u.test(text);
}

/** `2h00` is an hour of the afternoon. */
function slotOf(text: string): Slot | null {
  const start = readLeadingTime(text.replace(MARK, ''))?.start;
  if (!start) return null;
  return start < EARLIEST ? 'afternoon' : slotOfTime(start);
}
const EARLIEST = '05:00';

/**
 * As many cells as halves are one each, in their order, where no day has more (`oneEach`) and no hour speaks against it;
 * else a line is of a half when the hours above and below it are.
 */
export function placesOf(
  groups: readonly (readonly CellLine[])[],
  heads: readonly Slot[],
  oneEach: boolean,
): PlacedLine[] {
  const agree = groups.every((group, i) => group.every(({ slot }) => slot === null || slot === heads[i]));
  if (oneEach && groups.length === heads.length && agree)
    return groups.flatMap((group, i) => group.map(({ line }) => ({ line, slot: heads[i]! })));
  const lines = groups.flat();
  const above = lastKnown(lines, heads[0]!);
  const below = lastKnown(lines.toReversed(), heads.at(-1)!).toReversed();
  return lines.map(({ line }, i) => ({ line, slot: above[i] === below[i] ? above[i]! : null }));
}

/** For each line the half of the last line up to it that has one. */
function lastKnown(lines: readonly CellLine[], first: Slot): Slot[] {
  let known = first;
  return lines.map(({ slot }) => {
    known = slot ?? known;
    return known;
  });
}
