import { ACTS, type Act } from '../model/history.ts';
import type { Office } from './office.ts';

/** How long something is kept that is no evidence of what was published. */
export interface Retention {
  /** Who logged in and out, and failed to. */
  readonly accessDays: number;
  /** Who did what; null means for ever. What was published stays in its revisions. */
  readonly historyDays: number | null;
}

const ACCESS: readonly Act[] = ['login', 'logout', 'login-failed'];
const DAY_SECONDS = 86_400;

/** Answers how many records are gone. */
export function forgetOld({ store, clock }: Office, { accessDays, historyDays }: Retention): Promise<number> {
  const before = (days: number) => clock() - days * DAY_SECONDS;
  return store.write(async ({ history }) => {
    const access = await history.forget(ACCESS, before(accessDays));
    return historyDays === null ? access : access + (await history.forget(ACTS, before(historyDays)));
  });
}
