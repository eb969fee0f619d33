import type { SourceText } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { collapse } from '../vietnamese/normalise.ts';
import { ageOf, ageOfPeople, isFreshSchedule, isOldBeside } from './ages.ts';
import { findDates } from './dates.ts';
import { hourAlone } from './layouts/notice/hour-cells.ts';
import { withDrawnTables } from './layouts/week/drawn.ts';
import { type GridCell, gridRows } from './layouts/week/grid.ts';
import { stays } from './stays.ts';
import { isWithdrawn } from './withdrawn.ts';

/**
 * Entries that stand on the day that a table replaces by another beside it, or with the people whom others come for: whatever read
 * them, they are asked about.
 */
export function oldLeft(source: SourceText, items: readonly ProgrammeItem[]): Notice[] {
  const tables = withDrawnTables(source.blocks, headsAges).filter((block) => block.type === 'table');
  const asked = tables.flatMap((table) => {
    const grid = gridRows(table);
    const at = grid.slice(0, MOST_HEADS).findIndex((row) => headsAges(row.map(({ text }) => text)));
    if (at < 0) return [];
    const ages = agesOf(grid[at]!.map(({ text }) => text));
    return grid.slice(at + 1).flatMap((row) => {
      const lines = new Set(row.flatMap((cell) => cell.lines.map(({ place }) => place.line)));
      return items.filter((item) => lines.has(item.line) && isOld(item, row, ages));
    });
  });
  return [...new Set(asked)].map(({ id, line }) => notice('unclear-status', { line, item: id }));
}
const MOST_HEADS = 4;

const headsAges = (cells: readonly string[]): boolean => {
  if (cells.length < 2 || cells.some((cell) => cell.length > LONGEST_HEAD)) return false;
  const ages = agesOf(cells);
  return ages.includes('old') && ages.includes('new');
};
const LONGEST_HEAD = 60;

/** `Nội dung` is the old one beside `Nội dung điều chỉnh`. */
function agesOf(cells: readonly string[]): ('old' | 'new' | null)[] {
  const fresh = cells.find((cell) => isFreshSchedule(cell) || ageOfPeople(cell) === 'new') ?? '';
  return cells.map((cell) => {
    const text = collapse(cell).toLowerCase();
    // An empty cell heads nothing, also where no other says that it is new.
    if (text === '') return null;
    if (cell === fresh) return 'new';
    const isPlain = collapse(fresh).toLowerCase().startsWith(`${text} `);
    return ageOf(cell) ?? ageOfPeople(cell) ?? (isPlain || isOldBeside(cell, fresh) ? 'old' : null);
  });
}

function isOld(item: ProgrammeItem, row: readonly GridCell[], ages: readonly ('old' | 'new' | null)[]): boolean {
  const of = (age: 'old' | 'new') => row.flatMap(({ text }, at) => (ages[at] === age ? collapse(text) : []));
  const [before, after] = [of('old'), of('new')];
  const days = daysIn(before);
  if (days.length === 0) {
    const people = [item.leadersText, item.participantsText].map((text) => collapse(text ?? ''));
    const isTold = after.some((text) => /\p{L}/u.test(text)) && before.some((text) => text.includes(item.title));
    const isSaidNow = after.some((text) => text === item.title && (stays(text) || isWithdrawn(text)));
    return isTold || isSaidNow || before.some((text) => text.length > 2 && people.some((who) => who.includes(text)));
  }
  // Another hour alone is of the same day.
  const isKept = row.some(({ text }) => stays(collapse(text))) || after.some((text) => hourAlone(text) !== null);
  const day = item.start?.slice(5) ?? '';
  return !isKept && days.includes(day) && !daysIn(after).includes(day);
}

/** Their months and days, `09-05`. */
const daysIn = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => findDates(text))
    .flatMap(({ days }) => days.map(({ month, day }) => [month, day].map((n) => String(n).padStart(2, '0')).join('-')));
