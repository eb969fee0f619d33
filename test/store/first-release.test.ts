import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openKeys } from '../../src/service/keys.ts';
import { openPassword } from '../../src/service/push-secrets.ts';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { openTerminal, type Terminal } from '../cli/running.ts';

/**
 * A store as the first release left it (`first-release/`): the example office with a week that amends a month, a link
 * taken back and one made, a calendar pushed; and what its feeds answered then.
 */

interface Answer {
  readonly feed: string;
  readonly link: string;
  readonly revoked: boolean;
  readonly answer: string;
}

const kept = (name: string) => gunzipSync(readFileSync(join(import.meta.dirname, 'first-release', name)));
const then = JSON.parse(kept('feeds.json.gz').toString()) as { readonly at: number; readonly links: readonly Answer[] };

let root: string;
let terminal: Terminal;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lich-first-'));
  const [LICH_DATA, LICH_KEY_FILE] = [join(root, 'data'), join(root, 'key')];
  mkdirSync(LICH_DATA);
  writeFileSync(join(LICH_DATA, 'lich.sqlite'), kept('lich.sqlite.gz'));
  writeFileSync(LICH_KEY_FILE, `lich-key-1 ${Buffer.alloc(32, 1).toString('base64url')}\n`, { mode: 0o600 });
  terminal = openTerminal({ LICH_DATA, LICH_KEY_FILE, DATABASE_URL: '' }, () => then.at);
});
afterAll(() => {
  terminal.close();
  rmSync(root, { recursive: true });
});

/** Every row of every table with the columns that it had then. */
function rowsOf(columns: ReadonlyMap<string, readonly string[]> | null) {
  const database = new DatabaseSync(join(root, 'data', 'lich.sqlite'), { readOnly: true });
  const names = database
    .prepare("select name from sqlite_master where type = 'table' and name not like 'kysely%' order by name")
    .all()
    .map(({ name }) => String(name));
  const known = columns ?? new Map(names.map((name) => [name, columnsOf(database, name)]));
  const rows = [...known].map(([name, of]) => {
    const list = of.map((column) => `"${column}"`).join(', ');
    return [name, database.prepare(`select ${list} from ${name} order by 1, 2`).all()] as const;
  });
  database.close();
  return { known, rows: new Map(rows) };
}

function columnsOf(database: DatabaseSync, table: string): string[] {
  return database
    .prepare(`select name from pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => String(name));
}

test('opens with every row as it was, and with what it sealed', async () => {
  const before = rowsOf(null);
  expect(Object.fromEntries([...before.rows].map(([name, rows]) => [name, rows.length]))).toEqual({
    change_counter: 1,
    documents: 3,
    feed_links: 21,
    feeds: 20,
    occurrences: 79,
    organizations: 1,
    programmes: 3,
    push_outbox: 1,
    push_targets: 1,
    pushed_objects: 36,
    revisions: 3,
    rosters: 1,
    settings: 3,
  });
  const store = await openEmbeddedStore(join(root, 'data'));
  expect(rowsOf(before.known).rows).toEqual(before.rows);
  const keys = await openKeys(store, join(root, 'key'));
  const [target] = await store.read(({ push }) => push.targets());
  expect(openPassword(keys, target!.id, target!.password)).toBe('mật khẩu ậ');
  await store.close();
});

test('every link leads to a calendar of the same meaning', async () => {
  const { stdout } = await terminal.run('feeds', '--json');
  const feeds = JSON.parse(stdout) as { links: { id: string; address: string; revoked: boolean }[] }[];
  const now = new Map(feeds.flatMap(({ links }) => links).map((link) => [link.id, link]));
  const { address, stop } = await terminal.serve();
  for (const { link, feed, revoked, answer } of then.links) {
    const known = now.get(link);
    expect(known?.revoked).toBe(revoked);
    const response = await fetch(address + new URL(known?.address ?? '').pathname);
    expect(response.status).toBe(200);
    expect([feed, meaningOf(await response.text())]).toEqual([feed, meaningOf(answer)]);
  }
  await stop();
  const compared = then.links.flatMap(({ answer }) => Object.keys(meaningOf(answer)));
  expect(compared).toHaveLength(731);
});

const SAID = ['DTSTART', 'DTEND', 'SUMMARY', 'LOCATION', 'STATUS', 'SEQUENCE', 'TRANSP'];

/** What stands in it, by UID: when, what, where, and whether it still holds. RFC 5545 §3.1: folded lines are one. */
function meaningOf(calendar: string): Record<string, string[]> {
  const events = calendar.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  const read = events.map((event) => {
    const lines = event.split('\r\n').filter((line) => SAID.includes(/^[A-Z-]+/.exec(line)?.[0] ?? ''));
    return [/^UID:(.*)$/m.exec(event)?.[1] ?? '', lines.sort()] as const;
  });
  return Object.fromEntries(read);
}

test('it stays as it is when it is opened again', async () => {
  const before = rowsOf(null);
  await (await openEmbeddedStore(join(root, 'data'))).close();
  expect(rowsOf(null)).toEqual(before);
});
