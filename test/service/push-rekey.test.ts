import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PushTarget } from '../../src/model/push.ts';
import { type Keys, openKeys } from '../../src/service/keys.ts';
import type { PushOffice } from '../../src/service/push-office.ts';
import { reseal } from '../../src/service/push-rekey.ts';
import { openPassword, sealPassword } from '../../src/service/push-secrets.ts';
import { feed, MOMENT } from '../contract/samples.ts';
import { meeting, month, openTestOffice, SO_MAU, type TestOffice } from './office.ts';

const PASSWORD = 'mật khẩu ậ';

let folder: string;
let file: string;
let opened: TestOffice;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lich-rekey-'));
  file = join(folder, 'key');
  opened = await openTestOffice(SO_MAU, folder);
  await opened.publish(month(meeting('03-03', 'Họp giao ban')));
});
afterEach(() => opened.close());

/** What another process, started now, opens passwords with. */
const freshKeys = (sealing: readonly Buffer[] = []) => openKeys(opened.office.store, file, sealing);
const office = (keys: Keys): PushOffice => ({ office: { ...opened.office, keys } }) as PushOffice;

async function putTarget(keys: Keys, id: string): Promise<void> {
  const target: PushTarget = {
    id,
    organizationId: SO_MAU.id,
    feedId: feed().id,
    calendarUrl: `https://lich.example/${id}/`,
    user: 'van-thu',
    password: sealPassword(keys, id, PASSWORD),
    policy: 'keep',
    conditions: 'honoured',
    createdAt: MOMENT,
  };
  await opened.office.store.write(({ push }) => push.putTarget(target));
}
const sealed = async (id: string) => (await opened.office.store.read(({ push }) => push.target(id)))!.password;
const keyIdOf = (text: string) => text.split('.')[1];

test('passwords are sealed anew; before that, and in a copy of the store, the old key opens them', async () => {
  const running = opened.office.keys;
  await putTarget(running, 'a');
  const before = await sealed('a');
  expect(await reseal(office(await freshKeys()))).toEqual({ resealed: 1, lost: [] });
  const after = await sealed('a');
  expect(keyIdOf(after)).not.toBe(keyIdOf(before));
  // A service that runs meanwhile needs no new start.
  for (const keys of [running, await freshKeys()]) {
    expect(openPassword(keys, 'a', before)).toBe(PASSWORD);
    expect(openPassword(keys, 'a', after)).toBe(PASSWORD);
    expect(keyIdOf(sealPassword(keys, 'b', PASSWORD))).toBe(keyIdOf(after));
  }
  await reseal(office(running));
  expect(keyIdOf(await sealed('a'))).not.toBe(keyIdOf(after));
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('links stay what they were', async () => {
  const before = opened.office.keys.for('feed-links');
  await reseal(office(opened.office.keys));
  expect((await freshKeys()).for('feed-links').equals(before)).toBe(true);
});

test('a key file that lost its last line break is added to all the same', async () => {
  writeFileSync(file, readFileSync(file, 'utf8').trimEnd());
  await putTarget(await freshKeys(), 'a');
  expect(await reseal(office(await freshKeys()))).toEqual({ resealed: 1, lost: [] });
  expect(openPassword(await freshKeys(), 'a', await sealed('a'))).toBe(PASSWORD);
});

test('keys of the environment go before those of the file, which is left alone', async () => {
  const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  await putTarget(opened.office.keys, 'a');
  const text = readFileSync(file, 'utf8');
  expect(await reseal(office(await freshKeys([one])))).toEqual({ resealed: 1, lost: [] });
  expect(readFileSync(file, 'utf8')).toBe(text);
  const withOne = await sealed('a');
  expect(() => openPassword(opened.office.keys, 'a', withOne)).toThrow(
    expect.objectContaining({ code: 'push-password-lost' }),
  );
  expect(await reseal(office(await freshKeys([two, one])))).toEqual({ resealed: 1, lost: [] });
  expect(openPassword(await freshKeys([two]), 'a', await sealed('a'))).toBe(PASSWORD);
});

test('a password that no key opens is told, and the others are sealed anew', async () => {
  await putTarget(await freshKeys([Buffer.alloc(32, 1)]), 'a');
  await putTarget(opened.office.keys, 'b');
  const lost = await sealed('a');
  expect(await reseal(office(opened.office.keys))).toEqual({ resealed: 1, lost: ['a'] });
  expect(await sealed('a')).toBe(lost);
  expect(openPassword(opened.office.keys, 'b', await sealed('b'))).toBe(PASSWORD);
});

test('a key file with anything else in it is refused', async () => {
  appendFileSync(file, 'lich-seal-1 ngắn\n');
  expect(() => opened.office.keys.sealing()).toThrow(expect.objectContaining({ code: 'key-garbled' }));
  rmSync(file);
  expect(() => opened.office.keys.renewSealing()).toThrow(expect.objectContaining({ code: 'key-missing' }));
});
