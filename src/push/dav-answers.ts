import { FaultError, kindOfStatus, retryAfterOf } from './faults.ts';
import type { Received } from './transport.ts';

/** What tsdav does not look at in an answer. */

/** RFC 4918 §13; servers write any prefix, and an empty one as one tag. */
const WHOLE_MULTISTATUS = /<(?:\/(?:[\w-]+:)?multistatus|(?:[\w-]+:)?multistatus[^>]*\/)\s*>\s*$/;

export function faultOf({ status, headers, text }: Received): FaultError {
  const retryAfter = retryAfterOf(headers['retry-after'], headers.date);
  return new FaultError(kindOfStatus(status), { status, retryAfter, detail: shortened(text) });
}

/** A web page where a CalDAV server was asked: a login form, a proxy's apology. */
export function isHtml({ headers, text }: Received): boolean {
  if (text.trim() === '') return false;
  return /\bhtml\b/i.test(headers['content-type'] ?? '') || /^\s*<(?:!doctype html|html)\b/i.test(text);
}

/**
 * A listing that was cut off parses as a shorter one: what it lacks would be taken for deleted.
 * @throws FaultError
 */
export function requireWhole(received: Received): void {
  const { status, text } = received;
  if (status !== 207) throw notCalDav(received);
  if (!WHOLE_MULTISTATUS.test(text)) throw new FaultError('garbled', { status, detail: shortened(text) });
}

/** What does not know the method, or answers it with something else, is no CalDAV server; an error is just an error. */
export function notCalDav(received: Received): FaultError {
  const { status, text } = received;
  const isAnswer = status < 300 || status === 405 || status === 501;
  return isAnswer ? new FaultError('not-caldav', { status, detail: shortened(text) }) : faultOf(received);
}

/** Of a multistatus in answer to one write: the status that counts stands in the body. */
export function refusedInside(received: Received): FaultError {
  const inside = /HTTP\/1\.1 ([45]\d\d)/.exec(received.text)?.[1];
  return faultOf({ ...received, status: inside === undefined ? 422 : Number(inside) });
}

/** The text of a page or an error without its tags, short enough for a log. */
function shortened(text: string): string {
  const plain = text.replace(/<(style|script)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' ').replace(/\s+/g, ' ');
  return plain.trim().slice(0, 200);
}
