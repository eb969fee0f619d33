import type { ProgrammeItem } from '../../src/model/programme.ts';
import type { LocalDate, LocalTime } from '../../src/time/local.ts';

/** An invented document beside the facts that it was made of. */

export type Half = 'morning' | 'afternoon' | 'evening';

export interface When {
  /** Null for no day at all. */
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly slot: ProgrammeItem['slot'];
  readonly time: LocalTime | null;
}

/** What the document says in one entry. */
export interface Fact {
  /** The first is what was meant; a reader may as well take one of the others. */
  readonly whens: readonly [When, ...When[]];
  /** The item that has any of these is the fact's. */
  readonly words: readonly string[];
  /** Words of every fact of the document, which tell its item when there is no better one. */
  readonly common?: readonly string[];
  readonly leader: string | null;
  /** A reader may leave it out. */
  readonly optional?: boolean;
  /** Only its last day counts. */
  readonly until?: boolean;
  /** It is not held at that time: the item is postponed or cancelled, or marked. */
  readonly off?: boolean;
  /** Where it takes place. */
  readonly place?: string;
  /** All who are invited. */
  readonly invited?: readonly string[];
}

export interface Invented {
  readonly text: string;
  readonly facts: readonly Fact[];
  /** One fact may be told in several items: the persons on duty one by one. */
  readonly apart?: boolean;
}

/** At an hour, or in a half of the day when there is none. */
export const at = (date: LocalDate, slot: ProgrammeItem['slot'], time: LocalTime | null): When => ({
  start: date,
  end: date,
  slot: time === null ? slot : null,
  time,
});

/** On no day: what is put off for an unknown time. */
export const NEVER: When = { start: null, end: null, slot: null, time: null };

/** Whole days, whether the reader calls them so or says nothing of hours. */
export const days = (start: LocalDate, end = start): When => ({ start, end, slot: null, time: null });
