import { type Line, linesOf } from '../../model/block.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import type { DayContext } from '../days.ts';
import type { DocumentText, LayoutReading } from '../layout.ts';
import { printedText } from '../printed.ts';
import { type PutOff, putOffUntil } from '../put-off-until.ts';
import { findTimes, slotOfTime } from '../times.ts';
import { datedContext, spansOf } from './dated-text.ts';

/**
 * An entry that says that it is put off and when it is held instead (`… Hoãn, mở lại 8h00 ngày 18/11`) stands on its old day
 * as put off, and on the new one as what takes place.
 */
export function withResumed(document: DocumentText, reading: LayoutReading): LayoutReading {
  if (reading.instead || reading.namesOtherDays) return reading;
  const lines = linesPutOff(document);
  if (lines.size === 0 && reading.items.every((item) => saidOf(item) === null)) return reading;
  const context = datedContext(document);
  let next = Math.max(0, ...reading.items.map(({ id }) => Number.parseInt(id, 10) || 0)) + 1;
  // An hour in the words of such an entry was that of the new day.
  const clear = new Set<string | null>();
  const items = reading.items.flatMap((item) => {
    const inLine = reading.items.filter(({ line }) => line === item.line);
    const told = saidOf(item) ?? (inLine.length === 1 ? (lines.get(item.line) ?? null) : null);
    const resumed = told && item.kind === 'event' ? resumedOf(item, told, context) : [];
    if (told === null || resumed.length === 0) return [item];
    if (findTimes(resumed[0]!.title).length === 0) clear.add(item.id);
    return [putOff(item, told), ...resumed.map((each) => ({ ...each, id: String(next++) }))];
  });
  const notices = reading.notices.filter(({ code, item }) => code !== 'unclear-boundary' || !clear.has(item));
  const held = new Set(items.flatMap(({ start, status }) => (status === 'confirmed' ? [start] : [])));
  const emptySlots = reading.emptySlots.filter(({ date, slot }) => slot !== 'allDay' || !held.has(date));
  return { ...reading, items, notices, emptySlots };
}

interface Told extends PutOff {
  readonly text: string;
}

const toldIn = (text: string): Told | null => {
  const found = putOffUntil(text);
  return found && { ...found, text };
};

/** The lines that say so. */
function linesPutOff({ source, masthead }: DocumentText): ReadonlyMap<number, Told> {
  const lines: readonly Line[] = source.blocks.slice(masthead.body.start, masthead.body.end).flatMap(linesOf);
  return new Map(
    lines.flatMap((line) => {
      const told = toldIn(printedText(line));
      return told ? [[line.place.line, told] as const] : [];
    }),
  );
}

const saidOf = ({ title, note }: ProgrammeItem): Told | null =>
  toldIn(title) ?? (note === null ? null : toldIn(`(${note})`));

/** What it is on each of its new days; none where one of these is none, or that of the item already. */
function resumedOf(item: ProgrammeItem, { until }: PutOff, context: DayContext): ProgrammeItem[] {
  const spans = spansOf(until.date!, context);
  if (spans.some((span) => !span.start || span.problem !== null || span.start === item.start)) return [];
  const start = until.time?.start ?? null;
  return spans.map((span) => ({
    ...item,
    title: withoutClause(item.title),
    note: item.note === null ? null : withoutClause(`; ${item.note}`).replace(/^[;\s]+/u, '') || null,
    start: span.start,
    end: span.end,
    timing: 'on',
    timingText: until.date!.text,
    slot: start ? slotOfTime(start) : until.slot,
    startTime: start,
    endTime: until.time?.end ?? null,
    status: 'confirmed',
  }));
}

const putOff = (item: ProgrammeItem, { text, index, end }: Told): ProgrammeItem => ({
  ...item,
  title: withoutClause(item.title),
  note: item.note ?? text.slice(index, end).replace(/^[\s.;,(–-]+|[\s)]+$/gu, ''),
  status: 'postponed',
});

function withoutClause(title: string): string {
  const clause = putOffUntil(title);
  return clause ? (title.slice(0, clause.index) + title.slice(clause.end)).trim() : title;
}
