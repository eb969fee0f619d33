import { createHmac, hkdfSync, randomUUID, timingSafeEqual } from 'node:crypto';
import { LichError } from '../errors.ts';
import { makeKeyFile, readKeyFile } from '../store/key-file.ts';
import type { Store, StoreWrites } from '../store/port.ts';

/** A key for one purpose cannot be turned into that for another, nor into the key of the file. */
export type KeyPurpose = 'feed-links' | 'fingerprint' | 'push-passwords';

export interface Keys {
  /** 32 bytes; the same for one key file, one store and one purpose. */
  for(purpose: KeyPurpose): Buffer;
}

/** By which the same key file gives every store keys of its own. */
const STORE_ID = 'store-id';
/** By which a store knows its key again without holding it. */
const FINGERPRINT = 'key-fingerprint';

/**
 * The keys of a store: a key file is made for a store that has none yet, and afterwards only that file will do.
 * @throws LichError `key-missing`, `key-foreign`, and what `readKeyFile` throws
 */
export async function openKeys(store: Store, file: string): Promise<Keys> {
  const known = await store.read(async ({ settings }) => ({
    storeId: await settings.get(STORE_ID),
    fingerprint: await settings.get(FINGERPRINT),
  }));
  if (known.storeId === null || known.fingerprint === null) {
    return store.write((writes) => introduce(writes, readKeyFile(file) ?? makeKeyFile(file), file));
  }
  const key = readKeyFile(file);
  if (key === null) throw new LichError('key-missing', { file });
  return checked(keysOf(key, known.storeId), known.fingerprint, file);
}

/** Another process may have been first: then its words stand. */
async function introduce({ settings }: StoreWrites, key: Buffer, file: string): Promise<Keys> {
  const storeId = (await settings.get(STORE_ID)) ?? randomUUID();
  const keys = keysOf(key, storeId);
  const fingerprint = await settings.get(FINGERPRINT);
  if (fingerprint !== null) return checked(keys, fingerprint, file);
  await settings.put(STORE_ID, storeId);
  await settings.put(FINGERPRINT, fingerprintOf(keys));
  return keys;
}

/** RFC 5869 §2. */
function keysOf(key: Buffer, storeId: string): Keys {
  return { for: (purpose) => Buffer.from(hkdfSync('sha256', key, storeId, `lich/${purpose}`, 32)) };
}

function fingerprintOf(keys: Keys): string {
  return createHmac('sha256', keys.for('fingerprint')).update('lich').digest('base64url');
}

function checked(keys: Keys, fingerprint: string, file: string): Keys {
  const [ours, theirs] = [Buffer.from(fingerprintOf(keys)), Buffer.from(fingerprint)];
  if (ours.length !== theirs.length || !timingSafeEqual(ours, theirs)) throw new LichError('key-foreign', { file });
  return keys;
}
