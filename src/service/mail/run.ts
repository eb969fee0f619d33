import { LichError } from '../../errors.ts';
import { MAIL_FAULTS, type MailFault, type MailLetter, type MailSender, type Message } from '../../model/mail.ts';
import { compose } from './compose.ts';
import type { MailOffice } from './mail-office.ts';

/** One letter after another, each taken, written and sent. */

export interface SendOutcome {
  readonly letter: MailLetter;
  /** `nothing` where there was nothing to say any more. */
  readonly end: 'sent' | 'nothing' | 'fault' | 'dead';
  readonly fault: MailFault | null;
  /** What went wrong while it was written, for the log. */
  readonly cause?: unknown;
}

/** Seconds for which a letter is taken: longer than any server is waited for. */
export const LEASE_SECONDS = 600;
/** A letter that was cut off once is sent once more, and says so; after that somebody has to look. */
const MOST_INTERRUPTIONS = 1;

/** The letter due first; null when none is due. */
export async function sendNext(mail: MailOffice, sender: MailSender, owner: string): Promise<SendOutcome | null> {
  const { office, settings } = mail;
  const { store, clock } = office;
  const taken = await takeNext(mail, owner);
  if (taken === null) return null;
  const { letter } = taken;
  const outcome = await outcomeOf(sender, taken, settings.attempts);
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

/** The store is away or busy: the letter is not to blame. RFC 9110 §15.6.4. */
const isTransient = (error: unknown) => error instanceof LichError && error.status === 503;

interface TakenLetter {
  readonly letter: MailLetter;
  /** Null where there is nothing to say, or where it cannot be said. */
  readonly message: Message | null;
  /** Why it could not be written. */
  readonly unwritten: { readonly cause: unknown } | null;
}

/**
 * Takes a letter and writes it, in one transaction. Where writing fails everything of it is undone, and the letter is
 * taken again without being written: it must not stand in the way of those behind it.
 */
async function takeNext(
  mail: MailOffice,
  owner: string,
  unwritten: ReadonlyMap<string, TakenLetter['unwritten']> = new Map(),
): Promise<TakenLetter | null> {
  const { store, clock } = mail.office;
  let failed: readonly [string, { readonly cause: unknown }] | null = null;
  try {
    return await store.write(async (writes) => {
      const now = clock();
      const letter = await writes.mail.take(owner, now, now + LEASE_SECONDS);
      if (letter === null) return null;
      const why = unwritten.get(letter.id) ?? null;
      if (why !== null || letter.interrupted > MOST_INTERRUPTIONS) return { letter, message: null, unwritten: why };
      const message = await compose(writes, mail, letter).catch((cause: unknown) => {
        failed = [letter.id, { cause }];
        throw cause;
      });
      return { letter, message, unwritten: null };
    });
  } catch (error) {
    if (failed === null || isTransient(error)) throw error;
    return takeNext(mail, owner, new Map([...unwritten, failed]));
  }
}

async function outcomeOf(
  sender: MailSender,
  { letter, message, unwritten }: TakenLetter,
  most: number,
): Promise<SendOutcome> {
  if (unwritten !== null) {
    const { cause } = unwritten;
    return { letter, end: 'dead', fault: { kind: 'unwritten', status: null, detail: reasonOf(cause) }, cause };
  }
  if (letter.interrupted > MOST_INTERRUPTIONS) {
    return { letter, end: 'dead', fault: { kind: 'interrupted', status: null, detail: '' } };
  }
  if (message === null) return { letter, end: 'nothing', fault: null };
  const fault = await sender.send(message);
  if (fault === null) return { letter, end: 'sent', fault };
  const isDead = MAIL_FAULTS[fault.kind].lasting || letter.attempts + 1 >= most;
  return { letter, end: isDead ? 'dead' : 'fault', fault };
}

const MOST_REASON_LETTERS = 300;

/** On one line, and no longer than a person reads. */
function reasonOf(cause: unknown): string {
  const words = cause instanceof Error ? cause.message : String(cause);
  return words.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, MOST_REASON_LETTERS);
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
