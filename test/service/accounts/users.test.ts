import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Role } from '../../../src/model/account.ts';
import { ALL_PERMISSIONS, may } from '../../../src/model/permission.ts';
import { findApiToken, makeApiToken, revokeApiToken } from '../../../src/service/accounts/api-tokens.ts';
import { callerOfUser, officeFor, officesFor } from '../../../src/service/accounts/caller.ts';
import { logIn } from '../../../src/service/accounts/log-in.ts';
import {
  findOneTimeLink,
  makeFirstAdministrator,
  offerFirstAdministrator,
  offerPassword,
  putLink,
  setPasswordByLink,
} from '../../../src/service/accounts/one-time-links.ts';
import { changePassword } from '../../../src/service/accounts/passwords.ts';
import { endSession, findSession, logOutEverywhere } from '../../../src/service/accounts/sessions.ts';
import { changeUser, disableUser, removeUser } from '../../../src/service/accounts/users.ts';
import { openTestOffice, type TestOffice } from '../office.ts';
import { addOffices, addPerson, BY, HERE, passwordOf } from './people.ts';

let given: TestOffice;
beforeEach(async () => {
  given = await openTestOffice();
  await addOffices(given.office);
});
afterEach(() => given.close());

const enter = (login: string, password = passwordOf(login)) => logIn(given.office, { login, password }, HERE);
const secretOf = (path: string | null) => path!.split('/').at(-1)!;

test('the first administrator comes in by a link that works once, as long as there is no account', async () => {
  const path = await offerFirstAdministrator(given.office);
  expect(path).toMatch(/^\/account\/set\/[A-Za-z0-9_-]{43}$/);
  const fields = { login: 'quan-tri', name: 'Quản trị' };
  const short = makeFirstAdministrator(given.office, secretOf(path), fields, 'ngắn');
  await expect(short).rejects.toMatchObject({ code: 'password-short', data: { least: 10 } });
  const user = await makeFirstAdministrator(given.office, secretOf(path), fields, 'một câu dễ nhớ');
  expect(user).toMatchObject({ role: 'administrator', organizationId: null, login: 'quan-tri', name: 'Quản trị' });
  const again = makeFirstAdministrator(given.office, secretOf(path), { ...fields, login: 'khac' }, 'một câu dễ nhớ');
  await expect(again).rejects.toMatchObject({ code: 'one-time-link-used' });
  expect(await offerFirstAdministrator(given.office)).toBeNull();
  expect((await enter('quan-tri', 'một câu dễ nhớ')).user.id).toBe(user.id);
});

test('the link of the first administrator ends when an account is made by command, or after a day', async () => {
  const first = secretOf(await offerFirstAdministrator(given.office));
  given.now += 86_400;
  await expect(findOneTimeLink(given.office, first)).rejects.toMatchObject({ code: 'one-time-link-used' });
  const second = secretOf(await offerFirstAdministrator(given.office));
  await addPerson(given.office, 'quan-tri', 'administrator', null);
  await expect(findOneTimeLink(given.office, second)).rejects.toMatchObject({ code: 'one-time-link-used' });
});

test('a lost password is replaced through a link; the old one holds until then, the sessions end', async () => {
  const person = await addPerson(given.office, 'van-thu');
  const { secret } = await enter('van-thu');
  const path = secretOf(await offerPassword(given.office, person.id, { ...BY, within: 'so-mau' }));
  expect(await findSession(given.office, secret)).not.toBeNull();
  expect((await findOneTimeLink(given.office, path)).user).toEqual(person);
  await setPasswordByLink(given.office, path, 'câu mới dễ nhớ hơn');
  expect(await findSession(given.office, secret)).toBeNull();
  await expect(enter('van-thu')).rejects.toMatchObject({ code: 'login-failed' });
  expect((await enter('van-thu', 'câu mới dễ nhớ hơn')).user.id).toBe(person.id);
  await expect(setPasswordByLink(given.office, path, 'lại câu khác nữa')).rejects.toMatchObject({
    code: 'one-time-link-used',
  });
});

