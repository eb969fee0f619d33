import { LichError } from '../errors.ts';

/** What went wrong on the way to PostgreSQL, as far as somebody can do something about it. */

/** SQLSTATE (PostgreSQL manual, appendix A) or the name of a system's fault. */
type FaultCode = string;

/** Somebody else holds what is waited for. */
const BUSY: readonly FaultCode[] = ['55P03', '40P01'];
/** Classes and codes: connection, resources, operator, system; roles and rights; names of databases; a standby server. */
const AWAY = /^(?:08|53|57|58|28|25006|25P03|3D000|55000|42501|E[A-Z_]{3,}|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/;
/** What OpenSSL says of a certificate, by Node's code (nodejs.org/api/tls.html, X509 certificate error codes). */
const UNTRUSTED = /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/;
const OTHER_NAME = 'ERR_TLS_CERT_ALTNAME_INVALID';
const NO_CERTIFICATE = /^ERR_OSSL_/;
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

/** Why a database was not reached, for whoever wrote its address. */
export function unreachable(error: unknown, url: string): LichError {
  const [address, reason, code] = [withoutSecrets(url), reasonOf(error), error instanceof Error ? codeOf(error) : ''];
  const file = fileOf(error, code, url);
  if (file !== null) return new LichError('store-certificate-file', { file, reason }, { cause: error });
  if (code === OTHER_NAME) return new LichError('store-certificate-name', { address, reason }, { cause: error });
  if (UNTRUSTED.test(code)) return new LichError('store-certificate-untrusted', { address, reason }, { cause: error });
  return new LichError('store-unreachable', { address, reason }, { cause: error });
}

/** A file of the address that could not be opened, or holds no certificate; null for any other fault. */
function fileOf(error: unknown, code: FaultCode, url: string): string | null {
  if (error instanceof Error && 'syscall' in error && error.syscall === 'open' && 'path' in error) {
    return String(error.path);
  }
  return NO_CERTIFICATE.test(code) ? new URL(url).searchParams.get('sslrootcert') : null;
}

/** Where it is, for a person; a password or a key is nobody's business. */
function withoutSecrets(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  return `${host || (searchParams.get('host') ?? '')}${pathname}`;
}

/** For a person: node joins the faults of several addresses of one host without a text. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
