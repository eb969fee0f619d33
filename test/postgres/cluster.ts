import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgresStore } from '../../src/store/postgres-store.ts';
import { TEMPLATE } from '../contract/opening.ts';
import { install } from '../packages.ts';
import { freePort } from '../servers/machine.ts';
import { startPostgres } from '../servers/postgres.ts';

/** A PostgreSQL for every test of the store, told to `test/contract/opening.ts`. */
export default async function setup(): Promise<() => void> {
  install(['postgresql']);
  const folder = mkdtempSync(join(tmpdir(), 'lich-postgres-'));
  const port = await freePort();
  const cluster = startPostgres(folder, port, true);
  const url = `postgres://postgres@127.0.0.1:${port}`;
  cluster.sql('postgres', `create database ${TEMPLATE}`);
  await (await openPostgresStore({ url: `${url}/${TEMPLATE}`, connections: 1 })).close();
  process.env.LICH_TEST_POSTGRES = url;
  return () => {
    cluster.stop();
    rmSync(folder, { recursive: true });
  };
}
