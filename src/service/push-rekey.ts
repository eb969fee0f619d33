import { LichError } from '../errors.ts';
import type { PushTarget } from '../model/push.ts';
import type { PushOffice } from './push-office.ts';
import { openPassword, sealPassword } from './push-secrets.ts';

/** What became of the sealed passwords. */
export interface Resealing {
  readonly resealed: number;
  /** Ids of targets whose password no key at hand opens; they are left as they are. */
  readonly lost: readonly string[];
}

/**
 * Has a new key seal passwords from now on, and seals those that are there with it, all or none. Until then, and for
 * backups of the store, the keys before it still open theirs.
 * @throws LichError `key-unusable`, `key-missing`, `key-garbled`, `key-permissions`
 */
export async function reseal({ office: { store, keys } }: PushOffice): Promise<Resealing> {
  keys.renewSealing();
  return store.write(async ({ push }) => {
    const lost: string[] = [];
    const targets = await push.targets();
    for (const target of targets) {
      const password = opened(target);
      if (password === null) lost.push(target.id);
      else await push.putTarget({ ...target, password: sealPassword(keys, target.id, password) });
    }
    return { resealed: targets.length - lost.length, lost };
  });

  function opened({ id, password }: PushTarget): string | null {
    try {
      return openPassword(keys, id, password);
    } catch (error) {
      if (error instanceof LichError && error.code === 'push-password-lost') return null;
      throw error;
    }
  }
}
