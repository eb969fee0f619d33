import { Type } from 'typebox';
import { LichError } from '../../errors.ts';

/** Lists are read page by page: `next` of one answer is `cursor` of the following question. */

const MOST = 200;

export const PagingSchema = Type.Object({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST, default: 50 })),
  cursor: Type.Optional(Type.String({ description: '`next` of the page before' })),
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

export const limitOf = ({ limit = 50 }: Paging) => limit;

/**
 * Of a list that is at hand whole.
 * @throws LichError `cursor-unknown` also where the item is gone: neither the first page nor none would be the next
 */
export function pageOf<T>(all: readonly T[], paging: Paging, idOf: (one: T) => string): Page<T> {
  const at = paging.cursor === undefined ? 0 : all.findIndex((one) => idOf(one) === paging.cursor) + 1;
  if (paging.cursor !== undefined && at === 0) throw new LichError('cursor-unknown');
  const items = all.slice(at, at + limitOf(paging));
  const last = items.at(-1);
  return { items, next: last !== undefined && at + items.length < all.length ? idOf(last) : null };
}
