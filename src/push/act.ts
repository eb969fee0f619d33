import type { ForeignChange, ForeignPolicy, PushedObject, PushFault } from '../model/push.ts';
import { type Answer, answered, type CalDavClient, type Condition, failed } from './client.ts';
import { markOf } from './mark.ts';
import type { PushAction, WantedObject } from './plan.ts';

/** One action carried out, with whatever has to be looked at on the way. */

export interface ActContext {
  readonly client: CalDavClient;
  readonly policy: ForeignPolicy;
  /** The server does not look at conditions: it is asked for the ETag before each write. */
  readonly isCareful: boolean;
  /** The server has been seen to store something else than it was sent, whatever ETag it gave. */
  readonly altersAny: boolean;
}

/** What an action came to. `object` is what is known of it now; null when nothing of ours is there any more. */
export interface Outcome {
  readonly did: 'created' | 'updated' | 'deleted' | 'kept' | 'found' | 'forgotten';
  readonly object: PushedObject | null;
}

/** Somebody may write between our look and our write, each time; then it is left to the next run. */
const ROUNDS = 4;

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

function triedOn(object: WantedObject, left: PushedObject | undefined): PushedObject {
  const { uid, href } = object;
  const mark = markOf(object.body);
  if (left === undefined) return { uid, href, etag: null, hash: null, marks: [mark], kept: null, altered: null };
  return left.marks.includes(mark) ? left : { ...left, marks: [...left.marks, mark] };
}

async function write(
  object: WantedObject,
  left: PushedObject | undefined,
  condition: Condition,
  context: ActContext,
): Promise<Answer<Outcome>> {
  const href = left?.href ?? object.href;
  if (context.isCareful) {
    const now = await context.client.etag(href);
    // Unseen, the write would go over whatever stands there.
    if (!now.ok) return now;
    if (!holds(condition, now.value)) return settle(object, left, context);
  }
  const put = await context.client.put(href, object.body, condition);
  if (put.ok) return written(object, href, put.value, condition, context);
  return isMismatch(put.fault) ? settle(object, left, context) : put;
}

function holds(condition: Condition, there: { readonly etag: string | null } | null): boolean {
  return condition === 'absent' ? there === null : there?.etag === condition.etag;
}

/** RFC 9110 §13.1.1: 412; an object that is gone may also be 404 or 409. */
function isMismatch({ kind }: PushFault): boolean {
  return kind === 'precondition' || kind === 'missing';
}

async function written(
  object: WantedObject,
  href: string,
  told: string | null,
  condition: Condition,
  { client, altersAny }: ActContext,
): Promise<Answer<Outcome>> {
  // Never from GET: compressing proxies change the ETag there.
  const asked = told === null ? await client.etag(href) : null;
  const etag = asked?.ok ? (asked.value?.etag ?? null) : told;
  const { uid, hash } = object;
  const did = condition === 'absent' ? 'created' : 'updated';
  // RFC 4791 §5.3.4: a strong ETag says that it was stored as it was sent. The first time that is not believed.
  const altered = did === 'created' || told === null || altersAny ? null : false;
  return answered({ did, object: { uid, href, etag, hash, marks: [markOf(object.body)], kept: null, altered } });
}

/** Another state stands there than the one we knew: ours after a lost answer, somebody's, or none. */
async function settle(
  object: WantedObject,
  left: PushedObject | undefined,
  context: ActContext,
): Promise<Answer<Outcome>> {
  const { client, policy } = context;
  const href = left?.href ?? object.href;
  let last: PushFault = { kind: 'precondition', status: 412, retryAfter: null, detail: '' };
  for (let round = 0; round < ROUNDS; round += 1) {
    const there = await standing(href, client);
    if (!there.ok) return there;
    const wasThere = left !== undefined && left.hash !== null;
    if (there.value === null && wasThere && policy === 'keep') return answered(keep(left, 'deleted', null));
    if (there.value !== null) {
      const { etag, mark } = there.value;
      if (!isOurs(mark, object, left) && policy === 'keep')
        return answered(keep(triedOn(object, left), 'edited', etag));
      if (isUntouched(mark, object, left)) return answered({ did: 'found', object: { ...left!, etag, kept: null } });
    }
    const condition = there.value === null ? 'absent' : { etag: there.value.etag };
    const put = await client.put(href, object.body, condition);
    if (put.ok) return written(object, href, put.value, condition, context);
    if (!isMismatch(put.fault)) return put;
    last = put.fault;
  }
  return failed(last);
}

interface Standing {
  readonly etag: string;
  readonly mark: string;
}

/** First the ETag, then the body: what is written in between makes the ETag stale, and the write that relies on it fails. */
async function standing(href: string, client: CalDavClient): Promise<Answer<Standing | null>> {
  const now = await client.etag(href);
  if (!now.ok) return now;
  if (now.value === null) return answered(null);
  const { etag } = now.value;
  if (etag === null) return failed({ kind: 'garbled', status: null, retryAfter: null, detail: 'getetag' });
  const body = await client.get(href);
  if (!body.ok) return body;
  return answered(body.value === null ? null : { etag, mark: markOf(body.value) });
}

function isOurs(mark: string, object: WantedObject, left: PushedObject | undefined): boolean {
  return mark === markOf(object.body) || (left?.marks.includes(mark) ?? false);
}

/** The server gave another ETag to what it has had from us, and nothing else was tried since. */
function isUntouched(mark: string, object: WantedObject, left: PushedObject | undefined): boolean {
  return left !== undefined && left.hash === object.hash && left.marks.every((known) => known === mark);
}

async function remove(
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

function keep(left: PushedObject | undefined, kept: ForeignChange, etag: string | null): Outcome {
  return { did: 'kept', object: left === undefined ? null : { ...left, etag, kept } };
}
