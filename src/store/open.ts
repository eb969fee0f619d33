import type { Database } from './database.ts';
import { openEmbedded, openEmbeddedStore } from './embedded.ts';
import type { Store } from './port.ts';
import type { PostgresAddress } from './postgres.ts';

/** Which store a service works on. */
export interface StorePlace {
  /** Of the embedded store. */
  readonly folder: string;
  /** A database instead of the folder, or null. */
  readonly database: PostgresAddress | null;
}

/** @throws LichError as `openEmbeddedStore`, `openPostgresStore` */
export async function openStore({ folder, database }: StorePlace): Promise<Store> {
  if (database === null) return openEmbeddedStore(folder);
  // Loaded by those who have one: a first start on the embedded store does not wait for the driver.
  const { openPostgresStore } = await import('./postgres-store.ts');
  return openPostgresStore(database);
}

/**
 * With its tables instead of the use cases' port: to be copied.
 * @param upTo as `migrate`
 * @throws LichError as `openStore`
 */
export async function openDatabase({ folder, database }: StorePlace, upTo: string | null = null): Promise<Database> {
  if (database === null) return openEmbedded(folder, upTo);
  const { openPostgres } = await import('./postgres-store.ts');
  return openPostgres(database, upTo);
}
