import { readDayHeading } from './day-headings.ts';

/**
 * Index of the second day that heads entries; the number of the lines when there is none. A title below it is that of
 * another part, as a roster of duty below the days of a week. One day may stand above the title: that of a page.
 */
export function secondDay(texts: readonly string[]): number {
  const days = texts.flatMap((text, i) => {
    const heading = readDayHeading(text);
    const isWhole = heading?.weekdays.length === 1 && heading.date?.days.length === 1 && heading.closed;
    return isWhole ? [{ i, printed: heading.printed }] : [];
  });
  return days.find(({ printed }) => printed !== days[0]!.printed)?.i ?? texts.length;
}
