import type { PushedObject } from '../model/push.ts';
import { type Answer, answered } from './client.ts';
import { remove } from './delete-object.ts';
import { type ActContext, keep, type Outcome, triedOn } from './outcome.ts';
import type { PushAction } from './plan.ts';
import { settle, write } from './put-object.ts';

/** One action carried out, with whatever has to be looked at on the way. */

/**
 * @param left what was known before the run; undefined for what is new
 */
export async function act(
  action: PushAction,
  left: PushedObject | undefined,
  context: ActContext,
): Promise<Answer<Outcome>> {
  switch (action.type) {
    case 'create':
      return write(action.object, left, 'absent', context);
    case 'update':
      return write(action.object, left, { etag: action.etag }, context);
    case 'settle':
      return settle(action.object, left, context);
    case 'delete':
      return remove(action.href, action.etag, left, context);
    case 'forget':
      return answered({ did: 'forgotten', object: null });
    case 'leave':
      return answered(keep(left, action.change, left?.etag ?? null));
  }
}

/**
 * What may stand on the server as soon as an action has begun, noted beforehand so that a kill loses nothing. Null when
 * nothing changes.
 */
export function intention(action: PushAction, left: PushedObject | undefined): PushedObject | null {
  // After a deletion that was cut off nobody knows whether it stands there; ours it is in any case.
  if (action.type === 'delete') return left === undefined ? null : { ...left, hash: null };
  return 'object' in action ? triedOn(action.object, left) : null;
}
