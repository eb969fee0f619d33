import type { LinkUse } from '../store/port.ts';
import type { Clock } from '../time/clock.ts';
import { agentKind } from './agents.ts';

/** Feed polls are counted, not logged one by one: ten thousand phones ask every quarter of an hour. */
export interface FeedTally {
  /** `linkId` is null where no link was found; `isHeld` says that the feed was in memory. */
  count(status: number, linkId: string | null, userAgent: string | undefined, isHeld?: boolean): void;
  /** Since the service began. */
  totals(): { readonly statuses: Readonly<Record<string, number>>; readonly hits: number; readonly misses: number };
  /** What was counted since the last call. */
  take(): FeedPolls;
}

export interface FeedPolls {
  readonly polls: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly agents: Readonly<Record<string, number>>;
  readonly uses: readonly LinkUse[];
}

export function feedTally(clock: Clock): FeedTally {
  let polls = 0;
  let statuses: Record<string, number> = {};
  let agents: Record<string, number> = {};
  const since: Record<string, number> = {};
  let [hits, misses] = [0, 0];
  let uses = new Map<string, { uses: number; lastAgent: string }>();

  return {
    count(status, linkId, userAgent, isHeld = false) {
      since[status] = (since[status] ?? 0) + 1;
      if (isHeld) hits += 1;
      else if (linkId !== null) misses += 1;
      const agent = agentKind(userAgent);
      polls += 1;
      statuses[status] = (statuses[status] ?? 0) + 1;
      agents[agent] = (agents[agent] ?? 0) + 1;
      if (linkId === null) return;
      const use = uses.get(linkId);
      if (use === undefined) uses.set(linkId, { uses: 1, lastAgent: agent });
      else {
        use.uses += 1;
        use.lastAgent = agent;
      }
    },
    totals: () => ({ statuses: since, hits, misses }),
    take() {
      const lastUsedAt = clock();
      const taken = {
        polls,
        statuses,
        agents,
        uses: [...uses].map(([linkId, use]) => ({ linkId, ...use, lastUsedAt })),
      };
      polls = 0;
      statuses = {};
      agents = {};
      uses = new Map();
      return taken;
    },
  };
}
