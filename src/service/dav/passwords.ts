import { hash, randomBytes, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { LichError } from '../../errors.ts';
import type { Actor } from '../../model/actor.ts';
import type { Act } from '../../model/history.ts';
import type { AppPassword } from '../../store/dav-port.ts';
import type { StoreReads, StoreWrites } from '../../store/port.ts';
import { collapse, normaliseText } from '../../vietnamese/normalise.ts';
import type { ActingWithin } from '../acting.ts';
import type { Office } from '../office.ts';

/** Accounts of the CalDAV endpoint. */

/** Letters and digits that cannot be taken for one another: 32, five bits each. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const LETTERS = 24;
const GROUP = /.{4}(?=.)/g;
const USER_LETTERS = 5;
const LABEL_LETTERS = 120;

export interface NewAppPassword {
  readonly password: AppPassword;
  /** Shown once: the store has its hash alone. */
  readonly secret: string;
}

export interface AppPasswordRequest {
  readonly organizationId: string;
  readonly label: string;
  /** At least one, all of the organisation. */
  readonly feedIds: readonly string[];
}

/** @throws LichError `organization-unknown`, `feed-unknown` */
export async function addAppPassword(
  office: Office,
  request: AppPasswordRequest,
  { actor, within }: ActingWithin,
): Promise<NewAppPassword> {
  const { organizationId } = request;
  const label = collapse(normaliseText(request.label)).slice(0, LABEL_LETTERS);
  const secret = randomLetters(LETTERS);
  return office.store.write(async (store) => {
    const isForeign = within !== null && within !== organizationId;
    if (isForeign || (await store.organizations.get(organizationId)) === null) {
      const known = (await store.organizations.list()).map(({ organization: { id } }) => id).join(', ') || '–';
      throw new LichError('organization-unknown', { id: organizationId, known });
    }
    const feedIds = [...new Set(request.feedIds)];
    const feeds = await Promise.all(feedIds.map((id) => store.feeds.get(id)));
    if (feeds.length === 0 || feeds.some((feed) => feed?.organizationId !== organizationId)) {
      throw new LichError('feed-unknown');
    }
    const password: AppPassword = {
      id: randomUUID(),
      organizationId,
      user: await freeUser(store, organizationId),
      label,
      passwordHash: hashOf(secret),
      feedIds,
      createdAt: office.clock(),
      revokedAt: null,
      lastUsedAt: null,
      lastAgent: null,
    };
    await store.dav.addPassword(password);
    await note(office, store, 'app-password-add', password, actor);
    return { password, secret: secret.replace(GROUP, '$&-') };
  });
}

/** @param organizationId null for all */
export async function listAppPasswords(office: Office, organizationId: string | null): Promise<readonly AppPassword[]> {
  return office.store.read(async ({ organizations, dav }) => {
    const ids = (await organizations.list()).map(({ organization: { id } }) => id);
    const wanted = ids.filter((id) => organizationId === null || id === organizationId);
    return (await Promise.all(wanted.map((id) => dav.passwords(id)))).flat();
  });
}

/** @throws LichError `app-password-unknown`: also for another organisation's */
export async function revokeAppPassword(
  office: Office,
  id: string,
  { actor, within }: ActingWithin,
): Promise<AppPassword> {
  return office.store.write(async (store) => {
    const password = await store.dav.password(id);
    if (password === null || (within !== null && password.organizationId !== within)) {
      throw new LichError('app-password-unknown', { id });
    }
    if (password.revokedAt !== null) return password;
    await store.dav.revokePassword(id, office.clock());
    await note(office, store, 'app-password-revoke', password, actor);
    return password;
  });
}

async function note(
  { clock }: Office,
  { history }: StoreWrites,
  act: Act,
  { id, organizationId, label, feedIds }: AppPassword,
  actor: Actor,
): Promise<void> {
  const feeds = feedIds.map((feedId) => ({ kind: 'feed', id: feedId }) as const);
  const subjects = [{ kind: 'appPassword', id } as const, ...feeds];
  await history.add({ organizationId, at: clock(), actor, act, subjects, days: null, changes: [], data: { label } });
}

/**
 * The account, when name and password are right and it is not revoked; else null, after the same work.
 * @param user in any case: phones begin a name with a capital
 */
export async function authenticate(reads: StoreReads, user: string, secret: string): Promise<AppPassword | null> {
  const name = user.trim().toLowerCase();
  const password = USER.test(name) ? await reads.dav.passwordOf(name) : null;
  const given = Buffer.from(hashOf(lettersOf(secret)), 'hex');
  const kept = Buffer.from(password?.passwordHash ?? NOBODY, 'hex');
  return timingSafeEqual(given, kept) && password !== null && password.revokedAt === null ? password : null;
}

/** As they are made. Anything else is asked of no store: PostgreSQL takes no text with a zero byte. */
const USER = /^[a-z0-9-]{1,200}$/;
const NOBODY = hash('sha256', randomBytes(32), 'hex');

/** People type it from paper: case, hyphens and spaces are nobody's concern. */
function lettersOf(secret: string): string {
  return secret.toLowerCase().replace(/[\s-]/g, '');
}

function hashOf(letters: string): string {
  return hash('sha256', letters, 'hex');
}

async function freeUser({ dav }: StoreReads, organizationId: string): Promise<string> {
  for (;;) {
    const user = `${organizationId}-${randomLetters(USER_LETTERS)}`;
    if ((await dav.passwordOf(user)) === null) return user;
  }
}

function randomLetters(count: number): string {
  return Array.from({ length: count }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
