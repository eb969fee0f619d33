import { createHash } from 'node:crypto';

/**
 * RFC 9562 §5.8: a UUID of version 8, its bits from a hash of the text. RFC 7986 §5.3 recommends UUIDs for UID; this
 * one is the same whenever the same thing is published again.
 */
export function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
