import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { LichError } from '../errors.ts';
import { type Database, storeOver } from './database.ts';
import { migrate } from './migrate.ts';
import type { Store } from './port.ts';
import type { Tables } from './schema.ts';
import { isBusy, sqliteDialect } from './sqlite.ts';

const FILE_NAME = 'lich.sqlite';
/** Together some ten seconds. */
const TRIES = 400;
const MILLISECONDS_BETWEEN_TRIES = 15;

export function hasEmbedded(folder: string): boolean {
  return existsSync(join(folder, FILE_NAME));
}

/**
 * The store of one machine: a folder with one database, made when it is not there. Not for network drives.
 * @throws LichError `store-unusable`, `store-newer`
 */
export async function openEmbeddedStore(folder: string): Promise<Store> {
  return storeOver(await openEmbedded(folder));
}

/** @param upTo as `migrate` @throws LichError as `openEmbeddedStore` */
export async function openEmbedded(folder: string, upTo: string | null = null): Promise<Database> {
  try {
    // Programmes and links of an office are nobody else's business on the machine.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return await open(join(folder, FILE_NAME), upTo);
  } catch (error) {
    if (error instanceof LichError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new LichError('store-unusable', { folder, reason }, { cause: error });
  }
}

async function open(file: string, upTo: string | null): Promise<Database> {
  const writer = new Kysely<Tables>({ dialect: sqliteDialect(file, 'write') });
  try {
    await patiently(() => migrate(writer, upTo));
  } catch (error) {
    await writer.destroy();
    throw error;
  }
  // Feeds are read on a handle of their own: an acceptance under way does not hold them up (WAL).
  const reader = new Kysely<Tables>({ dialect: sqliteDialect(file, 'read') });
  return {
    read: (act) => patiently(() => reader.transaction().execute((db) => act(db))),
    write: (act) => patiently(() => writer.transaction().execute((db) => act(db))),
    isShared: false,
    news: null,
    async close() {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

/** Tries again while another process writes: a transaction that finds the store busy has done nothing yet. */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (tried >= TRIES) throw new LichError('store-busy', {}, { cause: error });
      await setTimeout(MILLISECONDS_BETWEEN_TRIES);
    }
  }
}
