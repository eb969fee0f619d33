import { LichError } from '../errors.ts';
import type { ReadProgramme } from '../service/import.ts';
import type { Figures } from './metrics.ts';

/** Documents that were read since the service began, and how it ended. */
export class ReadingTally {
  readonly #readings = { read: 0, refused: 0, fault: 0 };
  #seconds = 0;

  /** The same reader, counted. */
  counting(read: ReadProgramme): ReadProgramme {
    return async (bytes, request) => {
      const start = performance.now();
      try {
        const result = await read(bytes, request);
        this.#readings.read += 1;
        return result;
      } catch (error) {
        this.#readings[error instanceof LichError ? 'refused' : 'fault'] += 1;
        throw error;
      } finally {
        this.#seconds += (performance.now() - start) / 1000;
      }
    };
  }

  readonly figures: Figures = (prometheus, registry) => {
    const registers = [registry];
    const labelNames = ['outcome'];
    const readings = new prometheus.Counter({
      name: 'lich_readings_total',
      help: 'Documents read',
      labelNames,
      registers,
    });
    const seconds = new prometheus.Counter({
      name: 'lich_reading_seconds_total',
      help: 'Time for reading them',
      registers,
    });
    return async () => {
      readings.reset();
      seconds.reset();
      for (const [outcome, count] of Object.entries(this.#readings)) readings.inc({ outcome }, count);
      seconds.inc(this.#seconds);
    };
  };
}
