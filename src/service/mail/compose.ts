import type { MailLetter, Message } from '../../model/mail.ts';
import { digestLetter } from '../../pages/mail/digest.ts';
import { passwordLetter } from '../../pages/mail/notes.ts';
import type { StoreWrites } from '../../store/port.ts';
import { offerForgottenPassword, RESET_SECONDS } from '../accounts/forgotten.ts';
import { changesTold } from './changes.ts';
import type { MailOffice } from './mail-office.ts';

/** The letter as it goes out now; null where there is nothing to say any more. In the transaction that takes it. */
export async function compose(store: StoreWrites, mail: MailOffice, letter: MailLetter): Promise<Message | null> {
  return letter.kind === 'digest' ? digestOf(store, mail, letter) : passwordOf(store, mail, letter);
}

async function digestOf(store: StoreWrites, mail: MailOffice, letter: MailLetter): Promise<Message | null> {
  const told = await changesTold(store, letter, mail.office.clock());
  if (told === null) return null;
  const { organization, person, ...changes } = told;
  const { persons, units } = organization;
  const named = (kind: string, all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map(({ id, name }) => [`${kind} ${id}`, name] as const);
  const names = new Map([...named('person', persons), ...named('unit', units)]);
  const isRepeated = letter.interrupted > 0;
  const office = organization.shortName ?? organization.name;
  const given = { person, office, host: hostOf(mail), changes, names, isRepeated };
  return { ...digestLetter(given), ...envelope(mail, letter) };
}

async function passwordOf(store: StoreWrites, mail: MailOffice, letter: MailLetter): Promise<Message | null> {
  const { subjectId, createdAt, address } = letter;
  const offered = await offerForgottenPassword(store, subjectId, address, createdAt, mail.office.clock());
  if (offered === null) return null;
  const link = `${mail.linkBase()}${offered.path}`;
  const minutes = RESET_SECONDS / 60;
  return { ...passwordLetter({ login: offered.login, address: link, minutes }), ...envelope(mail, letter) };
}

/** The same letter sent once more has the same name, by which a mail program may know it again. */
function envelope(mail: MailOffice, { id, asked, address }: MailLetter): Pick<Message, 'to' | 'messageId'> {
  return { to: address, messageId: `${id}.${asked}@${hostOf(mail)}` };
}

export function hostOf({ linkBase }: Pick<MailOffice, 'linkBase'>): string {
  return new URL(linkBase()).hostname;
}
