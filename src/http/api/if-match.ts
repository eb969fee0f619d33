import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { type ErrorCode, LichError } from '../../errors.ts';
import { PROBLEM } from './answers/shapes.ts';

/** Of two who put something in force the later is refused: RFC 9110 §13.1.1. */

/** §8.8.3 */
export const etag = (mark: string) => `"${mark}"`;

/** For the description of a route that takes the condition. */
export const IF_MATCH = {
  headers: Type.Object({
    'if-match': Type.Optional(
      Type.String({
        description: 'ETag of the state that was edited; 412 when it is not that any more. Left out or * replaces any',
      }),
    ),
  }),
};
export const UNMET = {
  412: { ...PROBLEM, description: 'It is not as If-Match says; as every problem, who changed it stands in the detail' },
};

const STALE: readonly ErrorCode[] = ['roster-stale', 'holidays-stale'];

export interface Condition {
  /** Of the state as it is now. */
  current(): Promise<string>;
  /** The mark in the body, for who sends no header; a state that is another then is a conflict. */
  readonly given?: string | undefined;
}

/**
 * Does what a request asks for on its condition. The act compares once more, within its own transaction, the mark that
 * it is given; null compares nothing.
 * @throws LichError what the act throws, with status 412 where the header was not met; `if-match-weak`
 */
export async function onCondition<T>(
  { headers }: FastifyRequest,
  { current, given }: Condition,
  act: (mark: string | null) => Promise<T>,
): Promise<T> {
  const match = headers['if-match']?.trim();
  if (match === undefined || match === '*') return act(given ?? null);
  const tags = match.split(',').map((tag) => tag.trim());
  const mark = await current();
  const isMet = tags.some((tag) => tag === etag(mark) || tag === mark);
  // Compared strongly: a proxy that packs answers makes a tag weak, and then nobody has changed anything.
  if (!isMet && tags.includes(`W/${etag(mark)}`)) throw new LichError('if-match-weak');
  try {
    return await act(isMet ? mark : NO_MARK);
  } catch (error) {
    if (!(error instanceof LichError) || !STALE.includes(error.code)) throw error;
    throw new LichError(error.code, error.data, { cause: error, status: 412 });
  }
}

/** Which no state has. */
const NO_MARK = '';
