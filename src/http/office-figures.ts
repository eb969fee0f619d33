import type { Store } from '../store/port.ts';
import type { Clock } from '../time/clock.ts';
import type { Figures } from './metrics.ts';
import type { FeedTally } from './tally.ts';

/** Feeds as they are asked for, drafts that wait, and how long ago each office changed what it publishes. */

/** An office is one series; its feeds change together. No more series than Prometheus bears. */
const MOST_OFFICES = 1_000;

export function officeFigures(store: Store, clock: Clock, tally: FeedTally): Figures {
  return (prometheus, registry) => {
    const given = (name: string, help: string, ...labelNames: string[]) => ({
      name,
      help,
      labelNames,
      registers: [registry],
    });
    const counter = (...of: Parameters<typeof given>) => new prometheus.Counter(given(...of));
    const gauge = (...of: Parameters<typeof given>) => new prometheus.Gauge(given(...of));
    const requests = counter('lich_feed_requests_total', 'Feeds that were asked for', 'status');
    const cache = counter('lich_feed_cache_total', 'Whether a feed was in memory', 'result');
    const waiting = gauge('lich_reviews_waiting', 'Drafts that wait for a person');
    const offices = gauge('lich_offices', 'Offices in the store');
    const age = gauge('lich_office_changed_age_seconds', 'Since an office last changed what its feeds show', 'office');
    return async () => {
      requests.reset();
      cache.reset();
      const { statuses, hits, misses } = tally.totals();
      for (const [status, count] of Object.entries(statuses)) requests.inc({ status }, count);
      cache.inc({ result: 'hit' }, hits);
      cache.inc({ result: 'miss' }, misses);
      const { records, drafts } = await store.read(async ({ organizations, revisions }) => ({
        records: await organizations.list(),
        drafts: await revisions.draftCount(),
      }));
      waiting.set(drafts);
      offices.set(records.length);
      age.reset();
      for (const { organization, changedAt } of records.slice(0, MOST_OFFICES)) {
        age.set({ office: organization.id }, Math.max(0, clock() - changedAt));
      }
    };
  };
}
