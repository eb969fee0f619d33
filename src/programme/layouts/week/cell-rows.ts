import type { Line } from '../../../model/block.ts';
import { isBodyLine } from '../../subjects.ts';
import { readLeadingTime } from '../../times.ts';
import { type CellToken, tokensOf } from './cell-tokens.ts';
import type { CellStream } from './cells.ts';
import { isClosing, isFurniture } from './furniture.ts';
import { isWhen } from './heads.ts';
import { areCellsWhole, listedRows } from './listed-cells.ts';
import { mayEnd } from './passed-over.ts';
import type { ScheduleRow } from './row.ts';
import { opensEntry, RowWalker } from './row-walker.ts';
import { readWhen } from './when.ts';

/** Rows of the stream, to be read as those of a table. */
export function rowsOfStream(lines: readonly Line[], stream: CellStream): ScheduleRow[] {
  const tokens = tokensOf(lines.slice(stream.bodyStart));
  const walker = new RowWalker(stream.fields);
  const whole = areCellsWhole(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (mayEnd(token.text) ? !goesOn(tokens, i) : isClosing(token.text)) break;
    if (mayEnd(token.text) || isFurniture(token.text)) continue;
    const run = walker.awaitsContent ? tokens.slice(i, i + lengthOfRow(tokens, i)) : [];
    const listed = listedRows(run, stream.fields, whole);
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
