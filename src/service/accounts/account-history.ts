import type { User } from '../../model/account.ts';
import type { Actor } from '../../model/actor.ts';
import type { Act, HistoryChange } from '../../model/history.ts';
import type { StoreWrites } from '../../store/port.ts';
import type { EpochSeconds } from '../../time/zone.ts';

/** What is done with accounts stands in the history of their office; no password, token or link does. */
export async function noteAccount(
  { history }: StoreWrites,
  act: Act,
  user: User,
  given: {
    readonly actor: Actor;
    readonly at: EpochSeconds;
    readonly changes?: readonly HistoryChange[];
    readonly data?: Readonly<Record<string, string>>;
  },
): Promise<void> {
  await history.add({
    organizationId: user.organizationId,
    at: given.at,
    actor: given.actor,
    act,
    subjects: [{ kind: 'user', id: user.id }],
    days: null,
    changes: given.changes ?? [],
    data: { login: user.login, ...given.data },
  });
}

export function actorOf({ id, name }: User): Actor {
  return { kind: 'user', id, name };
}

/** Fields of an account that may be told, old → new. */
export function accountChanges(before: User | null, after: User | null): readonly HistoryChange[] {
  const of = (after ?? before)?.name ?? null;
  return FIELDS.flatMap((field) => {
    const [from, to] = [before?.[field] ?? null, after?.[field] ?? null];
    return from === to ? [] : [{ of, field, from, to }];
  });
}

const FIELDS = ['name', 'login', 'role', 'email', 'disabledAt'] as const;
