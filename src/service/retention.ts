import { ACTS, type Act } from '../model/history.ts';
import { forgetFiles } from './file-retention.ts';
import type { Office } from './office.ts';

/** How long something is kept that does not decide what is published. */
export interface Retention {
  /** Who logged in and out, and failed to. */
  readonly accessDays: number;
  /** Who did what; null means for ever. What was published stays in its revisions. */
  readonly historyDays: number | null;
  /** Files of documents and signed copies, once what was made from them is over or replaced; null means for ever. */
  readonly fileDays: number | null;
}

export interface Forgotten {
  readonly records: number;
  readonly files: number;
}

const ACCESS: readonly Act[] = ['login', 'logout', 'login-failed'];
const DAY_SECONDS = 86_400;

/** Answers how much is gone. */
export async function forgetOld(
  office: Office,
  { accessDays, historyDays, fileDays }: Retention,
  stop: AbortSignal | null = null,
): Promise<Forgotten> {
  const before = (days: number) => office.clock() - days * DAY_SECONDS;
  const records = await office.store.write(async ({ history }) => {
    const access = await history.forget(ACCESS, before(accessDays));
    return historyDays === null ? access : access + (await history.forget(ACTS, before(historyDays)));
  });
  return { records, files: fileDays === null ? 0 : await forgetFiles(office, before(fileDays), stop) };
}
