import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { LichError } from '../errors.ts';
import { migration as first } from './migrations/001-first.ts';
import { migration as push } from './migrations/002-push.ts';
import { migration as accounts } from './migrations/003-accounts.ts';
import { migration as history } from './migrations/004-history.ts';
import { migration as dav } from './migrations/005-dav.ts';
import { migration as pushKept } from './migrations/006-push-kept.ts';
import { migration as display } from './migrations/007-display.ts';
import { migration as drafts } from './migrations/008-drafts.ts';
import { migration as linkView } from './migrations/008-link-view.ts';
import { migration as uploadLeases } from './migrations/009-upload-leases.ts';
import { migration as mail } from './migrations/016-mail.ts';
import { migration as keptFiles } from './migrations/017-kept-files.ts';
import { migration as feedOptions } from './migrations/018-feed-options.ts';
import { migration as dueDays } from './migrations/019-due-days.ts';
import { migration as uploadOutcomes } from './migrations/020-upload-outcomes.ts';
import { migration as scanRequests } from './migrations/021-scan-requests.ts';
import type { SchemaReads } from './port.ts';
import type { Tables } from './schema.ts';

/** In order, and only ever added to: a store written by any release opens in every later one. */
const MIGRATIONS: readonly (Migration & { readonly name: string })[] = [
  first,
  push,
  accounts,
  history,
  dav,
  pushKept,
  display,
  drafts,
  linkView,
  uploadLeases,
  mail,
  keptFiles,
  feedOptions,
  dueDays,
  uploadOutcomes,
  scanRequests,
];

/**
 * Brings the tables up to this release, all steps or none; many processes may start at once.
 * @param upTo the last step to take, for rows that were written before those that follow; null takes all
 * @throws LichError `store-newer` when a later release has been here, `backup-store-later` when `upTo` is behind it
 */
export async function migrate(db: Kysely<Tables>, upTo: string | null = null): Promise<void> {
  const applied = await appliedMigrations(db);
  const unknown = applied.find((name) => !isKnownMigration(name));
  if (unknown !== undefined) throw new LichError('store-newer', { found: unknown });
  const wanted = upTo === null ? MIGRATIONS.length : MIGRATIONS.findIndex(({ name }) => name === upTo) + 1;
  if (applied.length > wanted) throw new LichError('backup-store-later', { found: applied.at(-1) ?? '' });
  if (applied.length === wanted) return;
  const byName = Object.fromEntries(MIGRATIONS.map((migration) => [migration.name, migration]));
  const { Migrator } = await import('kysely/migration');
  const migrator = new Migrator({ db, provider: { getMigrations: async () => byName } });
  const { error } = upTo === null ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo);
  if (error !== undefined) throw error;
}

export function schema(db: Kysely<Tables>): SchemaReads {
  return {
    later: async () => (await appliedMigrations(db)).find((name) => !isKnownMigration(name)) ?? null,
  };
}

export function isKnownMigration(name: string): boolean {
  return MIGRATIONS.some((known) => known.name === name);
}

/** Names, in order. */
export async function appliedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
