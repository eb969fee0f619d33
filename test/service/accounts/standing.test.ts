import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { User } from '../../../src/model/account.ts';
import { findApiToken, makeApiToken, revokeApiToken } from '../../../src/service/accounts/api-tokens.ts';
import { callerOfUser } from '../../../src/service/accounts/caller.ts';
import { findOneTimeLink, offerPassword } from '../../../src/service/accounts/one-time-links.ts';
import { changeUser, disableUser, removeUser } from '../../../src/service/accounts/users.ts';
import type { Office } from '../../../src/service/office.ts';
import { openTestOffice, type TestOffice } from '../office.ts';
import { addOffices, addPerson, BY } from './people.ts';

/** What an account let in ends with what it was, also where both happen at the same moment. */

let given: TestOffice;
beforeEach(async () => {
  given = await openTestOffice();
  await addOffices(given.office);
});
afterEach(() => given.close());

/** The office, where something else is done in the moment between a look and the next change. */
function raced(meanwhile: () => Promise<unknown>): Office {
  const { office } = given;
  const write: Office['store']['write'] = async (act) => {
    await meanwhile();
    return office.store.write(act);
  };
  return { ...office, store: Object.create(office.store, { write: { value: write } }) };
}
const tokensOf = ({ id }: User) => given.office.store.read(({ apiTokens }) => apiTokens.ofUser(id));
const secretOf = (path: string) => path.split('/').at(-1)!;

const ENDS: readonly (readonly [string, (user: User) => Promise<unknown>])[] = [
  ['made less', ({ id }) => changeUser(given.office, id, BY, { role: 'viewer' })],
  ['given to another office', ({ id }) => changeUser(given.office, id, BY, { organizationId: 'so-khac' })],
  ['blocked', ({ id }) => disableUser(given.office, id, BY)],
  ['removed', ({ id }) => removeUser(given.office, id, BY)],
];

describe.each(ENDS)('an account that is %s in the very moment', (_, end) => {
  test('makes no token', async () => {
    const clerk = await addPerson(given.office, 'van-thu');
    const made = makeApiToken(
      raced(() => end(clerk)),
      clerk,
      { label: 'Máy', role: 'clerk' },
    );
    await expect(made).rejects.toMatchObject({ code: 'login-needed' });
    expect(await tokensOf(clerk)).toEqual([]);
  });

  test('revokes no token, neither itself nor by another of its tokens', async () => {
    const clerk = await addPerson(given.office, 'van-thu');
    const { secret } = await makeApiToken(given.office, clerk, { label: 'Máy', role: 'clerk' });
    const { token: other } = await makeApiToken(given.office, clerk, { label: 'Máy hai', role: 'viewer' });
    const machine = (await findApiToken(given.office, secret))!;
    const ended = raced(() => end(clerk));
    await expect(revokeApiToken(ended, clerk, other.id, machine)).rejects.toMatchObject({ code: 'login-needed' });
    const again = revokeApiToken(given.office, clerk, other.id, callerOfUser(clerk));
    await expect(again).rejects.toMatchObject({ code: 'login-needed' });
  });

  test('makes no link for anybody’s password, and those that it made are worth nothing', async () => {
    const admin = await addPerson(given.office, 'quan-tri', 'administrator');
    const [one, two] = [await addPerson(given.office, 'van-thu'), await addPerson(given.office, 'thu-ky')];
    const by = { actor: callerOfUser(admin).actor, within: 'so-mau' };
    const made = secretOf(await offerPassword(given.office, one.id, by));
    const byCommand = secretOf(await offerPassword(given.office, two.id, BY));
    expect((await findOneTimeLink(given.office, made)).user).toEqual(one);
    const late = offerPassword(
      raced(() => end(admin)),
      one.id,
      by,
    );
    await expect(late).rejects.toMatchObject({ code: 'login-needed' });
    await expect(findOneTimeLink(given.office, made)).rejects.toMatchObject({ code: 'one-time-link-used' });
    expect((await findOneTimeLink(given.office, byCommand)).user).toEqual(two);
  });
});

test('a token that is revoked in the very moment revokes no other', async () => {
  const clerk = await addPerson(given.office, 'van-thu');
  const { secret, token } = await makeApiToken(given.office, clerk, { label: 'Máy', role: 'clerk' });
  const { token: other } = await makeApiToken(given.office, clerk, { label: 'Máy hai', role: 'viewer' });
  const machine = (await findApiToken(given.office, secret))!;
  const ended = raced(() => revokeApiToken(given.office, clerk, token.id));
  await expect(revokeApiToken(ended, clerk, other.id, machine)).rejects.toMatchObject({ code: 'login-needed' });
  expect((await tokensOf(clerk)).filter(({ revokedAt }) => revokedAt === null)).toEqual([other]);
});

test('a token makes no token and no link for a password', async () => {
  const admin = await addPerson(given.office, 'quan-tri', 'administrator');
  const { secret } = await makeApiToken(given.office, admin, { label: 'Máy', role: 'administrator' });
  const machine = (await findApiToken(given.office, secret))!;
  const needed = { code: 'person-needed' };
  const token = makeApiToken(given.office, admin, { label: 'Máy hai', role: 'viewer' }, machine);
  await expect(token).rejects.toMatchObject(needed);
  const link = offerPassword(given.office, admin.id, { actor: machine.actor, within: 'so-mau' });
  await expect(link).rejects.toMatchObject(needed);
  expect(await tokensOf(admin)).toHaveLength(1);
});

test.each([
  ['administrator', 'clerk', 'clerk'],
  ['administrator', 'viewer', 'viewer'],
  ['clerk', 'clerk', 'clerk'],
  ['viewer', 'administrator', 'viewer'],
] as const)('a token made for a %s does, where its owner is a %s now, what a %s may', async (role, now, may) => {
  const owner = await addPerson(given.office, 'van-thu', role);
  const { secret } = await makeApiToken(given.office, owner, { label: 'Máy', role });
  await given.office.store.write(({ users }) => users.replace({ ...owner, role: now }));
  expect(await findApiToken(given.office, secret)).toMatchObject({ role: may });
});

test('a token made for another office than its owner is of now opens nothing', async () => {
  const owner = await addPerson(given.office, 'van-thu');
  const { secret } = await makeApiToken(given.office, owner, { label: 'Máy', role: 'clerk' });
  await given.office.store.write(({ users }) => users.replace({ ...owner, organizationId: 'so-khac' }));
  expect(await findApiToken(given.office, secret)).toBeNull();
});
