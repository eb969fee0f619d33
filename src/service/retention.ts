import type { Act } from '../model/history.ts';
import type { Office } from './office.ts';

/** How long something is kept that is no evidence of what was published. */
export interface Retention {
  /** Who logged in and out, and failed to. */
  readonly accessDays: number;
}

const ACCESS: readonly Act[] = ['login', 'logout', 'login-failed'];
const DAY_SECONDS = 86_400;

/** Answers how many records are gone. */
export function forgetOld({ store, clock }: Office, { accessDays }: Retention): Promise<number> {
  const before = clock() - accessDays * DAY_SECONDS;
  return store.write(({ history }) => history.forget(ACCESS, before));
}
