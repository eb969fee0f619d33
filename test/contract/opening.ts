import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import type { Store } from '../../src/store/port.ts';
import { openPostgresStore } from '../../src/store/postgres-store.ts';

/**
 * The store that tests work on: the embedded one in a folder, or, where LICH_TEST_POSTGRES is the address of a cluster,
 * a database there that belongs to the folder. It lives as long as the folder, whichever process opens it.
 */

/** Asked for each time: the bench starts its cluster late. */
const cluster = () => process.env.LICH_TEST_POSTGRES;
/** A database with its tables up to date, which others are copied from. */
export const TEMPLATE = 'lich_template';

export const STORE_NAME = cluster() === undefined ? 'the embedded store' : 'PostgreSQL';

/** What tells `lich` which store is the folder's. */
export function storeIn(folder: string): Record<'LICH_DATA' | 'LICH_KEY_FILE', string> & { DATABASE_URL?: string } {
  const given = { LICH_DATA: join(folder, 'data'), LICH_KEY_FILE: join(folder, 'key') };
  return cluster() === undefined ? given : { ...given, DATABASE_URL: databaseOf(folder) };
}

export async function openStoreIn(folder: string): Promise<Store> {
  const { LICH_DATA, DATABASE_URL } = storeIn(folder);
  if (DATABASE_URL === undefined) return openEmbeddedStore(LICH_DATA);
  return openPostgresStore({ url: DATABASE_URL, connections: 3 });
}

export function removeStoreIn(folder: string): void {
  if (cluster() !== undefined) sql('postgres', `drop database if exists ${nameOf(folder)} with (force)`);
  rmSync(folder, { recursive: true });
}

/** The folder's database, made when it is not there. */
function databaseOf(folder: string): string {
  const name = nameOf(folder);
  sql(
    'postgres',
    `select 'create database ${name} template ${TEMPLATE}' where not exists (select from pg_database where datname = '${name}')\n\\gexec`,
  );
  return `${cluster()}/${name}`;
}

/** A database without any tables. */
export function blankDatabase(folder: string): string {
  const name = `${nameOf(folder)}_blank`;
  sql('postgres', `create database ${name}`);
  return `${cluster()}/${name}`;
}

function nameOf(folder: string): string {
  return `lich_${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
}

/** @returns what was printed, without decoration */
export function sql(database: string, text: string): string {
  const options = { input: text, encoding: 'utf8' as const };
  return execFileSync('psql', ['-qAt', '-v', 'ON_ERROR_STOP=1', `${cluster()}/${database}`], options);
}
