import type { PushedObject } from '../model/push.ts';
import { type Answer, answered, failed } from './client.ts';
import { type ActContext, keep, type Outcome, ROUNDS, standing } from './outcome.ts';

/** An entry of ours deleted, unless others have made it theirs. */

export async function remove(
  href: string,
  known: string | null,
  left: PushedObject | undefined,
  context: ActContext,
): Promise<Answer<Outcome>> {
  const { client, policy, isCareful } = context;
  let etag = isCareful ? null : known;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (etag === null) {
      const there = await standing(href, client);
      if (!there.ok) return there;
      if (there.value === null) return answered(absent(left));
      const isForeign = there.value.etag !== known && !(left?.marks.includes(there.value.mark) ?? false);
      if (isForeign && policy === 'keep') return answered(keep(left, 'edited', there.value.etag));
      etag = there.value.etag;
    }
    const deleted = await client.delete(href, etag);
    if (deleted.ok) return answered(deleted.value === 'deleted' ? { did: 'deleted', object: null } : absent(left));
    if (deleted.fault.kind !== 'precondition') return deleted;
    etag = null;
  }
  return failed({ kind: 'precondition', status: 412, retryAfter: null, detail: '' });
}

/** Not forgotten before a listing shows it: a proxy's 404 says nothing about the calendar. */
function absent(left: PushedObject | undefined): Outcome {
  return { did: 'found', object: left === undefined ? null : { ...left, hash: null, kept: 'deleted' } };
}
