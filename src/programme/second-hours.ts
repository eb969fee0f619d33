import { linesOf, type SourceText } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import type { LocalDate, LocalTime } from '../time/local.ts';
import { isOn } from './days.ts';
import { onDial } from './hours-left.ts';
import type { LayoutReading } from './layout.ts';
import { momentsIn } from './moments.ts';
import { withoutOldDay } from './moved-days.ts';
import { printedText } from './printed.ts';

/**
 * `8h00 ngày 12/3 và 14h00`: a second hour of a day that ends a line, and at which nothing is on that day. What begins at the
 * first is asked about.
 */
export function secondHours(
  source: SourceText,
  { items, notices }: Pick<LayoutReading, 'items' | 'notices'>,
): Notice[] {
  const asked = new Set(notices.flatMap(({ item, severity }) => (severity === 'info' ? [] : (item ?? []))));
  return source.blocks.flatMap(linesOf).flatMap((line) => {
    const pair = pairIn(withoutOldDay(printedText(line)));
    if (pair === null) return [];
    const ofDay = items.filter(
      ({ start, status }) => start !== null && status === 'confirmed' && isOn(pair.day, start as LocalDate),
    );
    if (ofDay.some((item) => hoursOf(item).includes(pair.second))) return [];
    return ofDay
      .filter(
        (item) => item.startTime !== null && onDial(item.startTime as LocalTime) === pair.first && !asked.has(item.id),
      )
      .map(({ id, line }) => notice('hour-left', { line, item: id }, { printed: pair.printed }));
  });
}

const hoursOf = ({ startTime, endTime, dueTime }: ProgrammeItem): string[] =>
  [startTime, endTime, dueTime].flatMap((time) => (time ? [onDial(time as LocalTime)] : []));

/** Both hours on the dial, and their day. */
function pairIn(text: string) {
  if (!/\d\D.*\d/u.test(text) || text.length > LONGEST) return null;
  const [last, before] = momentsIn(text).toReversed();
  if (!last || !before || last.date !== null || !JOIN.test(text.slice(before.to, last.from))) return null;
  if (!/^[\s.;)]*$/u.test(text.slice(last.to)) || before.date?.form !== 'day') return null;
  const [first, second] = [before.time, last.time];
  if (!first?.start || first.end !== null || !second?.start) return null;
  return { day: before.date.days[0]!, first: onDial(first.start), second: onDial(second.start), printed: second.text };
}
const LONGEST = 400;
const JOIN = /^\s*(?:[,;&+]|và|hoặc)(?:\s(?:và|lúc))?\s*$/iu;
