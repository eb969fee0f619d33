import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { LichError } from '../../errors.ts';
import { isKnownMigration } from '../migrate.ts';
import { TABLE_NAMES, type TableName } from '../tables.ts';
import {
  type BackupHead,
  type Cell,
  type EndLine,
  FORM,
  MAGIC,
  MOST_HEAD,
  NEWLINE,
  type TableLine,
  valueIn,
} from './form.ts';
import { isSameMac } from './seal.ts';

export interface OpenBackup {
  readonly head: BackupHead;
  /** As it stands, with its end of line. */
  readonly first: Buffer;
}

export interface Batch {
  readonly table: TableName;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Rows, and bytes of their lines, that are handed on together. */
const ROWS_AT_ONCE = 300;
const BYTES_AT_ONCE = 4_000_000;
const COLUMN = /^[a-z_]{1,40}$/;

/**
 * What a file says of itself.
 * @throws LichError `file-not-found`, `file-inaccessible`, `backup-foreign`, `backup-newer`
 */
export async function openBackup(file: string): Promise<OpenBackup> {
  const start = await beginningOf(file);
  const end = start.indexOf(NEWLINE);
  const text = end < 0 ? '' : start.subarray(0, end).toString('utf8');
  if (!text.startsWith(`${MAGIC} `)) throw new LichError('backup-foreign', { file });
  const head = parsed(text.slice(MAGIC.length + 1)) as BackupHead | null;
  if (head === null || typeof head.form !== 'number') throw new LichError('backup-damaged', { file });
  const unknown = head.form > FORM ? `${MAGIC} ${head.form}` : head.migrations?.find((name) => !isKnownMigration(name));
  if (unknown !== undefined) throw new LichError('backup-newer', { found: unknown });
  return { head, first: start.subarray(0, end + 1) };
}

async function beginningOf(file: string): Promise<Buffer> {
  try {
    await using handle = await open(file);
    const start = Buffer.alloc(MOST_HEAD);
    const { bytesRead } = await handle.read(start, 0, MOST_HEAD, 0);
    return start.subarray(0, bytesRead);
  } catch (error) {
    const [code, reason] = error instanceof Error && 'code' in error ? [error.code, error.message] : [null, ''];
    if (code === 'ENOENT') throw new LichError('file-not-found', { file }, { cause: error });
    throw new LichError('file-inaccessible', { file, reason }, { cause: error });
  }
}

/**
 * Every row, a few hundred at a time. What was handed out is only to be believed when it has come to its end without
 * throwing: the last line vouches for all the others.
 * @throws LichError `backup-damaged`
 */
export async function* rowsOf(file: string, { first }: OpenBackup, macKey: Buffer): AsyncGenerator<Batch> {
  const [digest, mac] = [createHash('sha256').update(first), createHmac('sha256', macKey).update(first)];
  let [table, columns, rows]: [TableName | null, readonly string[], number] = [null, [], 0];
  let batch: Record<string, unknown>[] = [];
  let size = 0;
  let end: EndLine | null = null;
  const damaged = () => new LichError('backup-damaged', { file });
  for await (const line of linesIn(file, first.length)) {
    const value = parsed(line.toString('utf8'));
    if (end !== null || value === null) throw damaged();
    if (!Array.isArray(value)) {
      if (table !== null && batch.length > 0) yield { table, rows: batch };
      [batch, size] = [[], 0];
      if (isEnd(value)) {
        end = value;
        continue;
      }
      const { table: name, columns: names } = value as TableLine;
      if (!TABLE_NAMES.includes(name as TableName) || !names.every((one) => COLUMN.test(one))) throw damaged();
      [table, columns] = [name as TableName, names];
    } else {
      if (table === null || value.length !== columns.length) throw damaged();
      batch.push(Object.fromEntries(columns.map((column, i) => [column, valueIn(value[i] as Cell)])));
      [rows, size] = [rows + 1, size + line.length];
      if (batch.length >= ROWS_AT_ONCE || size >= BYTES_AT_ONCE) {
        yield { table, rows: batch };
        [batch, size] = [[], 0];
      }
    }
    digest.update(line).update('\n');
    mac.update(line).update('\n');
  }
  if (end === null || !vouches(end, rows, digest, mac)) throw damaged();
}

function vouches(end: EndLine, rows: number, digest: Hash, mac: Hmac): boolean {
  return end.rows === rows && end.sha256 === digest.digest('hex') && isSameMac(end.mac, mac.digest('hex'));
}

function isEnd(value: object): value is EndLine {
  return 'sha256' in value && 'mac' in value && 'rows' in value;
}

/** @throws LichError `backup-damaged` */
async function* linesIn(file: string, start: number): AsyncGenerator<Buffer> {
  const unpacked = createGunzip();
  const source = createReadStream(file, { start });
  source.on('error', (error) => unpacked.destroy(error));
  let rest: Buffer[] = [];
  try {
    for await (const piece of source.pipe(unpacked) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, from)) {
        yield Buffer.concat([...rest, piece.subarray(from, at)]);
        rest = [];
        from = at + 1;
      }
      if (from < piece.length) rest.push(piece.subarray(from));
    }
  } catch (error) {
    if (error instanceof LichError) throw error;
    throw new LichError('backup-damaged', { file }, { cause: error });
  } finally {
    source.destroy();
  }
  if (rest.length > 0) throw new LichError('backup-damaged', { file });
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
