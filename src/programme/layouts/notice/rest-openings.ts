import type { ProgrammeItem, Slot } from '../../../model/programme.ts';
import { addDays, type LocalDate, type LocalTime } from '../../../time/local.ts';
import type { DateMention } from '../../dates.ts';
import type { Moment } from '../../moments.ts';
import { slotOfTime } from '../../times.ts';

/** `nghỉ từ 12h00 ngày 14/02 đến hết ngày 22/02`, `từ chiều ngày 30/4 đến …`: on its first day the rest is for a part of it. */
export interface Opening {
  readonly slot: Slot;
  readonly time: LocalTime | null;
}

/** How the rest begins, or null for one of whole days. What begins in the morning is a whole day. */
export function openingOf(mention: DateMention, moment: Moment | undefined, words: string): Opening | null {
  if (!moment || mention.form !== 'range' || !FROM.test(words.slice(moment.from, mention.index))) return null;
  const time = moment.time?.end === null ? moment.time.start : null;
  const slot = time ? slotOfTime(time) : moment.slot;
  return slot === 'afternoon' || slot === 'evening' ? { slot, time } : null;
}

const FROM = /(?<!\p{L})từ(?!\p{L})/iu;

/** Each such rest as that part of its first day and the whole days behind it; a part of several days would recur on each. */
export const openedApart = (items: readonly ProgrammeItem[], openings: ReadonlyMap<string, Opening>): ProgrammeItem[] =>
  items.flatMap((item) => {
    const opening = openings.get(item.id);
    if (!opening || item.start === null || item.start === item.end) return [item];
    return [
      { ...item, end: item.start, slot: opening.slot, startTime: opening.time },
      { ...item, id: behind(item.id), start: addDays(item.start as LocalDate, 1) },
    ];
  });

/** The item of the days behind. */
export const behind = (id: string): string => `${id}.1`;
