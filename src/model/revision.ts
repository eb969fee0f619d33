import type { LocalDate } from '../time/local.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Clash } from './clash.ts';
import type { Genre, Programme } from './programme.ts';

/** The programme of one organisation, genre and period: what one document after another amends. */
export interface ProgrammeName {
  readonly organizationId: string;
  readonly genre: Genre;
  readonly period: { readonly start: LocalDate; readonly end: LocalDate };
}

export interface ProgrammeRecord extends ProgrammeName {
  readonly id: string;
}

/** One issue of a programme. A draft until somebody accepts it. */
export interface Revision {
  readonly id: string;
  readonly organizationId: string;
  /** Null for an issue that was edited by hand or came in as JSON without a file. */
  readonly documentId: string | null;
  readonly programme: Programme;
  readonly createdAt: EpochSeconds;
  /** Counted from 1; grows with every edit, so that an edit of an older state is noticed. */
  readonly version: number;
  /** What a person said it amends: a programme's id, or `new`. Null leaves it to the days and the genre. */
  readonly amends: string | null;
  /** The revision whose words these are again, or null. */
  readonly restoredFrom: string | null;
  /** Null for a draft. */
  readonly acceptance: Acceptance | null;
}

export interface Acceptance {
  readonly programmeId: string;
  /** Counted from 1 within the programme. */
  readonly number: number;
  readonly acceptedBy: string;
  /** The revision's moment: later than that of every change before it in the organisation, to the second. */
  readonly acceptedAt: EpochSeconds;
  readonly changes: RevisionChanges;
  /** Clashes that were shown when somebody accepted. */
  readonly warnings: readonly Clash[];
}

/** UIDs of what an acceptance did to what was published. */
export interface RevisionChanges {
  readonly added: readonly string[];
  readonly moved: readonly string[];
  readonly changed: readonly string[];
  readonly cancelled: readonly string[];
  readonly unchanged: readonly string[];
}
