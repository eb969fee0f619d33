import { fill } from '../locale/sentence.ts';
import { EVENTS } from '../locale/serving.ts';
import type { ShownFeed } from '../service/feed-list.ts';

/** Feeds as a person reads them: a line with the title, and a line for each link in force; ids in brackets. */
export function feedLines(feeds: readonly ShownFeed[], base: string, withIds: boolean): string {
  const mark = (id: string) => (withIds ? ` [${id}]` : '');
  return feeds
    .map(({ feed, events, links }) => {
      const head = `  ${feed.title} (${fill(EVENTS.vi, { count: events })})${mark(feed.id)}\n`;
      const inForce = links.filter(({ isRevoked }) => !isRevoked);
      return head + inForce.map(({ id, path }) => `    ${base}${path}${mark(id)}\n`).join('');
    })
    .join('');
}
