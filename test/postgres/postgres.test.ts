import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { errorSentence } from '../../src/locale/errors.ts';
import type { Store } from '../../src/store/port.ts';
import { openPostgresStore } from '../../src/store/postgres-store.ts';
import { blankDatabase, openStoreIn, removeStoreIn, sql, storeIn } from '../contract/opening.ts';
import { MOMENT, organization } from '../contract/samples.ts';

/** What only a store that is reached over a network can do, or fail to do. */

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lich-postgres-'));
  store = await openStoreIn(folder);
});
afterEach(async () => {
  await store.close();
  removeStoreIn(folder);
});

const nameOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);
const name = () => nameOf(storeIn(folder).DATABASE_URL ?? '');
/** As an operator or a crash does it. */
const cutOff = () =>
  sql('postgres', `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name()}'`);

describe('writers', () => {
  test('of two services take turns, and none loses what the other wrote', async () => {
    const other = await openStoreIn(folder);
    const add = (one: Store) =>
      one.write(async ({ settings }) => {
        const count = Number((await settings.get('count')) ?? 0);
        await setTimeout(1);
        await settings.put('count', String(count + 1));
      });
    await Promise.all(Array.from({ length: 60 }, (_, i) => add(i % 2 === 0 ? store : other)));
    expect(await store.read(({ settings }) => settings.get('count'))).toBe('60');
    await other.close();
  });

  test('that wait do not hold up whoever reads', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const slow = store.write(() => promise);
    const waiting = Array.from({ length: 20 }, () => store.write(({ settings }) => settings.put('a', 'b')));
    expect(await store.read(({ settings }) => settings.get('a'))).toBeNull();
    resolve();
    await Promise.all([slow, ...waiting]);
  });
});

test('a reader sees one state, whatever is written meanwhile', async () => {
  await store.write(({ settings }) => settings.put('a', '1'));
  const seen = await store.read(async ({ settings }) => {
    const first = await settings.get('a');
    await store.write((writes) => writes.settings.put('a', '2'));
    return [first, await settings.get('a')];
  });
  expect(seen).toEqual(['1', '1']);
});

test('text is put in order by its bytes, and one with U+0000 is kept without it', async () => {
  const ids = ['b', 'B', 'a', 'Ă', '_', 'đ', '-'];
  await store.write(async ({ organizations, settings }) => {
    for (const id of ids) await organizations.add(organization({ id }), MOMENT);
    await settings.put('nul', 'a\0b');
  });
  const listed = await store.read(({ organizations }) => organizations.list());
  expect(listed.map((record) => record.organization.id)).toEqual(['-', 'B', '_', 'a', 'b', 'Ă', 'đ']);
  expect(await store.read(({ settings }) => settings.get('nul'))).toBe('a\uFFFDb');
});

describe('news', () => {
  test('of what another service touched come when it can be read, and not before', async () => {
    const other = await openStoreIn(folder);
    const heard: (string | null)[] = [];
    const stop = store.news?.listen(() => {
      void store.read(({ settings }) => settings.get('a')).then((value) => heard.push(value));
    });
    await expect.poll(() => store.news?.isHeard).toBe(true);
    await expect.poll(() => heard).toEqual([null]);
    await other.write(async ({ organizations, settings }) => {
      await organizations.add(organization(), MOMENT);
      await settings.put('a', 'b');
      await setTimeout(100);
      expect(heard).toEqual([null]);
    });
    await expect.poll(() => heard).toEqual([null, 'b']);
    // What is rolled back was never there.
    const failing = other.write(async ({ organizations }) => {
      await organizations.touch('so-mau', MOMENT + 1);
      throw new Error('after all');
    });
    await expect(failing).rejects.toThrow('after all');
    await setTimeout(200);
    expect(heard).toEqual([null, 'b']);
    stop?.();
    await other.close();
  });

  test('are heard again after the connection was cut, beginning with a look', async () => {
    let heard = 0;
    store.news?.listen(() => {
      heard += 1;
    });
    await expect.poll(() => heard).toBe(1);
    cutOff();
    await expect.poll(() => store.news?.isHeard).toBe(false);
    await expect.poll(() => store.news?.isHeard, { timeout: 5000 }).toBe(true);
    expect(heard).toBe(2);
    await store.write(({ organizations }) => organizations.add(organization(), MOMENT));
    await expect.poll(() => heard).toBe(3);
  });
});

