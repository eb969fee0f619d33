import type { ForeignChange, ForeignPolicy, PushedObject } from '../model/push.ts';
import { type Answer, answered, type CalDavClient, failed } from './client.ts';
import { markOf } from './mark.ts';
import type { WantedObject } from './plan.ts';

/** What an action works with and comes to, and what is seen to stand on the server while it goes on. */

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
export const ROUNDS = 4;

/** Noted before it is sent, so that it is known for ours whatever becomes of the answer. */
export function triedOn(object: WantedObject, left: PushedObject | undefined): PushedObject {
  const { uid, href } = object;
  const mark = markOf(object.body);
  if (left === undefined) return { uid, href, etag: null, hash: null, marks: [mark], kept: null, altered: null };
  return left.marks.includes(mark) ? left : { ...left, marks: [...left.marks, mark] };
}

/** Left as others made it. */
export function keep(left: PushedObject | undefined, kept: ForeignChange, etag: string | null): Outcome {
  return { did: 'kept', object: left === undefined ? null : { ...left, etag, kept } };
}

export interface Standing {
  readonly etag: string;
  readonly mark: string;
}

/** First the ETag, then the body: what is written in between makes the ETag stale, and the write that relies on it fails. */
export async function standing(href: string, client: CalDavClient): Promise<Answer<Standing | null>> {
  const now = await client.etag(href);
  if (!now.ok) return now;
  if (now.value === null) return answered(null);
  const { etag } = now.value;
  if (etag === null) return failed({ kind: 'garbled', status: null, retryAfter: null, detail: 'getetag' });
  const body = await client.get(href);
  if (!body.ok) return body;
  return answered(body.value === null ? null : { etag, mark: markOf(body.value) });
}
