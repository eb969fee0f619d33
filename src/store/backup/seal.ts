import { createCipheriv, createDecipheriv, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { LichError } from '../../errors.ts';
import type { Seal } from './form.ts';

/** Secrets of an installation under a passphrase: scrypt (RFC 7914) and AES-256-GCM (NIST SP 800-38D). */

export interface Secrets {
  /** From which everything is derived, 32 bytes. */
  readonly key: Buffer;
  /** Those with which passwords were sealed since, the newest first. */
  readonly sealing: readonly Buffer[];
}

/** 128 MB and about half a second for each guess. */
const COST = 2 ** 17;
/** A file may ask for no more. */
const MOST_COST = 2 ** 20;
const BLOCK = 8;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const PURPOSE = Buffer.from('lich-backup 1 secrets');
const LEAST_LETTERS = 12;

/** @throws LichError `backup-passphrase-short` */
export function checkPassphrase(typed: string): string {
  const passphrase = typed.replace(/\r?\n$/, '').normalize('NFC');
  if ([...passphrase].length < LEAST_LETTERS) throw new LichError('backup-passphrase-short', { least: LEAST_LETTERS });
  return passphrase;
}

export interface Sealed {
  readonly seal: Seal;
  /** Vouches for the rest of the file. */
  readonly macKey: Buffer;
}

/** @param cost of each guess (RFC 7914 §2, N); the file remembers it */
export async function sealSecrets(secrets: Secrets, passphrase: string, cost = COST): Promise<Sealed> {
  const [salt, nonce] = [randomBytes(SALT_BYTES), randomBytes(NONCE_BYTES)];
  const { key, macKey } = await keysFrom(passphrase, salt, cost);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(PURPOSE);
  const text = JSON.stringify([secrets.key, ...secrets.sealing].map((one) => one.toString('base64url')));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  const [saltText, nonceText, sealedText] = [salt, nonce, sealed].map((part) => part.toString('base64url'));
  return { seal: { cost, salt: saltText!, nonce: nonceText!, secrets: sealedText! }, macKey };
}

/** @throws LichError `backup-passphrase-wrong`: also for a seal that was tampered with */
export async function openSecrets(seal: Seal, passphrase: string): Promise<{ secrets: Secrets; macKey: Buffer }> {
  const [salt, nonce, sealed] = [seal.salt, seal.nonce, seal.secrets].map((text) => Buffer.from(text, 'base64url'));
  try {
    if (seal.cost > MOST_COST) throw new RangeError('cost');
    const { key, macKey } = await keysFrom(passphrase, salt!, seal.cost);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce!, { authTagLength: TAG_BYTES }).setAAD(PURPOSE);
    decipher.setAuthTag(sealed!.subarray(-TAG_BYTES));
    const text = decipher.update(sealed!.subarray(0, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    const [first, ...sealing] = (JSON.parse(text) as string[]).map((one) => Buffer.from(one, 'base64url'));
    return { secrets: { key: first!, sealing }, macKey };
  } catch (error) {
    throw new LichError('backup-passphrase-wrong', {}, { cause: error });
  }
}

export function isSameMac(ours: string, theirs: string): boolean {
  const [a, b] = [Buffer.from(ours), Buffer.from(theirs)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

async function keysFrom(passphrase: string, salt: Buffer, cost: number): Promise<{ key: Buffer; macKey: Buffer }> {
  const options = { N: cost, r: BLOCK, p: 1, maxmem: 256 * cost * BLOCK };
  const both = await derive(passphrase, salt, 64, options);
  return { key: both.subarray(0, 32), macKey: both.subarray(32) };
}
