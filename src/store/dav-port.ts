import type { EpochSeconds } from '../time/zone.ts';

/** An account of the CalDAV endpoint: one password, made for one phone or program, and the calendars it shows. */
export interface AppPassword {
  readonly id: string;
  readonly organizationId: string;
  /** As it logs in; unique in the store. `[a-z0-9-]+`. */
  readonly user: string;
  /** What a clerk calls it. */
  readonly label: string;
  /** SHA-256 of the password, hexadecimal: it has 120 random bits, so that nothing slower is needed. */
  readonly passwordHash: string;
  /** Ids of feeds, in the order in which the calendars are shown. */
  readonly feedIds: readonly string[];
  readonly createdAt: EpochSeconds;
  readonly revokedAt: EpochSeconds | null;
  readonly lastUsedAt: EpochSeconds | null;
  /** Kind of program that last asked, or null. */
  readonly lastAgent: string | null;
}

export interface AppPasswordUse {
  readonly id: string;
  readonly lastUsedAt: EpochSeconds;
  readonly lastAgent: string;
}

/** What a collection held when it was last looked at, and how it came to be so: RFC 6578 §3. */
export interface CollectionLog {
  /** Ascending; the last is the present state. Older ones are forgotten. */
  readonly states: readonly number[];
  readonly members: readonly MemberLog[];
}

export interface MemberLog {
  readonly name: string;
  readonly etag: string;
  /** The state with which it came, changed or went. */
  readonly changedIn: number;
  readonly isPresent: boolean;
}

export interface DavReads {
  passwords(organizationId: string): Promise<readonly AppPassword[]>;
  password(id: string): Promise<AppPassword | null>;
  passwordOf(user: string): Promise<AppPassword | null>;
  /** Null for a collection that nobody has looked at yet. */
  collection(feedId: string): Promise<CollectionLog | null>;
}

export interface DavWrites extends DavReads {
  addPassword(password: AppPassword): Promise<void>;
  revokePassword(id: string, at: EpochSeconds): Promise<void>;
  recordPasswordUses(uses: readonly AppPasswordUse[]): Promise<void>;
  /** @param members those that are new or differ from what is kept */
  advanceCollection(feedId: string, states: readonly number[], members: readonly MemberLog[]): Promise<void>;
}