test('a link for a password ends after three days, with a newer one, and with the account', async () => {
  const person = await addPerson(given.office, 'van-thu');
  const first = secretOf(await offerPassword(given.office, person.id, BY));
  const second = secretOf(await offerPassword(given.office, person.id, BY));
  const used = { code: 'one-time-link-used' };
  await expect(findOneTimeLink(given.office, first)).rejects.toMatchObject(used);
  given.now += 3 * 86_400;
  await expect(findOneTimeLink(given.office, second)).rejects.toMatchObject(used);
  const third = secretOf(await offerPassword(given.office, person.id, BY));
  await disableUser(given.office, person.id, BY);
  await expect(findOneTimeLink(given.office, third)).rejects.toMatchObject(used);
});

test('a link for a password ends when another set one, its owner changed it, or the mailbox is another', async () => {
  const person = await addPerson(given.office, 'van-thu');
  const used = { code: 'one-time-link-used' };
  const offered = async () => secretOf(await offerPassword(given.office, person.id, BY));
  const mailed = () =>
    given.office.store.write(async (writes) =>
      secretOf(await putLink(writes, { purpose: 'reset-password', userId: person.id, madeBy: null }, given.now, 3600)),
    );
  const [first, byMail] = [await offered(), await mailed()];
  await setPasswordByLink(given.office, byMail, 'câu mới dễ nhớ hơn');
  await expect(findOneTimeLink(given.office, first)).rejects.toMatchObject(used);
  const second = await offered();
  const open = (await findSession(given.office, (await enter('van-thu', 'câu mới dễ nhớ hơn')).secret))!;
  const typed = { old: 'câu mới dễ nhớ hơn', new: 'câu khác nữa cũng dễ' };
  await changePassword(given.office, open, typed, HERE.address);
  await expect(findOneTimeLink(given.office, second)).rejects.toMatchObject(used);
  const third = await mailed();
  await changeUser(given.office, person.id, BY, { email: 'van.thu@so-mau.example' });
  await expect(findOneTimeLink(given.office, third)).rejects.toMatchObject(used);
});

test('sessions that were ended from elsewhere stand in the history, each with its address', async () => {
  const person = await addPerson(given.office, 'van-thu');
  const hashOf = async () => (await findSession(given.office, (await enter('van-thu')).secret))!.session.tokenHash;
  const [here, there] = [await hashOf(), await hashOf(), await hashOf()];
  await endSession(given.office, person, there);
  await logOutEverywhere(given.office, person, here);
  const { entries } = await given.office.store.read(({ history }) =>
    history.list('so-mau', { act: 'logout' }, null, 10),
  );
  expect(entries.map(({ actor, data }) => [actor.name, data.login, data.address])).toEqual([
    ['Người van-thu', 'van-thu', HERE.address],
    ['Người van-thu', 'van-thu', HERE.address],
  ]);
});

test.each([
  ['ngắn quá', 'password-short'],
  ['aaaaaaaaaaaaaaa', 'password-weak'],
  ['tôi là van-thu đây', 'password-weak'],
  ['a b'.repeat(100), 'password-long'],
])('the password “%s” is refused: %s', async (typed, code) => {
  const { id } = await addPerson(given.office, 'van-thu');
  const path = secretOf(await offerPassword(given.office, id, BY));
  await expect(setPasswordByLink(given.office, path, typed)).rejects.toMatchObject({ code });
});

test('who changes the password types the old one; the other sessions end, this one stays', async () => {
  await addPerson(given.office, 'van-thu');
  const [here, there] = [await enter('van-thu'), await enter('van-thu')];
  const open = (await findSession(given.office, here.secret))!;
  const change = (old: string) => changePassword(given.office, open, { old, new: 'câu mới dễ nhớ hơn' }, HERE.address);
  await expect(change('không phải')).rejects.toMatchObject({ code: 'password-wrong' });
  await change(passwordOf('van-thu'));
  expect(await findSession(given.office, here.secret)).not.toBeNull();
  expect(await findSession(given.office, there.secret)).toBeNull();
});

