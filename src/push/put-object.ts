import type { PushedObject, PushFault } from '../model/push.ts';
import { type Answer, answered, type Condition, failed } from './client.ts';
import { markOf } from './mark.ts';
import { type ActContext, keep, type Outcome, ROUNDS, standing, triedOn } from './outcome.ts';
import type { WantedObject } from './plan.ts';

/** An entry of ours put in its place, under the condition that nobody else's is lost by it. */

export async function write(
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
export async function settle(
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

function isOurs(mark: string, object: WantedObject, left: PushedObject | undefined): boolean {
  return mark === markOf(object.body) || (left?.marks.includes(mark) ?? false);
}

/** The server gave another ETag to what it has had from us, and nothing else was tried since. */
function isUntouched(mark: string, object: WantedObject, left: PushedObject | undefined): boolean {
  return left !== undefined && left.hash === object.hash && left.marks.every((known) => known === mark);
}
