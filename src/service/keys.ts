import { createHmac, hkdfSync, randomUUID, timingSafeEqual } from 'node:crypto';
import { LichError } from '../errors.ts';
import { addSealingKey, makeKeyFile, readKeyFile } from '../store/key-file.ts';
import type { Store, StoreWrites } from '../store/port.ts';

/** A key for one purpose cannot be turned into that for another, nor into the key of the file. */
export type KeyPurpose =
  | 'feed-links'
  | 'board-links'
  | 'fingerprint'
  | 'push-passwords'
  | 'forms'
  | 'uploads'
  | 'cursors';

export interface Keys {
  /** 32 bytes; the same for one key file, one store and one purpose. */
  for(purpose: KeyPurpose): Buffer;
  /**
   * Keys of passwords at rest: the first seals, all of them open. Read anew each time, because another process may have
   * added one.
   * @throws LichError as `readKeyFile`
   */
  sealing(): readonly [Buffer, ...Buffer[]];
  /**
   * Has another key seal from now on: a new one in the key file, unless the environment says which.
   * @throws LichError `seal-keys-needed`, and as `readKeyFile`
   */
  renewSealing(): void;
}

export interface KeySource {
  readonly file: string;
  /** Of the environment, for services on several machines: then there is no file. */
  readonly given: Buffer | null;
  /** Of the environment: the first seals instead of those in the file. */
  readonly sealing: readonly Buffer[];
}

/** By which the same key file gives every store keys of its own. */
const STORE_ID = 'store-id';
/** By which a store knows its key again without holding it. */
const FINGERPRINT = 'key-fingerprint';

/**
 * The keys of a store: a key file is made for a store that has none yet, and afterwards only that file will do, or the
 * same key given by the environment.
 * @throws LichError `key-missing`, `key-foreign`, `key-foreign-given`, and what `readKeyFile` throws
 */
export async function openKeys(
  store: Store,
  file: string,
  sealing: readonly Buffer[] = [],
  given: Buffer | null = null,
): Promise<Keys> {
  const source = { file, sealing, given };
  const known = await store.read(async ({ settings }) => ({
    storeId: await settings.get(STORE_ID),
    fingerprint: await settings.get(FINGERPRINT),
  }));
  if (known.storeId === null || known.fingerprint === null) {
    const key = given ?? (readKeyFile(file) ?? makeKeyFile(file)).key;
    return store.write((writes) => introduce(writes, key, source));
  }
  const key = given ?? readKeyFile(file)?.key;
  if (key === undefined) throw new LichError('key-missing', { file });
  return checked(keysOf(key, known.storeId, source), known.fingerprint, source);
}

/** Another process may have been first: then its words stand. */
async function introduce({ settings }: StoreWrites, key: Buffer, source: KeySource): Promise<Keys> {
  const storeId = (await settings.get(STORE_ID)) ?? randomUUID();
  const keys = keysOf(key, storeId, source);
  const fingerprint = await settings.get(FINGERPRINT);
  if (fingerprint !== null) return checked(keys, fingerprint, source);
  await settings.put(STORE_ID, storeId);
  await settings.put(FINGERPRINT, fingerprintOf(keys));
  return keys;
}

function keysOf(key: Buffer, storeId: string, { file, sealing, given }: KeySource): Keys {
  // RFC 5869 §2.
  const derived = (from: Buffer, purpose: KeyPurpose) =>
    Buffer.from(hkdfSync('sha256', from, storeId, `lich/${purpose}`, 32));
  return {
    for: (purpose) => derived(key, purpose),
    sealing() {
      const others = given === null ? (readKeyFile(file)?.sealing ?? []) : [];
      const ring = [...sealing, ...others].map((one) => derived(one, 'push-passwords'));
      const [first = derived(key, 'push-passwords'), ...rest] = ring;
      return ring.length === 0 ? [first] : [first, ...rest, derived(key, 'push-passwords')];
    },
    renewSealing() {
      if (sealing.length > 0) return;
      if (given !== null) throw new LichError('seal-keys-needed');
      addSealingKey(file);
    },
  };
}

function fingerprintOf(keys: Keys): string {
  return createHmac('sha256', keys.for('fingerprint')).update('lich').digest('base64url');
}

function checked(keys: Keys, fingerprint: string, { file, given }: KeySource): Keys {
  const [ours, theirs] = [Buffer.from(fingerprintOf(keys)), Buffer.from(fingerprint)];
  if (ours.length === theirs.length && timingSafeEqual(ours, theirs)) return keys;
  if (given !== null) throw new LichError('key-foreign-given');
  throw new LichError('key-foreign', { file });
}
