import { LichError } from '../errors.ts';
import { openBackup, rowsOf } from '../store/backup/read.ts';
import { restoreRows } from '../store/backup/restore.ts';
import { openSecrets, type Secrets } from '../store/backup/seal.ts';
import { type Written, writeBackup } from '../store/backup/write.ts';
import { storeOver } from '../store/database.ts';
import { adoptKeys, readKeyFile } from '../store/key-file.ts';
import { openDatabase, type StorePlace } from '../store/open.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { type KeySource, openKeys } from './keys.ts';

/** A whole installation in one file, and out of it again: the store as it stands, and its keys under a passphrase. */

export interface Installation {
  readonly place: StorePlace;
  readonly keys: KeySource;
}

/**
 * Beside whoever works on the store. What was written is read back.
 * @throws LichError `backup-file-exists`, `backup-file-unusable`, `backup-damaged`, and as `openDatabase`, `openKeys`
 */
export async function backUp(
  { place, keys }: Installation,
  file: string,
  passphrase: string,
  now: EpochSeconds,
): Promise<Written> {
  const database = await openDatabase(place);
  try {
    // Another store's key would seal what opens nothing.
    await openKeys(storeOver(database), keys.file, keys.sealing, keys.given);
    const written = await writeBackup(database, file, { secrets: secretsOf(keys), passphrase, now });
    await lookThrough(file, passphrase);
    return written;
  } finally {
    await database.close();
  }
}

export interface Restored {
  readonly rows: number;
  /** When the backup was made. */
  readonly createdAt: EpochSeconds;
}

/**
 * Into an empty store and a place without a key, or with the same. All of it or nothing; the file is looked through
 * before the store is touched.
 * @throws LichError as `openBackup`, `openSecrets`, `rowsOf`, `restoreRows`, `adoptKeys`
 */
export async function restore({ place, keys }: Installation, file: string, passphrase: string): Promise<Restored> {
  const { backup, secrets, macKey } = await lookThrough(file, passphrase);
  refuseForeignKey(keys, secrets);
  const beforeEnd = () => {
    if (!hasAll(keys, secrets)) adoptKeys(keys.file, secrets);
  };
  const rows = await restoreRows(place, file, { backup, macKey, beforeEnd });
  return { rows, createdAt: backup.head.createdAt };
}

async function lookThrough(file: string, passphrase: string) {
  const backup = await openBackup(file);
  const { secrets, macKey } = await openSecrets(backup.head.seal, passphrase);
  for await (const _batch of rowsOf(file, backup, macKey));
  return { backup, secrets, macKey };
}

function secretsOf({ file, sealing, given }: KeySource): Secrets {
  if (given !== null) return { key: given, sealing };
  const found = readKeyFile(file);
  if (found === null) throw new LichError('key-missing', { file });
  return { key: found.key, sealing: [...sealing, ...found.sealing] };
}

function refuseForeignKey({ file, given }: KeySource, { key }: Secrets): void {
  const found = given ?? readKeyFile(file)?.key;
  if (found?.equals(key) === false)
    throw new LichError('backup-key-differs', { file: given === null ? file : 'LICH_KEY' });
}

/** Whether the environment gives every one: then no file is needed. */
function hasAll({ given, sealing }: KeySource, secrets: Secrets): boolean {
  return given !== null && secrets.sealing.every((one) => sealing.some((other) => other.equals(one)));
}
