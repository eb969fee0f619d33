import type { EpochSeconds } from '../time/zone.ts';

/** A feed as it goes out: the same bytes to everybody who holds a link to it. */
export interface PublishedFeed {
  readonly bytes: Buffer;
  /** Strong, with its quotes: made from the bytes. */
  readonly etag: string;
  readonly lastModified: EpochSeconds;
}

export interface PublishedLink {
  readonly linkId: string;
  readonly feed: PublishedFeed;
}

/** What links lead to. */
export interface Publisher {
  /** What is in memory and still holds; null when it must be made, or is nowhere, whatever the token looks like. */
  held(token: string): PublishedLink | null;
  /** @throws LichError `feed-unknown`, `feed-revoked` */
  find(token: string): Promise<PublishedLink>;
}
