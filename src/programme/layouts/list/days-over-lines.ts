import { readCues } from '../../cues.ts';
import { readDayHeading } from '../../day-headings.ts';

/**
 * Indices of the days that head lines below them: `Ngày 06/6/2026` over an hour or a half of the day, or several such lines
 * with others between them, is no day on which the page was made.
 */
export function daysOverLines(texts: readonly string[]): ReadonlySet<number> {
  const isDay = (text: string | undefined): boolean => text !== undefined && readDayHeading(text)?.rest === '';
  const over = texts.flatMap((text, i) =>
    isDay(text) && texts[i + 1] !== undefined && !isDay(texts[i + 1]) ? [i] : [],
  );
  const headsHour = over.some((i) =>
    readCues(texts[i + 1]!, 0, true, { openDays: true, ordinals: false, letters: false }).cues.some(
      ({ type }) => type === 'time' || type === 'session',
    ),
  );
  return new Set(headsHour || over.length > 1 ? over : []);
}
