import type { Occurrence } from '../model/occurrence.ts';
import { daysCovered } from '../model/occurrence.ts';
import { fold } from '../vietnamese/fold.ts';

/** So much of an observance's name in a programme's own words, and it is the same one. */
const SAME = 0.8;

/** The calendar's entries without those that the office's own programme prints on the same day in its own words. */
export function withoutTold(calendar: readonly Occurrence[], own: readonly Occurrence[]): readonly Occurrence[] {
  const printed = Map.groupBy(own.filter(isDay), ({ when }) => daysCovered(when).start);
  return calendar.filter((entry) => {
    const told = printed.get(daysCovered(entry.when).start) ?? [];
    return !told.some(({ summary }) => shareOf(entry.summary, summary) >= SAME);
  });
}

const isDay = ({ kind }: Occurrence) => kind === 'observance' || kind === 'dayOff';

/** The share of the first text's words that the second holds. */
function shareOf(name: string, text: string): number {
  const held = new Set(fold(text).split(' '));
  const words = fold(name).split(' ');
  return words.filter((word) => held.has(word)).length / words.length;
}
