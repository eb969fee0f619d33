import type { Block, Line, Paragraph } from '../../../model/block.ts';
import { textOf } from '../../../model/block.ts';
import { WEEKDAY_WORDS } from '../../weekdays.ts';
import { DUTY_LINE } from './duty-label.ts';

/**
 * A week on one line: `03/3: họp …; 04/3: tiếp …`, `Ngày 3/3: …, ngày 4/3: …`. Each of its days becomes a paragraph of its
 * own, all on the line of the source.
 */

const DATE = String.raw`(?:\d{1,2}\s?(?:[-–,]|và)\s?)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?`;
const WEEKDAY = `(?:${WEEKDAY_WORDS}|T[2-7]|CN)`;
const NAMED = String.raw`(?:${WEEKDAY},?\s)?(?:ngày\s)?\(?(?:\d{1,2}\s?[-–]\s?)?${DATE}(?:\s?[-–]\s?${DATE})?\)?`;
const DAY = new RegExp(
  String.raw`(?<=^[\s\-–+*•]*|[.;,:–-]\s{0,12}|\s{3}|\n)(?:${NAMED}|${WEEKDAY}\s?\(${DATE}\))\s?(?:[:–]|-(?=\s))\s?(?=\p{L})|(?<=\s[*•]\s)Ngày\s${DATE}(?=[\s:])`,
  'giu',
);

/** Two dates with a colon may be a sentence; three are a week. */
const LEAST_DAYS = 3;

export function withDaysApart(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => (block.type === 'paragraph' ? daysApart(block) : [block]));
}

function daysApart(block: Paragraph): Paragraph[] {
  const text = textOf(block.line);
  if (!/\d\s?[/.-]\s?\d/u.test(text)) return [block];
  const starts = Array.from(text.matchAll(DAY), ({ index }) => index);
  // `Trực lãnh đạo: 02/3: BS Một; 03/3: BS Hai; …`: the label is that of all its days.
  if (starts.length < LEAST_DAYS || (starts[0]! > 0 && DUTY_LINE.test(text))) return [block];
  const bounds = [...(starts[0] === 0 ? [] : [0]), ...starts, text.length];
  return (
    bounds
      .slice(1)
      .map((to, i) => text.slice(bounds[i]!, to).replace(/[\s;,*•]+$/u, ''))
      .filter((part) => part.trim() !== '')
      // `3-3: họp …`: with the word before it a hyphen is a month's.
      .map((part) => (/^\d/u.test(part) ? `Ngày ${part}` : part))
      .map((part) => ({ ...block, line: lineOf(block.line, part) }))
  );
}

const lineOf = (line: Line, text: string): Line => ({ ...line, spans: [{ text }] });

/** Whether the days above it run in one line, which ended: what stands below is hardly said of the last of them. */
export function endsRun(lines: readonly number[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - LEAST_DAYS), at);
  return above.length === LEAST_DAYS && above.every((line) => line === above[0]) && lines[at] !== above[0];
}
