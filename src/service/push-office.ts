import { LichError } from '../errors.ts';
import { faultSentence } from '../locale/pushing.ts';
import type { PushFault, PushTarget } from '../model/push.ts';
import type { Answer, CalDavClient } from '../push/client.ts';
import { tsdavClient } from '../push/tsdav.ts';
import type { FeedSettings } from './feed-maker.ts';
import type { Office } from './office.ts';
import { openPassword } from './push-secrets.ts';

/** What pushing works with besides the office. */
export interface PushOffice {
  readonly office: Office;
  readonly feeds: FeedSettings;
  readonly settings: PushSettings;
}

export interface PushSettings {
  /** Whether servers may stand on this machine or in its private networks. */
  readonly allowPrivateAddresses: boolean;
  /** Whether a password may go over a network without TLS. */
  readonly allowClearPasswords: boolean;
  /** Requests at a time to one server. */
  readonly connections: number;
  /** For one request with its answer. */
  readonly timeoutSeconds: number;
  /** Runs with a fault, one after the other, after which a person has to look. */
  readonly attempts: number;
}

export function clientFor({ settings }: PushOffice, url: string, user: string, password: string): CalDavClient {
  const {
    allowPrivateAddresses: allowPrivate,
    allowClearPasswords: allowClear,
    connections,
    timeoutSeconds,
  } = settings;
  return tsdavClient(url, { user, password, allowPrivate, allowClear, connections, timeoutSeconds });
}

/** @throws LichError `push-password-lost` */
export function clientOf(push: PushOffice, { id, calendarUrl, user, password }: PushTarget): CalDavClient {
  return clientFor(push, calendarUrl, user, openPassword(push.office.keys, id, password));
}

/** Of a server or a calendar, as somebody wrote it. @throws LichError `push-address-invalid` */
export function addressOf(text: string): string {
  const url = URL.parse(text);
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!isPlain || url.search !== '' || url.hash !== '') throw new LichError('push-address-invalid', { text });
  return url.href;
}

/** @throws LichError `push-failed` with the fault in words */
export function taken<Value>(answer: Answer<Value>): Value {
  if (answer.ok) return answer.value;
  throw failedBy(answer.fault);
}

export function failedBy(fault: PushFault): LichError {
  return new LichError('push-failed', { faultVi: faultSentence(fault, 'vi'), faultEn: faultSentence(fault, 'en') });
}
