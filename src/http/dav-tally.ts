import type { AppPasswordUse } from '../store/dav-port.ts';
import type { Clock } from '../time/clock.ts';
import { agentKind } from './agents.ts';

/** When each account of the CalDAV endpoint was last used, until it is written down. */
export class DavTally {
  readonly #clock: Clock;
  readonly #uses = new Map<string, AppPasswordUse>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  count(id: string, userAgent: string | undefined): void {
    this.#uses.set(id, { id, lastUsedAt: this.#clock(), lastAgent: agentKind(userAgent) });
  }

  /** What was counted since the last call. */
  take(): readonly AppPasswordUse[] {
    const uses = [...this.#uses.values()];
    this.#uses.clear();
    return uses;
  }
}
