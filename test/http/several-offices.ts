import { acceptRevision } from '../../src/service/accept.ts';
import { makeApiToken } from '../../src/service/accounts/api-tokens.ts';
import { logIn } from '../../src/service/accounts/log-in.ts';
import { addUserWithPassword } from '../../src/service/accounts/passwords.ts';
import { addBoard, type BoardWish } from '../../src/service/boards.ts';
import { addAppPassword } from '../../src/service/dav/passwords.ts';
import { listFeeds } from '../../src/service/feed-list.ts';
import { importDocument } from '../../src/service/import.ts';
import type { Office } from '../../src/service/office.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { addPerson, HERE, passwordOf } from '../service/accounts/people.ts';
import { BY_TEST, CLERK, meeting, month, SO_MAU } from '../service/office.ts';

/** Offices of one service, each with a word that stands in all that it holds and nowhere else, and with every key. */

export interface Keyed {
  readonly id: string;
  readonly word: string;
  /** Headers of who may do most in it: by token, by session, by CalDAV password. */
  readonly keys: readonly Readonly<Record<string, string>>[];
  /** Addresses of its feeds and of its board. */
  readonly links: readonly string[];
  /** By the name of a parameter: what there is of it. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

export async function addKeyedOffice(office: Office, n: number): Promise<Keyed> {
  const id = `so-${n}`;
  const word = `Dấuấn${String.fromCharCode(65 + n).repeat(6)}`;
  const named = (one: { name: string }) => ({ ...one, name: `${one.name} ${word}` });
  const organization = {
    ...SO_MAU,
    id,
    name: `Sở ${word}`,
    persons: SO_MAU.persons.map((one) => named(one) as typeof one),
  };
  await office.store.write((store) => seedOrganization(store, office, organization));
  const content = {
    ...month(meeting('03-05', `Giao ban ${word}`), meeting('03-12', `Họp ${word}`)),
    organization: id,
    title: `Chương trình ${word}`,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const read = async () => ({ format: 'text', programme: content }) as const;
  const request = { actor: CLERK, organization, fileName: `${word}.txt`, on: null };
  const accepted = await importDocument(office, read, { ...request, bytes });
  await acceptRevision(office, { revisionId: accepted.id, actor: CLERK, confirmed: false, others: null });
  const draft = await importDocument(office, read, { ...request, bytes: Buffer.concat([bytes, Buffer.from(' ')]) });

  const person = await addPerson(office, `quan-tri-${n}`, 'administrator', id);
  const token = await makeApiToken(office, person, { label: word, role: 'administrator' });
  // Others' than the asker's own, who would lock the door behind them.
  const clerk = {
    login: `van-thu-${n}`,
    name: `Văn thư ${word}`,
    email: null,
    role: 'clerk',
    organizationId: id,
  } as const;
  const second = await addUserWithPassword(office, clerk, passwordOf(clerk.login), null);
  await logIn(office, { login: second.login, password: passwordOf(second.login) }, HERE);
  const [open] = await office.store.read(({ sessions }) => sessions.ofUser(second.id));
  const spare = await makeApiToken(office, person, { label: word, role: 'viewer' });
  const session = await logIn(office, { login: person.login, password: passwordOf(person.login) }, HERE);
  const feeds = await listFeeds(office, { daysBefore: 60, daysAfter: 400, cancelledDays: 30 }, id);
  const feedIds = feeds.map(({ feed }) => feed.id);
  const phone = await addAppPassword(office, { organizationId: id, label: word, feedIds }, BY_TEST);
  const wish: BoardWish = {
    organizationId: id,
    label: word,
    scope: { type: 'organization' },
    view: 'today',
    detail: 'full',
    dark: null,
  };
  const board = await addBoard(office, wish, BY_TEST);
  const basic = Buffer.from(`${phone.password.user}:${phone.secret}`).toString('base64');
  return {
    id,
    word,
    keys: [
      { authorization: `Bearer ${token.secret}` },
      { cookie: `lich-session=${session.secret}` },
      { authorization: `Basic ${basic}` },
    ],
    links: [...feeds.flatMap(({ links }) => links.map(({ path }) => path)), board.path],
    ids: {
      organization: [id],
      id: [accepted.id, draft.id, second.id, spare.token.id, phone.password.id, ...feedIds].concat(
        feeds.flatMap(({ links }) => links.map((link) => link.id)),
      ),
      other: [accepted.id, draft.id],
      feed: feedIds,
      link: feeds.flatMap(({ links }) => links.map((link) => link.id)),
      document: [accepted.documentId ?? ''],
      hash: [],
      session: [open!.tokenHash],
    },
  };
}
