import { linesOf, type SourceText } from '../model/block.ts';
import { addDays, type LocalDate, yearOf } from '../time/local.ts';
import { printedText } from './printed.ts';
import { yearOfCycle } from './year-names.ts';

/** Which Tết a text is about: the Gregorian year in which its first day lies, and whether the text says so. */
export interface TetYear {
  readonly year: number;
  /** False when it follows from the day on which the reader stands, or from the only year of the text. */
  readonly printed: boolean;
}

const AFTER_NAME = /(?<!\p{L})(?:tết|xuân|lễ hội)(?!\p{L})[^.;:\d\n]{0,40}\s(20\d{2})(?!\d)/iu;
const YEAR = /(?<![\d/.-])(20\d{2})(?!\d)|[/.-](20\d{2})(?!\d)/gu;
/** Programmes of Tết are read from some weeks before it to the end of its feasts. */
const DAYS_AFTER = 60;

export function tetYearOf({ blocks }: SourceText, on: LocalDate | null): TetYear | null {
  const text = blocks.flatMap(linesOf).map(printedText).join('\n');
  const named = AFTER_NAME.exec(text)?.[1];
  if (named !== undefined) return { year: Number(named), printed: true };
  const years = new Set(Array.from(text.matchAll(YEAR), ([, own, ending]) => Number(own ?? ending)));
  const near = [...years, ...(on === null ? [] : [yearOf(on)])];
  const year = yearOfCycle(text, near);
  if (year !== null) return { year, printed: true };
  if (on !== null) return { year: yearOf(addDays(on, 365 - DAYS_AFTER * 2)), printed: false };
  return years.size === 1 ? { year: [...years][0]!, printed: false } : null;
}
