import { randomUUID } from 'node:crypto';
import { LichError } from '../../errors.ts';
import { mailFaultSentence } from '../../locale/mail.ts';
import type { MailLetter } from '../../model/mail.ts';
import { testLetter } from '../../pages/mail/notes.ts';
import type { Store } from '../../store/port.ts';
import type { EpochSeconds } from '../../time/zone.ts';
import type { ActingWithin } from '../acting.ts';
import type { Office } from '../office.ts';
import { hostOf } from './compose.ts';
import type { MailOffice } from './mail-office.ts';

/** Letters as people look at them, and what they may do about one that was not sent. */

export interface ShownLetter {
  readonly letter: MailLetter;
  /** Whom it is about: a leader, or the owner of an account. */
  readonly about: string;
  readonly state: LetterState;
  /** Entries that it tells. */
  readonly entries: number;
}

export const LETTER_STATES = ['waiting', 'sending', 'dead'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** @param organizationId null for those of the whole service */
export async function listLetters(
  { store, clock }: Office,
  organizationId: string | null,
): Promise<readonly ShownLetter[]> {
  const now = clock();
  return store.read(async ({ mail, organizations, users }) => {
    const shown: ShownLetter[] = [];
    for (const letter of await mail.letters(organizationId)) {
      const { kind, subjectId } = letter;
      const record = kind === 'digest' ? await organizations.get(letter.organizationId) : null;
      const person = record?.organization.persons.find(({ id }) => id === subjectId);
      const about = kind === 'digest' ? person?.name : (await users.get(subjectId))?.name;
      const entries = Object.keys(letter.before).length;
      shown.push({ letter, about: about ?? subjectId, state: stateOf(letter, now), entries });
    }
    return shown;
  });
}

function stateOf({ isDead, leaseUntil }: MailLetter, now: EpochSeconds): LetterState {
  if (isDead) return 'dead';
  return leaseUntil > now ? 'sending' : 'waiting';
}

/** How many there are of each state, for figures. */
export async function countLetters(store: Store, now: EpochSeconds): Promise<Record<LetterState, number>> {
  const letters = await store.read(({ mail }) => mail.letters(null));
  const of = (state: LetterState) => letters.filter((letter) => stateOf(letter, now) === state).length;
  return { waiting: of('waiting'), sending: of('sending'), dead: of('dead') };
}

/** @throws LichError `letter-unknown` */
export async function reviveLetter(office: Office, id: string, by: ActingWithin): Promise<void> {
  await handled(office, id, by, 'mail-retry', async (mail) => mail.revive(id, office.clock()));
}

/** @throws LichError `letter-unknown` */
export async function removeLetter(office: Office, id: string, by: ActingWithin): Promise<void> {
  await handled(office, id, by, 'mail-discard', async (mail) => mail.remove(id));
}

type Writes = Parameters<Parameters<Store['write']>[0]>[0];

async function handled(
  { store, clock }: Office,
  id: string,
  { actor, within }: ActingWithin,
  act: 'mail-retry' | 'mail-discard',
  does: (mail: Writes['mail']) => Promise<void>,
): Promise<void> {
  await store.write(async ({ mail, history }) => {
    const letter = await mail.letter(id);
    if (letter === null || (within !== null && letter.organizationId !== within)) throw new LichError('letter-unknown');
    await does(mail);
    const { organizationId, kind, subjectId, address } = letter;
    const subjects = [{ kind: kind === 'digest' ? ('person' as const) : ('user' as const), id: subjectId }];
    const facts = {
      organizationId: organizationId || null,
      at: clock(),
      actor,
      act,
      subjects,
      days: null,
      changes: [],
    };
    await history.add({ ...facts, data: { label: address } });
  });
}

/** What an e-mail address looks like, as far as it can be told without writing to it. */
const ADDRESS = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,190}$/;

/** Sends a letter now, past the queue. @throws LichError `mail-not-configured`, `email-invalid`, `mail-failed` */
export async function sendTest(mail: MailOffice, to: string): Promise<void> {
  if (mail.sender === null) throw new LichError('mail-not-configured');
  const address = to.trim();
  if (!ADDRESS.test(address)) throw new LichError('email-invalid', { text: address.slice(0, 100) });
  const host = hostOf(mail);
  const fault = await mail.sender.send({ ...testLetter(host), to: address, messageId: `${randomUUID()}@${host}` });
  if (fault === null) return;
  const [reasonVi, reasonEn] = [mailFaultSentence(fault, 'vi'), mailFaultSentence(fault, 'en')];
  throw new LichError('mail-failed', { reasonVi, reasonEn });
}
