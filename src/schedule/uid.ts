import { daysCovered, type OccurrenceDraft } from '../model/occurrence.ts';
import { uuidOf } from '../model/uid.ts';

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
