import type { Programme, ProgrammeItem, Slot } from '../model/programme.ts';
import { dayTitle, rangeText } from './day-words.ts';

/** The items of a programme under the headings that a person would give them. */

export interface Group {
  readonly title: string;
  readonly items: readonly ProgrammeItem[];
}

/** Priorities, then days in order (work that is due on its last day), then stretches, then what has no date. */
export function groups({ items }: Programme): Group[] {
  const focus = items.filter((item) => item.kind === 'focus');
  const dated = items.filter((item) => item.kind !== 'focus' && item.start !== null && item.end !== null);
  const bound = dated.filter((item) => item.timing === 'on' || item.timing === 'deadline');
  const days = together(bound, (item) => (item.timing === 'deadline' ? item.end! : item.start!));
  const stretches = together(
    dated.filter((item) => !bound.includes(item)),
    (item) => `${item.start} ${item.end}`,
  );
  const undated = items.filter((item) => item.kind !== 'focus' && !dated.includes(item));
  return [
    { title: 'NHIỆM VỤ TRỌNG TÂM', items: focus },
    ...days.map(([day, all]) => ({ title: dayTitle(day), items: all.toSorted(byClock) })),
    ...stretches.map(([, all]) => ({
      title: `Trong thời gian ${rangeText(all[0]!.start!, all[0]!.end!)}`,
      items: all,
    })),
    { title: 'KHÔNG RÕ NGÀY', items: undated },
  ].filter((group) => group.items.length > 0);
}

/** Those of one key together, in the order of the keys. */
function together(
  items: readonly ProgrammeItem[],
  keyOf: (item: ProgrammeItem) => string,
): [string, ProgrammeItem[]][] {
  return [...Map.groupBy(items, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
}

const HALVES: Readonly<Record<Slot, string>> = { allDay: '', morning: '', afternoon: '12:00', evening: '18:00' };

/** What takes the whole day first, what is only due on it last; otherwise as the day goes. */
function byClock(a: ProgrammeItem, b: ProgrammeItem): number {
  const clock = ({ timing, startTime, dueTime, slot }: ProgrammeItem) =>
    startTime ?? dueTime ?? (timing === 'deadline' ? '24:00' : slot === null ? '' : HALVES[slot]);
  return clock(a) < clock(b) ? -1 : clock(a) > clock(b) ? 1 : 0;
}
