import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ApiToken, OneTimeLink, Session, User } from '../../src/model/account.ts';
import type { Store } from '../../src/store/port.ts';
import { MOMENT, organization } from './samples.ts';

/** What every implementation of the store must do for accounts. */

export const USER: User = {
  id: 'u1',
  organizationId: 'so-mau',
  role: 'clerk',
  login: 'van-thu',
  name: 'Nguyễn Văn Mẫu',
  email: null,
  createdAt: MOMENT,
  disabledAt: null,
};
export const SESSION: Session = {
  tokenHash: 's1',
  userId: 'u1',
  createdAt: MOMENT,
  lastSeenAt: MOMENT,
  expiresAt: MOMENT + 100,
  address: '192.0.2.1',
  agent: 'Firefox',
};
export const TOKEN: ApiToken = {
  id: 't1',
  userId: 'u1',
  organizationId: 'so-mau',
  role: 'viewer',
  tokenHash: 'h1',
  label: 'Màn hình',
  createdAt: MOMENT,
  lastUsedAt: null,
  revokedAt: null,
};
export const LINK: OneTimeLink = {
  tokenHash: 'l1',
  purpose: 'set-password',
  userId: 'u1',
  madeBy: 'u2',
  createdAt: MOMENT,
  expiresAt: MOMENT + 60,
};