describe('a server that goes away', () => {
  test('in the middle of an act fails it as a whole, with a sentence', async () => {
    const act = store.write(async ({ settings }) => {
      await settings.put('half', 'done');
      cutOff();
      await settings.put('whole', 'done');
    });
    await expect(act).rejects.toMatchObject({ code: 'store-away', status: 503 });
    expect(await store.read(({ settings }) => settings.get('half'))).toBeNull();
  });

  test('between two acts is not noticed', async () => {
    await store.write(({ settings }) => settings.put('a', 'b'));
    await store.read(({ settings }) => settings.get('a'));
    cutOff();
    await store.write(({ settings }) => settings.put('a', 'c'));
    cutOff();
    expect(await store.read(({ settings }) => settings.get('a'))).toBe('c');
  });

  test('that does not let in is waited for, then told, and used again when it does', async () => {
    const allow = (yes: boolean) => sql('postgres', `alter database ${name()} allow_connections ${yes}`);
    allow(false);
    cutOff();
    await expect(store.read(({ settings }) => settings.get('a'))).rejects.toMatchObject({ code: 'store-away' });
    allow(true);
    expect(await store.read(({ settings }) => settings.get('a'))).toBeNull();
  });
});

test.each([
  ['postgres://lich:bi-mat@127.0.0.1:1/lich', '127.0.0.1:1/lich', 'connect ECONNREFUSED 127.0.0.1:1'],
  ['postgres://lich:bi-mat@khong-co.invalid/lich', 'khong-co.invalid/lich', 'getaddrinfo ENOTFOUND khong-co.invalid'],
  ['postgres:///lich?host=/khong/co&password=bi-mat', '/khong/co/lich', 'connect ENOENT /khong/co/.s.PGSQL.5432'],
])(
  'a database that is not there is told with its address, and without the password: %s',
  async (url, address, reason) => {
    const opening = openPostgresStore({ url, connections: 1 });
    await expect(opening).rejects.toMatchObject({ code: 'store-unreachable', data: { address, reason } });
    const error = await opening.catch((thrown: unknown) => thrown);
    expect(errorSentence(error as never, 'vi')).toMatch(/^Không dùng được cơ sở dữ liệu PostgreSQL/);
    expect(JSON.stringify([error, (error as Error).cause])).not.toContain('bi-mat');
  },
);

test('a store of a newer release is refused and left alone', async () => {
  sql(name(), "insert into kysely_migration values ('900-later', '2030-01-01T00:00:00.000Z')");
  await expect(openStoreIn(folder)).rejects.toMatchObject({ code: 'store-newer', data: { found: '900-later' } });
});

test('eight services that start at once on an empty database bring it up to date once', async () => {
  const url = blankDatabase(folder);
  const script = join(import.meta.dirname, 'starting.ts');
  const starts = Array.from({ length: 8 }, async () => {
    const child = spawn(process.execPath, [script, url], { stdio: ['ignore', 'inherit', 'inherit'] });
    return new Promise((resolve) => child.once('close', resolve));
  });
  expect(await Promise.all(starts)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  const migrations = sql(nameOf(url), 'select name from kysely_migration').trim().split('\n');
  expect(migrations).toEqual([...new Set(migrations)]);
  expect(sql(nameOf(url), "select count(*) from settings where name like 'started %'").trim()).toBe('8');
  sql('postgres', `drop database ${nameOf(url)}`);
});
