import { randomUUID } from 'node:crypto';
import type { MailSender } from '../../model/mail.ts';
import type { MailOffice } from './mail-office.ts';
import { type SendOutcome, sendNext } from './run.ts';

/** Sends what is due, as long as the service runs. */

export interface MailWorkerOptions {
  readonly mail: MailOffice;
  readonly sender: MailSender;
  readonly onSent: (outcome: SendOutcome) => void;
  readonly onFault: (error: unknown) => void;
}

const WATCH_MILLISECONDS = 1000;

/** Answers how to stop; the letter under way is finished first. */
export function startMailWorker({ mail, sender, onSent, onFault }: MailWorkerOptions): () => Promise<void> {
  const owner = randomUUID();
  let isStopped = false;
  let working: Promise<void> | null = null;

  async function work(): Promise<void> {
    while (!isStopped) {
      const outcome = await sendNext(mail, sender, owner);
      if (outcome === null) return;
      onSent(outcome);
    }
  }

  const timer = setInterval(() => {
    working ??= work()
      .catch(onFault)
      .finally(() => {
        working = null;
      });
  }, WATCH_MILLISECONDS);
  timer.unref();
  return async () => {
    isStopped = true;
    clearInterval(timer);
    await working;
  };
}
