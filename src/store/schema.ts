import type { ColumnType } from 'kysely';

/**
 * The tables as every database holds them: text, integer, bigint and bytes only. Truth is 0 or 1, moments are seconds
 * since 1970 (UTC), days are `YYYY-MM-DD`, and what is only read whole is JSON in text.
 */
export interface Tables {
  organizations: {
    id: string;
    /** 1 for the bundled, invented office. */
    example: number;
    /** Value of the change counter at the last change of anything that this organisation publishes. */
    counter: number;
    /** Moment of that change; grows with every change, also when two fall into one second. */
    changed_at: number;
    created_at: number;
  };
  rosters: {
    organization_id: string;
    /** Counted from 1; the highest is in force. */
    number: number;
    roster: string;
    /** `config` or `page`: who wrote it. */
    origin: string;
    stored_at: number;
  };
  documents: {
    organization_id: string;
    /** SHA-256 of the bytes, hexadecimal. */
    id: string;
    file_name: string;
    format: string;
    /** Empty once they are kept no longer. */
    bytes: Uint8Array;
    received_at: number;
    /** Null for what came before it was written down, until the file goes. */
    received_by: string | null;
    /** Null while the bytes are there, as the size is. */
    removed_at: ColumnType<number | null, number | null | undefined, number | null>;
    size: ColumnType<number | null, number | null | undefined, number | null>;
  };
  programmes: {
    id: string;
    organization_id: string;
    genre: string;
    period_start: string;
    period_end: string;
    created_at: number;
  };
  revisions: {
    id: string;
    organization_id: string;
    /** Null until accepted: only acceptance decides which programme a document amends. */
    programme_id: string | null;
    /** Counted from 1 within the programme; null until accepted. */
    number: number | null;
    document_id: string | null;
    programme: string;
    created_at: number;
    accepted_by: string | null;
    accepted_at: number | null;
    changes: string | null;
    /** Counted from 1; grows with every edit of a draft. */
    version: ColumnType<number, number | undefined, number>;
    /** Id of a programme, `new`, or null where the days decide. */
    amends: string | null;
    restored_from: string | null;
    /** A list in JSON; null until accepted. */
    warnings: string | null;
  };
  occurrences: {
    organization_id: string;
    uid: string;
    programme_id: string;
    revision_id: string;
    first_day: string;
    last_day: string;
    revised_at: number;
    occurrence: string;
    /**
     * What it was before the change at `revised_at`, and before those of the day before that, newest first: a list in
     * JSON. Null for what never changed.
     */
    previous: ColumnType<string | null, string | null | undefined, string | null>;
  };
  /** When the work that a feed sees due on a day last came there, changed, or left it. Without a row it never did. */
  due_days: {
    organization_id: string;
    day: string;
    feed_id: string;
    /** From 1, grows with every such act. */
    sequence: number;
    revised_at: number;
  };
  feeds: {
    id: string;
    organization_id: string;
    position: number;
    feed: string;
    /** 1 where the organisation's page lists it for everybody. */
    public: ColumnType<number, number | undefined, number>;
    /** What the office set otherwise than the feed was made, as JSON; null for nothing. */
    options: ColumnType<string | null, string | null | undefined, string | null>;
  };
  boards: {
    id: string;
    organization_id: string;
    /** SHA-256 of the token, hexadecimal. */
    token_hash: string;
    board: string;
    created_at: number;
    revoked_at: number | null;
  };
  feed_links: {
    id: string;
    organization_id: string;
    feed_id: string;
    /** SHA-256 of the token, hexadecimal: the store alone does not reveal a link. */
    token_hash: string;
    label: string;
    /** In JSON; null shows what the feed shows. */
    view: string | null;
    created_at: number;
    revoked_at: number | null;
    uses: ColumnType<number, number | undefined, number>;
    last_used_at: number | null;
    last_agent: string | null;
  };
  push_targets: {
    id: string;
    organization_id: string;
    feed_id: string;
    calendar_url: string;
    user: string;
    /** Sealed. */
    password: string;
    policy: string;
    conditions: string;
    created_at: number;
    last_run: string | null;
    last_good_at: number | null;
  };
  pushed_objects: {
    target_id: string;
    uid: string;
    href: string;
    etag: string | null;
    hash: string | null;
    /** A list in JSON. */
    marks: string;
    kept: string | null;
    /** 0, 1, or null. */
    altered: number | null;
  };
  push_outbox: {
    target_id: string;
    asked: number;
    attempts: number;
    next_at: number;
    /** Whose it is until `lease_until`. */
    lease: ColumnType<string | null, string | null | undefined, string | null>;
    lease_until: number;
    dead: ColumnType<string | null, string | null | undefined, string | null>;
    hold: ColumnType<string | null, string | null | undefined, string | null>;
    confirmed: number;
  };
  app_passwords: {
    id: string;
    organization_id: string;
    user: string;
    label: string;
    /** SHA-256, hexadecimal. */
    password_hash: string;
    /** Ids, a list in JSON. */
    feeds: string;
    created_at: number;
    revoked_at: number | null;
    last_used_at: number | null;
    last_agent: string | null;
  };
  dav_collections: {
    feed_id: string;
    /** Numbers, a list in JSON. */
    states: string;
  };
  dav_members: {
    feed_id: string;
    name: string;
    etag: string;
    changed_in: number;
    present: number;
  };
  users: {
    id: string;
    organization_id: string | null;
    role: string;
    login: string;
    name: string;
    email: string | null;
    password: string | null;
    created_at: number;
    disabled_at: number | null;
  };
  sessions: {
    token_hash: string;
    user_id: string;
    created_at: number;
    last_seen_at: number;
    expires_at: number;
    address: string;
    agent: string;
  };
  api_tokens: {
    id: string;
    user_id: string;
    organization_id: string | null;
    role: string;
    token_hash: string;
    label: string;
    created_at: number;
    last_used_at: number | null;
    revoked_at: number | null;
  };
  one_time_links: {
    token_hash: string;
    purpose: string;
    user_id: string | null;
    made_by: ColumnType<string | null, string | null | undefined, string | null>;
    created_at: number;
    expires_at: number;
  };
  login_attempts: {
    /** Empty for any. */
    login: string;
    /** Empty for any. */
    address: string;
    failures: number;
    last_at: number;
    succeeded_at: number | null;
  };
  /** What a draft said before each edit. */
  draft_edits: { revision_id: string; version: number; before: string };
  uploads: {
    id: string;
    organization_id: string;
    /** JSON. */
    actor: string;
    /** Null until the file is read. */
    file_name: string | null;
    state: string;
    /** JSON, or null. */
    fault: string | null;
    /** Null until it is read, and of what was read before this was written down. */
    outcome: ColumnType<string | null, string | null | undefined, string | null>;
    document_id: string | null;
    revision_id: string | null;
    idempotency_key: string | null;
    fingerprint: string;
    created_at: number;
    ended_at: number | null;
    /** Until when a process says that it reads the file; null where none ever said so. */
    lease_until: ColumnType<number | null, number | null | undefined, number | null>;
  };
  evidence: {
    id: string;
    organization_id: string;
    revision_id: string;
    file_name: string;
    media_type: string;
    /** Empty once they are kept no longer. */
    bytes: Uint8Array;
    received_at: number;
    received_by: string | null;
    /** Null while the bytes are there, as the size. */
    removed_at: ColumnType<number | null, number | null | undefined, number | null>;
    size: ColumnType<number | null, number | null | undefined, number | null>;
    /** SHA-256, hexadecimal; null where the bytes are there since an earlier release. */
    digest: ColumnType<string | null, string | null | undefined, string | null>;
  };
  scan_requests: {
    organization_id: string;
    idempotency_key: string;
    fingerprint: string;
    evidence_id: string;
    outcome: string;
  };
  mail_letters: {
    id: string;
    kind: string;
    organization_id: string;
    subject_id: string;
    address: string;
    /** JSON, by UID. */
    before: string;
    /** JSON, by UID; null while nobody sends it. */
    taken: string | null;
    asked: number;
    attempts: number;
    interrupted: number;
    created_at: number;
    next_at: number;
    /** Whose it is until `lease_until`. */
    lease: string | null;
    lease_until: number;
    /** JSON, or null. */
    fault: string | null;
    dead: number;
  };
  /** Append only. */
  history: {
    /** Grows with every entry. */
    id: number;
    organization_id: string | null;
    at: number;
    actor_kind: string;
    actor_id: string;
    actor_name: string;
    act: string;
    /** A list in JSON; `history_subjects` finds by it. */
    subjects: string;
    first_day: string | null;
    last_day: string | null;
    changes: string;
    data: string;
  };
  /** `subject` is kind and id with a space between. */
  history_subjects: { history_id: number; subject: string };
  /** One row. */
  change_counter: { id: number; counter: number };
  settings: { name: string; value: string };
}
