import type { SeenDay } from '../feeds/due-seen.ts';
import type { NewDocument, SourceDocument } from '../model/document.ts';
import type { DueDay, Feed, FeedOptions, LinkView } from '../model/feed.ts';
import type { Occurrence } from '../model/occurrence.ts';
import type { Organization } from '../model/organization.ts';
import type { Acceptance, ProgrammeName, ProgrammeRecord, Revision } from '../model/revision.ts';
import type { DateRange, LocalDate } from '../time/local.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type {
  ApiTokenReads,
  ApiTokenWrites,
  LoginAttemptReads,
  LoginAttemptWrites,
  OneTimeLinkReads,
  OneTimeLinkWrites,
  SessionReads,
  SessionWrites,
  UserReads,
  UserWrites,
} from './account-port.ts';
import type { BoardReads, BoardWrites } from './board-port.ts';
import type { DavReads, DavWrites } from './dav-port.ts';
import type {
  DraftEditReads,
  DraftEditWrites,
  EvidenceReads,
  EvidenceWrites,
  UploadReads,
  UploadWrites,
} from './draft-port.ts';
import type { FileBytesReads, FileBytesWrites } from './file-port.ts';
import type { HistoryReads, HistoryWrites } from './history-port.ts';
import type { MailReads, MailWrites } from './mail-port.ts';
import type { PushReads, PushWrites } from './push-port.ts';

/**
 * What every store can do. Each act sees one state of the whole store: `read` a consistent one beside whoever writes,
 * `write` alone among writers, all or nothing. Never await the network or a clock inside an act.
 * A store that is reached over a network throws LichError `store-away` when it cannot be reached any more; the next act
 * tries anew. Of a `write` that throws so while it ends, it is not known whether it was done.
 */
export interface Store {
  read<T>(act: (store: StoreReads) => Promise<T>): Promise<T>;
  /** @throws LichError `store-busy` when another process does not let go of the store */
  write<T>(act: (store: StoreWrites) => Promise<T>): Promise<T>;
  /** Whether services on several machines may work on it at once. */
  readonly isShared: boolean;
  /** Null where only asking for the counter tells what others have touched. */
  readonly news: StoreNews | null;
  close(): Promise<void>;
}

/** Says that something was touched (`OrganizationWrites.touch`), by whichever process, when it is there to be read. */
export interface StoreNews {
  /** False while the way on which news come is cut: then only asking tells. */
  readonly isHeard: boolean;
  /** Also called when the way is open again, because something may have been missed. Answers how to stop. */
  listen(onNews: () => void): () => void;
}

/** The tables, as the migrations left them. */
export interface SchemaReads {
  /** A step of a later release that has been here since this program opened the store; null for none. */
  later(): Promise<string | null>;
}

export interface StoreReads {
  readonly schema: SchemaReads;
  readonly organizations: OrganizationReads;
  readonly documents: DocumentReads;
  readonly revisions: RevisionReads;
  readonly occurrences: OccurrenceReads;
  readonly feeds: FeedReads;
  readonly links: LinkReads;
  readonly boards: BoardReads;
  readonly settings: SettingReads;
  readonly push: PushReads;
  readonly dav: DavReads;
  readonly users: UserReads;
  readonly sessions: SessionReads;
  readonly apiTokens: ApiTokenReads;
  readonly oneTimeLinks: OneTimeLinkReads;
  readonly loginAttempts: LoginAttemptReads;
  readonly history: HistoryReads;
  readonly uploads: UploadReads;
  readonly draftEdits: DraftEditReads;
  readonly evidence: EvidenceReads;
  readonly mail: MailReads;
}

export interface StoreWrites extends StoreReads {
  readonly organizations: OrganizationWrites;
  readonly documents: DocumentWrites;
  readonly revisions: RevisionWrites;
  readonly occurrences: OccurrenceWrites;
  readonly feeds: FeedWrites;
  readonly links: LinkWrites;
  readonly boards: BoardWrites;
  readonly settings: SettingWrites;
  readonly push: PushWrites;
  readonly dav: DavWrites;
  readonly users: UserWrites;
  readonly sessions: SessionWrites;
  readonly apiTokens: ApiTokenWrites;
  readonly oneTimeLinks: OneTimeLinkWrites;
  readonly loginAttempts: LoginAttemptWrites;
  readonly history: HistoryWrites;
  readonly uploads: UploadWrites;
  readonly draftEdits: DraftEditWrites;
  readonly evidence: EvidenceWrites;
  readonly mail: MailWrites;
}

export type RosterOrigin = 'config' | 'page';

export interface OrganizationRecord {
  /** The roster in force. */
  readonly organization: Organization;
  /** Who wrote that roster: a file of the configuration, or a person on a page, whom no file overrides. */
  readonly origin: RosterOrigin;
  /** Moment of the last change of anything that this organisation publishes; later with every change. */
  readonly changedAt: EpochSeconds;
}

export interface OrganizationReads {
  /** In the order in which they were added. */
  list(): Promise<readonly OrganizationRecord[]>;
  get(id: string): Promise<OrganizationRecord | null>;
  /** Grows with every `touch` of any organisation, in whichever process. */
  counter(): Promise<number>;
  /** Ids of the organisations touched after the counter stood at `counter`. */
  changedSince(counter: number): Promise<readonly string[]>;
}

export interface OrganizationWrites extends OrganizationReads {
  /** With its roster from the configuration. */
  add(organization: Organization, at: EpochSeconds): Promise<void>;
  /** Puts a roster in force; the ones before are kept. */
  putRoster(organization: Organization, origin: RosterOrigin, at: EpochSeconds): Promise<void>;
  /** Says that something published has changed: every push target of the organisation waits for it from then on. */
  touch(id: string, at: EpochSeconds): Promise<void>;
}

