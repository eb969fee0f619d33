import { type Kysely, PostgresAdapter, sql } from 'kysely';
import type { Tables } from './schema.ts';

/** What the two databases do not say alike. Beside their drivers, the only place that knows which one it speaks to. */

/** On which PostgreSQL tells every service that something was touched. */
export const NEWS_CHANNEL = 'lich_news';

/** Heard by others when the transaction commits, and not before. The embedded store has nobody to tell. */
export async function announce(db: Kysely<Tables>): Promise<void> {
  if (isPostgres(db)) await sql`select pg_notify(${NEWS_CHANNEL}, '')`.execute(db);
}

function isPostgres(db: Kysely<Tables>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
