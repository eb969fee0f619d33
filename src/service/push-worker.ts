import { randomUUID } from 'node:crypto';
import type { PushTarget } from '../model/push.ts';
import type { LocalDate } from '../time/local.ts';
import { localAt } from '../time/zone.ts';
import { leaseSeconds } from './push-lease.ts';
import type { PushOffice } from './push-office.ts';
import { type RunOutcome, runLetter, USUAL } from './push-run.ts';

/** Works off the letters of all targets, one target at a time, as long as the service runs. */

export interface PushWorkerOptions {
  readonly push: PushOffice;
  readonly onRun: (targetId: string, outcome: RunOutcome) => void;
  readonly onFault: (error: unknown) => void;
}

export interface PushWorker {
  /** Lets the run under way finish its notes. */
  stop(): Promise<void>;
}

const WATCH_MILLISECONDS = 1000;

export function startPushWorker({ push, onRun, onFault }: PushWorkerOptions): PushWorker {
  const owner = randomUUID();
  let isStopped = false;
  let today: LocalDate | null = null;
  let working: Promise<void> | null = null;

  async function work(): Promise<void> {
    const date = localAt(push.office.clock()).date;
    // Feeds move on at midnight, perhaps while nobody served; and once a day it is looked at what others have done.
    const isNewDay = today !== date;
    if (isNewDay) await askForAll(push);
    today = date;
    while (!isStopped) {
      const targetId = await workOff(push, owner, isNewDay, onRun);
      if (targetId === null) return;
    }
  }

  const timer = setInterval(() => {
    working ??= work()
      .catch(onFault)
      .finally(() => {
        working = null;
      });
  }, WATCH_MILLISECONDS);
  timer.unref();
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await working;
    },
  };
}

/** The letter due first; its target, or null when none is due. */
export async function workOff(
  push: PushOffice,
  owner: string,
  looks: boolean,
  onRun: PushWorkerOptions['onRun'],
): Promise<PushTarget['id'] | null> {
  const { store, clock } = push.office;
  const now = clock();
  const letter = await store.write((writes) => writes.push.take(owner, now, now + leaseSeconds(push.settings)));
  if (letter === null) return null;
  const outcome = await runLetter(push, letter, owner, { ...USUAL, looks });
  if (outcome !== null) onRun(letter.targetId, outcome);
  return letter.targetId;
}

async function askForAll({ office: { store, clock } }: PushOffice): Promise<void> {
  await store.write(async ({ push }) => {
    for (const { id } of await push.targets()) await push.ask(id, clock());
  });
}
