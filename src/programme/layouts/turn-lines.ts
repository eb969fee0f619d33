import { readDeadlines } from '../deadlines.ts';
import type { Calendar } from '../point-days.ts';
import type { OutlineEntry } from './outline.ts';
import { isFirst, isTurn, timeOfTurn } from './outline-stages.ts';

/** Lines without a mark that say when the point right above takes place: `1. Ôn tập`, `Tuần 33 (04/5 - 08/5)`, `2. Thi`, `Ngày 12/5`. */

/**
 * The entries without such lines, each point with its time. Where a week has no point of its own right above, or other lines
 * stand below it, the weeks of the outline are those of what is done in several, and all entries stay as they are.
 */
export function withTurnLines(entries: readonly OutlineEntry[], calendar: Calendar): readonly OutlineEntry[] {
  const isAlone = (at: number): boolean => isPoint(entries[at - 1]) && goesOnWith(entries[at + 1]);
  // Below a second point of two the week may be that of both, or of what follows.
  const isOwn = (at: number): boolean => isAlone(at) && entries[at - 2]?.mark !== entries[at - 1]!.mark;
  const turns = entries.flatMap((entry, at) => (entry.mark === 'none' && isTurn(entry, calendar) ? [at] : []));
  if (turns.length === 0 || !turns.every(isOwn)) return entries;
  const given = new Map<number, NonNullable<OutlineEntry['below']>>();
  for (const [at, entry] of entries.entries()) {
    if (entry.mark !== 'none' || !isAlone(at) || !(turns.includes(at) || saysDays(entry, calendar))) continue;
    given.set(at, { time: timeOfTurn(entry, calendar), note: null, doubts: [] });
  }
  return entries.flatMap((entry, at) => {
    const below = given.get(at + 1);
    return given.has(at) ? [] : [below === undefined ? entry : { ...entry, below }];
  });
}

/** Counted, and without a time below that was read before. */
const isPoint = (entry: OutlineEntry | undefined): boolean =>
  entry !== undefined && entry.number !== null && entry.below === undefined;

const goesOnWith = (next: OutlineEntry | undefined): boolean =>
  next === undefined || (next.number !== null && !isFirst(next.number));

/** `Ngày 29/5`, and nothing else. */
function saysDays({ text }: OutlineEntry, calendar: Calendar): boolean {
  const { found } = readDeadlines(text, 'held', calendar);
  const rest = found.reduce((left, { text: said }) => left.replace(said, ' '), text);
  return found.length > 0 && found.every(({ exact }) => exact) && !/[\p{L}\d]/u.test(rest);
}
