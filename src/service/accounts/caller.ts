import { LichError } from '../../errors.ts';
import type { ApiToken, Role, User } from '../../model/account.ts';
import type { Actor } from '../../model/actor.ts';
import { may, type Permission } from '../../model/permission.ts';
import type { OrganizationRecord, Store, StoreReads } from '../../store/port.ts';

/** Who asks for something, once proven. */
export interface Caller {
  readonly actor: Actor;
  readonly userId: string;
  readonly role: Role;
  /** The only office that is there for this caller; null for all of them. */
  readonly organizationId: string | null;
}

export function callerOfUser({ id, name, role, organizationId }: User): Caller {
  return { actor: { kind: 'user', id, name }, userId: id, role, organizationId };
}

export function callerOfToken({ id, label, userId, role, organizationId }: ApiToken): Caller {
  return { actor: { kind: 'token', id, name: label }, userId, role, organizationId };
}

/**
 * The office that is asked for, if it is there for this caller. Another's answers as one that does not exist: nobody
 * learns which offices a service holds.
 * @throws LichError `office-unknown`
 */
export async function officeFor(store: Store, caller: Caller, organizationId: string): Promise<OrganizationRecord> {
  const isOpen = caller.organizationId === null || caller.organizationId === organizationId;
  const record = isOpen ? await store.read(({ organizations }) => organizations.get(organizationId)) : null;
  if (record === null) throw new LichError('office-unknown');
  return record;
}

/** The offices that are there for this caller. */
export async function officesFor(store: Store, { organizationId }: Caller): Promise<readonly OrganizationRecord[]> {
  const all = await store.read(({ organizations }) => organizations.list());
  return all.filter(({ organization: { id } }) => organizationId === null || organizationId === id);
}

/** @throws LichError `forbidden` */
export function requirePermission({ role }: Caller, permission: Permission): void {
  if (!may(role, permission)) throw new LichError('forbidden');
}

/** For what would outlive a token that is revoked. @throws LichError `person-needed` */
export function requirePerson({ actor }: Pick<Caller, 'actor'>): void {
  if (actor.kind === 'token') throw new LichError('person-needed');
}

/**
 * Whether who was proven to ask still is who they were, looked at where it is written: an account that is blocked or
 * made less meanwhile has lost its sessions and tokens, and must not leave anything behind.
 * @throws LichError `login-needed`
 */
export async function requireStanding({ users, apiTokens }: StoreReads, caller: Caller): Promise<void> {
  const { actor, userId, role, organizationId } = caller;
  const token = actor.kind === 'token' ? await apiTokens.get(actor.id) : null;
  const owner = await users.get(userId);
  const isOpen = owner !== null && owner.disabledAt === null && owner.organizationId === organizationId;
  const isSame = actor.kind === 'token' ? token !== null && token.revokedAt === null : owner?.role === role;
  if (!isOpen || !isSame) throw new LichError('login-needed');
}

/** For what belongs to no office. @throws LichError `forbidden` */
export function requireWholeService({ organizationId }: Caller): void {
  if (organizationId !== null) throw new LichError('forbidden');
}
