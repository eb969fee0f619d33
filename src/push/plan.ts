import type { ForeignChange, ForeignPolicy, PushedObject, PushHold } from '../model/push.ts';
import { pathOf } from './names.ts';

/** What is to be done to a calendar, decided before anything is done. Pure. */

/** An object as it shall stand in the calendar. */
export interface WantedObject {
  /** Of the object in this calendar: `uidOn`. */
  readonly uid: string;
  /** Of the body: equal exactly when the bytes are. */
  readonly hash: string;
  readonly body: string;
  /** Where it goes when it is new. */
  readonly href: string;
}

/** Path (`pathOf`) to ETag; an ETag is null when the server tells none. */
export type SeenObjects = ReadonlyMap<string, string | null>;

export type PushAction =
  /** `If-None-Match: *` */
  | { readonly type: 'create'; readonly object: WantedObject; readonly href: string }
  /** `If-Match` */
  | { readonly type: 'update'; readonly object: WantedObject; readonly href: string; readonly etag: string }
  /** Look at what stands there, then update, take it for ours, or keep it. */
  | { readonly type: 'settle'; readonly object: WantedObject; readonly href: string }
  /** `If-Match`; an ETag of null has to be asked for first. */
  | { readonly type: 'delete'; readonly uid: string; readonly href: string; readonly etag: string | null }
  /** It is gone already: only our note of it goes. */
  | { readonly type: 'forget'; readonly uid: string }
  | { readonly type: 'leave'; readonly uid: string; readonly change: ForeignChange };

export interface PushPlan {
  readonly actions: readonly PushAction[];
  /** Set when it would delete more than half of what stands in the calendar: a person has to say yes first. */
  readonly hold: PushHold | null;
}

export interface PlanInput {
  readonly wanted: readonly WantedObject[];
  readonly left: readonly PushedObject[];
  /** Null when the server was not asked: conditions on the writes find out what the plan does not know. */
  readonly seen: SeenObjects | null;
  readonly policy: ForeignPolicy;
  /** Sends what the server has altered once more: it may have been mended since. */
  readonly resends?: boolean;
}

/** Whatever is on the server and not in `left` is somebody else's: no action names it. */
export function planPush({ wanted, left, seen, policy, resends = false }: PlanInput): PushPlan {
  const known = new Map(left.map((object) => [object.uid, object]));
  const isWanted = new Set(wanted.map(({ uid }) => uid));
  const writes = wanted.flatMap((object) => writeOf(object, known.get(object.uid), seen, { policy, resends }) ?? []);
  const unwanted = left.filter(({ uid }) => !isWanted.has(uid));
  const removals = unwanted.flatMap((object) => removalOf(object, seen, policy) ?? []);
  const actions = [...writes, ...removals];
  const standing = left.filter((object) => stands(object, seen)).length;
  const deletes = removals.filter(({ type }) => type === 'delete').length;
  return { actions, hold: standing > 0 && deletes * 2 > standing ? { deletes, standing } : null };
}

function writeOf(
  object: WantedObject,
  left: PushedObject | undefined,
  seen: SeenObjects | null,
  { policy, resends }: { readonly policy: ForeignPolicy; readonly resends: boolean },
): PushAction | null {
  const { uid } = object;
  if (left === undefined) return { type: 'create', object, href: object.href };
  const { href, etag, hash, kept } = left;
  const isGone = seen === null ? kept === 'deleted' : !seen.has(pathOf(href));
  if (kept === 'edited' && policy === 'keep') return { type: 'leave', uid, change: kept };
  if (hash === null || (isGone && policy === 'overwrite')) return { type: 'create', object, href };
  if (isGone) return { type: 'leave', uid, change: 'deleted' };
  // One that was taken for deleted and is there after all was a server's slip.
  if (kept !== null || isChanged(left, seen)) return { type: 'settle', object, href };
  if (hash === object.hash && !(resends && left.altered === true)) return null;
  return etag === null ? { type: 'settle', object, href } : { type: 'update', object, href, etag };
}

/** A server that tells no ETag in its listing tells nothing. */
function isChanged({ href, etag }: PushedObject, seen: SeenObjects | null): boolean {
  const now = seen?.get(pathOf(href)) ?? null;
  return now !== null && now !== etag;
}

function removalOf(left: PushedObject, seen: SeenObjects | null, policy: ForeignPolicy): PushAction | null {
  const { uid, href, etag, kept } = left;
  if (seen !== null && !seen.has(pathOf(href))) return { type: 'forget', uid };
  // A single answer said that it is gone: only a whole listing is believed so far that we forget it.
  if (seen === null && kept === 'deleted') return null;
  if (kept === 'edited' && policy === 'keep') return { type: 'leave', uid, change: kept };
  // An ETag that is known not to hold any more would be refused: what stands there is looked at first.
  return { type: 'delete', uid, href, etag: kept !== null || isChanged(left, seen) ? null : etag };
}

function stands({ href, etag, hash, kept }: PushedObject, seen: SeenObjects | null): boolean {
  if (seen !== null) return seen.has(pathOf(href));
  // What has an ETag was acknowledged once, even if a deletion has been tried since.
  return (hash !== null || etag !== null) && kept !== 'deleted';
}
