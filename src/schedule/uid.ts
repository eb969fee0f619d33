import { createHash } from 'node:crypto';
import type { OccurrenceDraft } from '../model/occurrence.ts';
import { daysCovered } from './when.ts';

/**
 * Makes the UID of a draft that was never published before: opaque, globally unique, and the same when the same
 * documents are published again. It says what the entry was at first; later it stays, whatever the entry becomes.
 */
export function newUid(programmeKey: string, draft: OccurrenceDraft, isTaken: (uid: string) => boolean): string {
  const what = draft.digest?.key ?? [draft.summary, draft.when.type, daysCovered(draft.when).start].join('\n');
  for (let copy = 0; ; copy++) {
    const uid = uuidOf([programmeKey, what, copy].join('\n'));
    if (!isTaken(uid)) return uid;
  }
}

/** RFC 9562 §5.8: a UUID of version 8, its bits from a hash. RFC 7986 §5.3 recommends UUIDs. */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
