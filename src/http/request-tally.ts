import type { Figures } from './metrics.ts';

/** How many requests each route had and how long they took, since the service began. Feeds are the feed tally's. */

/** Seconds. */
const BOUNDS = [0.005, 0.02, 0.1, 0.5, 2, 10];

interface Durations {
  readonly buckets: number[];
  sum: number;
  count: number;
}

export class RequestTally {
  readonly #counts = new Map<string, { readonly labels: Record<string, string>; count: number }>();
  readonly #durations = new Map<string, Durations>();

  /** @param route the pattern, never the address; an address without one is `none` */
  count(method: string, route: string, status: number, seconds: number): void {
    const labels = { method, route, status: String(status) };
    const key = Object.values(labels).join(' ');
    const counted = this.#counts.get(key) ?? { labels, count: 0 };
    counted.count += 1;
    this.#counts.set(key, counted);
    const durations = this.#durations.get(route) ?? { buckets: BOUNDS.map(() => 0), sum: 0, count: 0 };
    this.#durations.set(route, durations);
    durations.sum += seconds;
    durations.count += 1;
    for (const [i, bound] of BOUNDS.entries()) if (seconds <= bound) durations.buckets[i]! += 1;
  }

  readonly figures: Figures = (prometheus, registry) => {
    const requests = new prometheus.Counter({
      name: 'lich_http_requests_total',
      help: 'Requests but for feeds, by pattern of their address',
      labelNames: ['method', 'route', 'status'],
      registers: [registry],
    });
    // Counted before anybody asks, which the library's own histogram cannot take over.
    const name = 'lich_http_request_duration_seconds';
    const get = async () => ({ name, help: 'How long requests took', type: 'histogram', values: this.#values(name) });
    registry.registerMetric({ name, get, reset: () => undefined } as never);
    return async () => {
      requests.reset();
      for (const { labels, count } of this.#counts.values()) requests.inc(labels, count);
    };
  };

  #values(name: string) {
    return [...this.#durations].flatMap(([route, { buckets, sum, count }]) => [
      ...buckets.map((value, i) => ({ metricName: `${name}_bucket`, labels: { route, le: BOUNDS[i]! }, value })),
      { metricName: `${name}_bucket`, labels: { route, le: '+Inf' }, value: count },
      { metricName: `${name}_sum`, labels: { route }, value: sum },
      { metricName: `${name}_count`, labels: { route }, value: count },
    ]);
  }
}
