import type { Conditions, ForeignPolicy, PushCounts, PushedObject, PushFault } from '../model/push.ts';
import { FAULTS } from '../model/push.ts';
import { act, intention } from './act.ts';
import { type Answer, type CalDavClient, failed } from './client.ts';
import type { Outcome } from './outcome.ts';
import { type Pause, patient } from './patient.ts';
import type { PushAction } from './plan.ts';
import { readBack } from './read-back.ts';

/** A plan carried out, a few requests at a time. Whenever it is cut off, the next plan goes on from what was noted. */

export interface RunInput {
  readonly client: CalDavClient;
  readonly calendarUrl: string;
  readonly actions: readonly PushAction[];
  /** What was known when the plan was made. */
  readonly left: readonly PushedObject[];
  readonly policy: ForeignPolicy;
  readonly conditions: Conditions;
  readonly ledger: RunLedger;
  readonly pause: Pause;
  /** Requests under way at a time. */
  readonly connections: number;
}

/** Where it is noted what stands on the server. */
export interface RunLedger {
  /**
   * All or nothing, and durable when it answers. False when the calendar is another writer's by now: then nothing was
   * noted.
   * @param gone UIDs
   */
  note(standing: readonly PushedObject[], gone: readonly string[]): Promise<boolean>;
  /** Asked before each write: false when it is, or soon may be, another writer's. */
  isOurs(): boolean;
}

export interface RunResult {
  readonly counts: PushCounts;
  /** What stopped it, or the last object's; null when everything was done. */
  readonly fault: PushFault | null;
}

/** Outcomes noted in one go: a lost note costs three requests more in the next run, each note a write to disk. */
const NOTED_AT_ONCE = 25;
/** Refusals in a row, each one object's own, after which the server is taken to refuse everything. */
const MOST_REFUSALS = 5;

export async function runActions(input: RunInput): Promise<RunResult> {
  const known = new Map(input.left.map((object) => [object.uid, object]));
  const tally = new Tally(input.ledger);
  await tally.keep(intentions(input.actions, known), []);
  const context = {
    client: patient(alone(input.client, input.ledger), input.pause),
    policy: input.policy,
    isCareful: input.conditions !== 'honoured',
    altersAny: input.left.some(({ altered }) => altered === true),
  };
  const waiting = input.actions.values();
  const work = async () => {
    for (const action of waiting) {
      if (tally.isStopped) return;
      const uid = uidOf(action);
      await tally.take(uid, await act(action, known.get(uid), context));
    }
  };
  await Promise.all(Array.from({ length: input.connections }, work));
  await tally.note();
  if (!tally.isStopped) await tally.lookAt(input.left, input.calendarUrl, context.client);
  return { counts: tally.counts, fault: tally.fault };
}

const TAKEN_OVER: PushFault = { kind: 'taken-over', status: null, retryAfter: null, detail: '' };

/** One writer a calendar: nothing is written there once it may be in other hands. */
function alone(client: CalDavClient, ledger: RunLedger): CalDavClient {
  return {
    ...client,
    get requests() {
      return client.requests;
    },
    put: async (url, body, condition) => (ledger.isOurs() ? client.put(url, body, condition) : failed(TAKEN_OVER)),
    delete: async (url, etag) => (ledger.isOurs() ? client.delete(url, etag) : failed(TAKEN_OVER)),
  };
}

function intentions(actions: readonly PushAction[], known: ReadonlyMap<string, PushedObject>): PushedObject[] {
  return actions.flatMap((action) => intention(action, known.get(uidOf(action))) ?? []);
}

function uidOf(action: PushAction): string {
  return 'object' in action ? action.object.uid : action.uid;
}

/** Acknowledged, ours as far as we know, and not looked at since. */
function isUnseen({ altered, hash, etag, kept, marks }: PushedObject): boolean {
  return altered === null && hash !== null && etag !== null && kept === null && marks.length === 1;
}

const COUNTED = { created: 'created', updated: 'updated', deleted: 'deleted', kept: 'kept' } as const;

/** What became of the actions so far. */
class Tally {
  counts = { created: 0, updated: 0, deleted: 0, kept: 0, refused: 0, altered: 0 };
  fault: PushFault | null = null;
  isStopped = false;
  readonly #ledger: RunLedger;
  #refusals = 0;
  #outcomes: (readonly [string, Outcome])[] = [];
  readonly #written = new Map<string, PushedObject | null>();
  /** One note after the other. */
  #noting: Promise<void> = Promise.resolve();

  constructor(ledger: RunLedger) {
    this.#ledger = ledger;
  }

  async take(uid: string, answer: Answer<Outcome>): Promise<void> {
    if (!answer.ok) return this.#refuse(answer.fault);
    const { did } = answer.value;
    this.#refusals = 0;
    if (did in COUNTED) this.counts[COUNTED[did as keyof typeof COUNTED]] += 1;
    this.#outcomes.push([uid, answer.value]);
    this.#written.set(uid, answer.value.object);
    if (this.#outcomes.length >= NOTED_AT_ONCE) await this.note();
  }

  #refuse(fault: PushFault): void {
    // What stops the run is told before what one object met.
    if (this.fault === null || !this.isStopped) this.fault = fault;
    this.#refusals += 1;
    if (FAULTS[fault.kind].server || this.#refusals >= MOST_REFUSALS) this.isStopped = true;
    if (!FAULTS[fault.kind].server) this.counts.refused += 1;
  }

  /** What was written, and what a run before had no time to look at. */
  async lookAt(left: readonly PushedObject[], calendarUrl: string, client: CalDavClient): Promise<void> {
    const standing = new Map([...left.map((object) => [object.uid, object] as const), ...this.#written]);
    const unseen = [...standing.values()].filter((object) => object !== null && isUnseen(object)) as PushedObject[];
    if (unseen.length === 0) return;
    const looked = await readBack(unseen, calendarUrl, client);
    this.counts.altered = looked.filter(({ altered }) => altered === true).length;
    await this.keep(looked, []);
  }

  note(): Promise<void> {
    const outcomes = this.#outcomes;
    this.#outcomes = [];
    this.#noting = this.#noting.then(() => this.#write(outcomes));
    return this.#noting;
  }

  async #write(outcomes: readonly (readonly [string, Outcome])[]): Promise<void> {
    const objects = outcomes.flatMap(([, { object }]) => object ?? []);
    const gone = outcomes.flatMap(([uid, { object }]) => (object === null ? [uid] : []));
    await this.keep(objects, gone);
  }

  async keep(objects: readonly PushedObject[], gone: readonly string[]): Promise<void> {
    if ((objects.length === 0 && gone.length === 0) || (await this.#ledger.note(objects, gone))) return;
    this.fault = TAKEN_OVER;
    this.isStopped = true;
  }
}
