import { type Block, type SourceText, textOf } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { collapse } from '../vietnamese/normalise.ts';
import type { LayoutReading } from './layout.ts';
import { findTimes, readLeadingTime, type TimeMention } from './times.ts';
import { withoutOldDay } from './withdrawn.ts';

/**
 * An hour that stands in the words of an entry, on its line or in its row, and that nothing there has: it may be when the
 * entry begins. An entry that has an hour of its own, or is due at one, says when; so does one whose hour is another's.
 */
export function hoursLeft(source: SourceText, { items, notices }: Pick<LayoutReading, 'items' | 'notices'>): Notice[] {
  const doubted = new Set(notices.flatMap(({ code, item }) => (code === 'unclear-boundary' ? (item ?? []) : [])));
  const rows = rowsOf(source.blocks);
  const inRow = Map.groupBy(items, ({ line }) => rows.get(line));
  return items.flatMap((item) => {
    if (!isOpen(item) || doubted.has(item.id)) return [];
    const row = rows.get(item.line);
    const beside = row === undefined ? [item] : (inRow.get(row) ?? []);
    const left = [...(row?.texts ?? []), ...wordsOf(item)]
      .flatMap((text) => hoursIn(text))
      .find((time) => !beside.some((other) => has(other, time)));
    return left ? [notice('hour-left', { line: item.line, item: item.id }, { printed: left.text })] : [];
  });
}

const isOpen = ({ kind, timing, status, startTime, dueTime }: ProgrammeItem): boolean =>
  (kind === 'event' || kind === 'observance') &&
  timing !== 'period' &&
  status === 'confirmed' &&
  startTime === null &&
  dueTime === null;

const wordsOf = (item: ProgrammeItem): string[] =>
  [item.title, item.participantsText, item.leadersText, item.location, item.note, item.product].filter(
    (text) => text !== null,
  );

interface Row {
  readonly texts: readonly string[];
}

/** By the number of a line: the cells of its row, or the line alone. */
function rowsOf(blocks: readonly Block[]): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  for (const block of blocks) {
    const groups =
      block.type === 'paragraph'
        ? [[block.line]]
        : [...Map.groupBy(block.cells, ({ row }) => row).values()].map((cells) => cells.flatMap(({ lines }) => lines));
    for (const lines of groups) {
      const row = { texts: lines.map((line) => collapse(textOf(line))) };
      for (const line of lines) rows.set(line.place.line, row);
    }
  }
  return rows;
}

function hoursIn(printed: string): TimeMention[] {
  const text = withoutOldDay(printed);
  const leading = readLeadingTime(text);
  const times = findTimes(text);
  return [...(leading && !times.some(({ index }) => index === leading.index) ? [leading] : []), ...times].filter(
    ({ start, due }) => start !== null && !due,
  );
}

/** `2h00` under the heading Chiều is 14:00. */
const has = ({ startTime, endTime, dueTime }: ProgrammeItem, { start }: TimeMention): boolean =>
  [startTime, endTime, dueTime].some(
    (time) =>
      time !== null &&
      time.slice(2) === start!.slice(2) &&
      Number(time.slice(0, 2)) % 12 === Number(start!.slice(0, 2)) % 12,
  );
