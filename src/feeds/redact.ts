import type { FeedDetail } from '../model/feed.ts';
import { isLive, NO_DETAILS, type Occurrence } from '../model/occurrence.ts';

/** What stands in the place of a title that is not shown. */
export const BUSY = 'Bận';

/**
 * An occurrence with no more in it than the level allows, so that nothing further on can give away the rest. Null when
 * the level shows nothing of it: `busyOnly` tells which hours are taken, and neither what is due nor what was called off.
 */
export function redact(occurrence: Occurrence, detail: FeedDetail): Occurrence | null {
  if (detail === 'full') return occurrence;
  const { digest } = occurrence;
  const bare = {
    ...occurrence,
    details: NO_DETAILS,
    source: null,
    digest: digest && { key: digest.key, lines: [] },
    parties: [],
  };
  if (detail === 'titleAndPlace') return bare;
  if (!occurrence.busy || !isLive(occurrence)) return null;
  return { ...bare, kind: 'event', summary: BUSY, location: null };
}
