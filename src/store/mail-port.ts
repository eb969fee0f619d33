import type { EntriesBefore, MailFault, MailKind, MailLetter } from '../model/mail.ts';
import type { EpochSeconds } from '../time/zone.ts';

/** Letters that wait to be sent by e-mail. */

export interface MailReads {
  /** The one due first comes first; null asks for those of every organisation. */
  letters(organizationId: string | null): Promise<readonly MailLetter[]>;
  letter(id: string): Promise<MailLetter | null>;
}

export interface MailWrites extends MailReads {
  /**
   * Something is to be told. What waits for the same person at the same address takes it in, dead or not; of an entry
   * that it tells already, the older state before stays.
   */
  ask(wish: MailWish): Promise<void>;
  /**
   * The letter due first becomes this owner's until `until`; null when none is due. One whose earlier owner has let the
   * time run out is counted as interrupted.
   */
  take(owner: string, now: EpochSeconds, until: EpochSeconds): Promise<MailLetter | null>;
  /** Sent, or nothing to send: it is gone, but for what was asked for meanwhile, which waits until `nextAt`. */
  finish(letter: MailLetter, owner: string, nextAt: EpochSeconds): Promise<void>;
  /** Not sent: it tells the same later, with what was asked for meanwhile. */
  putOff(letter: MailLetter, owner: string, given: MailPutOff): Promise<void>;
  /** Takes a letter up again, now. */
  revive(id: string, at: EpochSeconds): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface MailWish {
  readonly kind: MailKind;
  readonly organizationId: string;
  readonly subjectId: string;
  readonly address: string;
  readonly before: EntriesBefore;
  readonly at: EpochSeconds;
  /** Not to be sent earlier; a letter that waits already keeps its own. */
  readonly nextAt: EpochSeconds;
}

export interface MailPutOff {
  readonly nextAt: EpochSeconds;
  readonly fault: MailFault;
  readonly isDead: boolean;
}
