import { type Line, textOf } from '../../../model/block.ts';
import type { Slot } from '../../../model/programme.ts';
import { isClosing } from './furniture.ts';
import { roleOfHead } from './heads.ts';
import { mayEnd } from './passed-over.ts';
import type { RowContent, ScheduleRow } from './row.ts';
import { groupsOf, holdsList, type PlacedLine, placesOf } from './session-lines.ts';
import { readWhen } from './when.ts';

/**
 * A table of days and halves of the day that a page gave out one cell a line, its empty cells left out: `Ngày`, `Sáng`,
 * `Chiều`, then `Thứ Hai (03/3)` and what stands in its cells. Null for other lines.
 */
export function rowsOfSessionCells(lines: readonly Line[]): ScheduleRow[] | null {
  const texts = lines.map((line) => textOf(line).trim());
  const starts = texts.flatMap((text, i) => (isDay(text) ? [i] : []));
  const heads = starts[0] === undefined ? null : headsAbove(texts.slice(0, starts[0]));
  if (heads === null) return null;
  const end = endOf(texts, starts);
  const wholeLines = texts.slice(starts[0], end).some(holdsList);
  const days = starts
    .filter((start) => start < end)
    .map((start, i) => ({
      day: lines[start]!,
      groups: groupsOf(lines.slice(start + 1, Math.min(starts[i + 1] ?? end, end)), wholeLines),
    }));
  // Where a day has more lines than halves, a cell may hold several: two of another day may be of one half.
  const oneEach = days.every(({ groups }) => groups.length <= heads.length);
  return days.map(({ day, groups }) => ({
    when: [textOf(day)],
    contents: contentsOf(placesOf(groups, heads, oneEach), heads),
    columns: {},
    line: day.place.line,
  }));
}

function isDay(text: string): boolean {
  const { heading, slot, time, rest } = readWhen(text);
  return heading !== null && rest === '' && slot === null && time === null && heading.date?.form !== 'range';
}

/** The halves that the last lines above the first day name, in their order; null for fewer than two. */
function headsAbove(above: readonly string[]): Slot[] | null {
  const slots = above.filter((text) => text !== '').map(slotOfHead);
  const heads = slots.slice(slots.lastIndexOf(null) + 1).filter((slot) => slot !== null);
  const inOrder = heads.every((slot, i) => ORDER.indexOf(slot) > ORDER.indexOf(heads[i - 1] ?? 'allDay'));
  return heads.length >= 2 && inOrder ? heads : null;
}

const ORDER: readonly Slot[] = ['allDay', 'morning', 'afternoon', 'evening'];

function slotOfHead(text: string): Slot | null {
  const role = roleOfHead(text);
  return role?.type === 'session' ? role.slot : null;
}

/** One past the last line of the table: a blank line ends it where none stands between its cells. */
function endOf(texts: readonly string[], starts: readonly number[]): number {
  const [first, last] = [starts[0]!, starts.at(-1)!];
  const days = new Set(starts);
  // `Thứ Ba, ngày 02 tháng 3 năm 2027` looks like the line of a signing day.
  const closing = texts.findIndex(
    (text, i) => i > first && !days.has(i) && (i > last || !mayEnd(text)) && isClosing(text),
  );
  const spaced = starts.some((start) => texts[start + 1] === '' && start < last);
  const blank = spaced ? -1 : texts.findIndex((text, i) => i > last + 1 && text === '');
  return Math.min(...[closing, blank].filter((at) => at > 0), texts.length);
}

/** Neighbouring lines of one half are one cell; what is of none that is known stands alone. */
function contentsOf(placed: readonly PlacedLine[], heads: readonly Slot[]): RowContent[] {
  const cells: { lines: Line[]; slot: Slot | null }[] = [];
  for (const { line, slot } of placed) {
    const last = cells.at(-1);
    if (last && slot !== null && last.slot === slot) last.lines.push(line);
    else cells.push({ lines: [line], slot });
  }
  const slotUnread = heads.map((slot) => NAMES[slot]).join(', ');
  return cells.map(({ lines, slot }) =>
    slot === null
      ? { lines, kind: 'paragraph', role: null, slotUnread }
      : { lines, kind: 'paragraph', role: { type: 'session', slot } },
  );
}

const NAMES: Readonly<Record<Slot, string>> = {
  morning: 'Sáng',
  afternoon: 'Chiều',
  evening: 'Tối',
  allDay: 'Cả ngày',
};
