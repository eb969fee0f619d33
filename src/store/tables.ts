import type { Tables } from './schema.ts';

/** Every table with the columns of its primary key, those first that others refer to. */
export const TABLES = {
  organizations: ['id'],
  rosters: ['organization_id', 'number'],
  documents: ['organization_id', 'id'],
  programmes: ['id'],
  revisions: ['id'],
  occurrences: ['organization_id', 'uid'],
  feeds: ['id'],
  due_days: ['organization_id', 'day', 'feed_id'],
  boards: ['id'],
  feed_links: ['id'],
  push_targets: ['id'],
  pushed_objects: ['target_id', 'uid'],
  push_outbox: ['target_id'],
  app_passwords: ['id'],
  dav_collections: ['feed_id'],
  dav_members: ['feed_id', 'name'],
  users: ['id'],
  sessions: ['token_hash'],
  api_tokens: ['id'],
  one_time_links: ['token_hash'],
  login_attempts: ['login', 'address'],
  draft_edits: ['revision_id', 'version'],
  uploads: ['id'],
  evidence: ['id'],
  scan_requests: ['organization_id', 'idempotency_key'],
  mail_letters: ['id'],
  history: ['id'],
  history_subjects: ['subject', 'history_id'],
  change_counter: ['id'],
  settings: ['name'],
} as const satisfies { readonly [Table in keyof Tables]: readonly (keyof Tables[Table])[] };

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
