import { gatheringIn } from '../../changes.ts';
import { findDates } from '../../dates.ts';
import type { PrintedDay } from '../../day-sequences.ts';

/** A gathering that a sentence names, and the days that it says of it. */
export interface Gathering {
  readonly name: string;
  readonly days: readonly PrintedDay[];
}

/**
 * `họp A vào 8h00 ngày 12/5 và họp B vào 14h00 ngày 13/5`: every gathering with its own days; one without has those of the
 * next, as in `họp A và họp B ngày 12/5`, or of the one before.
 */
export function gatheringsIn(sentence: string): Gathering[] {
  const parts = partsOf(sentence).map((part) => ({
    name: gatheringIn(part),
    days: findDates(part).flatMap(({ days }) => days),
  }));
  return parts.flatMap(({ name, days }, i) => {
    if (name === null) return [];
    const dated = days.length > 0 ? null : (dayIn(parts.slice(i + 1)) ?? dayIn(parts.slice(0, i).reverse()));
    return [{ name, days: dated?.days ?? days }];
  });
}

const dayIn = <Part extends { readonly days: readonly PrintedDay[] }>(parts: readonly Part[]): Part | null =>
  parts.find(({ days }) => days.length > 0) ?? null;

/** Up to the next piece that names a gathering, or gives another day ahead of one. */
function partsOf(sentence: string): string[] {
  const starts = [0, ...Array.from(sentence.matchAll(JOINT), ({ index, 0: joint }) => index + joint.length)];
  const parts: string[] = [];
  for (const [i, from] of starts.entries()) {
    const piece = sentence.slice(from, starts[i + 1]);
    const above = parts.at(-1);
    const begins =
      above !== undefined &&
      ((gatheringIn(piece) !== null && gatheringIn(above) !== null) || (isDated(piece) && isDated(above)));
    if (above === undefined || begins) parts.push(piece);
    else parts[parts.length - 1] = above + piece;
  }
  return parts;
}
const JOINT = /(?:[,;]\s(?:và\s|còn\s)?|\s(?:và|còn)\s)/giu;
const isDated = (text: string): boolean => findDates(text).length > 0;
