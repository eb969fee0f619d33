import { LichError } from '../errors.ts';

/** What went wrong on the way to PostgreSQL, as far as somebody can do something about it. */

/** SQLSTATE (PostgreSQL manual, appendix A) or the name of a system's fault. */
type FaultCode = string;

/** Somebody else holds what is waited for. */
const BUSY: readonly FaultCode[] = ['55P03', '40P01'];
/** Classes and codes: connection, resources, operator, system; roles and rights; names of databases; a standby server. */
const AWAY = /^(?:08|53|57|58|28|25006|25P03|3D000|55000|42501|E[A-Z_]{3,})/;
/** What pg says without a code. */
const AWAY_TEXT =
  /connection (?:terminated|error|timeout)|not queryable|read timeout|timeout expired|does not support SSL/i;
/** What its pool says when every connection is in use. */
const WAITING_TEXT = 'timeout exceeded when trying to connect';

/** The same trouble as a sentence; what is none of these is a bug, and stays as it is without the values of its row. */
export function faultOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof LichError) return error;
  // "Failing row contains (…)": values do not belong into a log.
  if ('detail' in error) delete error.detail;
  if (isBusy(error)) return new LichError('store-busy', {}, { cause: error });
  if (isAway(error)) return new LichError('store-away', {}, { cause: error });
  return error;
}

/** Whether the database cannot be reached, or cannot be used with what is set. */
export function isAway(error: Error): boolean {
  return AWAY.test(codeOf(error)) || AWAY_TEXT.test(error.message);
}

function isBusy(error: Error): boolean {
  return BUSY.includes(codeOf(error)) || error.message === WAITING_TEXT;
}

function codeOf(error: Error): FaultCode {
  return 'code' in error ? String(error.code) : '';
}

/** For a person: node joins the faults of several addresses of one host without a text. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
