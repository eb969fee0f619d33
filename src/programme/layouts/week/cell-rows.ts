import type { Line } from '../../../model/block.ts';
import type { FieldRole } from '../../fields.ts';
import { isPageNote } from '../../page-notes.ts';
import { isBodyLine } from '../../subjects.ts';
import { readLeadingTime } from '../../times.ts';
import { type CellToken, tokensOf } from './cell-tokens.ts';
import type { CellStream } from './cells.ts';
import { isClosing, isFurniture } from './furniture.ts';
import { isWhen } from './heads.ts';
import { areCellsWhole, type ListedRow, listedRows } from './listed-cells.ts';
import { mayEnd } from './passed-over.ts';
import type { ScheduleRow } from './row.ts';
import { breaksOff, fits, opensEntry, RowWalker } from './row-walker.ts';
import { readWhen } from './when.ts';

/** Rows of the stream, to be read as those of a table. */
export function rowsOfStream(lines: readonly Line[], stream: CellStream): ScheduleRow[] {
  const tokens = tokensOf(lines.slice(stream.bodyStart));
  const walker = new RowWalker(stream.fields);
  const whole = areCellsWhole(tokens);
  const even = areRowsEven(tokens, stream.fields.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (mayEnd(token.text) ? !goesOn(tokens, i) : isClosing(token.text)) break;
    if (mayEnd(token.text) || isFurniture(token.text)) continue;
    // A session or an hour behind its day is none of the list.
    const run = walker.awaitsContent && !isWhen(token.text) ? tokens.slice(i, i + lengthOfRow(tokens, i)) : [];
    const listed = listedRows(run, stream.fields, whole) ?? evenRow(run, stream.fields, even);
    if (listed) {
      for (const row of listed) walker.list(row);
      i += run.length - 1;
      continue;
    }
    if (stream.leadersFirst && leadsHour(token.text, tokens[i + 1]?.text)) walker.lead(token);
    else walker.take(token, cellsBeforeWhen(tokens, i));
  }
  return walker.finish();
}

/** Whether below a note of the page or a signing day a session or an hour stands, before an end for certain. */
function goesOn(tokens: readonly CellToken[], from: number): boolean {
  const below = tokens.slice(from + 1).map(({ text }) => text);
  const end = below.findIndex((text) => isClosing(text) && !mayEnd(text));
  return below.slice(0, end < 0 ? undefined : end).some((text) => {
    const { slot, time } = readWhen(text);
    return slot !== null || time !== null || readLeadingTime(text) !== null;
  });
}

/** Cells up to the next day, session or hour, and to what ends the table. */
function lengthOfRow(tokens: readonly CellToken[], from: number): number {
  const next = tokens.findIndex(({ text }, i) => i > from && (isWhen(text) || mayEnd(text) || isClosing(text)));
  return (next < 0 ? tokens.length : next) - from;
}

/**
 * As many cells as there are columns: each is in its own where at least half hold what their heads say, or one does and
 * most rows have as many.
 */
function evenRow(tokens: readonly CellToken[], fields: readonly FieldRole[], even: boolean): ListedRow[] | null {
  const [content, ...others] = writtenIn(tokens);
  if (content === undefined || others.length !== fields.length || others.length < LEAST_BESIDE) return null;
  const apart = others.some(({ text }) => opensEntry(text) || readLeadingTime(text) !== null);
  const fitting = others.filter(({ text }, i) => fits(fields[i]!, flat(text))).length;
  if (apart || breaksOff(content.lines) || fitting < (even ? 1 : others.length / 2)) return null;
  const columns = others.map(({ text }, i) => [fields[i]!, flat(text)]);
  return [{ content: content.lines, columns: Object.fromEntries(columns) }];
}

function areRowsEven(tokens: readonly CellToken[], beside: number): boolean {
  const starts = tokens.flatMap(({ text }, i) => (i > 0 && isWhen(tokens[i - 1]!.text) && !isWhen(text) ? [i] : []));
  const whole = starts.filter((at) => writtenIn(tokens.slice(at, at + lengthOfRow(tokens, at))).length === beside + 1);
  return whole.length >= starts.length * MOST;
}

const writtenIn = (tokens: readonly CellToken[]): CellToken[] =>
  tokens.filter(({ text }) => text !== '' && !isFurniture(text) && !isPageNote(text));
const MOST = 0.7;
const LEAST_BESIDE = 2;
const flat = (text: string): string => text.replace(/\n/g, ' ');

/** Leaders, and in the next cell an hour or a session. */
function leadsHour(text: string, next: string | undefined): boolean {
  if (next === undefined || !isBodyLine(text.replace(/\n/g, ' '))) return false;
  const { heading, time, slot, rest } = readWhen(next);
  return heading === null && (time !== null || slot !== null) && rest === '';
}

/** Cells up to the next one that begins a row by its day, session or time. */
function cellsBeforeWhen(tokens: readonly CellToken[], from: number): number {
  const next = tokens.findIndex(
    ({ text }, i) => i > from && (text === '' || isWhen(text) || readLeadingTime(text) !== null || opensEntry(text)),
  );
  return (next < 0 ? tokens.length : next) - from;
}
