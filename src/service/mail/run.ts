import { MAIL_FAULTS, type MailFault, type MailLetter, type MailSender, type Message } from '../../model/mail.ts';
import { compose } from './compose.ts';
import type { MailOffice } from './mail-office.ts';

/** One letter after another, each taken, written and sent. */

export interface SendOutcome {
  readonly letter: MailLetter;
  /** `nothing` where there was nothing to say any more. */
  readonly end: 'sent' | 'nothing' | 'fault' | 'dead';
  readonly fault: MailFault | null;
}

/** Seconds for which a letter is taken: longer than any server is waited for. */
export const LEASE_SECONDS = 600;
/** A letter that was cut off once is sent once more, and says so; after that somebody has to look. */
const MOST_INTERRUPTIONS = 1;

/** The letter due first; null when none is due. */
export async function sendNext(mail: MailOffice, sender: MailSender, owner: string): Promise<SendOutcome | null> {
  const { office, settings } = mail;
  const { store, clock } = office;
  const taken = await store.write(async (writes) => {
    const now = clock();
    const letter = await writes.mail.take(owner, now, now + LEASE_SECONDS);
    if (letter === null) return null;
    const message = letter.interrupted > MOST_INTERRUPTIONS ? null : await compose(writes, mail, letter);
    return { letter, message };
  });
  if (taken === null) return null;
  const { letter, message } = taken;
  const outcome = await outcomeOf(sender, letter, message, settings.attempts);
  await store.write(async (writes) => {
    const now = clock();
    const nextAt = now + settings.gatherMinutes * 60;
    if (outcome.fault === null) return writes.mail.finish(letter, owner, nextAt);
    const pause = pauseAfter(letter.attempts, Math.random());
    const given = { nextAt: now + pause, fault: outcome.fault, isDead: outcome.end === 'dead' };
    return writes.mail.putOff(letter, owner, given);
  });
  return outcome;
}

async function outcomeOf(
  sender: MailSender,
  letter: MailLetter,
  message: Message | null,
  most: number,
): Promise<SendOutcome> {
  if (letter.interrupted > MOST_INTERRUPTIONS) {
    return { letter, end: 'dead', fault: { kind: 'interrupted', status: null, detail: '' } };
  }
  if (message === null) return { letter, end: 'nothing', fault: null };
  const fault = await sender.send(message);
  if (fault === null) return { letter, end: 'sent', fault };
  const isDead = MAIL_FAULTS[fault.kind].lasting || letter.attempts + 1 >= most;
  return { letter, end: isDead ? 'dead' : 'fault', fault };
}

const FIRST_PAUSE_SECONDS = 60;
const LONGEST_PAUSE_SECONDS = 3600;

/**
 * Twice as long each time (RFC 5321 §4.5.4.1), and never the same for all letters.
 * @param chance from 0 to 1
 */
export function pauseAfter(attempts: number, chance: number): number {
  const pause = Math.min(FIRST_PAUSE_SECONDS * 2 ** attempts, LONGEST_PAUSE_SECONDS);
  return Math.round(pause * (0.75 + chance / 2));
}
