import { readDeadlines } from '../deadlines.ts';
import type { Calendar } from '../point-days.ts';
import type { TaskTime } from '../task-draft.ts';
import { isDeeper, type OutlineEntry } from './outline.ts';
import { isFirst, isTurn, timeOfTurn } from './outline-stages.ts';

/** Lines without a mark that say when the point right above takes place: `1. Ôn tập`, `Tuần 33 (04/5 - 08/5)`, `2. Thi`, `Ngày 12/5`. */

/**
 * The entries without such lines, each point with its time. Where a week has no point of its own right above, or other lines
 * stand below it, the weeks of the outline are those of what is done in several, and all entries stay as they are, but where
 * each point counts on over its own.
 */
export function withTurnLines(entries: readonly OutlineEntry[], calendar: Calendar): readonly OutlineEntry[] {
  const isAlone = (at: number): boolean => isPoint(entries[at - 1]) && goesOnWith(entries[at + 1]);
  // Below a second point of two the week may be that of both, or of what follows.
  const isOwn = (at: number): boolean => isAlone(at) && entries[at - 2]?.mark !== entries[at - 1]!.mark;
  const { turns, times } = timesIn(entries, calendar);
  const ofEach = countOn(entries, times);
  if (!ofEach && (turns.length === 0 || !turns.every(isOwn))) return entries;
  const given = new Map<number, NonNullable<OutlineEntry['below']>>();
  const notes = new Set<number>();
  for (const at of times) {
    if (!ofEach && !isAlone(at)) continue;
    const note = ofEach ? noteBelow(entries, at) : null;
    if (note !== null) notes.add(at + 1);
    const isTurnLine = turns.includes(at);
    given.set(at, { time: isTurnLine ? timeOfTurn(entries[at]!, calendar) : daysOf(entries[at]!), note, doubts: [] });
  }
  return entries.flatMap((entry, at) => {
    const below = given.get(at + 1);
    if (given.has(at) || notes.has(at)) return [];
    return [below === undefined ? entry : { ...entry, text: leadsOn(entries, at) ? entry.text : named(entry), below }];
  });
}

/** Whether its points, several of them, count on each over a time of its own, be it of whatever year. */
export const goesByPoints = (entries: readonly OutlineEntry[]): boolean =>
  countOn(entries, timesIn(entries, OF_LEAP_YEAR).times);
const OF_LEAP_YEAR: Calendar = { period: null, year: 2028, issued: null, on: null, fiveWeeks: false };

/** Indices of the lines without a mark that are weeks or turns, and of these and those that are days. */
function timesIn(entries: readonly OutlineEntry[], calendar: Calendar) {
  const bare = entries.flatMap(({ mark }, at) => (mark === 'none' ? [at] : []));
  const turns = bare.filter((at) => isTurn(entries[at]!, calendar));
  return { turns, times: bare.filter((at) => turns.includes(at) || saysDays(entries[at]!, calendar)) };
}

function countOn(entries: readonly OutlineEntry[], times: readonly number[]): boolean {
  const points = times.flatMap((at) => (isPoint(entries[at - 1]) ? [entries[at - 1]!] : []));
  const [first] = points;
  if (first === undefined || points.length < 2 || points.length < times.length) return false;
  // One more without a time, and the times may stand above their points.
  const next = entries.find(({ mark }, at) => mark === first.mark && at > times.at(-1)!);
  if (next !== undefined && Number(next.number) === points.length + 1) return false;
  return points.every(({ mark, number }, i) => mark === first.mark && Number(number) === i + 1);
}

/** The only line between the time of a point and the next point. */
function noteBelow(entries: readonly OutlineEntry[], at: number): string | null {
  const [note, next] = [entries[at + 1], entries[at + 2]];
  return note?.mark === 'none' && next !== undefined && next.mark === entries[at - 1]!.mark ? note.text : null;
}

/** Counted, and without a time below that was read before. */
const isPoint = (entry: OutlineEntry | undefined): boolean =>
  entry !== undefined && entry.number !== null && entry.below === undefined;

const goesOnWith = (next: OutlineEntry | undefined): boolean =>
  next === undefined || (next.number !== null && !isFirst(next.number));

/** `1. Phát động:` over its time and deeper lines. */
const leadsOn = (entries: readonly OutlineEntry[], at: number): boolean =>
  entries[at + 2] !== undefined && isDeeper(entries[at + 2]!, entries[at]!);
const named = ({ text }: OutlineEntry): string => text.replace(/\s*:\s*$/u, '');

const daysOf = ({ text }: OutlineEntry): TaskTime => ({ text: text.replace(/[\s.;]+$/u, ''), place: 'held' });

/** `Ngày 29/5`, and nothing else. */
function saysDays({ text }: OutlineEntry, calendar: Calendar): boolean {
  const { found } = readDeadlines(text, 'held', calendar);
  const rest = found.reduce((left, { text: said }) => left.replace(said, ' '), text);
  return found.length > 0 && found.every(({ exact }) => exact) && !/[\p{L}\d]/u.test(rest);
}
