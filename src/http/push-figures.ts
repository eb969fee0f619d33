import type { PushCounts } from '../model/push.ts';
import type { RunOutcome } from '../service/push-run.ts';
import { TARGET_STATES, type TargetGlance } from '../service/push-shown.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Figures } from './metrics.ts';

/** What pushing did since the service began, and how the targets stand. A target is named by its id alone. */

interface TargetTally {
  readonly runs: Record<'good' | 'fault' | 'held', number>;
  readonly objects: Record<keyof PushCounts, number>;
  requests: number;
}

export class PushTally {
  readonly #targets = new Map<string, TargetTally>();

  count(targetId: string, { run, hold }: RunOutcome): void {
    const tally = this.#targets.get(targetId) ?? noneYet();
    this.#targets.set(targetId, tally);
    tally.runs[run.fault !== null ? 'fault' : hold !== null ? 'held' : 'good'] += 1;
    tally.requests += run.requests;
    for (const outcome of OUTCOMES) tally.objects[outcome] += run.counts[outcome];
  }

  entries(): Iterable<readonly [string, TargetTally]> {
    return this.#targets;
  }
}

const OUTCOMES = [
  'created',
  'updated',
  'deleted',
  'kept',
  'refused',
  'altered',
] as const satisfies (keyof PushCounts)[];

function noneYet(): TargetTally {
  return {
    runs: { good: 0, fault: 0, held: 0 },
    objects: { created: 0, updated: 0, deleted: 0, kept: 0, refused: 0, altered: 0 },
    requests: 0,
  };
}

export interface PushFiguresParts {
  readonly tally: PushTally;
  readonly glance: () => Promise<readonly TargetGlance[]>;
  readonly clock: () => EpochSeconds;
}

export function pushFigures({ tally, glance, clock }: PushFiguresParts): Figures {
  return (prometheus, registry) => {
    const given = (name: string, help: string, ...labelNames: string[]) => ({
      name,
      help,
      labelNames,
      registers: [registry],
    });
    const counter = (...of: Parameters<typeof given>) => new prometheus.Counter(given(...of));
    const gauge = (...of: Parameters<typeof given>) => new prometheus.Gauge(given(...of));
    const runs = counter('lich_push_runs_total', 'Runs of this process, by how they ended', 'target', 'outcome');
    const objects = counter('lich_push_objects_total', 'Entries, by what became of them', 'target', 'outcome');
    const requests = counter('lich_push_requests_total', 'Requests to CalDAV servers', 'target');
    const targets = gauge('lich_push_targets', 'Targets, by state', 'state');
    const depth = gauge('lich_push_queue_depth', 'Targets that wait to be pushed, or are being pushed');
    const dead = gauge('lich_push_dead_letters', 'Targets that stopped after faults and wait for a person');
    const age = gauge(
      'lich_push_last_good_run_age_seconds',
      'Since the last run after which all was as it shall be',
      'target',
    );

    function countTally(): void {
      for (const figure of [runs, objects, requests]) figure.reset();
      for (const [target, counted] of tally.entries()) {
        for (const [outcome, count] of Object.entries(counted.runs)) runs.inc({ target, outcome }, count);
        for (const [outcome, count] of Object.entries(counted.objects)) objects.inc({ target, outcome }, count);
        requests.inc({ target }, counted.requests);
      }
    }

    return async () => {
      countTally();
      const seen = await glance();
      const inState = (state: string) => seen.filter((one) => one.state === state).length;
      for (const state of TARGET_STATES) targets.set({ state }, inState(state));
      depth.set(inState('waiting') + inState('running'));
      dead.set(inState('dead'));
      age.reset();
      for (const { id, lastGoodAt } of seen) if (lastGoodAt !== null) age.set({ target: id }, clock() - lastGoodAt);
    };
  };
}
