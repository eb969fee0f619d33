import type { PushedObject } from '../model/push.ts';
import type { RunLedger } from '../push/run.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { PushOffice, PushSettings } from './push-office.ts';

/** A target in the hands of one process: it alone writes into the calendar, and notes what stands there. */

/** Without a word from its holder: no longer does a target rest after a process was killed. */
const SILENT_SECONDS = 60;
const RENEWED_EVERY_MILLISECONDS = 15_000;

/** A request that was sent while the target was in hand is answered, or given up, while it still is. */
export function leaseSeconds({ timeoutSeconds }: PushSettings): number {
  return SILENT_SECONDS + timeoutSeconds;
}

/** Renewed by time: a slow server may take longer over a few entries than any fixed lease lasts. */
export class PushLease implements RunLedger {
  readonly #push: PushOffice;
  readonly #targetId: string;
  readonly #owner: string;
  readonly #timer: NodeJS.Timeout;
  #until: EpochSeconds;

  /** @param until as it was taken */
  constructor(push: PushOffice, targetId: string, owner: string, until: EpochSeconds) {
    this.#push = push;
    this.#targetId = targetId;
    this.#owner = owner;
    this.#until = until;
    // Where the store does not answer, the lease ends by itself.
    this.#timer = setInterval(() => void this.note([], []).catch(() => {}), RENEWED_EVERY_MILLISECONDS);
    this.#timer.unref();
  }

  isOurs(): boolean {
    return this.#push.office.clock() + this.#push.settings.timeoutSeconds < this.#until;
  }

  async note(standing: readonly PushedObject[], gone: readonly string[]): Promise<boolean> {
    const { store, clock } = this.#push.office;
    const until = clock() + leaseSeconds(this.#push.settings);
    const isOurs = await store.write(async ({ push }) => {
      if (!(await push.renew(this.#targetId, this.#owner, until))) return false;
      if (standing.length > 0) await push.putObjects(this.#targetId, standing);
      if (gone.length > 0) await push.forgetObjects(this.#targetId, gone);
      return true;
    });
    this.#until = isOurs ? until : 0;
    return isOurs;
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
