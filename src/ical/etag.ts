import { createHash } from 'node:crypto';

/** RFC 9110 §8.8.3: a strong validator, quotes included, that changes exactly when the bytes do. */
export function etagOf(bytes: string | Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('base64url')}"`;
}
