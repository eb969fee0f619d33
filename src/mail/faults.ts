import type { MailFault, MailFaultKind } from '../model/mail.ts';

/** What kept a letter from being taken, from what the library and the system say. */
export function faultOf(error: unknown): MailFault {
  const { code, responseCode, response, message } = Object(error) as Readonly<Record<string, unknown>>;
  const status = typeof responseCode === 'number' ? responseCode : null;
  const words = typeof response === 'string' && response !== '' ? response : String(message ?? error);
  return { kind: kindOf(String(code), status, words), status, detail: brief(words) };
}

function kindOf(code: string, status: number | null, words: string): MailFaultKind {
  if (code === 'ETLS') return status === null && CERTIFICATE.test(words) ? 'certificate' : 'without-tls';
  if (CERTIFICATE.test(words)) return 'certificate';
  // RFC 4954 §6: 454 is a fault that passes, also while logging in.
  if (status !== null && status >= 400 && status < 500) return 'deferred';
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'unauthorized';
  // RFC 5321 §4.2.1; 503 says that the talk went wrong, not that the letter is refused.
  if (status !== null && status >= 500) return status === 503 ? 'deferred' : 'refused';
  return code === 'ETIMEDOUT' ? 'timeout' : 'unreachable';
}

/** Of OpenSSL and Node. */
const CERTIFICATE = /certificate|altnames|self[- ]signed|\bSSL routines\b|wrong version number/i;
const MOST_LETTERS = 300;

/** On one line, and no longer than a person reads. */
function brief(words: string): string {
  return words
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_LETTERS);
}
