import { linesOf, type SourceText } from '../model/block.ts';
import type { LocalDate } from '../time/local.ts';
import { isStamp, machineStamp } from './asides.ts';
import { findDates } from './dates.ts';
import { resolveDay } from './days.ts';
import type { DocumentText, LayoutReading } from './layout.ts';
import { leftOut } from './left-out.ts';
import { oncePer } from './once.ts';
import { printedText } from './printed.ts';
import { ISSUED, isSaidDone, TOLD } from './told-words.ts';

/** News and reports tell of days that are over. What is told is no entry, whatever it looks like. */

/** A programme tells of days to come and of days gone by alike; of those only what it says to be over is no entry. */
const SCHEDULE = /^(?:dự thảo\s)?(?:lịch|chương trình|kế hoạch|giấy mời|thư mời|phân công)(?!\p{L})/iu;

/** The day on which the text was published or signed, or null. */
export const toldOn: (document: DocumentText) => LocalDate | null = oncePer(({ source, masthead, on }) => {
  if (masthead.posted) return masthead.posted;
  for (const text of textsOf(source).filter(isStamp)) {
    const made = machineStamp(text);
    if (made) return made;
    const full = findDates(text)
      .flatMap(({ days }) => days)
      .find(({ year, month }) => year !== null && month !== null);
    const day = full && resolveDay(full, { period: null, year: null, issued: null, on }).date;
    if (day) return day;
  }
  return masthead.issued;
});

/**
 * Whether all days that the text names were over when it was published, and it says of one that something was done then.
 */
export function tellsOfPast(document: DocumentText): boolean {
  const told = toldOn(document);
  if (told === null || SCHEDULE.test(document.masthead.title ?? '')) return false;
  const { start, end } = document.masthead.body;
  const texts = textsOf({ ...document.source, blocks: document.source.blocks.slice(start, end) });
  const context = { period: null, year: null, issued: told, on: null };
  let past = false;
  for (const text of texts.filter((each) => !isStamp(each))) {
    const days = findDates(text).flatMap((mention) =>
      mention.citation ? [] : mention.days.map((day) => resolveDay(day, context).date),
    );
    if (days.some((day) => day === null || day > told)) return false;
    past ||= days.length > 0 && TOLD.test(text);
  }
  return past;
}

/** Without what is said to have been done on days before the text was published; each such line is told. */
export function withoutTold(reading: LayoutReading, document: DocumentText): LayoutReading {
  const told = toldOn(document);
  if (told === null) return reading;
  const isTold = SCHEDULE.test(document.masthead.title ?? '') ? isSaidDone : isNews;
  return leftOut(
    reading,
    reading.items.filter(({ title, end, kind }) => kind !== 'task' && end !== null && end <= told && isTold(title)),
  );
}

const isNews = (title: string): boolean =>
  TOLD.test(title) || BEFORE_THAT.test(title) || ISSUED.test(title) || isSaidDone(title);
/** `Trước đó, Đoàn đã giám sát …`: whatever was done. */
const BEFORE_THAT = /^[\s\-–+*•]*(?:trước (?:đó|đây)|mới đây|vừa qua)(?!\p{L})[^.;]{0,100}?\s(?:đã|vừa)\s\p{L}/iu;

const textsOf = ({ blocks }: SourceText): string[] => blocks.flatMap(linesOf).map(printedText);