export function accountContract(name: string, open: () => Promise<Store>): void {
  describe(`accounts in ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.write(async ({ organizations, users }) => {
        await organizations.add(organization(), MOMENT);
        await users.add(USER);
      });
    });
    afterEach(() => store.close());

    test('an account is found by id and by login name, and its password apart from it', async () => {
      await store.write(({ users }) => users.setPassword('u1', 'hash'));
      await store.read(async ({ users }) => {
        expect(await users.get('u1')).toEqual(USER);
        expect(await users.byLogin('van-thu')).toEqual(USER);
        expect(await users.password('u1')).toBe('hash');
        expect(await users.get('u2')).toBeNull();
        expect(await users.byLogin('VAN-THU')).toBeNull();
        expect(await users.password('u2')).toBeNull();
      });
    });

    test('accounts are listed by office, and all of them with those of the whole service', async () => {
      const whole = { ...USER, id: 'u2', login: 'quan-tri', organizationId: null, createdAt: MOMENT + 1 };
      await store.write(({ users }) => users.add(whole));
      await store.read(async ({ users }) => {
        expect(await users.list('so-mau')).toEqual([USER]);
        expect(await users.list('so-khac')).toEqual([]);
        expect(await users.list(null)).toEqual([USER, whole]);
      });
    });

    test('a login name belongs to one account', async () => {
      const twice = store.write(({ users }) => users.add({ ...USER, id: 'u2' }));
      await expect(twice).rejects.toThrow();
    });

    test('an account is replaced without its password', async () => {
      const changed: User = { ...USER, name: 'Trần Thị Mẫu', role: 'viewer', email: 'mau@vi-du.vn', disabledAt: 5 };
      await store.write(async ({ users }) => {
        await users.setPassword('u1', 'hash');
        await users.replace(changed);
      });
      await store.read(async ({ users }) => {
        expect(await users.get('u1')).toEqual(changed);
        expect(await users.password('u1')).toBe('hash');
      });
    });

    test('with an account its sessions, tokens and links are gone', async () => {
      await store.write(async ({ users, sessions, apiTokens, oneTimeLinks }) => {
        await sessions.add(SESSION);
        await apiTokens.add(TOKEN);
        await oneTimeLinks.put(LINK);
        await users.remove('u1');
      });
      await store.read(async ({ users, sessions, apiTokens, oneTimeLinks }) => {
        expect(await users.get('u1')).toBeNull();
        expect(await sessions.get('s1')).toBeNull();
        expect(await apiTokens.get('t1')).toBeNull();
        expect(await oneTimeLinks.get('l1')).toBeNull();
      });
    });

    test('sessions are seen, ended one by one or all but one, and swept when old', async () => {
      const others = ['s2', 's3'].map((tokenHash) => ({ ...SESSION, tokenHash, expiresAt: MOMENT + 500 }));
      await store.write(async ({ sessions }) => {
        for (const session of [SESSION, ...others]) await sessions.add(session);
        await sessions.see('s3', MOMENT + 50);
      });
      await store.read(async ({ sessions }) => {
        expect((await sessions.ofUser('u1')).map(({ tokenHash }) => tokenHash)).toEqual(['s3', 's1', 's2']);
        expect(await sessions.get('s3')).toEqual({ ...others[1], lastSeenAt: MOMENT + 50 });
      });
      await store.write(({ sessions }) => sessions.sweep(MOMENT + 100, MOMENT + 1));
      expect(await store.read(({ sessions }) => sessions.ofUser('u1'))).toHaveLength(1);
      await store.write(async ({ sessions }) => {
        await sessions.add(SESSION);
        await sessions.endAll('u1', 's1');
      });
      expect(await store.read(({ sessions }) => sessions.ofUser('u1'))).toEqual([SESSION]);
      await store.write(({ sessions }) => sessions.end('s1'));
      expect(await store.read(({ sessions }) => sessions.ofUser('u1'))).toEqual([]);
    });

    test('a token is found by its hash, remembers its last use, and is revoked once', async () => {
      await store.write(async ({ apiTokens }) => {
        await apiTokens.add(TOKEN);
        await apiTokens.add({ ...TOKEN, id: 't2', tokenHash: 'h2', createdAt: MOMENT + 1 });
        await apiTokens.use('t1', MOMENT + 5);
        await apiTokens.revoke('t1', MOMENT + 6);
        await apiTokens.revokeAll('u1', MOMENT + 9);
      });
      await store.read(async ({ apiTokens }) => {
        expect(await apiTokens.byTokenHash('h1')).toEqual({ ...TOKEN, lastUsedAt: MOMENT + 5, revokedAt: MOMENT + 6 });
        expect((await apiTokens.ofUser('u1')).map(({ revokedAt }) => revokedAt)).toEqual([MOMENT + 6, MOMENT + 9]);
        expect(await apiTokens.byTokenHash('h3')).toBeNull();
      });
    });

    test('a one-time link takes the place of the one before, and is taken once', async () => {
      const first: OneTimeLink = { ...LINK, tokenHash: 'f1', purpose: 'first-administrator', userId: null };
      await store.write(async ({ oneTimeLinks }) => {
        await oneTimeLinks.put(first);
        await oneTimeLinks.put(LINK);
        await oneTimeLinks.put({ ...LINK, tokenHash: 'l2' });
        await oneTimeLinks.put({ ...first, tokenHash: 'f2' });
      });
      await store.read(async ({ oneTimeLinks }) => {
        expect(await oneTimeLinks.get('l1')).toBeNull();
        expect(await oneTimeLinks.get('l2')).toEqual({ ...LINK, tokenHash: 'l2' });
        expect(await oneTimeLinks.get('f1')).toBeNull();
        expect(await oneTimeLinks.get('f2')).toEqual({ ...first, tokenHash: 'f2' });
      });
      expect(await store.write(({ oneTimeLinks }) => oneTimeLinks.take('l2'))).toBe(true);
      expect(await store.write(({ oneTimeLinks }) => oneTimeLinks.take('l2'))).toBe(false);
    });

    test('the one-time links of an account are removed, and no others', async () => {
      const first: OneTimeLink = { ...LINK, tokenHash: 'f1', purpose: 'first-administrator', userId: null };
      const left = await store.write(async ({ oneTimeLinks }) => {
        await oneTimeLinks.put(first);
        await oneTimeLinks.put(LINK);
        await oneTimeLinks.removeOf(LINK.userId ?? '');
        return [await oneTimeLinks.get('f1'), await oneTimeLinks.get(LINK.tokenHash)];
      });
      expect(left).toEqual([first, null]);
    });

    test('the one-time links that an account made are removed, whomever they are for, and no others', async () => {
      const left = await store.write(async ({ oneTimeLinks }) => {
        await oneTimeLinks.put(LINK);
        await oneTimeLinks.put({ ...LINK, tokenHash: 'l2', purpose: 'reset-password', madeBy: null });
        await oneTimeLinks.removeMadeBy('u2');
        return [await oneTimeLinks.get('l1'), (await oneTimeLinks.get('l2'))?.madeBy];
      });
      expect(left).toEqual([null, null]);
    });

    test('tries to log in are kept by name and address, and forgotten when old', async () => {
      const tried = { failures: 3, lastAt: MOMENT, succeededAt: null };
      await store.write(async ({ loginAttempts }) => {
        await loginAttempts.put('van-thu', '', tried);
        await loginAttempts.put('', '192.0.2.1', tried);
        await loginAttempts.put('', '192.0.2.1', { failures: 4, lastAt: MOMENT + 9, succeededAt: MOMENT });
        await loginAttempts.sweep(MOMENT + 1);
      });
      await store.read(async ({ loginAttempts }) => {
        expect(await loginAttempts.get('van-thu', '')).toBeNull();
        const kept = { failures: 4, lastAt: MOMENT + 9, succeededAt: MOMENT };
        expect(await loginAttempts.get('', '192.0.2.1')).toEqual(kept);
      });
    });
  });
}
