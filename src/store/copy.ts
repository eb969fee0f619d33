import { createHash, type Hash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { LichError } from '../errors.ts';
import type { Database } from './database.ts';
import type { Tables } from './schema.ts';
import { TABLE_NAMES, TABLES, type TableName } from './tables.ts';

/** One database's rows in another, of whichever kinds they are. */

export interface CopiedTable {
  readonly table: TableName;
  readonly rows: number;
  /** SHA-256 over all rows in the order of their keys, hexadecimal: the same for the same rows on either database. */
  readonly sha256: string;
}

/** @param total rows of the table */
export type OnProgress = (table: TableName, done: number, total: number) => void;

export type Row = Readonly<Record<string, unknown>>;

const ROWS_AT_ONCE = 500;
/** Tables whose rows hold whole files. */
const LARGE: readonly TableName[] = ['documents', 'evidence'];

/**
 * Copies every row, reads each back and compares it: all of it or nothing, in one transaction of the target.
 * @throws LichError `store-not-empty`, `store-copy-differs`, `store-copy-moved`, and as the databases do
 */
export async function copyDatabase(from: Database, to: Database, onProgress: OnProgress): Promise<CopiedTable[]> {
  return to.write(async (target) => {
    await requireEmpty(target);
    const before = await from.read((source) => statesOf(source));
    const copied = await from.read(async (source) => {
      const tables: CopiedTable[] = [];
      for (const table of TABLE_NAMES) tables.push(await copyTable(source, target, table, onProgress));
      return tables;
    });
    // Whoever still works on the source would miss what they did meanwhile.
    const after = await from.read((source) => statesOf(source));
    if (JSON.stringify(after) !== JSON.stringify(before)) throw new LichError('store-copy-moved');
    return copied;
  });
}

/** Of the tables that there are. @throws LichError `store-not-empty` */
export async function requireEmpty(db: Kysely<Tables>): Promise<void> {
  const existing = new Set((await db.introspection.getTables()).map(({ name }) => name));
  for (const table of TABLE_NAMES.filter((name) => existing.has(name))) {
    const rows = await count(db, table);
    if (table === 'change_counter') await db.deleteFrom(table).where('counter', '=', 0).execute();
    else if (rows > 0) throw new LichError('store-not-empty', { table, rows });
  }
  if ((await count(db, 'change_counter')) > 0)
    throw new LichError('store-not-empty', { table: 'change_counter', rows: 1 });
}

/** What grows with every act: rows, entries of the history, what was touched. */
async function statesOf(db: Kysely<Tables>): Promise<readonly number[]> {
  const states = [(await db.selectFrom('change_counter').select('counter').executeTakeFirstOrThrow()).counter];
  for (const table of TABLE_NAMES) states.push(await count(db, table));
  return states;
}

async function count(db: Kysely<Tables>, table: TableName): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(db);
  return Number(rows[0]?.rows);
}

async function copyTable(
  source: Kysely<Tables>,
  target: Kysely<Tables>,
  table: TableName,
  onProgress: OnProgress,
): Promise<CopiedTable> {
  const total = await count(source, table);
  const digest = createHash('sha256');
  let last: Row | null = null;
  for (let rows = 0; ; ) {
    const page = await pageAfter(source, table, last);
    if (page.length === 0) return ended(target, table, rows, digest);
    await target
      .insertInto(table)
      .values(page as never)
      .execute();
    const kept = await pageAfter(target, table, last);
    for (const [i, row] of page.entries()) compare(table, row, kept[i], digest);
    last = page.at(-1) ?? null;
    rows += page.length;
    onProgress(table, rows, total);
  }
}

async function ended(target: Kysely<Tables>, table: TableName, rows: number, digest: Hash): Promise<CopiedTable> {
  const there = await count(target, table);
  if (there !== rows) throw new LichError('store-copy-differs', { table, key: `${there} / ${rows}` });
  return { table, rows, sha256: digest.digest('hex') };
}

/** The rows that follow one in the order of the key; null begins. */
export async function pageAfter(db: Kysely<Tables>, table: TableName, last: Row | null): Promise<readonly Row[]> {
  const keys: readonly string[] = TABLES[table];
  const columns = sql.join(keys.map((key) => sql.ref(key)));
  const values = sql.join(keys.map((key) => sql.val(last?.[key])));
  const after = last === null ? sql`` : sql`where (${columns}) > (${values})`;
  const limit = LARGE.includes(table) ? 1 : ROWS_AT_ONCE;
  const page = sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${limit}`;
  return (await page.execute(db)).rows;
}

function compare(table: TableName, row: Row, kept: Row | undefined, digest: Hash): void {
  const text = textOf(row);
  if (kept === undefined || textOf(kept) !== text) {
    const keys: readonly string[] = TABLES[table];
    throw new LichError('store-copy-differs', { table, key: keys.map((key) => String(row[key])).join(' ') });
  }
  digest.update(text);
}

/** The same for the same values, whichever driver read them. */
function textOf(row: Row): string {
  const columns = Object.keys(row).sort();
  return `${JSON.stringify(columns.map((column) => [column, plain(row[column])]))}\n`;
}

function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value;
}
