import { type Block, type Line, type SourceText, textOf } from '../model/block.ts';
import { readDayHeading } from './day-headings.ts';
import { cutFields } from './fields.ts';
import { withLabel } from './label-words.ts';
import { isPlaceLine } from './places.ts';
import { sessionOfCell } from './sessions.ts';
import { isLeaderLine, opensActivity } from './subjects.ts';
import { readLeadingTime } from './times.ts';

/**
 * Cards of a page with a line each for the hour, what is done, the place and a label (`Chủ trì: …`). Where the lines between
 * are places, the others there are too, whatever they are called: `Bãi tập kết Mẫu`.
 */

const LEAST_PLACES = 2;
const LEAST_SHARE = 0.5;
const LONGEST = 80;

/** The source with `Địa điểm: ` before those of which nothing else tells that they are places. */
export function withPlacesOfCards(source: SourceText): SourceText {
  const lines = source.blocks.map((block) => (block.type === 'paragraph' ? textOf(block.line).trim() : ''));
  const found = lines.flatMap((_, at) => (isAmongCard(lines, at) ? [at] : []));
  const unnamed = new Set(found.filter((at) => !isPlaceLine(lines[at]!)));
  const places = found.length - unnamed.size;
  if (unnamed.size === 0 || places < LEAST_PLACES || places < found.length * LEAST_SHARE) return source;
  const blocks = source.blocks.map((block, at): Block => {
    if (block.type !== 'paragraph' || !unnamed.has(at)) return block;
    const line: Line = withLabel('Địa điểm', block.line);
    return { ...block, line };
  });
  return { ...source, blocks };
}

/** The line between what is done at an hour and the label below it. */
function isAmongCard(lines: readonly string[], at: number): boolean {
  const [when, title, own, below] = [lines[at - 2], lines[at - 1], lines[at]!, lines[at + 1]];
  if (!when || !title || !below || own.length > LONGEST || !/^\p{L}/u.test(own)) return false;
  return (
    saysOnlyWhen(when) && isWords(title) && isWords(own) && isLabelled(below) && !isLeaderLine(own) && !isDone(own)
  );
}

const saysOnlyWhen = (text: string): boolean =>
  sessionOfCell(text) !== null || (readLeadingTime(text)?.rest.trim() ?? '-') === '';
const isLabelled = (text: string): boolean => cutFields(text).main === '' && cutFields(text).fields.length > 0;
const isWords = (text: string): boolean =>
  !saysOnlyWhen(text) && cutFields(text).fields.length === 0 && readDayHeading(text)?.closed !== true;
/** A second thing done at the same hour. */
const isDone = (text: string): boolean => opensActivity(text) || /[.;:]\s*$/u.test(text);
