import { setTimeout } from 'node:timers/promises';
import { Kysely, type Transaction } from 'kysely';
import { LichError } from '../errors.ts';
import { type Database, storeOver } from './database.ts';
import { migrate } from './migrate.ts';
import type { Store } from './port.ts';
import { type PostgresAddress, postgresDialect } from './postgres.ts';
import { faultOf, unreachable } from './postgres-faults.ts';
import { PostgresNews } from './postgres-news.ts';
import type { Tables } from './schema.ts';

/** Together some three seconds: a server that restarts is waited for. */
const TRIES = 6;
const MILLISECONDS_BETWEEN_TRIES = 200;

/**
 * The store of a PostgreSQL database (from 13), for one service or several.
 * @throws LichError `store-unreachable`, `store-certificate-…`, `store-newer`, `store-busy`
 */
export async function openPostgresStore(address: PostgresAddress): Promise<Store> {
  return storeOver(await openPostgres(address));
}

/** @param upTo as `migrate` @throws LichError as `openPostgresStore` */
export async function openPostgres(address: PostgresAddress, upTo: string | null = null): Promise<Database> {
  const writer = new Kysely<Tables>({ dialect: postgresDialect(address, 'write') });
  try {
    await migrate(writer, upTo);
  } catch (error) {
    await writer.destroy();
    const fault = faultOf(error);
    if (!(fault instanceof LichError) || fault.code !== 'store-away') throw fault;
    throw unreachable(error, address.url);
  }
  const reader = new Kysely<Tables>({ dialect: postgresDialect(address, 'read') });
  const news = new PostgresNews(address.url);
  const reading = () => reader.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return {
    read: (act) => steadily(reading, act),
    write: (act) => steadily(() => writer.transaction(), act),
    isShared: true,
    news,
    async close() {
      await news.close();
      await reader.destroy();
      await writer.destroy();
    },
  };
}

interface Beginning {
  execute<T>(act: (db: Transaction<Tables>) => Promise<T>): Promise<T>;
}

/** Tries again while the server is away and the act has not begun; one that has begun is not done twice. */
async function steadily<T>(beginning: () => Beginning, act: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    let hasBegun = false;
    try {
      return await beginning().execute((db) => {
        hasBegun = true;
        return act(db);
      });
    } catch (error) {
      const fault = faultOf(error);
      const isAway = fault instanceof LichError && fault.code === 'store-away';
      if (hasBegun || !isAway || tried >= TRIES) throw fault;
      await setTimeout(tried * MILLISECONDS_BETWEEN_TRIES);
    }
  }
}
