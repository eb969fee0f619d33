import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { LichError } from '../errors.ts';
import type { Keys } from './keys.ts';

/** Passwords of other servers at rest: AES-256-GCM (NIST SP 800-38D), `1.KEY-ID.NONCE.TEXT.TAG` in base64url. */

const FORM = /^1\.([\w-]+)\.([\w-]+)\.([\w-]*)\.([\w-]+)$/;
const NONCE_BYTES = 12;

/** @param targetId bound to the text: a password moved to another target does not open */
export function sealPassword(keys: Keys, targetId: string, password: string): string {
  const [key] = keys.sealing();
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(targetId));
  const text = Buffer.concat([cipher.update(password, 'utf8'), cipher.final()]);
  return ['1', idOf(key), ...[nonce, text, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
}

/** @throws LichError `push-password-lost` when no key of ours sealed it, it is another target's, or damaged */
export function openPassword(keys: Keys, targetId: string, sealed: string): string {
  const [, keyId, nonce = '', text = '', tag = ''] = FORM.exec(sealed) ?? [];
  const key = keys.sealing().find((one) => idOf(one) === keyId);
  if (key === undefined) throw new LichError('push-password-lost', { target: targetId });
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(targetId)).setAuthTag(Buffer.from(tag, 'base64url'));
    return decipher.update(text, 'base64url', 'utf8') + decipher.final('utf8');
  } catch (error) {
    throw new LichError('push-password-lost', { target: targetId }, { cause: error });
  }
}

/** Tells which key sealed a text without telling the key. */
function idOf(key: Buffer): string {
  return hash('sha256', key, 'base64url').slice(0, 8);
}
