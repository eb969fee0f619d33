import { createHmac } from 'node:crypto';
import { Type } from 'typebox';
import { LichError } from '../../errors.ts';
import type { Keys } from '../../service/keys.ts';

/** Lists are read page by page: `next` of one answer is `cursor` of the following question. */

const MOST = 200;

export const PagingSchema = Type.Object({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST, default: 50 })),
  cursor: Type.Optional(
    Type.String({ description: '`next` of the page before; it holds although items go meanwhile' }),
  ),
});

export interface Paging {
  readonly limit?: number;
  readonly cursor?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Null on the last page. */
  readonly next: string | null;
}

/**
 * Where an item stands in its list: texts and numbers, each growing; a moment below zero where the newest comes first.
 * Of a list from which nothing ever goes, whatever tells its items apart.
 */
export type SortKey = readonly (string | number)[];

export const limitOf = ({ limit = 50 }: Paging) => limit;

/** For lists of one service. */
export function pager({ keys }: { readonly keys: Keys }) {
  /**
   * Of a list that is at hand whole. A cursor says where the page before ended, so that the next goes on behind it
   * although that item is gone.
   * @throws LichError `cursor-unknown` for one that was not answered here, of this list
   */
  return <T>(
    { url, query }: { readonly url: string; readonly query: Paging },
    all: readonly T[],
    keyOf: (one: T) => SortKey,
  ): Page<T> => {
    const signed = (key: string) => {
      const mac = createHmac('sha256', keys.for('cursors')).update(JSON.stringify([url.split('?')[0], key]));
      return `${key}.${mac.digest('base64url').slice(0, 22)}`;
    };
    const { cursor } = query;
    const [after = ''] = cursor?.split('.') ?? [];
    if (cursor !== undefined && signed(after) !== cursor) throw new LichError('cursor-unknown');
    const at = cursor === undefined ? 0 : behind(all.map(keyOf), opened(after));
    const items = all.slice(at, at + limitOf(query));
    const last = items.at(-1);
    const isMore = at + items.length < all.length;
    return { items, next: last !== undefined && isMore ? signed(packed(keyOf(last))) : null };
  };
}

function behind(keys: readonly SortKey[], after: SortKey): number {
  const itself = keys.findIndex((key) => compare(key, after) === 0);
  if (itself >= 0) return itself + 1;
  const next = keys.findIndex((key) => compare(key, after) > 0);
  return next < 0 ? keys.length : next;
}

function compare(one: SortKey, other: SortKey): number {
  const at = one.findIndex((part, i) => part !== other[i]);
  if (at < 0) return 0;
  return one[at]! < other[at]! ? -1 : 1;
}

const packed = (key: SortKey) => Buffer.from(JSON.stringify(key)).toString('base64url');
const opened = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString()) as SortKey;
