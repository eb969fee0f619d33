import type { MailSender } from '../../model/mail.ts';
import type { Office } from '../office.ts';

/** What sending letters works with. */
export interface MailOffice {
  readonly office: Office;
  readonly settings: MailSettings;
  /** Null where no SMTP server is named. */
  readonly sender: MailSender | null;
  /** What links begin with, without a slash at the end. */
  linkBase(): string;
}

export interface MailSettings {
  /** Changes within so many minutes are one letter. */
  readonly gatherMinutes: number;
  /** Faults in a row after which a letter waits for a person. */
  readonly attempts: number;
}
