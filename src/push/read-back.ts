import type { PushedObject } from '../model/push.ts';
import type { CalDavClient } from './client.ts';
import { markOf } from './mark.ts';
import { pathOf } from './names.ts';

/**
 * Whether a server keeps what it is sent: sabre/dav 1.8 on PHP 8 stores some Vietnamese texts encoded twice, and gives
 * them a strong ETag all the same.
 */

/** Addresses in one request: a first push of an ordinary feed is looked at in one. */
const AT_ONCE = 250;
/** Objects that are fetched one by one, where the server does not answer for many at once. */
const MOST_SINGLE = 20;

/**
 * Looks at objects after they were written. What the server made of one of ours is ours too: its mark is added.
 * @returns those of which something is known now
 */
export async function readBack(
  objects: readonly PushedObject[],
  calendarUrl: string,
  client: CalDavClient,
): Promise<readonly PushedObject[]> {
  const looked: PushedObject[] = [];
  const doubtful: { readonly object: PushedObject; readonly mark: string | null }[] = [];
  for (let done = 0; done < objects.length; done += AT_ONCE) {
    const some = objects.slice(done, done + AT_ONCE);
    const answer = await client.read(
      calendarUrl,
      some.map(({ href }) => href),
    );
    for (const object of some) {
      const read = answer.ok ? answer.value.get(pathOf(object.href)) : undefined;
      // Somebody has written since: what stands there says nothing about ours.
      if (read !== undefined && read.etag !== object.etag) continue;
      const mark = read === undefined ? null : markOf(read.body);
      if (mark !== null && object.marks.includes(mark)) looked.push({ ...object, altered: false });
      else doubtful.push({ object, mark });
    }
  }
  return [...looked, ...(await singly(doubtful, client))];
}

/** The bytes themselves decide, until they have once shown that XML brings them undamaged. */
async function singly(
  doubtful: readonly { readonly object: PushedObject; readonly mark: string | null }[],
  client: CalDavClient,
): Promise<readonly PushedObject[]> {
  const looked: PushedObject[] = [];
  let isXmlTrue = false;
  let fetched = 0;
  for (const { object, mark } of doubtful) {
    if (mark !== null && isXmlTrue) {
      looked.push(seenAs(object, mark));
      continue;
    }
    if (fetched >= MOST_SINGLE) continue;
    fetched += 1;
    const plain = await markAt(object, client);
    if (plain === null) continue;
    isXmlTrue = mark === plain;
    looked.push(seenAs(object, plain));
  }
  return looked;
}

function seenAs(object: PushedObject, mark: string): PushedObject {
  if (object.marks.includes(mark)) return { ...object, altered: false };
  return { ...object, altered: true, marks: [...object.marks, mark] };
}

/** Null when it cannot be had, or the ETag after it is not ours any more. */
async function markAt({ href, etag }: PushedObject, client: CalDavClient): Promise<string | null> {
  const body = await client.get(href);
  if (!body.ok || body.value === null || etag === null) return null;
  const after = await client.etag(href);
  return after.ok && after.value?.etag === etag ? markOf(body.value) : null;
}
