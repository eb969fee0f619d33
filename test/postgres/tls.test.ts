import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorSentence } from '../../src/locale/errors.ts';
import { openPostgresStore } from '../../src/store/postgres-store.ts';
import { ownedBy } from '../servers/apache.ts';
import { freePort } from '../servers/machine.ts';
import { type Cluster, startPostgres } from '../servers/postgres.ts';

/** A PostgreSQL that takes TLS alone, with a certificate that its office signed itself. */

const root = mkdtempSync(join(tmpdir(), 'lich-postgres-tls-'));
const [ca, other] = [join(root, 'ca.pem'), join(root, 'other.pem')];
let cluster: Cluster;
let port: number;

/** Signed by itself. */
function certificateFor(name: string, certificate: string, key: string): void {
  const asked = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=lich-test'];
  const made = ['-addext', `subjectAltName=${name}`, '-days', '2', '-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', '-x509', ...asked, ...made], { stdio: 'pipe' });
}

/** What the server shows from now on. */
function show(name: string): void {
  const [certificate, key] = [join(root, 'pg/server.crt'), join(root, 'pg/server.key')];
  certificateFor(name, certificate, key);
  for (const file of [certificate, key]) ownedBy('postgres', file);
  copyFileSync(certificate, ca);
}

beforeAll(async () => {
  port = await freePort();
  cluster = startPostgres(root, port, true);
  show('DNS:localhost');
  certificateFor('DNS:localhost', other, join(root, 'other.key'));
  writeFileSync(join(root, 'pg/pg_hba.conf'), 'local all all trust\nhostssl all all 127.0.0.1/32 trust\n');
  cluster.sql('postgres', 'alter system set ssl = on;\nselect pg_reload_conf();');
  cluster.sql('postgres', 'create database lich');
});
afterAll(() => {
  cluster.stop();
  rmSync(root, { recursive: true });
});

const url = (parameters: string, host = 'localhost') => `postgres://postgres:bi-mat@${host}:${port}/lich${parameters}`;
const opening = (parameters: string, host?: string) =>
  openPostgresStore({ url: url(parameters, host), connections: 1 });
const LOCAL = 'localhost';

describe.each(['require', 'verify-ca', 'verify-full'])('with sslmode=%s', (mode) => {
  test('everything goes over TLS to a server whose certificate the given file vouches for', async () => {
    const store = await opening(`?sslmode=${mode}&sslrootcert=${ca}`);
    await store.write(({ settings }) => settings.put('a', mode));
    expect(await store.read(({ settings }) => settings.get('a'))).toBe(mode);
    await expect.poll(() => store.news?.isHeard ?? store.news).not.toBe(null);
    const open =
      "select count(*) filter (where ssl), count(*) from pg_stat_ssl join pg_stat_activity using (pid) where application_name = 'lich'";
    const [encrypted, all] = cluster.sql('postgres', open).trim().split('|').map(Number);
    expect(all).toBeGreaterThan(0);
    expect(encrypted).toBe(all);
    await store.close();
  });

  test('nothing is sent to a server that nobody vouches for', async () => {
    for (const file of ['', `&sslrootcert=${other}`]) {
      const error = await opening(`?sslmode=${mode}${file}`).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'store-certificate-untrusted', data: { address: `${LOCAL}:${port}/lich` } });
      expect(errorSentence(error as never, 'vi')).toContain('hãy thêm &sslrootcert=tệp-CA vào DATABASE_URL');
      expect(JSON.stringify([error, (error as Error).cause])).not.toContain('bi-mat');
    }
  });

  test('nothing is sent to a server whose certificate is another’s', async () => {
    const error = await opening(`?sslmode=${mode}&sslrootcert=${ca}`, '127.0.0.1').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'store-certificate-name', data: { address: `127.0.0.1:${port}/lich` } });
    expect(errorSentence(error as never, 'vi')).toContain(
      'Tên máy chủ trong DATABASE_URL phải là tên ghi trong chứng chỉ.',
    );
  });
});

test('a file that is not there, or holds no certificate, is named', async () => {
  const missing = join(root, 'khong-co.pem');
  await expect(opening(`?sslmode=require&sslrootcert=${missing}`)).rejects.toMatchObject({
    code: 'store-certificate-file',
    data: { file: missing },
  });
  const empty = join(root, 'pg/postgresql.conf');
  await expect(opening(`?sslmode=require&sslrootcert=${empty}`)).rejects.toMatchObject({ status: 503 });
});

test('a server that takes TLS alone is not spoken to without', async () => {
  await expect(opening('')).rejects.toMatchObject({ code: 'store-unreachable' });
});

test('a server without TLS is not spoken to where TLS was asked for', async () => {
  cluster.sql('postgres', 'alter system set ssl = off;\nselect pg_reload_conf();');
  await expect
    .poll(async () => (await opening(`?sslmode=require&sslrootcert=${ca}`).catch((error: Error) => error)) as never)
    .toMatchObject({ code: 'store-unreachable', data: { reason: 'The server does not support SSL connections' } });
});
