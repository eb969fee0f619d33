import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { openTerminal, type Terminal } from '../cli/running.ts';
import { fillStore } from '../contract/filled.ts';
import { openStoreIn, removeStoreIn, sql, storeIn } from '../contract/opening.ts';
import { MOMENT } from '../contract/samples.ts';

/** `lich store copy` to PostgreSQL and back. */

let folder: string;
let url: string;
let terminal: Terminal;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lich-copy-'));
  url = storeIn(folder).DATABASE_URL ?? '';
  terminal = openTerminal({ LICH_DATA: join(folder, 'from'), DATABASE_URL: url });
  const store = await openEmbeddedStore(join(folder, 'from'));
  await fillStore(store);
  await store.close();
});
afterEach(() => {
  terminal.close();
  removeStoreIn(folder);
});

const copy = (from: string, to: string) => terminal.run('store', 'copy', '--from', from, '--to', to, '--json');
const rows = (text: string) => sql(url.slice(url.lastIndexOf('/') + 1), text).trim();

test('there and back every row is the same, by the sums of its table too', async () => {
  const there = await copy('embedded', 'postgres');
  expect(there.stderr).not.toContain('khác');
  expect(there.status).toBe(0);
  const back = await copy('postgres', join(folder, 'back'));
  expect(back.status).toBe(0);
  const [first, second] = [there, back].map(({ stdout }) => JSON.parse(stdout));
  expect(second.tables).toEqual(first.tables);
  expect(second.rows).toBe(first.rows);
  expect(first.rows).toBeGreaterThan(1900);
  // Apart from what copies: in the database itself.
  expect(rows('select count(*), min(length(occurrence)) > 100 from occurrences')).toBe('700|t');
  expect(rows("select length(bytes), size, digest from evidence where id = 'e2'")).toBe('0|1|4bf5');
  expect(rows("select encode(sha256(bytes), 'hex') from evidence where id = 'e1'")).toBe(
    '06eb7d6a69ee19e5fbdf749018d3d2abfa04bcbd1365db312eb86dc7169389b8',
  );
});

test('what goes on afterwards goes on from there: no number is given twice', async () => {
  expect((await copy('embedded', 'postgres')).status).toBe(0);
  // Nothing counts by itself in the database, so that nothing has to be set right.
  expect(rows('select count(*) from pg_sequences')).toBe('0');
  const store = await openStoreIn(folder);
  const actor = { kind: 'user', id: 'u1', name: 'Văn thư' } as const;
  const entry = { organizationId: 'so-mau', at: MOMENT, actor, subjects: [], days: null, changes: [], data: {} };
  expect(await store.write(({ history }) => history.add({ ...entry, act: 'edit' }))).toBe(601);
  const before = await store.read(({ organizations }) => organizations.counter());
  await store.write(({ organizations }) => organizations.touch('so-mau', MOMENT + 9));
  expect(await store.read(({ organizations }) => organizations.changedSince(before))).toEqual(['so-mau']);
  await store.close();
});

test('a database that holds something is refused', async () => {
  const store = await openStoreIn(folder);
  await store.write(({ settings }) => settings.put('store-id', 'x'));
  await store.close();
  const refused = await copy('embedded', 'postgres');
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toContain('Kho dữ liệu đích không trống (bảng settings: 1 dòng)');
});

test('kill -9 in the middle leaves the database empty, and the copy can be made again', async () => {
  const { spawn } = await import('node:child_process');
  const main = join(import.meta.dirname, '../../src/main.ts');
  const env = { ...process.env, LICH_DATA: join(folder, 'from'), DATABASE_URL: url };
  const child = spawn(process.execPath, [main, 'store', 'copy', '--from', 'embedded', '--to', 'postgres'], { env });
  const ended = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)));
  child.stderr.once('data', () => child.kill('SIGKILL'));
  expect(await ended).toBe('SIGKILL');
  expect(rows('select count(*) from organizations')).toBe('0');
  expect((await copy('embedded', 'postgres')).status).toBe(0);
});