test('a session that was stolen does not get to guess the password without end', async () => {
  await addPerson(given.office, 'van-thu');
  const open = (await findSession(given.office, (await enter('van-thu')).secret))!;
  const guess = () => changePassword(given.office, open, { old: 'đoán mò', new: 'câu mới dễ nhớ hơn' }, HERE.address);
  for (let i = 0; i < 5; i += 1) await expect(guess()).rejects.toMatchObject({ code: 'password-wrong' });
  await expect(guess()).rejects.toMatchObject({ code: 'login-wait' });
});

test('an account of another office is not there', async () => {
  const { id } = await addPerson(given.office, 'van-thu');
  const unknown = { code: 'account-unknown' };
  await expect(offerPassword(given.office, id, { ...BY, within: 'so-khac' })).rejects.toMatchObject(unknown);
  await expect(disableUser(given.office, id, { ...BY, within: 'so-khac' })).rejects.toMatchObject(unknown);
  await expect(removeUser(given.office, id, { ...BY, within: 'so-khac' })).rejects.toMatchObject(unknown);
  await expect(changeUser(given.office, id, { ...BY, within: 'so-khac' }, { name: 'X' })).rejects.toMatchObject(
    unknown,
  );
});

test('with another role the sessions and tokens of the old one end', async () => {
  const person = await addPerson(given.office, 'van-thu');
  const { secret } = await enter('van-thu');
  const machine = await makeApiToken(given.office, person, { label: 'Máy', role: 'clerk' });
  await changeUser(
    given.office,
    person.id,
    { ...BY, within: 'so-mau' },
    { name: '  Tên  mới ', email: 'mau@vi-du.vn' },
  );
  expect((await findSession(given.office, secret))?.user).toMatchObject({ name: 'Tên mới', email: 'mau@vi-du.vn' });
  expect(await findApiToken(given.office, machine.secret)).not.toBeNull();
  await changeUser(given.office, person.id, { ...BY, within: 'so-mau' }, { role: 'viewer' });
  expect(await findSession(given.office, secret)).toBeNull();
  expect(await findApiToken(given.office, machine.secret)).toBeNull();
});

test('the last administrator of the service stays', async () => {
  const last = await addPerson(given.office, 'quan-tri', 'administrator', null);
  await addPerson(given.office, 'cua-so', 'administrator');
  const refused = { code: 'last-administrator' };
  await expect(removeUser(given.office, last.id, BY)).rejects.toMatchObject(refused);
  await expect(disableUser(given.office, last.id, BY)).rejects.toMatchObject(refused);
  await expect(changeUser(given.office, last.id, BY, { organizationId: 'so-mau' })).rejects.toMatchObject(refused);
  await addPerson(given.office, 'quan-tri-2', 'administrator', null);
  await removeUser(given.office, last.id, BY);
});

test.each([
  [{ login: 'Văn thư' }, 'login-invalid'],
  [{ login: 'thu-ky' }, 'login-taken'],
  [{ name: '  ' }, 'name-missing'],
  [{ email: 'không phải' }, 'email-invalid'],
  [{ organizationId: null }, 'role-invalid'],
  [{ role: 'owner' as Role }, 'role-invalid'],
  [{ organizationId: 'khong-co' }, 'office-unknown'],
])('an account cannot be given %j: %s', async (change, code) => {
  await addPerson(given.office, 'thu-ky');
  const person = await addPerson(given.office, 'van-thu');
  await expect(changeUser(given.office, person.id, BY, change)).rejects.toMatchObject({ code });
});

test('a token opens what it was made for, is kept as a hash, and ends when revoked or with its account', async () => {
  const person = await addPerson(given.office, 'van-thu');
  const { token, secret } = await makeApiToken(given.office, person, { label: ' Màn hình ', role: 'viewer' });
  expect(secret).toMatch(/^lich_[A-Za-z0-9_-]{43}$/);
  expect(JSON.stringify(token)).not.toContain(secret);
  const caller = await findApiToken(given.office, secret);
  expect(caller).toEqual({
    actor: { kind: 'token', id: token.id, name: 'Màn hình' },
    userId: person.id,
    role: 'viewer',
    organizationId: 'so-mau',
  });
  expect(await findApiToken(given.office, `${secret}x`)).toBeNull();
  const used = await given.office.store.read(({ apiTokens }) => apiTokens.get(token.id));
  expect(used?.lastUsedAt).toBe(given.now);
  const other = await addPerson(given.office, 'nguoi-khac');
  await expect(revokeApiToken(given.office, other, token.id)).rejects.toMatchObject({
    code: 'token-unknown',
  });
  await revokeApiToken(given.office, person, token.id);
  expect(await findApiToken(given.office, secret)).toBeNull();
});