export type DocumentReads = FileBytesReads<SourceDocument>;

export interface DocumentWrites extends FileBytesWrites<SourceDocument> {
  /** Bytes that are there already stay as they came first. */
  put(document: NewDocument): Promise<void>;
  /** Of which no revision speaks any more. */
  remove(organizationId: string, id: string): Promise<void>;
}

export interface RevisionReads {
  get(id: string): Promise<Revision | null>;
  /** Of an organisation, the newest first. */
  drafts(organizationId: string): Promise<readonly Revision[]>;
  /** Of all organisations. */
  draftCount(): Promise<number>;
  /** In the order in which they were made. */
  ofDocument(organizationId: string, documentId: string): Promise<readonly Revision[]>;
  /** Accepted issues of a programme, the first first. */
  ofProgramme(programmeId: string): Promise<readonly Revision[]>;
  programme(name: ProgrammeName): Promise<ProgrammeRecord | null>;
  programmes(organizationId: string): Promise<readonly ProgrammeRecord[]>;
  /** Every acceptance from a moment on, the first first. */
  acceptedSince(organizationId: string, since: EpochSeconds): Promise<readonly AcceptedIssue[]>;
}

/** That a revision was accepted, without what it says. */
export interface AcceptedIssue {
  readonly programmeId: string;
  /** Counted from 1 within the programme. */
  readonly number: number;
  readonly acceptedAt: EpochSeconds;
}

export interface RevisionWrites extends RevisionReads {
  /** `acceptance` is null: a revision is accepted by `accept` only. */
  addDraft(draft: Revision): Promise<void>;
  /** Replaces what a draft says; an accepted revision never changes. */
  replaceDraft(draft: Revision): Promise<void>;
  /** An accepted revision stays. */
  removeDraft(id: string): Promise<void>;
  addProgramme(programme: ProgrammeRecord, at: EpochSeconds): Promise<void>;
  accept(id: string, acceptance: Acceptance): Promise<void>;
}

/** An occurrence with the programme that governs it and the revision that last stated it. */
export interface OccurrenceRecord {
  readonly organizationId: string;
  readonly programmeId: string;
  readonly revisionId: string;
  readonly occurrence: Occurrence;
}

export interface OccurrenceReads {
  /** Of everything the organisation ever published. */
  uids(organizationId: string): Promise<ReadonlySet<string>>;
  ofProgramme(programmeId: string): Promise<readonly OccurrenceRecord[]>;
  /** As they stand now, those that are there. */
  some(organizationId: string, uids: readonly string[]): Promise<readonly OccurrenceRecord[]>;
  /** Everything that touches a day of the range; with `since` also what was published or changed from then on. */
  within(organizationId: string, range: DateRange, since?: EpochSeconds | null): Promise<readonly OccurrenceRecord[]>;
  /** What stood there at a moment, or first, of each occurrence that was changed from then on, by UID; for a day back. */
  previousSince(organizationId: string, since: EpochSeconds): Promise<ReadonlyMap<string, Occurrence>>;
  /** Of each feed by its id, the days of the range on which the work that it sees ever changed. */
  dueDays(organizationId: string, range: DateRange): Promise<ReadonlyMap<string, ReadonlyMap<LocalDate, DueDay>>>;
}

export interface OccurrenceWrites extends OccurrenceReads {
  /** By UID: adds what is new, replaces what is there. Nothing is ever removed, so that no UID is forgotten. */
  put(records: readonly OccurrenceRecord[]): Promise<void>;
  /** Says that feeds see other work on some days, though the work has not changed; `put` says the rest itself. */
  reviseDueDays(organizationId: string, days: readonly SeenDay[], at: EpochSeconds): Promise<void>;
}

export interface FeedReads {
  /** In the order of the roster. */
  list(organizationId: string): Promise<readonly Feed[]>;
  get(id: string): Promise<Feed | null>;
}

export interface FeedWrites extends FeedReads {
  /** Whether it is public, and what the office set for it, stays as it is. */
  put(feed: Feed, position: number): Promise<void>;
  setPublic(id: string, isPublic: boolean): Promise<void>;
  /** From now on the feed says so itself, however often it is put again. */
  setOptions(id: string, options: FeedOptions): Promise<void>;
}

export interface FeedLink {
  readonly id: string;
  readonly organizationId: string;
  readonly feedId: string;
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenHash: string;
  /** What a clerk calls it. */
  readonly label: string;
  readonly view: LinkView;
  readonly createdAt: EpochSeconds;
  readonly revokedAt: EpochSeconds | null;
  readonly uses: number;
  readonly lastUsedAt: EpochSeconds | null;
  /** Kind of program that last asked, or null. */
  readonly lastAgent: string | null;
}

export interface LinkUse {
  readonly linkId: string;
  readonly uses: number;
  readonly lastUsedAt: EpochSeconds;
  readonly lastAgent: string;
}

export interface LinkReads {
  get(id: string): Promise<FeedLink | null>;
  ofOrganization(organizationId: string): Promise<readonly FeedLink[]>;
  byTokenHash(tokenHash: string): Promise<FeedLink | null>;
  count(): Promise<number>;
}

export interface LinkWrites extends LinkReads {
  add(link: FeedLink): Promise<void>;
  change(id: string, label: string, view: LinkView): Promise<void>;
  revoke(id: string, at: EpochSeconds): Promise<void>;
  recordUses(uses: readonly LinkUse[]): Promise<void>;
}

/** Facts about the store itself, by name. */
export interface SettingReads {
  get(name: string): Promise<string | null>;
}

export interface SettingWrites extends SettingReads {
  put(name: string, value: string): Promise<void>;
}
