import type { EpochSeconds } from '../time/zone.ts';
import type { Occurrence } from './occurrence.ts';

/** Letters by e-mail: what waits to be sent, and why it was not. */

/** `digest`: what changed for one leader, to one secretary. `password`: a link to choose a new password. */
export type MailKind = 'digest' | 'password';

/** What was published before the first change that a letter tells, by UID; null for what was not there. */
export type EntriesBefore = Readonly<Record<string, Occurrence | null>>;

/** What waits: one for each leader and address, whatever number of changes asked for it. */
export interface MailLetter {
  readonly id: string;
  readonly kind: MailKind;
  /** Empty for an account of the whole service. */
  readonly organizationId: string;
  /** Of a person of the roster, or of an account. */
  readonly subjectId: string;
  readonly address: string;
  readonly before: EntriesBefore;
  /** How often it was asked for. With the id it names the message. */
  readonly asked: number;
  /** Sendings in a row that ended with a fault. */
  readonly attempts: number;
  /** Sendings in a row whose end nobody knows: the process was killed meanwhile. */
  readonly interrupted: number;
  readonly createdAt: EpochSeconds;
  readonly nextAt: EpochSeconds;
  /** Until then it is in the hands of a process. */
  readonly leaseUntil: EpochSeconds;
  /** Of the last sending; null before the first and after a good one. */
  readonly fault: MailFault | null;
  /** It is not tried any more until somebody says so. */
  readonly isDead: boolean;
}

/** `lasting`: trying again would end the same way, a person has to look at it. */
export const MAIL_FAULTS = {
  unreachable: { lasting: false },
  timeout: { lasting: false },
  certificate: { lasting: false },
  'without-tls': { lasting: true },
  unauthorized: { lasting: true },
  deferred: { lasting: false },
  refused: { lasting: true },
  interrupted: { lasting: true },
  unwritten: { lasting: true },
} as const satisfies Record<string, { readonly lasting: boolean }>;

export type MailFaultKind = keyof typeof MAIL_FAULTS;

export interface MailFault {
  readonly kind: MailFaultKind;
  /** RFC 5321 §4.2; null where the server gave no answer. */
  readonly status: number | null;
  /** In the server's or the system's own words. */
  readonly detail: string;
}

/** One letter as it is sent. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** RFC 5322 §3.6.4, without its brackets. */
  readonly messageId: string;
}

/** The way out. */
export interface MailSender {
  /** Null when the server has taken it. */
  send(message: Message): Promise<MailFault | null>;
}
