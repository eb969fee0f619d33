import { createHash, createHmac, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Kysely } from 'kysely';
import { LichError } from '../../errors.ts';
import { pageAfter, type Row } from '../copy.ts';
import type { Database } from '../database.ts';
import { appliedMigrations } from '../migrate.ts';
import type { Tables } from '../schema.ts';
import { TABLE_NAMES, type TableName } from '../tables.ts';
import { type BackupHead, cellOf, FORM, MAGIC } from './form.ts';
import { type Secrets, sealSecrets } from './seal.ts';

export interface Written {
  readonly rows: number;
  /** Of the file. */
  readonly bytes: number;
}

/**
 * Writes one state of the whole store, while others go on reading and writing it. The file appears when it is whole.
 * @throws LichError `backup-file-exists`, `backup-file-unusable`, and as the database does
 */
export async function writeBackup(
  database: Database,
  file: string,
  given: { readonly secrets: Secrets; readonly passphrase: string; readonly now: number; readonly cost?: number },
): Promise<Written> {
  const { seal, macKey } = await sealSecrets(given.secrets, given.passphrase, given.cost);
  const draft = `${file}.${randomBytes(4).toString('hex')}.partial`;
  let rows = 0;
  try {
    await refuseExisting(file);
    await database.read(async (db) => {
      const migrations = await appliedMigrations(db);
      const head: BackupHead = { form: FORM, createdAt: given.now, migrations, seal };
      const first = `${MAGIC} ${JSON.stringify(head)}\n`;
      const count = (all: number) => {
        rows = all;
      };
      // Programmes and hashes of an office are nobody else's business on the machine.
      const out = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
      out.write(first);
      await pipeline(Readable.from(linesOf(db, first, macKey, count)), createGzip(), out);
    });
    const { size } = await stat(draft);
    await refuseExisting(file);
    await rename(draft, file);
    return { rows, bytes: size };
  } catch (error) {
    await rm(draft, { force: true });
    throw asRefusal(error, file);
  }
}

async function refuseExisting(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw new LichError('backup-file-exists', { file });
}

function asRefusal(error: unknown, file: string): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new LichError('backup-file-unusable', { file, reason: error.message }, { cause: error });
}

async function* linesOf(
  db: Kysely<Tables>,
  head: string,
  macKey: Buffer,
  onRows: (rows: number) => void,
): AsyncGenerator<string> {
  const [digest, mac] = [createHash('sha256').update(head), createHmac('sha256', macKey).update(head)];
  let rows = 0;
  const existing = new Set((await db.introspection.getTables()).map(({ name }) => name));
  for (const table of TABLE_NAMES.filter((name) => existing.has(name))) {
    for await (const line of tableLines(db, table)) {
      digest.update(line);
      mac.update(line);
      if (line.startsWith('[')) rows += 1;
      yield line;
    }
  }
  onRows(rows);
  yield `${JSON.stringify({ rows, sha256: digest.digest('hex'), mac: mac.digest('hex') })}\n`;
}

async function* tableLines(db: Kysely<Tables>, table: TableName): AsyncGenerator<string> {
  let last: Row | null = null;
  let columns: readonly string[] = [];
  for (;;) {
    const page: readonly Row[] = await pageAfter(db, table, last);
    const [first] = page;
    if (first === undefined) return;
    if (last === null) {
      columns = Object.keys(first);
      yield `${JSON.stringify({ table, columns })}\n`;
    }
    for (const row of page) yield `${JSON.stringify(columns.map((column) => cellOf(row[column])))}\n`;
    last = page.at(-1) ?? null;
  }
}
