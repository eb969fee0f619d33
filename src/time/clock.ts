import type { EpochSeconds } from './zone.ts';

/** The only reader of the wall clock; whatever needs the time takes a `Clock`. */
export type Clock = () => EpochSeconds;

/** Whole seconds: iCalendar and HTTP dates know no smaller ones. */
export const systemClock: Clock = () => Math.floor(Date.now() / 1000);
