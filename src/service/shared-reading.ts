import type { EpochSeconds } from '../time/zone.ts';

/** Organisations whose entries are kept: those whose feeds are being made, as after an acceptance all of them are. */
const KEPT = 4;

interface Reading<Published> {
  readonly changedAt: EpochSeconds;
  readonly today: string;
  readonly published: Promise<Published>;
}

/**
 * What an organisation publishes, read once for all of its feeds: twenty feeds of one state need one reading. Another
 * state has another moment (`OrganizationRecord.changedAt`).
 */
export class SharedReading<Published> {
  readonly #readings = new Map<string, Reading<Published>>();

  of(
    organizationId: string,
    state: Omit<Reading<Published>, 'published'>,
    read: () => Promise<Published>,
  ): Promise<Published> {
    const known = this.#readings.get(organizationId);
    if (known?.changedAt === state.changedAt && known.today === state.today) return known.published;
    const reading = { ...state, published: read() };
    this.#readings.delete(organizationId);
    this.#readings.set(organizationId, reading);
    // What could not be read is not kept: the next who asks tries anew.
    reading.published.catch(() => {
      if (this.#readings.get(organizationId) === reading) this.#readings.delete(organizationId);
    });
    const [oldest] = this.#readings.keys();
    if (this.#readings.size > KEPT && oldest !== undefined) this.#readings.delete(oldest);
    return reading.published;
  }
}
