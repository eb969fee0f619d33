import { linesOf, type SourceText } from '../model/block.ts';
import { findDates } from './dates.ts';
import { differsBySeason } from './kinds-of-days.ts';
import { printedText } from './printed.ts';
import { findTimes } from './times.ts';

/**
 * Hours that are told once beside a list of days and differ by the time of the year (`Mùa hè: sáng từ 7 giờ` over `Mùa đông: sáng từ 7
 * giờ 30`): which of them a day has is not known.
 */

const MARK = String.raw`^[\s\-–+*•]*(?:[a-zđ\d]{1,2}[.)]\s?)?`;
const OPENS = new RegExp(
  `${MARK}(?:(?:giờ|thời gian)(?: [^:\\d]{1,40})?\\s?:\\s?)?(?:(?:về |vào )?mùa|buổi|sáng|chiều|các (?:tháng|mùa) (?:khác|còn lại))(?!\\p{L})`,
  'iu',
);
const LONGEST = 260;

/** The lines that tell them, as one: null unless one run of lines does. `Buổi sáng: mùa hè từ …; Buổi chiều: từ …` */
export function hoursOfSeasons({ blocks }: SourceText): string | null {
  const runs: string[][] = [[]];
  for (const text of blocks.flatMap(linesOf).map(printedText)) {
    if (!/\S/u.test(text)) continue;
    if (tellsHours(text)) runs.at(-1)!.push(text.replace(EDGES, ''));
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  const told = runs.map((lines) => lines.join('; ')).filter(differsBySeason);
  return told.length === 1 ? told[0]! : null;
}
const EDGES = /^[\s\-–+*•]+|[\s.;]+$/gu;

const tellsHours = (text: string): boolean =>
  text.length <= LONGEST &&
  OPENS.test(text) &&
  findTimes(text).some(({ start, due }) => start !== null && !due) &&
  findDates(text).length === 0;
