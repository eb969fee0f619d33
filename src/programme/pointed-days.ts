import type { Block, SourceText } from '../model/block.ts';
import { printedText } from './printed.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';

/**
 * `07.03 (Thứ 7) 9:00 …` beside `21-22.03 Trưng bày …`: where lines begin with a pointed day that its weekday shows to be one,
 * what begins so without a weekday is a day too, and no number of a section.
 */

const LEAST = 2;
const WEEKDAY = `(?:${WEEKDAY_WORDS}|T[2-7]|CN)`;
const MARK = String.raw`^[\s\-–+*•]*`;
const SHOWN = new RegExp(
  String.raw`${MARK}(?:\d{1,2}\s?[-–]\s?)?\d{1,2}\.(\d{1,2})(?:\.\d{4})?[\s,]{1,2}\(?${WEEKDAY}(?!\p{L})`,
  'iu',
);
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const BARE = new RegExp(
  String.raw`(${MARK})(?:từ\s)?(?:ngày\s)?(?:(${DAY})(?:\.(${MONTH}))?\s?(?:[-–]|đến)\s?)?(${DAY})\.(${MONTH})(?:\s?:|(?=\s[\p{L}\d]))`,
  'iu',
);

/** The source with such days as headings (`Ngày 21-22/03:`); all else as it was. */
export function withPointedDays(source: SourceText): SourceText {
  const textOf = (block: Block) => (block.type === 'paragraph' ? printedText(block.line) : '');
  const shown = source.blocks.flatMap((block) => SHOWN.exec(textOf(block))?.[1] ?? []);
  if (shown.length < LEAST) return source;
  return {
    ...source,
    blocks: source.blocks.map((block) => (isDay(BARE.exec(textOf(block)), shown) ? slashed(block) : block)),
  };
}

/** A month of one digit is that of a section (`1.2`), but behind a day of two beside others of that month. */
function isDay(match: RegExpExecArray | null, shown: readonly string[]): boolean {
  const [, , , , day = '', month = ''] = match ?? [];
  return month.length === 2 || (day.length === 2 && shown.includes(month));
}

function slashed(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  const [first, ...others] = block.line.spans;
  if (!first) return block;
  return {
    ...block,
    line: { ...block.line, spans: [{ ...first, text: first.text.replace(BARE, asHeading) }, ...others] },
  };
}

const asHeading = (_: string, mark: string, first = '', itsMonth = '', day: string, month: string): string =>
  `${mark}Ngày ${first}${itsMonth && `/${itsMonth}`}${first && '-'}${day}/${month}:`;
