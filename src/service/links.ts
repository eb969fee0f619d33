import { createHmac, hash, randomBytes } from 'node:crypto';
import { AS_THE_FEED, type LinkView } from '../model/feed.ts';
import type { FeedLink } from '../store/port.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Keys } from './keys.ts';

/**
 * Secret links. A token is derived from the link's id and a key outside the store, so that a clerk can be shown it
 * again; the store keeps its hash, so that who has the store alone has no link.
 */

/** How the first link of every feed is called. */
export const FIRST_LABEL = 'Liên kết chung';

/** 192 bits. */
const TOKEN_BYTES = 24;

export function tokenOf(keys: Keys, linkId: string): string {
  const mac = createHmac('sha256', keys.for('feed-links')).update(linkId).digest();
  return mac.subarray(0, TOKEN_BYTES).toString('base64url');
}

/** The link of a board, from the board's id. */
export function boardTokenOf(keys: Keys, boardId: string): string {
  const mac = createHmac('sha256', keys.for('board-links')).update(boardId).digest();
  return mac.subarray(0, TOKEN_BYTES).toString('base64url');
}

export function tokenHashOf(token: string): string {
  return hash('sha256', token, 'hex');
}

/** 128 bits in base64url. It is typed in commands, where a dash at the beginning would name an option. */
export function newLinkId(): string {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? newLinkId() : id;
}

export function newLink(
  keys: Keys,
  feed: { readonly id: string; readonly organizationId: string },
  label: string,
  at: EpochSeconds,
  view: LinkView = AS_THE_FEED,
): FeedLink {
  const id = newLinkId();
  return {
    id,
    organizationId: feed.organizationId,
    feedId: feed.id,
    tokenHash: tokenHashOf(tokenOf(keys, id)),
    label,
    view,
    createdAt: at,
    revokedAt: null,
    uses: 0,
    lastUsedAt: null,
    lastAgent: null,
  };
}

export function feedPath(token: string): string {
  return `/feeds/${token}.ics`;
}
