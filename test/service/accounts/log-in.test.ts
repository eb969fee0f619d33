import { createHook } from 'node:async_hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LIMITS, waitAfter } from '../../../src/service/accounts/attempts.ts';
import { logIn } from '../../../src/service/accounts/log-in.ts';
import { hashPassword, passwordMatches } from '../../../src/service/accounts/password-hash.ts';
import { findSession, logOut, logOutEverywhere } from '../../../src/service/accounts/sessions.ts';
import { disableUser, enableUser, removeUser } from '../../../src/service/accounts/users.ts';
import { openTestOffice, type TestOffice } from '../office.ts';
import { addOffices, addPerson, BY, HERE, passwordOf } from './people.ts';

let given: TestOffice;
beforeEach(async () => {
  given = await openTestOffice();
  await addOffices(given.office);
});
afterEach(() => given.close());

const right = (login: string) => ({ login, password: passwordOf(login) });
const wrong = (login: string) => ({ login, password: 'không phải mật khẩu' });
const elsewhere = { ...HERE, address: '198.51.100.7' };

test('a password is kept as Argon2id with 19 MiB and two passes, each time with another salt', async () => {
  const [one, two] = await Promise.all([hashPassword('một câu dễ nhớ'), hashPassword('một câu dễ nhớ')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(one).not.toBe(two);
  expect(await passwordMatches('một câu dễ nhớ', one)).toBe(true);
  expect(await passwordMatches('một câu dễ nhơ', one)).toBe(false);
  expect(await passwordMatches('một câu dễ nhớ', null)).toBe(false);
});

test('a hash of the reference implementation opens, whatever its costs', async () => {
  // https://github.com/P-H-C/phc-winner-argon2, src/test.c
  const tag = Buffer.from('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7', 'hex').toString('base64');
  const made = `$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$${tag.replace('=', '')}`;
  expect(await passwordMatches('password', made)).toBe(true);
  expect(await passwordMatches('Password', made)).toBe(false);
});

test('the right password opens a session, of which the store has the hash only', async () => {
  const person = await addPerson(given.office, 'van-thu');
  const { user, secret } = await logIn(given.office, right('van-thu'), HERE);
  expect(user).toEqual(person);
  const found = await findSession(given.office, secret);
  expect(found?.user).toEqual(person);
  expect(found?.session).toMatchObject({ address: '192.0.2.10', agent: 'Mozilla/5.0 Firefox/140.0' });
  expect(JSON.stringify(found)).not.toContain(secret);
});

test('capitals in the name and the way marks are composed make no difference', async () => {
  await addPerson(given.office, 'van-thu');
  const typed = { login: ' Van-Thu ', password: passwordOf('van-thu').normalize('NFD') };
  expect((await logIn(given.office, typed, HERE)).user.login).toBe('van-thu');
});

test('a wrong password, an unknown name, a name that cannot be one and a disabled account answer alike', async () => {
  const person = await addPerson(given.office, 'van-thu');
  await disableUser(given.office, person.id, BY);
  for (const typed of [
    wrong('van-thu'),
    right('van-thu'),
    right('khong-co'),
    right('<script>'),
    { login: 'van-thu', password: '' },
  ]) {
    await expect(logIn(given.office, typed, HERE)).rejects.toMatchObject({ code: 'login-failed', data: {} });
  }
});

test('an unknown name costs as many hashes as a known one: none answers sooner', async () => {
  await addPerson(given.office, 'van-thu');
  let hashes = 0;
  const hook = createHook({
    init(_id, type) {
      if (type.startsWith('ARGON2') || type.startsWith('DERIVE')) hashes += 1;
    },
  }).enable();
  await logIn(given.office, wrong('van-thu'), HERE).catch(() => {});
  const known = hashes;
  await logIn(given.office, wrong('khong-co'), HERE).catch(() => {});
  hook.disable();
  expect([known, hashes - known]).toEqual([1, 1]);
});

test('a session ends by logging out, and all of them by logging out everywhere', async () => {
  const person = await addPerson(given.office, 'van-thu');
  const secrets = [];
  for (let i = 0; i < 3; i += 1) secrets.push((await logIn(given.office, right('van-thu'), HERE)).secret);
  const [first = '', second = '', third = ''] = secrets;
  await logOut(given.office, (await findSession(given.office, first))!);
  expect(await findSession(given.office, first)).toBeNull();
  await logOutEverywhere(given.office, person, (await findSession(given.office, second))!.session.tokenHash);
  expect(await findSession(given.office, second)).not.toBeNull();
  expect(await findSession(given.office, third)).toBeNull();
});

test('a session ends a week after its last visit, and a month after it began', async () => {
  await addPerson(given.office, 'van-thu');
  const { secret } = await logIn(given.office, right('van-thu'), HERE);
  const began = given.now;
  for (const day of [6, 12, 18, 24, 29]) {
    given.now = began + day * 86_400;
    expect(await findSession(given.office, secret)).not.toBeNull();
  }
  given.now = began + 30 * 86_400;
  expect(await findSession(given.office, secret)).toBeNull();
  const next = await logIn(given.office, right('van-thu'), HERE);
  given.now += 7 * 86_400;
  expect(await findSession(given.office, next.secret)).toBeNull();
});

test('the sessions of a disabled or removed account end at once', async () => {
  const person = await addPerson(given.office, 'van-thu');
  const first = await logIn(given.office, right('van-thu'), HERE);
  await disableUser(given.office, person.id, BY);
  expect(await findSession(given.office, first.secret)).toBeNull();
  await enableUser(given.office, person.id, BY);
  expect(await findSession(given.office, first.secret)).toBeNull();
  const second = await logIn(given.office, right('van-thu'), HERE);
  await removeUser(given.office, person.id, BY);
  expect(await findSession(given.office, second.secret)).toBeNull();
});

test('waiting grows from nothing to its longest and no further', () => {
  expect([0, 4, 5, 6, 7, 13, 14, 1000].map((n) => waitAfter(n, LIMITS.pair))).toEqual([0, 0, 2, 4, 8, 512, 900, 900]);
  const thousand = Array.from({ length: 1000 }, (_, n) => waitAfter(n, LIMITS.pair));
  expect(Math.floor(thousand.reduce((all, wait) => all + wait) / 86_400)).toBe(10);
});

test('a thousand wrong passwords at once: five are looked at, and the owner comes in after waiting', async () => {
  await addPerson(given.office, 'van-thu');
  const tries = await Promise.allSettled(
    Array.from({ length: 1000 }, () => logIn(given.office, wrong('van-thu'), elsewhere)),
  );
  const codes = tries.map((tried) => (tried.status === 'rejected' ? tried.reason.code : 'in'));
  expect(
    Object.fromEntries(
      Map.groupBy(codes, (code) => code)
        .entries()
        .map(([code, all]) => [code, all.length]),
    ),
  ).toEqual({
    'login-failed': 5,
    'login-wait': 995,
  });
  await expect(logIn(given.office, right('van-thu'), elsewhere)).rejects.toMatchObject({
    code: 'login-wait',
    data: { seconds: 2 },
  });
  given.now += 2;
  expect((await logIn(given.office, right('van-thu'), elsewhere)).user.login).toBe('van-thu');
});

test('a known owner is not kept waiting by strangers who try the name from many addresses', async () => {
  await addPerson(given.office, 'van-thu');
  await logIn(given.office, right('van-thu'), HERE);
  await pretendFailures('van-thu', '', 500);
  await expect(logIn(given.office, right('van-thu'), elsewhere)).rejects.toMatchObject({
    code: 'login-wait',
    data: { seconds: 60 },
  });
  expect((await logIn(given.office, right('van-thu'), HERE)).user.login).toBe('van-thu');
  given.now += 60;
  expect((await logIn(given.office, right('van-thu'), elsewhere)).user.login).toBe('van-thu');
});

test('an office behind one address is not kept waiting by the failures of one colleague', async () => {
  await addPerson(given.office, 'van-thu');
  await addPerson(given.office, 'thu-ky');
  for (let i = 0; i < 5; i += 1) await logIn(given.office, wrong('van-thu'), HERE).catch(() => {});
  await expect(logIn(given.office, right('van-thu'), HERE)).rejects.toMatchObject({ code: 'login-wait' });
  expect((await logIn(given.office, right('thu-ky'), HERE)).user.login).toBe('thu-ky');
});

test('who tries many names from one address waits, also from the addresses beside it', async () => {
  await addPerson(given.office, 'van-thu');
  await pretendFailures('', '2001:db8:1:2::/64', 300);
  const from = (address: string) => logIn(given.office, right('van-thu'), { ...HERE, address });
  await expect(from('2001:db8:1:2::9')).rejects.toMatchObject({ code: 'login-wait', data: { seconds: 60 } });
  await expect(from('2001:0db8:0001:0002:ffff::1')).rejects.toMatchObject({ code: 'login-wait' });
  expect((await from('2001:db8:1:3::9')).user.login).toBe('van-thu');
});

test('failures are forgotten after a day', async () => {
  await addPerson(given.office, 'van-thu');
  for (let i = 0; i < 5; i += 1) await logIn(given.office, wrong('van-thu'), HERE).catch(() => {});
  given.now += 86_400;
  await expect(logIn(given.office, wrong('van-thu'), HERE)).rejects.toMatchObject({ code: 'login-failed' });
  await expect(logIn(given.office, wrong('van-thu'), HERE)).rejects.toMatchObject({ code: 'login-failed' });
});

function pretendFailures(login: string, address: string, failures: number) {
  const attempts = { failures, lastAt: given.now, succeededAt: null };
  return given.office.store.write(({ loginAttempts }) => loginAttempts.put(login, address, attempts));
}
