import type { Role, User } from '../../../src/model/account.ts';
import { addUserWithPassword } from '../../../src/service/accounts/passwords.ts';
import type { Office } from '../../../src/service/office.ts';
import { MOMENT, organization } from '../../contract/samples.ts';

/** Accounts for tests: each has a password of its own that follows from its login name. */

export const HERE = { address: '192.0.2.10', agent: 'Mozilla/5.0 Firefox/140.0' };

/** Somebody who may do everything, everywhere. */
export const BY = { actor: { kind: 'command', id: 'lich account', name: 'Quản trị' }, within: null } as const;

export function passwordOf(login: string): string {
  return `mật khẩu của ${[...login].toReversed().join('')}`;
}

export function addPerson(
  office: Office,
  login: string,
  role: Role = 'clerk',
  organizationId: string | null = 'so-mau',
): Promise<User> {
  const fields = { login, name: `Người ${login}`, email: null, role, organizationId };
  return addUserWithPassword(office, fields, passwordOf(login), null);
}

export async function addOffices({ store }: Office): Promise<void> {
  await store.write(async ({ organizations }) => {
    for (const [id, name] of [
      ['so-mau', 'Sở Mẫu'],
      ['so-khac', 'Sở Khác'],
    ] as const) {
      if ((await organizations.get(id)) === null) await organizations.add(organization({ id, name }), MOMENT);
    }
  });
}