test('a token gets no more than its owner has', async () => {
  const clerk = await addPerson(given.office, 'van-thu');
  const more = makeApiToken(given.office, clerk, { label: 'Máy', role: 'administrator' });
  await expect(more).rejects.toMatchObject({ code: 'role-invalid' });
  await expect(makeApiToken(given.office, clerk, { label: ' ', role: 'viewer' })).rejects.toMatchObject({
    code: 'label-missing',
  });
});

test('an office is there for its own people and for administrators of the whole service', async () => {
  const { store } = given.office;
  const own = callerOfUser(await addPerson(given.office, 'van-thu'));
  const whole = callerOfUser(await addPerson(given.office, 'quan-tri', 'administrator', null));
  expect((await officeFor(store, own, 'so-mau')).organization.id).toBe('so-mau');
  await expect(officeFor(store, own, 'so-khac')).rejects.toMatchObject({ code: 'office-unknown' });
  await expect(officeFor(store, own, 'khong-co')).rejects.toMatchObject({ code: 'office-unknown' });
  expect((await officeFor(store, whole, 'so-khac')).organization.id).toBe('so-khac');
  expect((await officesFor(store, own)).map(({ organization: { id } }) => id)).toEqual(['so-mau']);
  expect(await officesFor(store, whole)).toHaveLength(2);
});

test('what each role may do', () => {
  const allowed = (role: Role) => ALL_PERMISSIONS.filter((permission) => may(role, permission));
  expect(allowed('administrator')).toEqual(ALL_PERMISSIONS);
  expect(allowed('clerk')).toEqual([
    'view-programmes',
    'edit-programmes',
    'edit-roster',
    'manage-links',
    'view-targets',
    'manage-mail',
    'view-history',
  ]);
  expect(allowed('viewer')).toEqual(['view-programmes']);
});

test('what is done with accounts stands in the history of their office, without any secret', async () => {
  const admin = { ...BY, within: 'so-mau' };
  const person = await addPerson(given.office, 'van-thu');
  await enter('van-thu');
  await enter('van-thu', 'sai mật khẩu').catch(() => {});
  await enter('khong-co', 'sai mật khẩu').catch(() => {});
  await changeUser(given.office, person.id, admin, { role: 'viewer' });
  const path = secretOf(await offerPassword(given.office, person.id, admin));
  const { secret } = await makeApiToken(given.office, { ...person, role: 'viewer' }, { label: 'Máy', role: 'viewer' });
  await removeUser(given.office, person.id, admin);
  const [own, nobody] = await given.office.store.read(async ({ history }) => [
    (await history.list('so-mau', {}, null, 20)).entries,
    (await history.list(null, {}, null, 20)).entries,
  ]);
  expect(own!.map(({ act, actor }) => `${act} ${actor.name}`)).toEqual([
    'user-remove Quản trị',
    'token-add Người van-thu',
    'user-change Quản trị',
    'user-change Quản trị',
    'login-failed van-thu',
    'login Người van-thu',
    'user-add Người van-thu',
  ]);
  expect(own![3]!.changes).toEqual([{ of: 'Người van-thu', field: 'role', from: 'clerk', to: 'viewer' }]);
  expect(nobody!.map(({ act, data }) => [act, data])).toEqual([
    ['login-failed', { login: 'kho…', address: '192.0.2.10' }],
  ]);
  for (const hidden of [path, secret, passwordOf('van-thu'), 'sai mật khẩu']) {
    expect(JSON.stringify([own, nobody])).not.toContain(hidden);
  }
});
