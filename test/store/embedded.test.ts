import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { document, MOMENT, organization } from '../contract/samples.ts';

const root = mkdtempSync(join(tmpdir(), 'lich-store-'));
afterAll(() => rmSync(root, { recursive: true }));
const fresh = () => mkdtempSync(join(root, 'store-'));

test('what was written is there after closing and opening', async () => {
  const folder = fresh();
  const first = await openEmbeddedStore(folder);
  await first.write(({ organizations }) => organizations.add(organization(), MOMENT));
  await first.close();
  const second = await openEmbeddedStore(folder);
  expect(await second.read(({ organizations }) => organizations.list())).toHaveLength(1);
  await second.close();
});

test('several may open an empty folder at once', async () => {
  const folder = fresh();
  const stores = await Promise.all([1, 2, 3].map(() => openEmbeddedStore(folder)));
  await Promise.all(stores.map((store, i) => store.write(({ settings }) => settings.put(`from ${i}`, 'yes'))));
  expect(await stores[0]?.read(({ settings }) => settings.get('from 2'))).toBe('yes');
  await Promise.all(stores.map((store) => store.close()));
});

test('the folder is for its owner only, and commits are written through', async () => {
  const folder = join(fresh(), 'made', 'here');
  const store = await openEmbeddedStore(folder);
  expect(statSync(folder).mode & 0o077).toBe(0);
  const database = new DatabaseSync(join(folder, 'lich.sqlite'));
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
  database.close();
  await store.close();
});

test('of a file whose bytes are kept no longer none is left on the disk', async () => {
  const folder = fresh();
  const mark = 'bytes of the file '.repeat(2000);
  const store = await openEmbeddedStore(folder);
  await store.write(async ({ organizations, documents }) => {
    await organizations.add(organization(), MOMENT);
    await documents.put(document({ bytes: Buffer.from(mark) }));
  });
  await store.close();
  const isThere = () => readFileSync(join(folder, 'lich.sqlite')).includes('bytes of the file bytes');
  expect(isThere()).toBe(true);
  const again = await openEmbeddedStore(folder);
  const removal = { at: MOMENT, size: mark.length, sha256: 'a'.repeat(64) };
  await again.write(({ documents }) => documents.removeBytes('so-mau', 'a'.repeat(64), removal, null));
  await again.close();
  expect(isThere()).toBe(false);
});

test('a store of a newer release is refused and left alone', async () => {
  const folder = fresh();
  await (await openEmbeddedStore(folder)).close();
  const file = join(folder, 'lich.sqlite');
  const database = new DatabaseSync(file);
  database.exec("insert into kysely_migration values ('900-later', '2030-01-01T00:00:00.000Z')");
  database.close();
  const before = readFileSync(file);
  await expect(openEmbeddedStore(folder)).rejects.toMatchObject({
    code: 'store-newer',
    data: { found: '900-later' },
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a store that is open hears that a newer release has been there', async () => {
  const folder = fresh();
  const store = await openEmbeddedStore(folder);
  expect(await store.read(({ schema }) => schema.later())).toBeNull();
  const database = new DatabaseSync(join(folder, 'lich.sqlite'));
  database.exec("insert into kysely_migration values ('900-later', '2030-01-01T00:00:00.000Z')");
  database.close();
  expect(await store.read(({ schema }) => schema.later())).toBe('900-later');
  await store.close();
});

test('a file that is no database is refused and left alone', async () => {
  const folder = fresh();
  await (await openEmbeddedStore(folder)).close();
  const file = join(folder, 'lich.sqlite');
  writeFileSync(file, 'đây không phải là cơ sở dữ liệu '.repeat(100));
  await expect(openEmbeddedStore(folder)).rejects.toMatchObject({ code: 'store-unusable', data: { folder } });
  expect(readFileSync(file, 'utf8')).toMatch(/^đây không phải/);
});

test('a folder that cannot be made is refused with its name', async () => {
  const blocked = join(fresh(), 'file');
  writeFileSync(blocked, '');
  await expect(openEmbeddedStore(join(blocked, 'data'))).rejects.toMatchObject({ code: 'store-unusable' });
});
