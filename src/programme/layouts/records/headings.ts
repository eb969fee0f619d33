import { type DayHeading, readDayHeading } from '../../day-headings.ts';
import type { Passage } from '../../passage.ts';
import { sessionOfCell } from '../../sessions.ts';
import { type BodyLine, bodyLine, cutRecords, isWhole } from './cut.ts';
import { readRecordLine } from './labels.ts';

/** Which lines of the body are headings for the records below: days and sessions that stand alone. */

export interface PrintedLine {
  readonly passage: Passage;
  /** An empty line stands before it. */
  readonly gap: boolean;
}

/** The day that is all a line says, or null. */
export const dayAlone = (text: string): DayHeading | null => {
  const heading = readDayHeading(text);
  return heading?.closed === true && heading.rest.trim() === '' ? heading : null;
};

/**
 * `Thứ Hai, 10/3` heads what follows. `Ngày: 10/3` has the shape of a label too: where each record has its own it is
 * part of that record, wherever it stands in it; else it is a heading, if all of its kind stand above their records.
 */
export function withHeadings(printed: readonly PrintedLine[]): readonly BodyLine[] {
  const labels = printed.map(({ passage }) => (isHeading(passage.text) ? labelOf(passage) : null));
  const asParts = printed.map(({ passage, gap }, i) =>
    bodyLine(passage, gap, labels[i] === null && isHeading(passage.text)),
  );
  const heads = new Set<string | null>(
    [...new Set(labels)].filter((label) => label !== null && isAbove(label, labels, asParts)),
  );
  return asParts.map((line, i) => (heads.has(labels[i] ?? null) ? bodyLine(line.passage, line.gap, true) : line));
}

const isHeading = (text: string): boolean => dayAlone(text) !== null || sessionOfCell(text) !== null;

function labelOf(passage: Passage): string | null {
  const [part] = readRecordLine(passage);
  return part?.role === 'time' ? part.label.toLowerCase() : null;
}

function isAbove(label: string, labels: readonly (string | null)[], lines: readonly BodyLine[]): boolean {
  const own = new Set(lines.filter((_, i) => labels[i] === label));
  const whole = cutRecords(lines).filter(isWhole);
  const held = whole.map((record) => record.filter((line) => own.has(line)).length);
  if (held.every((count) => count === 1) && held.length === own.size) return false;
  const opens: boolean[] = [];
  for (const [i, { gap }] of lines.entries())
    opens.push(gap || i === 0 || (labels[i - 1] != null && opens[i - 1] === true));
  const isUnparted = lines.every(({ gap }, i) => i === 0 || !gap);
  return isUnparted ? own.has(lines[0]!) : lines.every((line, i) => !own.has(line) || opens[i]!);
}
