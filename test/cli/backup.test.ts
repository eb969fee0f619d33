import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openKeys } from '../../src/service/keys.ts';
import { openPassword, sealPassword } from '../../src/service/push-secrets.ts';
import { writeBackup } from '../../src/store/backup/write.ts';
import { storeOver } from '../../src/store/database.ts';
import { openEmbedded, openEmbeddedStore } from '../../src/store/embedded.ts';
import { readKeyFile } from '../../src/store/key-file.ts';
import { fillStore } from '../contract/filled.ts';
import { openStoreIn } from '../contract/opening.ts';
import { chance } from '../property/random.ts';
import { openTerminal, type Terminal } from './running.ts';

/** `lich backup` and `lich restore` on the embedded store; across both it goes in `test/postgres/backup.test.ts`. */

const PASSPHRASE = 'cụm mật khẩu của bản sao lưu';
/** Where guessing is not what is tested. */
const CHEAP = { passphrase: PASSPHRASE, now: 1_740_000_000, cost: 1024 };
const root = mkdtempSync(join(tmpdir(), 'lich-backup-'));
/** A backup of a store with something in every table. */
const file = join(root, 'lich.backup');
const source = join(root, 'source');
let there: Terminal;
beforeAll(async () => {
  const store = await openEmbeddedStore(source);
  await fillStore(store);
  const keys = await openKeys(store, join(root, 'key'));
  keys.renewSealing();
  await store.close();
  const database = await openEmbedded(source);
  const { key, sealing } = readKeyFile(join(root, 'key'))!;
  await writeBackup(database, file, { secrets: { key, sealing }, ...CHEAP });
  await database.close();
});
beforeEach(() => {
  there = openTerminal({ DATABASE_URL: '' });
  there.input = PASSPHRASE;
});
afterEach(() => there.close());
afterAll(() => rmSync(root, { recursive: true }));

function rowsOf(folder: string) {
  const database = new DatabaseSync(join(folder, 'lich.sqlite'), { readOnly: true });
  const names = database.prepare("select name from sqlite_master where type = 'table'").all();
  const kept = names.map(({ name }) => String(name)).filter((name) => name !== 'kysely_migration');
  const rows = kept.map((name) => [name, database.prepare(`select * from ${name} order by 1, 2`).all()] as const);
  database.close();
  return new Map(rows);
}

test('every row comes back, with the keys, and the file is its owner’s alone', async () => {
  const { status, stdout } = await there.run('restore', file);
  expect([status, stdout]).toEqual([0, expect.stringContaining('Mọi liên kết và mật khẩu CalDAV dùng tiếp được')]);
  expect(rowsOf(join(there.folder, 'data'))).toEqual(rowsOf(source));
  expect(readFileSync(join(there.folder, 'key'), 'utf8').trim()).toBe(
    readFileSync(join(root, 'key'), 'utf8').replace('\n\n', '\n').trim(),
  );
  expect([statSync(file).mode & 0o777, statSync(join(there.folder, 'key')).mode & 0o777]).toEqual([0o600, 0o600]);
});

test('the backup holds no key that can be read without the passphrase', () => {
  const [, key = ''] = /lich-key-1 (\S+)/.exec(readFileSync(join(root, 'key'), 'utf8')) ?? [];
  const bytes = readFileSync(file);
  expect(key).toHaveLength(43);
  for (const form of [key, Buffer.from(key, 'base64url').toString('hex')]) expect(bytes.includes(form)).toBe(false);
  expect(bytes.includes(Buffer.from(key, 'base64url'))).toBe(false);
});

