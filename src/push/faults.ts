import type { FaultKind, PushFault } from '../model/push.ts';

/** A fault on its way out of code that is not ours; `tsdav.ts` turns it into an answer. */
export class FaultError extends Error {
  readonly fault: PushFault;

  constructor(kind: FaultKind, given: Partial<Omit<PushFault, 'kind'>> = {}) {
    super(kind);
    this.fault = { kind, status: null, retryAfter: null, detail: '', ...given };
  }
}

/** RFC 9110 §15, RFC 4918 §11, RFC 6585 §4. What is not in it follows from its first digit. */
const BY_STATUS: Readonly<Record<number, FaultKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
  410: 'missing',
  412: 'precondition',
  413: 'too-large',
  423: 'locked',
  429: 'busy',
  503: 'busy',
  507: 'full',
};

export function kindOfStatus(status: number): FaultKind {
  return BY_STATUS[status] ?? (status >= 500 ? 'server-fault' : 'refused');
}

/** Codes of Node: what a system or a TLS library says. */
const BY_CODE: readonly (readonly [RegExp, FaultKind])[] = [
  [/^(ERR_TLS_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|ERR_SSL_)/, 'certificate'],
  [/^(ECONNRESET|EPIPE|ECONNABORTED|HPE_)/, 'cut'],
  [/^(ETIMEDOUT|ABORT_ERR|23$)/, 'timeout'],
];

/** What kept a request from being answered. */
export function faultOfError(error: unknown): FaultError {
  if (error instanceof FaultError) return error;
  const { code, name, message } = Object(error) as { code?: unknown; name?: unknown; message?: unknown };
  const isTimeout = name === 'TimeoutError' || name === 'AbortError';
  const kind = isTimeout ? 'timeout' : BY_CODE.find(([pattern]) => pattern.test(String(code)))?.[1];
  return new FaultError(kind ?? 'unreachable', { detail: String(message ?? error) });
}

/**
 * RFC 9110 §10.2.3: seconds, or a date, which is measured by the server's own clock. Never more than a day: a wrong
 * header must not stop a push for good.
 */
export function retryAfterOf(header: string | undefined, serverDate: string | undefined): number | null {
  if (header === undefined) return null;
  const until = () => Math.ceil((Date.parse(header) - Date.parse(serverDate ?? '')) / 1000);
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : until();
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 86_400) : null;
}
