import type { ownParams } from './routes.ts';

/** Below which accounts stand. */
export interface AccountPlace {
  readonly base: string;
  readonly params: typeof ownParams;
  /** Of the accounts that are there, for a summary. */
  readonly whose: string;
}
