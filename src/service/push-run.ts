import { randomUUID } from 'node:crypto';
import { LichError } from '../errors.ts';
import {
  FAULTS,
  type ForeignPolicy,
  type PushCounts,
  type PushFault,
  type PushHold,
  type PushLetter,
  type PushRun,
  type PushTarget,
} from '../model/push.ts';
import type { CalDavClient } from '../push/client.ts';
import { planPush } from '../push/plan.ts';
import { probeConditions } from '../push/probe.ts';
import { type RunLedger, runActions } from '../push/run.ts';
import { leaseSeconds, PushLease } from './push-lease.ts';
import { clientOf, type PushOffice } from './push-office.ts';
import { stateOf } from './push-wanted.ts';

/** One target brought up to date by whoever has its letter. */

export interface RunRequest {
  /** Lists the calendar first, so that what others did to entries that did not change is seen too. */
  readonly looks: boolean;
  /** Instead of the target's own. */
  readonly policy: ForeignPolicy | null;
  /** Nothing of ours shall stand there. */
  readonly empties: boolean;
  /** Sends once more what the server has stored otherwise than it was sent. */
  readonly resends: boolean;
  readonly isConfirmed: boolean;
}

export const USUAL: RunRequest = { looks: false, policy: null, empties: false, resends: false, isConfirmed: false };

/** What was pushed is deleted there, and nothing else. */
export const PURGE: RunRequest = { looks: true, policy: null, empties: true, resends: false, isConfirmed: true };

export interface RunOutcome {
  readonly run: PushRun;
  /** Set when nothing was done because somebody has to agree. */
  readonly hold: PushHold | null;
}

const NONE: PushCounts = { created: 0, updated: 0, deleted: 0, kept: 0, refused: 0, altered: 0 };

/** @throws LichError `push-password-lost`, and what `Keys.sealing` throws */
async function runTarget(
  push: PushOffice,
  target: PushTarget,
  ledger: RunLedger,
  request: RunRequest,
): Promise<RunOutcome> {
  const client = clientOf(push, target);
  const at = push.office.clock();
  const ended = (fault: PushFault | null, counts = NONE, hold: PushHold | null = null): RunOutcome => ({
    run: { at, counts, requests: client.requests, fault },
    hold,
  });
  try {
    const seen = request.looks ? await client.list(target.calendarUrl) : null;
    if (seen !== null && !seen.ok) return ended(seen.fault);
    const state = await stateOf(push, target);
    const wanted = request.empties ? [] : state.wanted;
    const policy = request.policy ?? target.policy;
    const { left } = state;
    const { actions, hold } = planPush({ wanted, left, seen: seen?.value ?? null, policy, resends: request.resends });
    if (hold !== null && !request.isConfirmed) return ended(null, NONE, hold);
    if (actions.length === 0) return ended(null);
    const conditions = await conditionsOf(push, target, client);
    const { connections } = push.settings;
    const { calendarUrl } = target;
    const given = { client, calendarUrl, actions, left, policy, conditions, ledger, pause, connections };
    const { counts, fault } = await runActions(given);
    return ended(fault, counts);
  } finally {
    client.close();
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Tried once and remembered; a server that cannot be tried now is asked before each write. */
async function conditionsOf({ office }: PushOffice, target: PushTarget, client: CalDavClient) {
  if (target.conditions !== 'unknown') return target.conditions;
  const probed = await probeConditions(client, target.calendarUrl, target.id);
  if (!probed.ok) return 'unknown';
  await office.store.write(({ push }) => push.setConditions(target.id, probed.value));
  return probed.value;
}

/** Runs what a letter asks for, and says in the store how it ended. */
export async function runLetter(
  push: PushOffice,
  letter: PushLetter,
  owner: string,
  request: RunRequest,
): Promise<RunOutcome | null> {
  const { store, clock } = push.office;
  const target = await store.read((reads) => reads.push.target(letter.targetId));
  if (target === null) return null;
  const isConfirmed = request.isConfirmed || letter.isConfirmed;
  const lease = new PushLease(push, target.id, owner, letter.leaseUntil);
  try {
    const outcome = await runTarget(push, target, lease, { ...request, isConfirmed });
    await conclude(push, letter, owner, outcome, request);
    return outcome;
  } catch (error) {
    // Nobody shall wait for the end of the lease, and the page shall not say that it is being pushed.
    const run = { at: clock(), counts: NONE, requests: 0, fault: ownFault(error) };
    await conclude(push, letter, owner, { run, hold: null }, request);
    if (error instanceof LichError) return { run, hold: null };
    throw error;
  } finally {
    lease.end();
  }
}

/** What is wrong with us, not with the server. */
function ownFault(error: unknown): PushFault {
  const isLost = error instanceof LichError && error.code === 'push-password-lost';
  const detail = error instanceof LichError ? error.code : String(Object(error).message ?? error);
  return { kind: isLost ? 'password-lost' : 'interrupted', status: null, retryAfter: null, detail };
}

/**
 * What another process has taken over by then, is that process's to tell. A calendar that could not be emptied waits for
 * a person: tried again as usual it would be filled.
 */
async function conclude(
  push: PushOffice,
  letter: PushLetter,
  owner: string,
  { run, hold }: RunOutcome,
  { empties }: RunRequest,
): Promise<void> {
  const { store, clock } = push.office;
  await store.write(async (writes) => {
    if (!(await writes.push.renew(letter.targetId, owner, clock()))) return;
    const isGood = run.fault === null && hold === null;
    await writes.push.recordRun(letter.targetId, run, isGood);
    if (isGood) return writes.push.finish(letter, owner);
    const most = empties ? 1 : push.settings.attempts;
    const { dead, seconds } = afterFault(run.fault, letter.attempts, most, Math.random());
    await writes.push.putOff(letter, owner, { nextAt: clock() + seconds, dead, hold });
  });
}

/**
 * Runs a target now, due or not.
 * @throws LichError `push-running` when another process has it in its hands
 */
export async function runNow(push: PushOffice, targetId: string, request: RunRequest): Promise<RunOutcome> {
  const { store, clock } = push.office;
  const owner = randomUUID();
  const now = clock();
  const letter = await store.write(async (writes) => {
    if ((await writes.push.letter(targetId)) === null) await writes.push.ask(targetId, now);
    return writes.push.takeOf(targetId, owner, now, now + leaseSeconds(push.settings));
  });
  const outcome = letter === null ? null : await runLetter(push, letter, owner, request);
  if (outcome === null) throw new LichError('push-running', { id: targetId });
  return outcome;
}

const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 3600;
/**
 * How long to wait after a fault, twice as long each time and never the same for all targets of one server.
 * @param chance from 0 to 1
 */
export function afterFault(fault: PushFault | null, attempts: number, most: number, chance: number) {
  if (fault === null) return { dead: null, seconds: 0 };
  if (FAULTS[fault.kind].lasting || attempts + 1 >= most) return { dead: fault, seconds: 0 };
  const pause = Math.min(FIRST_PAUSE_SECONDS * 2 ** attempts, LONGEST_PAUSE_SECONDS);
  const seconds = Math.round(pause * (0.75 + chance / 2));
  return { dead: null, seconds: Math.max(seconds, fault.retryAfter ?? 0) };
}
