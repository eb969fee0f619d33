import type { Occurrence } from '../model/occurrence.ts';
import type { EpochSeconds } from '../time/zone.ts';

/** Organisations whose entries are kept: those whose feeds are being made, as after an acceptance all of them are. */
const KEPT = 4;

interface Reading {
  readonly changedAt: EpochSeconds;
  readonly today: string;
  readonly occurrences: Promise<readonly Occurrence[]>;
}

/**
 * What an organisation publishes, read once for all of its feeds: twenty feeds of one state need one reading. Another
 * state has another moment (`OrganizationRecord.changedAt`).
 */
export class SharedReading {
  readonly #readings = new Map<string, Reading>();

  of(
    organizationId: string,
    state: Omit<Reading, 'occurrences'>,
    read: () => Promise<readonly Occurrence[]>,
  ): Promise<readonly Occurrence[]> {
    const known = this.#readings.get(organizationId);
    if (known?.changedAt === state.changedAt && known.today === state.today) return known.occurrences;
    const reading = { ...state, occurrences: read() };
    this.#readings.delete(organizationId);
    this.#readings.set(organizationId, reading);
    // What could not be read is not kept: the next who asks tries anew.
    reading.occurrences.catch(() => {
      if (this.#readings.get(organizationId) === reading) this.#readings.delete(organizationId);
    });
    const [oldest] = this.#readings.keys();
    if (this.#readings.size > KEPT && oldest !== undefined) this.#readings.delete(oldest);
    return reading.occurrences;
  }
}
