import { LETTER_STATES, type LetterState } from '../service/mail/letters.ts';
import type { SendOutcome } from '../service/mail/run.ts';
import type { Figures } from './metrics.ts';

/** What became of letters since the service began, and how many there are. No address stands in a label. */

const ENDS = ['sent', 'nothing', 'fault', 'dead'] as const satisfies readonly SendOutcome['end'][];

export class MailTally {
  readonly ends: Record<SendOutcome['end'], number> = { sent: 0, nothing: 0, fault: 0, dead: 0 };

  count({ end }: Pick<SendOutcome, 'end'>): void {
    this.ends[end] += 1;
  }
}

export function mailFigures(tally: MailTally, letters: () => Promise<Readonly<Record<LetterState, number>>>): Figures {
  return (prometheus, registry) => {
    const registers = [registry];
    const ended = new prometheus.Counter({
      name: 'lich_mail_letters_total',
      help: 'Letters of this process, by how their sending ended',
      labelNames: ['outcome'],
      registers,
    });
    const waiting = new prometheus.Gauge({
      name: 'lich_mail_queue',
      help: 'Letters that are not sent yet, by state; dead ones wait for a person',
      labelNames: ['state'],
      registers,
    });
    return async () => {
      ended.reset();
      for (const outcome of ENDS) ended.inc({ outcome }, tally.ends[outcome]);
      const counts = await letters();
      for (const state of LETTER_STATES) waiting.set({ state }, counts[state]);
    };
  };
}
