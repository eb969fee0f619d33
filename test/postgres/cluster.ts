import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgresStore } from '../../src/store/postgres-store.ts';
import { TEMPLATE } from '../contract/opening.ts';
import { install } from '../packages.ts';
import { freePort } from '../servers/machine.ts';
import { startPostgres } from '../servers/postgres.ts';

/** A PostgreSQL for every test of the store, told to `test/contract/opening.ts`. */
export default function setup(): Promise<() => void> {
  return startCluster('off');
}

/**
 * @param fsync whether an acknowledged commit is on the disk, as in production
 * @returns how to stop it
 */
export async function startCluster(fsync: 'on' | 'off'): Promise<() => void> {
  install(['postgresql']);
  const folder = mkdtempSync(join(tmpdir(), 'lich-postgres-'));
  const port = await freePort();
  const cluster = startPostgres(folder, port, true);
  if (fsync === 'on') cluster.sql('postgres', 'alter system set fsync = on;\nselect pg_reload_conf();');
  const url = `postgres://postgres@127.0.0.1:${port}`;
  cluster.sql('postgres', `create database ${TEMPLATE}`);
  await (await openPostgresStore({ url: `${url}/${TEMPLATE}`, connections: 1 })).close();
  process.env.LICH_TEST_POSTGRES = url;
  return () => {
    cluster.stop();
    rmSync(folder, { recursive: true });
  };
}