test('on another machine every feed is the same to the byte, and every password works', async () => {
  const here = openTerminal();
  // The example office stands in for one with links, a board and a phone.
  await here.run('import', 'config/example/chuong-trinh-thang-11-2026.txt', '--organization', 'so-vi-du', '--accept');
  expect((await here.run('boards', '--new', 'so-vi-du')).status).toBe(0);
  const store = await openStoreIn(here.folder);
  const feeds = await store.read((reads) => reads.feeds.list('so-vi-du'));
  const keys = await openKeys(store, join(here.folder, 'key'));
  const sealed = sealPassword(keys, 'đích', 'mật khẩu ở nơi khác');
  await store.close();
  const made = await here.run(
    'caldav',
    '--new',
    feeds[0]!.id,
    '--organization',
    'so-vi-du',
    '--label',
    'máy',
    '--json',
  );
  expect(made.status).toBe(0);
  const ask = async (address: string) => {
    const listed = JSON.parse((await here.run('feeds', '--json')).stdout);
    const paths = [...JSON.stringify(listed).matchAll(/\/feeds\/[\w-]{32}\.ics/g)].map(([path]) => path);
    const answers = await Promise.all(
      [...new Set(paths)].map(async (path) => {
        const answer = await fetch(address + path);
        return [path, answer.status, answer.headers.get('etag'), await answer.text()];
      }),
    );
    return answers;
  };
  const phone = (address: string) => {
    const { user, password } = JSON.parse(made.stdout) as { user: string; password: string };
    const headers = { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`, depth: '0' };
    return fetch(`${address}/dav/`, { method: 'PROPFIND', headers });
  };

  const old = await here.serve();
  const backedUp = join(here.folder, 'x.backup');
  here.input = PASSPHRASE;
  const { status, stdout } = await here.run('backup', backedUp);
  expect([status, stdout.includes('đọc lại cả tệp')]).toEqual([0, true]);
  const before = await ask(old.address);
  expect((await phone(old.address)).status).toBe(207);
  await old.stop();
  expect(before.length).toBeGreaterThan(5);
  expect(before.filter(([, status]) => status !== 200)).toEqual([]);

  expect((await there.run('restore', backedUp)).status).toBe(0);
  const fresh = await there.serve();
  expect(await ask(fresh.address)).toEqual(before);
  expect((await phone(fresh.address)).status).toBe(207);
  await fresh.stop();
  const restored = await openEmbeddedStore(join(there.folder, 'data'));
  expect(openPassword(await openKeys(restored, join(there.folder, 'key')), 'đích', sealed)).toBe('mật khẩu ở nơi khác');
  await restored.close();
  here.close();
});

test('damage anywhere is refused, and nothing is there afterwards', async () => {
  const bytes = readFileSync(file);
  const luck = chance(5);
  const headEnd = bytes.indexOf(0x0a);
  const changed = join(root, 'changed.backup');
  const tries: Buffer[] = [
    bytes.subarray(0, 100),
    bytes.subarray(0, headEnd + 1),
    bytes.subarray(0, -1),
    bytes.subarray(0, bytes.length >> 1),
    Buffer.concat([bytes, Buffer.from('x')]),
    Buffer.concat([bytes, bytes.subarray(headEnd + 1)]),
  ];
  for (let i = 0; i < 6; i += 1) {
    const flipped = Buffer.from(bytes);
    const at = headEnd + 1 + luck.below(bytes.length - headEnd - 1);
    flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << luck.below(8)), at);
    tries.push(flipped);
  }
  for (const [i, tried] of tries.entries()) {
    writeFileSync(changed, tried);
    const { status, stderr } = await there.run('restore', changed);
    expect([i, status]).toEqual([i, 1]);
    expect(stderr).toMatch(/bị hỏng, bị cắt hoặc bị sửa|không phải bản sao lưu/);
    expect(existsSync(join(there.folder, 'data'))).toBe(false);
    expect(existsSync(join(there.folder, 'key'))).toBe(false);
  }
});

test.each([
  ['a wrong passphrase', `${PASSPHRASE}x`, 1, 'không mở được bản sao lưu này'],
  ['a short one', 'ngắn', 2, 'ít nhất 12 ký tự'],
  ['none', '', 2, 'Cần cụm mật khẩu'],
])('%s is refused in words, and nothing is there afterwards', async (_what, typed, exit, words) => {
  there.input = typed;
  const { status, stderr } = await there.run('restore', file);
  expect([status, stderr]).toEqual([exit, expect.stringContaining(words)]);
  expect(readdirSync(there.folder)).toEqual([]);
});

test.each([
  ['"form":1', '"form":2', 'phiên bản Lịch mới hơn'],
  ['"001-first"', '"999-later"', 'phiên bản Lịch mới hơn ghi (999-later)'],
  ['lich-backup', 'else-backup', 'không phải bản sao lưu của Lịch'],
])('a file with %s as %s is refused in words', async (was, is, words) => {
  const other = join(root, 'other.backup');
  writeFileSync(other, Buffer.from(readFileSync(file).toString('latin1').replace(was, is), 'latin1'));
  const { status, stderr } = await there.run('restore', other);
  expect([status, stderr]).toEqual([1, expect.stringContaining(words)]);
  expect(readdirSync(there.folder)).toEqual([]);
});

test('a store with something in it, a place with another key and a file that is there are left as they are', async () => {
  expect((await there.run('restore', file)).status).toBe(0);
  const again = await there.run('restore', file);
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('không trống')]);
  const taken = await there.run('backup', file);
  expect([taken.status, taken.stderr]).toEqual([1, expect.stringContaining('không ghi đè')]);
  const other = openTerminal({ DATABASE_URL: '' });
  other.input = PASSPHRASE;
  writeFileSync(join(other.folder, 'key'), `lich-key-1 ${'A'.repeat(43)}\n`, { mode: 0o600 });
  const foreign = await other.run('restore', file);
  expect([foreign.status, foreign.stderr]).toEqual([1, expect.stringContaining('khóa của một kho khác')]);
  expect(readdirSync(other.folder)).toEqual(['key']);
  other.close();
});

test('the passphrase is taken from a file or the environment too', async () => {
  const passphraseFile = join(root, 'passphrase');
  writeFileSync(passphraseFile, `${PASSPHRASE}\n`);
  there.input = '';
  expect((await there.run('restore', file, '--passphrase-file', passphraseFile)).status).toBe(0);
  const other = openTerminal({ DATABASE_URL: '', LICH_BACKUP_PASSPHRASE: PASSPHRASE });
  expect((await other.run('restore', file)).status).toBe(0);
  other.close();
});

test('a backup of an earlier release is brought up to this one', async () => {
  const old = await openEmbedded(join(root, 'old'), '001-first');
  const at = { counter: 0, changed_at: 1_740_000_000, created_at: 1_740_000_000 };
  await old.write((db) =>
    db
      .insertInto('organizations')
      .values({ id: 'so-mau', example: 0, ...at })
      .execute(),
  );
  const secrets = { key: Buffer.alloc(32, 1), sealing: [] };
  const written = join(root, 'old.backup');
  await writeBackup(old, written, { secrets, ...CHEAP });
  await old.close();
  expect((await there.run('restore', written)).status).toBe(0);
  const restored = await openEmbedded(join(there.folder, 'data'));
  expect(await restored.read((db) => db.selectFrom('organizations').select('id').execute())).toEqual([
    { id: 'so-mau' },
  ]);
  expect(await storeOver(restored).read(({ users }) => users.list(null))).toEqual([]);
  await restored.close();
});
