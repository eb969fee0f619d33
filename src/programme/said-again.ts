import type { ProgrammeItem } from '../model/programme.ts';
import type { LocalDate } from '../time/local.ts';
import { findDates } from './dates.ts';
import { isOn } from './days.ts';
import type { LayoutReading } from './layout.ts';
import { leftOut } from './left-out.ts';

/**
 * A sentence below the days may speak of entries that stand above it, by their name and days (`Phiên thảo luận ngày 05 và
 * 06/12 được truyền hình trực tiếp`): it is none of its own.
 */
export function withoutSaidAgain(reading: LayoutReading): LayoutReading {
  const above = new Map<string, ProgrammeItem[]>();
  const again = reading.items.filter((item) => {
    const opening = openingOf(item.title);
    const alike = above.get(opening) ?? [];
    if (saysAgain(item, alike)) return true;
    if (alike.length < MOST_ALIKE) above.set(opening, [...alike, item]);
    return false;
  });
  return leftOut(reading, again);
}

/** A shorter name may stand before anything. */
const LEAST_WORDS = 3;
const openingOf = (title: string): string => title.toLowerCase().split(' ', LEAST_WORDS).join(' ');
/** Of more the programme is no session's. */
const MOST_ALIKE = 50;
/** What stands right behind the name: its days. */
const WHEN = /^[\s,(]*(?:(?:vào|trong|các|buổi|sáng|chiều|tối|ngày|thứ)(?!\p{L})|\d)/iu;

function saysAgain({ title, kind, startTime }: ProgrammeItem, above: readonly ProgrammeItem[]): boolean {
  if (kind !== 'event' || startTime !== null) return false;
  const named = above.filter(
    (each) =>
      each.title.split(' ').length >= LEAST_WORDS &&
      title.toLowerCase().startsWith(each.title.toLowerCase()) &&
      WHEN.test(title.slice(each.title.length)),
  );
  if (named.length === 0) return false;
  const days = findDates(title).flatMap((mention) => (mention.citation ? [] : mention.days));
  return (
    days.length > 0 && days.every((day) => named.some(({ start }) => start !== null && isOn(day, start as LocalDate)))
  );
}
