import type { Bounds } from './trial.ts';

/** What is asked of the reader, of the few hundred documents of each run and of the thousands of the long one. */

export const WEEK_BOUNDS: Bounds = { silent: 1, misled: 2, marked: 15 };
export const TABLE_BOUNDS: Bounds = { silent: 1, misled: 1, marked: 15 };
/** That something is put off for an unknown time is marked on purpose. */
export const LIST_BOUNDS: Bounds = { silent: 1, misled: 0, marked: 30 };
/** What is only put off is marked on purpose here, too. */
export const MOVE_BOUNDS: Bounds = { silent: 1, misled: 1, marked: 35 };

/** Some seconds by itself; machines have other work. Milliseconds. */
export const TIMEOUT = 300_000;
