import type { Table } from '../../../model/block.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { isDueAt } from '../../due-clauses.ts';
import { toldMoments } from '../../moment-roles.ts';
import { withoutAnnounced } from '../../no-loss.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import { spansOf } from '../dated-text.ts';
import type { NoticeText } from './notice-text.ts';

/** Of which day the hours of a table are that names none. */
export interface DayOfHours {
  readonly date: DateMention;
  /** Another day might be meant. */
  readonly unsure: boolean;
}

/**
 * The only day of the nearest paragraph above that names one, up to the table before; else that of the headline. Null where
 * nothing names one, or several. Unsure where the headline names another, and the paragraph does not lead to the table.
 */
export function dayOfHours(table: Table, text: NoticeText): DayOfHours | null {
  const first = lineOfTable(table);
  const inTables = linesOfTables(text);
  const above: Passage[] = [];
  for (const paragraph of text.paragraphs.toReversed()) {
    const { line } = placeOf(paragraph);
    if (line >= first || text.headline.includes(paragraph.text)) continue;
    if (inTables.has(line)) break;
    above.push(paragraph);
  }
  const headline = ownDays(text.headline, text);
  const nearest = above.map((each) => ({ each, days: ownDays(each.text, text) })).find(({ days }) => days.length > 0);
  if (nearest === undefined) return onlyOne(headline, false);
  const leads = nearest.each === above[0] && LEADS.test(nearest.each.text);
  const differs = headline.length > 0 && keyOf(headline[0]!) !== keyOf(nearest.days[0]!);
  return onlyOne(nearest.days, differs && !leads);
}

/** The lines of the source that stand in a table of the notice. */
export const linesOfTables = ({ tables }: NoticeText): ReadonlySet<number> =>
  new Set(tables.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(({ place }) => place.line))));

const lineOfTable = ({ cells }: Table): number => cells[0]?.lines[0]?.place.line ?? 0;
/** `… như sau:`, `Ngày 15/5/2027:` */
const LEADS = /(?::|(?:như sau|sau đây|dưới đây|sau)\s?[.:]*)\s*$|^[^.;,]{1,60}$/iu;

/** Days on which something may take place: none that is a last one, of what is off, of a paper or of before. */
function ownDays(words: string, { context, since }: NoticeText): DateMention[] {
  return withoutAnnounced(words)
    .split(/(?<=[.;])\s+/u)
    .filter((clause) => !isWithdrawn(clause))
    .flatMap((clause) => {
      const { fresh, open } = toldMoments(clause);
      const told = new Set((fresh.some(({ date }) => date !== null) ? fresh : open).map(({ date }) => date?.text));
      return findDates(clause).filter((date) => !date.citation && !isDueAt(clause, date.index) && told.has(date.text));
    })
    .filter((date) => {
      const start = spansOf(date, context)[0]?.start ?? null;
      return start === null || since === null || start >= since;
    });
}

const keyOf = ({ days }: DateMention): string => JSON.stringify(days.map(({ day, month }) => [day, month]));

function onlyOne(days: readonly DateMention[], unsure: boolean): DayOfHours | null {
  const [first] = days;
  const isOne = first?.form === 'day' && days.every((day) => keyOf(day) === keyOf(first));
  return isOne ? { date: first, unsure } : null;
}
