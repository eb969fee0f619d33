import { afterEach, beforeEach, expect, test } from 'vitest';
import { logIn } from '../../src/service/accounts/log-in.ts';
import { forgetOld } from '../../src/service/retention.ts';
import { addOffices, addPerson, HERE, passwordOf } from './accounts/people.ts';
import { meeting, month, openTestOffice, type TestOffice } from './office.ts';

let given: TestOffice;
beforeEach(async () => {
  given = await openTestOffice();
  await addOffices(given.office);
  await addPerson(given.office, 'van-thu');
});
afterEach(() => given.close());

const DAY = 86_400;
const acts = async () => {
  const { entries } = await given.office.store.read(({ history }) => history.list('so-mau', {}, null, 50));
  return entries.map(({ act }) => act);
};

test('records of access go when their days are over, and nothing else does', async () => {
  const enter = () => logIn(given.office, { login: 'van-thu', password: passwordOf('van-thu') }, HERE);
  await enter();
  await expect(logIn(given.office, { login: 'van-thu', password: 'sai' }, HERE)).rejects.toThrow('login-failed');
  given.now += 30 * DAY;
  await enter();
  expect(await acts()).toEqual(['login', 'login-failed', 'login', 'user-add']);
  expect(await forgetOld(given.office, { accessDays: 30, historyDays: null, fileDays: null })).toEqual({
    records: 0,
    files: 0,
  });
  given.now += 1;
  expect(await forgetOld(given.office, { accessDays: 30, historyDays: null, fileDays: null })).toEqual({
    records: 2,
    files: 0,
  });
  expect(await acts()).toEqual(['login', 'user-add']);
  given.now += 3650 * DAY;
  // From the newest of all the next is numbered.
  expect(await forgetOld(given.office, { accessDays: 30, historyDays: null, fileDays: null })).toEqual({
    records: 0,
    files: 0,
  });
});

test('the history goes when its days are over, where the office has set any; revisions stay', async () => {
  await given.publish(month(meeting('03-03', 'Họp giao ban')));
  given.now += 400 * DAY;
  await logIn(given.office, { login: 'van-thu', password: passwordOf('van-thu') }, HERE);
  const before = await acts();
  expect(before).toContain('accept');
  expect(await forgetOld(given.office, { accessDays: 730, historyDays: null, fileDays: null })).toEqual({
    records: 0,
    files: 0,
  });
  expect(
    (await forgetOld(given.office, { accessDays: 730, historyDays: 365, fileDays: null })).records,
  ).toBeGreaterThan(1);
  expect(await acts()).toEqual(['login']);
  expect(await given.published()).toHaveLength(1);
  const programmes = await given.office.store.read(({ revisions }) => revisions.programmes('so-mau'));
  expect(programmes).toHaveLength(1);
});
