import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { addDays, type LocalTime } from '../../../time/local.ts';
import type { DateMention } from '../../dates.ts';
import { item } from '../../items.ts';
import { slotOfTime } from '../../times.ts';
import type { DaySpan } from '../dated-text.ts';
import { doubtsAbout } from './doubts.ts';
import type { ListEntry } from './entry.ts';
import { placeOfPart } from './part-names.ts';
import { slotsOf } from './row-when.ts';
import { placeOfTitle, titleOf } from './titles.ts';

/** From an entry of a list to its items, and what there is to say about them. */

interface ItemsRead {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
}

/**
 * An item for each of its runs of days.
 * @param subject what the list says that all of it is, or null
 * @param isOff it is a rest
 */
export function itemsOf(
  entry: ListEntry,
  id: string,
  spans: readonly DaySpan[],
  { subject, isOff }: { readonly subject: string | null; readonly isOff: boolean },
): ItemsRead {
  const start = entry.time?.start ?? null;
  const place = placeOfTitle(entry, subject);
  const slots = slotsOf(entry.mention, entry.slot);
  const items = spans.map((span, i) =>
    item({
      id: spans.length > 1 ? `${id}.${i + 1}` : id,
      kind: isOff ? 'dayOff' : 'event',
      title: titleOf(entry, subject),
      start: span.start,
      end: span.end,
      timing: span.start === null ? 'none' : 'on',
      timingText: entry.mention.text,
      slot: start ? slotOfTime(start) : (slots[i] ?? null),
      startTime: start,
      endTime: entry.time?.end ?? null,
      leadersText: entry.leader,
      location: place ?? entry.location,
      participantsText: entry.participants,
      note: place === null ? entry.note : [entry.location, entry.note].filter(Boolean).join(', '),
      status: entry.status ?? 'confirmed',
      section: [...entry.section],
      line: entry.line,
      page: entry.page,
      ...dueOn(entry, span, start),
    }),
  );
  return { items, notices: items.flatMap((each, i) => doubtsAbout(each, spans[i]!, entry)) };
}

/** Work is due at the hour that its row names, and begins at none. */
function dueOn({ due }: ListEntry, { start }: DaySpan, dueTime: LocalTime | null): Partial<ProgrammeItem> {
  if (due === undefined || start === null) return {};
  const last = due === 'before' ? addDays(start, -1) : start;
  return {
    kind: 'task',
    timing: 'deadline',
    start: last,
    end: last,
    dueTime,
    slot: null,
    startTime: null,
    endTime: null,
  };
}

/** The first day of which a list says that nothing takes place on it. */
export interface Withdrawn {
  readonly mention: DateMention;
  readonly line: number;
}

/** A list that only says that something is off tells so in one entry without a day, for a person to decide. */
export function itemOff(subject: string | null, { mention, line }: Withdrawn): ItemsRead {
  const title = subject ?? mention.text;
  const given = { id: '1', kind: 'event', title, timing: 'none', timingText: mention.text } as const;
  return {
    items: [item({ ...given, status: 'postponed', line })],
    notices: [notice('unclear-status', { line, item: '1' })],
  };
}

/** An entry of the list `subject` with the leader of all of it, and with the place of its part where it has none of its own. */
export function ofList(item: ProgrammeItem, subject: string | null, leader: string | null): ProgrammeItem {
  if (item.kind !== 'event') return item;
  const location = item.location ?? placeOfPart(item.section.at(-1) ?? '');
  const leadersText = item.leadersText ?? (item.title === subject ? leader : null);
  return location === item.location && leadersText === item.leadersText ? item : { ...item, location, leadersText };
}
