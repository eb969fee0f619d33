import { hash, randomBytes } from 'node:crypto';

/** 256 bits, as letters that fit into addresses, cookies and headers. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A secret of 256 bits needs no slow hash: nobody guesses it. Hexadecimal. */
export function secretHash(secret: string): string {
  return hash('sha256', secret, 'hex');
}
