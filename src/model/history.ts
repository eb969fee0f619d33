import type { DateRange } from '../time/local.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Actor } from './actor.ts';

/** What was done, when and by whom. Entries are added and never changed. */

/** One line an act; `locale/history.ts` has the words. */
export const ACTS = [
  'upload',
  'upload-failed',
  'upload-refused',
  'evidence',
  'edit',
  'undo',
  'discard',
  'file-remove',
  'file-keep',
  'accept',
  'restore',
  'rederive',
  'roster-change',
  'calendar-change',
  'feed-change',
  'link-add',
  'link-change',
  'link-renew',
  'link-revoke',
  'app-password-add',
  'app-password-revoke',
  'board-change',
  'push-change',
  'mail-retry',
  'mail-discard',
  'login',
  'login-failed',
  'logout',
  'password-change',
  'user-add',
  'user-change',
  'user-remove',
  'token-add',
  'token-revoke',
] as const;
export type Act = (typeof ACTS)[number];

export const SUBJECT_KINDS = [
  'person',
  'unit',
  'programme',
  'revision',
  'document',
  'upload',
  'feed',
  'link',
  'appPassword',
  'board',
  'user',
  'token',
] as const;

/** What an act was about, by which it can be found again. */
export interface HistorySubject {
  readonly kind: (typeof SUBJECT_KINDS)[number];
  readonly id: string;
}

/** One thing that is different now. `from` is null where there was nothing, `to` where there is nothing any more. */
export interface HistoryChange {
  /** What it belongs to, as people know it: a title, a name; null for the subject as a whole. */
  readonly of: string | null;
  /** Name of the field; null for the thing as a whole. */
  readonly field: string | null;
  readonly from: unknown;
  readonly to: unknown;
}

export interface NewHistoryEntry {
  /** Null for what belongs to no organisation, as a failed log-in. */
  readonly organizationId: string | null;
  readonly at: EpochSeconds;
  readonly actor: Actor;
  readonly act: Act;
  readonly subjects: readonly HistorySubject[];
  /** Days of the programme that it concerns, by which it is found for a week; null for none. */
  readonly days: DateRange | null;
  readonly changes: readonly HistoryChange[];
  /** Plain facts that its sentence names. */
  readonly data: Readonly<Record<string, string | number>>;
}

export interface HistoryEntry extends NewHistoryEntry {
  /** Grows with every entry of the store: the order of events, and the cursor by which the list is read on. */
  readonly id: number;
}

export interface HistoryFilter {
  readonly act?: Act;
  readonly subject?: HistorySubject;
  /** Only what concerns one of these days. */
  readonly days?: DateRange;
}

/** Read from the newest back. */
export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  /** The `before` of the next page; null when this is the last. */
  readonly next: number | null;
}
