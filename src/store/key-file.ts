import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LichError } from '../errors.ts';

/**
 * The installation's secrets, kept apart from the store in a file for its owner only: on the first line the key that
 * everything is derived from, below it those with which passwords were sealed since, the newest last. 32 random bytes
 * each.
 */
export interface KeyFile {
  readonly key: Buffer;
  /** The newest first. */
  readonly sealing: readonly Buffer[];
}

const KEY_BYTES = 32;
const FORM = /^lich-key-1 ([A-Za-z0-9_-]{43})\n?((?:lich-seal-1 [A-Za-z0-9_-]{43}\n|\n)*)$/;

/**
 * Null when there is no such file.
 * @throws LichError `key-permissions`, `key-garbled`, `key-unusable`
 */
export function readKeyFile(file: string): KeyFile | null {
  return orRefused(file, () => {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return null;
    const open = stats.mode & 0o077;
    if (open !== 0) throw new LichError('key-permissions', { file, mode: (stats.mode & 0o777).toString(8) });
    const [, key, sealing = ''] = FORM.exec(readFileSync(file, 'utf8')) ?? [];
    if (key === undefined) throw new LichError('key-garbled', { file });
    const newestFirst = [...sealing.matchAll(/ (.+)/g)]
      .map(([, text = '']) => Buffer.from(text, 'base64url'))
      .reverse();
    return { key: Buffer.from(key, 'base64url'), sealing: newestFirst };
  });
}

/**
 * Adds a key that seals from now on. One write at the end of the file: two processes at once add two.
 * @throws LichError as `readKeyFile`
 */
export function addSealingKey(file: string): void {
  orRefused(file, () => {
    if (readKeyFile(file) === null) throw new LichError('key-missing', { file });
    const text = `\nlich-seal-1 ${randomBytes(KEY_BYTES).toString('base64url')}\n`;
    writeFileSync(file, text, { flag: 'a', flush: true });
  });
}

/**
 * Makes the key, unless another process was faster, and answers the one that stands.
 * @throws LichError as `readKeyFile`
 */
export function makeKeyFile(file: string): KeyFile {
  return orRefused(file, () => {
    place(file, `lich-key-1 ${randomBytes(KEY_BYTES).toString('base64url')}\n`);
    const made = readKeyFile(file);
    if (made === null) throw new LichError('key-missing', { file });
    return made;
  });
}

/**
 * Puts the secrets of another place here: a file with the same key is given those it lacks, and where there is none it
 * is made.
 * @throws LichError `backup-key-differs` when another key is there, and as `readKeyFile`
 */
export function adoptKeys(file: string, { key, sealing }: KeyFile): void {
  orRefused(file, () => {
    const found = readKeyFile(file);
    if (found !== null && !found.key.equals(key)) throw new LichError('backup-key-differs', { file });
    const missing = sealing.filter((one) => found?.sealing.some((other) => other.equals(one)) !== true).toReversed();
    const lines = missing.map((one) => `lich-seal-1 ${one.toString('base64url')}\n`).join('');
    if (found === null) place(file, `lich-key-1 ${key.toString('base64url')}\n${lines}`);
    else if (lines !== '') writeFileSync(file, `\n${lines}`, { flag: 'a', flush: true });
  });
}

/** All of it or nothing; who was faster is left alone. */
function place(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, text, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
}

function orRefused<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof LichError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new LichError('key-unusable', { file, reason }, { cause: error });
  }
}
