import type { SourceText } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem, Slot } from '../model/programme.ts';
import type { LocalTime } from '../time/local.ts';
import { doubtedIn, type Row, rowsOf, wordsOf } from './hours-left.ts';
import type { LayoutReading } from './layout.ts';
import { halvesIn, sessionsApart } from './sessions.ts';
import { findTimes, slotOfTime } from './times.ts';

/**
 * A half of the day in the words of an entry that is not its own: it may be when the entry is. One that stands apart may be that
 * of another entry of its row, and then says nothing of this one; an entry that has neither half nor hour may have any.
 */
export function halvesLeft(source: SourceText, { items, notices }: Pick<LayoutReading, 'items' | 'notices'>): Notice[] {
  const doubted = doubtedIn(notices);
  const rows = rowsOf(source.blocks);
  const halves = new Map<Row | undefined, ReadonlySet<Slot>>();
  for (const [row, own] of Map.groupBy(items, ({ line }) => rows.get(line))) halves.set(row, halvesOf(own));
  return items.flatMap((item) => {
    if (!takesPlace(item) || doubted.has(item.id)) return [];
    const own = halves.get(rows.get(item.line))!;
    const left = wordsOf(item)
      .flatMap((words) => sessionsApart(words))
      .find(({ slot }) => !own.has('allDay') && (slot === 'allDay' ? own.size === 0 : !own.has(slot)));
    const printed = left?.printed ?? anyIn(item);
    return printed === undefined ? [] : [notice('hour-left', { line: item.line, item: item.id }, { printed })];
  });
}

const takesPlace = ({ kind, timing, status }: ProgrammeItem): boolean =>
  (kind === 'event' || kind === 'dayOff') && timing === 'on' && status === 'confirmed';

/** Of an entry that has none of its own. */
function anyIn(item: ProgrammeItem): string | undefined {
  if (item.slot !== null || item.startTime !== null) return undefined;
  const words = [item.title, item.location, item.note].filter((text) => text !== null).map(withoutHours);
  const bare = item.start === item.end ? words : words.map((text) => text.replace(OF_A_DAY, ' '));
  return (
    bare.flatMap(halvesIn)[0]?.printed ?? LESSONS.exec(item.title)?.[1] ?? LESSONS_ALONE.exec(item.note ?? '')?.[1]
  );
}

/** `Tiết 3, 4: Thi …`, `Tiết 1` in the column of remarks: lessons have their hours, which only the school knows. */
const LESSON = String.raw`tiết\s\d{1,2}(?:\s?(?:[,+&–-]|và)\s?(?:tiết\s)?\d{1,2}){0,5}`;
const LESSONS = new RegExp(String.raw`^(${LESSON})\s?[:,–-]`, 'iu');
const LESSONS_ALONE = new RegExp(String.raw`^\s*(${LESSON})[\s.;]*$`, 'iu');

/** `từ sáng 9/6 đến hết ngày 10/6`: no half of all the days. */
const OF_A_DAY = /(?:sáng|trưa|chiều|tối|đêm)(?=\s(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d)/giu;

/** `7 giờ sáng` is an hour. */
const withoutHours = (words: string): string =>
  findTimes(words).reduceRight((text, { index, length }) => text.slice(0, index) + text.slice(index + length), words);

function halvesOf(items: readonly ProgrammeItem[]): ReadonlySet<Slot> {
  return new Set(
    items.flatMap(({ slot, startTime, endTime }): Slot[] => [
      ...(slot === null ? [] : [slot]),
      ...[startTime, endTime].flatMap((time) => (time === null ? [] : [slotOfTime(time as LocalTime)])),
    ]),
  );
}
