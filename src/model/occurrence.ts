import type { DateRange, LocalDate, LocalTime } from '../time/local.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Kind, Slot } from './programme.ts';

/** One calendar entry as it is published: what every feed, board and push is made from. */

/**
 * `clock`: hours as written (`endAssumed` when only the beginning is). `slot`: the office's hours of a half day; the
 * text says that the hour is not written. `days`: all day, both ends inclusive. `due`: all day on the day by which work
 * is due; `dueTime` is null unless written.
 */
export type When =
  | {
      readonly type: 'clock';
      readonly date: LocalDate;
      readonly start: LocalTime;
      readonly end: LocalTime;
      readonly endDate: LocalDate;
      readonly endAssumed: boolean;
    }
  | {
      readonly type: 'slot';
      readonly date: LocalDate;
      readonly slot: Exclude<Slot, 'allDay'>;
      readonly start: LocalTime;
      readonly end: LocalTime;
    }
  | { readonly type: 'days'; readonly start: LocalDate; readonly end: LocalDate }
  | { readonly type: 'due'; readonly date: LocalDate; readonly dueTime: LocalTime | null };

/** `delegator`: has handed the attendance over to a `delegate` (ủy quyền); both see it, only the delegate is busy. */
export type PartyRole = 'chair' | 'attendee' | 'delegate' | 'delegator' | 'preparer' | 'coUnit';

/** A person or a unit that the entry concerns; groups are expanded. */
export interface Party {
  readonly kind: 'person' | 'unit';
  readonly id: string;
  readonly role: PartyRole;
  /** False when the entry is shown to this party only because it may concern it (Lãnh đạo Sở, đại diện). */
  readonly certain: boolean;
  /** Id of the group through which the party was named, or null. */
  readonly group: string | null;
}

/** Where it comes from, so that a doubt can be followed to the paper. */
export interface OccurrenceSource {
  readonly documentId: string;
  /** As shown, never a path. */
  readonly documentName: string;
  readonly programmeTitle: string | null;
  readonly itemId: string;
  readonly line: number;
  readonly page: number | null;
}

/** What the text of an entry says; prose is made in `ical/`. */
export interface OccurrenceDetails {
  readonly leadersText: string | null;
  readonly unitsText: string | null;
  readonly participantsText: string | null;
  readonly product: string | null;
  readonly timingText: string | null;
  readonly note: string | null;
  readonly section: readonly string[];
  /** The title as scanned, when `summary` was corrected; else null. */
  readonly printedTitle: string | null;
  /** Codes of doubts that stood when a clerk accepted. */
  readonly review: readonly string[];
  /** The day by which it is due, when the entry stands on an earlier one because that is a day off; else null. */
  readonly dueDate: LocalDate | null;
  /** What is to be ready for this meeting, as another item says it; missing or null for nothing. */
  readonly preparation?: string | null;
}

export const NO_DETAILS: OccurrenceDetails = {
  leadersText: null,
  unitsText: null,
  participantsText: null,
  product: null,
  timingText: null,
  note: null,
  section: [],
  printedTitle: null,
  review: [],
  dueDate: null,
};

/** One item in a digest: work that has a period, or no date of its own. */
export interface DigestLine {
  readonly title: string;
  /** Last day of its period; null when it has none. */
  readonly due: LocalDate | null;
  /** A gathering whose day is not set yet. */
  readonly dayOpen: boolean;
  readonly leadersText: string | null;
  readonly unitsText: string | null;
  readonly product: string | null;
  /** Why it stands in this digest: false where the party is only one of those it may concern. */
  readonly certain: boolean;
  /** The party helps (phối hợp), it is not responsible. */
  readonly helping: boolean;
}

/** Several items in one entry, so that a month of work is not twenty bars. */
export interface Digest {
  /** What the entry is, whatever its counts and lines say: unique in its programme. */
  readonly key: string;
  readonly lines: readonly DigestLine[];
}

export interface OccurrenceDraft {
  readonly kind: Kind;
  readonly summary: string;
  readonly location: string | null;
  readonly when: When;
  readonly status: 'confirmed' | 'tentative' | 'postponed' | 'cancelled';
  /** Whether it takes the leaders' time. */
  readonly busy: boolean;
  readonly private: boolean;
  readonly parties: readonly Party[];
  readonly details: OccurrenceDetails;
  /** Null for days of the calendar, and in feeds that show no details. */
  readonly source: OccurrenceSource | null;
  /** Null for an entry that is one item. */
  readonly digest: Digest | null;
  /** True for what the whole office's feed shows in another form: it stands in its parties' feeds alone. */
  readonly partiesOnly: boolean;
}

/** With its identity, which only `schedule/identify.ts` gives. */
export interface Occurrence extends OccurrenceDraft {
  /** RFC 7986 §5.3: globally unique, stable over edits. */
  readonly uid: string;
  /** RFC 5545 §3.8.7.4. */
  readonly sequence: number;
  readonly createdAt: EpochSeconds;
  /** The moment of the revision that last changed it: DTSTAMP and LAST-MODIFIED. */
  readonly revisedAt: EpochSeconds;
}

/** Whether it takes place as far as anybody knows: neither cancelled nor postponed. */
export function isLive({ status }: Pick<OccurrenceDraft, 'status'>): boolean {
  return status === 'confirmed' || status === 'tentative';
}

/** First and last day of what a `When` covers, both inclusive. */
export function daysCovered(when: When): DateRange {
  if (when.type === 'days') return { start: when.start, end: when.end };
  return { start: when.date, end: when.type === 'clock' ? when.endDate : when.date };
}

/** In order of time; entries without an hour come first on their day. The UID decides where nothing else does. */
export function byTime(a: Occurrence, b: Occurrence): number {
  const [left, right] = [timeKey(a), timeKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function timeKey({ when, uid }: Occurrence): string {
  const time = when.type === 'clock' || when.type === 'slot' ? when.start : '';
  return [daysCovered(when).start, time, uid].join(' ');
}
