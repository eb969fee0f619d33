import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openKeys } from '../../src/service/keys.ts';
import { newLink, tokenHashOf, tokenOf } from '../../src/service/links.ts';
import type { Store } from '../../src/store/port.ts';
import { openStoreIn } from '../contract/opening.ts';

const root = mkdtempSync(join(tmpdir(), 'lich-keys-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
  file = join(folder, 'keys', 'lich', 'key');
});

async function withStore<T>(name: string, act: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStoreIn(join(folder, name));
  try {
    return await act(store);
  } finally {
    await store.close();
  }
}

const tokenIn = (name: string) => withStore(name, async (store) => tokenOf(await openKeys(store, file), 'link-1'));

test('a first start makes a key file that only its owner can read', async () => {
  await tokenIn('data');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toMatch(/^lich-key-1 [A-Za-z0-9_-]{43}\n$/);
});

test('a link can be shown again: its token is the same at every start', async () => {
  const token = await tokenIn('data');
  expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/);
  expect(await tokenIn('data')).toBe(token);
});

test('one key file gives two stores different tokens', async () => {
  expect(await tokenIn('one')).not.toBe(await tokenIn('two'));
});

test('each purpose has a key of its own', async () => {
  await withStore('data', async (store) => {
    const keys = await openKeys(store, file);
    expect(keys.for('feed-links').length).toBe(32);
    expect(keys.for('feed-links').equals(keys.for('fingerprint'))).toBe(false);
  });
});

test('what the store keeps of a link is the hash of its token, and each link has its own', async () => {
  await withStore('data', async (store) => {
    const keys = await openKeys(store, file);
    const feed = { id: 'f', organizationId: 'so-mau' };
    const [one, two] = [newLink(keys, feed, 'a', 1), newLink(keys, feed, 'b', 1)];
    expect(one.tokenHash).toBe(tokenHashOf(tokenOf(keys, one.id)));
    expect(one.tokenHash).not.toBe(two.tokenHash);
    expect(JSON.stringify(one)).not.toContain(tokenOf(keys, one.id));
  });
});

test('a key file that others can read is refused with what to do', async () => {
  await tokenIn('data');
  chmodSync(file, 0o640);
  await expect(tokenIn('data')).rejects.toMatchObject({ code: 'key-permissions', data: { file, mode: '640' } });
});

test.each([
  ['empty', ''],
  ['cut off', 'lich-key-1 abc\n'],
  ['something else', 'đây không phải là khóa\n'],
])('a key file that is %s is refused, not replaced', async (_name, text) => {
  await tokenIn('data');
  writeFileSync(file, text);
  await expect(tokenIn('data')).rejects.toMatchObject({ code: 'key-garbled', data: { file } });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a store whose key file is gone is refused: no new links in silence', async () => {
  await tokenIn('data');
  rmSync(file);
  await expect(tokenIn('data')).rejects.toMatchObject({ code: 'key-missing', data: { file } });
  expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined();
});

test('the key of another installation is refused', async () => {
  await tokenIn('data');
  writeFileSync(file, `lich-key-1 ${'A'.repeat(43)}\n`);
  await expect(tokenIn('data')).rejects.toMatchObject({ code: 'key-foreign', data: { file } });
});

test('a key file that cannot be made is refused with its name', async () => {
  writeFileSync(join(folder, 'keys'), 'a file where a folder should be');
  await expect(tokenIn('data')).rejects.toMatchObject({ code: 'key-unusable', data: { file } });
});

test('two that start at once agree on one key', async () => {
  const tokens = await withStore('data', (store) =>
    Promise.all([1, 2, 3].map(async () => tokenOf(await openKeys(store, file), 'link-1'))),
  );
  expect(new Set(tokens).size).toBe(1);
});

test('a key of the environment is as good as its file, and no file is made or asked for', async () => {
  const token = await tokenIn('data');
  const given = Buffer.from(/ (.+)/.exec(readFileSync(file, 'utf8'))![1]!, 'base64url');
  rmSync(file);
  await withStore('data', async (store) => {
    const keys = await openKeys(store, file, [], given);
    expect(tokenOf(keys, 'link-1')).toBe(token);
    expect(keys.sealing()).toHaveLength(1);
    expect(() => keys.renewSealing()).toThrow(expect.objectContaining({ code: 'seal-keys-needed' }));
    const foreign = openKeys(store, file, [], Buffer.alloc(32, 7));
    await expect(foreign).rejects.toMatchObject({ code: 'key-foreign-given' });
  });
  await withStore('other', (store) => openKeys(store, file, [], given));
  expect(existsSync(file)).toBe(false);
});
