import { BUSY } from '../../feeds/redact.ts';
import type { FeedEntry } from '../../model/feed.ts';
import { NO_DETAILS, type Occurrence } from '../../model/occurrence.ts';

/**
 * A letter is read by whoever forwards, prints or stores it, and travels over servers that are not the office's. What is
 * private is told as time taken: when it is, and that it changed. Its words stay in the calendar of those it concerns.
 */

/** @param privates UIDs of what is private now or was before: the words of before are no less private. */
export function veiled<E extends FeedEntry & { readonly differences?: readonly { readonly field: string }[] }>(
  entries: readonly E[],
  privates: ReadonlySet<string>,
): readonly E[] {
  return entries.map((entry) => {
    const { occurrence, differences } = entry;
    if (!privates.has(occurrence.uid)) return entry;
    const told = differences === undefined ? {} : { differences: differences.filter(({ field }) => field === 'when') };
    return { ...entry, occurrence: bare(occurrence), ...told };
  });
}

function bare(occurrence: Occurrence): Occurrence {
  return {
    ...occurrence,
    private: true,
    summary: BUSY,
    location: null,
    details: NO_DETAILS,
    source: null,
    parties: [],
  };
}
