import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { copyDatabase } from '../../src/store/copy.ts';
import { openEmbedded, openEmbeddedStore } from '../../src/store/embedded.ts';
import { TABLE_NAMES } from '../../src/store/tables.ts';
import { fillStore } from '../contract/filled.ts';
import { openTerminal, type Terminal } from './running.ts';

/** `lich store copy` between two folders; to PostgreSQL and back it goes in `test/postgres/copy.test.ts`. */

const root = mkdtempSync(join(tmpdir(), 'lich-copy-'));
const from = join(root, 'from');
let to: string;
let terminal: Terminal;
beforeAll(async () => {
  const store = await openEmbeddedStore(from);
  await fillStore(store);
  await store.close();
});
beforeEach(() => {
  to = mkdtempSync(join(root, 'to-'));
  terminal = openTerminal({ LICH_DATA: from, DATABASE_URL: '' });
});
afterEach(() => terminal.close());
afterAll(() => rmSync(root, { recursive: true }));

/** As the driver reads it, apart from what is tested. */
function rowsOf(folder: string) {
  const database = new DatabaseSync(join(folder, 'lich.sqlite'), { readOnly: true });
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  const names = tables
    .map(({ name }) => String(name))
    .filter((name) => !name.startsWith('kysely_'))
    .sort();
  const rows = names.map((name) => [name, database.prepare(`select * from ${name} order by 1, 2`).all()] as const);
  database.close();
  return new Map(rows);
}

test('every table is copied, row by row, and the progress is told', async () => {
  const { status, stdout, stderr } = await terminal.run('store', 'copy', '--from', 'embedded', '--to', to, '--json');
  expect(status).toBe(0);
  const told = JSON.parse(stdout) as {
    from: string;
    to: string;
    rows: number;
    tables: { table: string; rows: number }[];
  };
  expect([told.from, told.to]).toEqual([from, to]);
  expect(stderr).toContain('occurrences: 700 / 700 dòng\noccurrences: 700 of 700 rows\n');
  const [before, after] = [rowsOf(from), rowsOf(to)];
  expect(after).toEqual(before);
  // Each is there, and none is empty: what is compared is something.
  expect([...before.keys()]).toEqual([...TABLE_NAMES].sort());
  expect([...before].filter(([, rows]) => rows.length === 0)).toEqual([]);
  expect(told.tables.map(({ table, rows }) => [table, rows])).toEqual(
    TABLE_NAMES.map((name) => [name, before.get(name)?.length]),
  );
});

test('a store that is not empty is refused, and left as it is', async () => {
  expect((await terminal.run('store', 'copy', '--from', from, '--to', to)).status).toBe(0);
  const before = rowsOf(to);
  const again = await terminal.run('store', 'copy', '--from', from, '--to', to);
  expect(again).toMatchObject({ status: 1, stdout: '' });
  expect(again.stderr).toContain('Kho dữ liệu đích không trống (bảng organizations: 2 dòng)');
  expect(rowsOf(to)).toEqual(before);
});

test('cut off in the middle it leaves the other store empty, and can be done again', async () => {
  const [source, target] = [await openEmbedded(from), await openEmbedded(to)];
  const cut = copyDatabase(source, target, (table) => {
    if (table === 'history') throw new Error('power cut');
  });
  await expect(cut).rejects.toThrow('power cut');
  expect([...rowsOf(to)].filter(([, rows]) => rows.length > 0).map(([name]) => name)).toEqual(['change_counter']);
  await copyDatabase(source, target, () => undefined);
  expect(rowsOf(to)).toEqual(rowsOf(from));
  await source.close();
  await target.close();
});

test('what is changed meanwhile is noticed, and nothing is kept', async () => {
  const [source, target] = [await openEmbedded(from), await openEmbedded(to)];
  const store = await openEmbeddedStore(from);
  let changed: Promise<void> | null = null;
  const copying = copyDatabase(source, target, () => {
    changed ??= store.write(({ organizations }) => organizations.touch('so-mau', 1_750_000_000));
  });
  await expect(copying).rejects.toMatchObject({ code: 'store-copy-moved' });
  await changed;
  expect(rowsOf(to).get('organizations')).toEqual([]);
  for (const one of [source, target, store]) await one.close();
});

test.each([
  [['--to', 'x'], 2, 'Thiếu --from'],
  [['--from', 'embedded', '--to', 'embedded'], 2, 'Nơi chép từ và nơi chép đến là một.'],
  [['--from', 'embedded', '--to', 'postgres'], 2, '--to phải là embedded (LICH_DATA), postgres (DATABASE_URL)'],
  [['--from', 'embedded', '--to', 'mysql://lich:bi-mat@may-chu/lich'], 2, '--to phải là embedded'],
  [['--from', 'khong-co', '--to', 'embedded'], 1, 'không có kho dữ liệu nào để chép'],
  [['--from', 'embedded', '--to', 'postgres://lich:bi-mat@127.0.0.1:1/lich'], 1, 'ECONNREFUSED'],
])('%j is refused', async (args, status, sentence) => {
  const refused = await terminal.run('store', 'copy', ...args);
  expect(refused).toMatchObject({ status, stdout: '' });
  expect(refused.stderr).toContain(sentence);
  expect(refused.stderr).not.toContain('bi-mat');
  expect(existsSync('khong-co')).toBe(false);
});
