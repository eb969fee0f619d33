import { cutFields } from '../../fields.ts';
import { readLeadingTimes } from '../../hours-ahead.ts';
import { hourWithin } from '../../hours-within.ts';
import { kindOfTitle } from '../../kinds.ts';
import { join, slice } from '../../passage.ts';
import { isPlaceLine } from '../../places.ts';
import { opensActivity } from '../../subjects.ts';
import { isWhoLine } from '../../who-lines.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * Hours in a cell that stand in a line of their own, above their words or below them (`Giao ban` / `8h00 - 9h00` /
 * `Phòng họp A`), or behind them with the place in the next line: they are set before their words.
 */
export function withHoursAhead(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const sides = paragraphs.map((_, at) => sideOf(paragraphs, at));
  const known = new Set(sides.filter((side) => side === 'above' || side === 'below'));
  const [usual] = known.size === 1 ? known : [];
  const out: Paragraph[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const side = sides[at] === 'either' ? usual : sides[at];
    const [hour, words] = [paragraphs[at]!, side === 'above' ? out.pop() : paragraphs[at + 1]];
    if ((side === 'above' || side === 'below') && words) {
      out.push({ ...words, passage: join([hour.passage, words.passage], ' '), marked: true, gap: words.gap });
      if (side === 'below') at++;
    } else out.push(turned(hour, paragraphs[at + 1]));
  }
  return out;
}

/** On which side the words of an hour are that stands alone; null for any other line, and where no words are. */
type Side = 'above' | 'below' | 'either' | null;

function sideOf(paragraphs: readonly Paragraph[], at: number): Side {
  if (!isHourAlone(paragraphs[at])) return null;
  const [above, below] = [paragraphs[at - 1], paragraphs[at + 1]];
  const hasAbove = above !== undefined && isBare(above) && mayBeWords(above);
  const hasBelow = below !== undefined && isBare(below) && mayBeWords(below);
  if (hasAbove && hasBelow) return tellsWhatIsDone(below) ? 'either' : 'above';
  return hasAbove ? 'above' : hasBelow ? 'below' : null;
}

const isHourAlone = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && readLeadingTimes(paragraph.passage.text)?.rest.trim() === '';

/** Neither an hour nor a label stands before the words. */
const isBare = ({ passage: { text } }: Paragraph): boolean =>
  readLeadingTimes(text.replace(/^[\s\-–+*•]+/u, '')) === null && cutFields(text).main !== '';

const mayBeWords = ({ passage: { text } }: Paragraph): boolean =>
  /\p{L}{2}/u.test(text) && !isPlaceLine(text) && (!isWhoLine(text) || opensActivity(text));

/** `Phòng Ví Dụ chuẩn bị` does not open with what is done. */
const tellsWhatIsDone = ({ passage: { text } }: Paragraph): boolean =>
  !isPlaceLine(text) && (opensActivity(text) || kindOfTitle(text) === 'event');

/** `Giao ban khối 14h00` above `Phòng họp A`. */
function turned(paragraph: Paragraph, next: Paragraph | undefined): Paragraph {
  const { passage, marked } = paragraph;
  if (marked || next === undefined || next.marked || tellsWhatIsDone(next)) return paragraph;
  const hour = hourWithin(passage.text)?.time;
  if (!hour || hour.index + hour.length < passage.text.trimEnd().length) return paragraph;
  const parts = [slice(passage, hour.index), slice(passage, 0, hour.index)];
  return { ...paragraph, passage: join(parts, ' '), marked: true };
}
