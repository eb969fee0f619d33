import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKeys } from '../../src/service/keys.ts';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { openTerminal, type Terminal } from '../cli/running.ts';
import { fillStore } from '../contract/filled.ts';
import { blankDatabase, removeStoreIn, sql } from '../contract/opening.ts';

/** A backup of one kind of store, restored into the other. */

let folder: string;
let url: string;
let embedded: Terminal;
let postgres: Terminal;
let back: Terminal;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lich-backup-'));
  url = blankDatabase(folder);
  const passphrase = { LICH_BACKUP_PASSPHRASE: 'cụm mật khẩu của bản sao lưu' };
  const at = (name: string) => ({ LICH_DATA: join(folder, name), LICH_KEY_FILE: join(folder, `${name}.key`) });
  embedded = openTerminal({ ...passphrase, ...at('first'), DATABASE_URL: '' });
  postgres = openTerminal({ ...passphrase, ...at('second'), DATABASE_URL: url });
  back = openTerminal({ ...passphrase, ...at('third'), DATABASE_URL: '' });
  const store = await openEmbeddedStore(join(folder, 'first'));
  await fillStore(store);
  await openKeys(store, join(folder, 'first.key'));
  await store.close();
});
afterEach(() => {
  for (const terminal of [embedded, postgres, back]) terminal.close();
  sql('postgres', `drop database if exists ${url.slice(url.lastIndexOf('/') + 1)} with (force)`);
  removeStoreIn(folder);
});

test('there and back every row is the same, in a database that had no table before', async () => {
  const [one, two] = [join(folder, 'one.backup'), join(folder, 'two.backup')];
  expect((await embedded.run('backup', one)).status).toBe(0);
  const there = await postgres.run('restore', one);
  expect([there.status, there.stderr]).toEqual([0, '']);
  expect((await postgres.run('backup', two)).status).toBe(0);
  expect((await back.run('restore', two)).status).toBe(0);
  // By the sums of each table, and read apart from what restores.
  const sums = async (terminal: Terminal, name: string) => {
    const { status, stdout } = await terminal.run('store', 'copy', '--from', name, '--to', `${name}-copied`, '--json');
    expect(status).toBe(0);
    return JSON.parse(stdout).tables;
  };
  const first = await sums(embedded, join(folder, 'first'));
  expect(await sums(back, join(folder, 'third'))).toEqual(first);
  expect(first.reduce((sum: number, { rows }: { rows: number }) => sum + rows, 0)).toBeGreaterThan(1900);
  const again = await postgres.run('restore', one);
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('không trống')]);
});
