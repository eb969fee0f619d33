import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOffice } from '../../src/cli/open-office.ts';
import { readEnvironment } from '../../src/config/environment.ts';
import { makeApiToken } from '../../src/service/accounts/api-tokens.ts';
import { systemClock } from '../../src/time/clock.ts';
import { openTerminal } from '../cli/running.ts';
import { type Server, startServer, until } from '../cli/server.ts';
import { removeStoreIn, sql, storeIn } from '../contract/opening.ts';
import { openSmallServer, PASSWORD, USER } from '../push/small-server.ts';
import { addPerson } from '../service/accounts/people.ts';
import { meeting, supplement } from '../service/office.ts';

/** Two services as processes of their own on one database, as they stand behind a balancer. */

const OFFICE = 'so-vi-du';
const FEED = `${OFFICE}.organization`;
const SECOND = 1000;

let folder: string;
let first: Server;
let second: Server;
let token: string;
let path: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lich-replicas-'));
  // The key of both is there before them, as it has to be; the database is empty.
  await lich('feeds');
  [first, second] = await Promise.all([startServer(folder), startServer(folder)]);
  token = await makeToken();
  const feeds = JSON.parse((await lich('feeds', '--json')).stdout) as { feed: string; address: string }[];
  path = new URL(feeds.find(({ feed }) => feed === FEED)?.address ?? '').pathname;
});
afterAll(async () => {
  await Promise.all([first.stop(), second.stop()]);
  removeStoreIn(folder);
});

const rows = (text: string) => sql((storeIn(folder).DATABASE_URL ?? '').replace(/.*\//, ''), text).trim();
const feedAt = async ({ address }: Server) => (await fetch(address + path)).text();

async function lich(...args: string[]) {
  const terminal = openTerminal(storeIn(folder), systemClock);
  terminal.input = PASSWORD;
  const done = await terminal.run(...args);
  terminal.close();
  return done;
}

async function makeToken(): Promise<string> {
  const silent = { write: () => undefined };
  const environment = () => readEnvironment(storeIn(folder));
  const open = await openOffice({ stdout: silent, stderr: silent, isTerminal: false, clock: systemClock, environment });
  const clerk = await addPerson(open.office, 'van-thu', 'clerk', OFFICE);
  const { secret } = await makeApiToken(open.office, clerk, { label: 'máy', role: 'clerk' });
  await open.close();
  return secret;
}

async function call({ address }: Server, method: string, place: string, body?: unknown) {
  const given = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = {
    authorization: `Bearer ${token}`,
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const answer = await fetch(`${address}/api/v1/organizations/${OFFICE}/${place}`, { method, headers, ...given });
  return (await answer.json()) as { revision: { id: string }; version: number; basis: number; isNew: boolean };
}

/** Hands a notice of one meeting in and publishes it, all at one service. */
async function publish(at: Server, title: string): Promise<void> {
  const notice = { ...supplement(meeting('03-05', title, { leaders: [] })), organization: OFFICE };
  const { id } = (await call(at, 'POST', 'programmes', notice)).revision;
  const { version, basis } = await call(at, 'GET', `drafts/${id}/preview`);
  const answer = await call(at, 'POST', `drafts/${id}/accept`, { version, basis, confirmed: true });
  expect(answer).toMatchObject({ isNew: true });
}

test('two that start at once on an empty database set the example up once', () => {
  expect(rows('select count(*) from documents')).toBe('2');
  expect(rows('select count(*), count(accepted_at) from revisions')).toBe('2|2');
  expect(rows('select count(*) - count(distinct feed_id) from feed_links')).toBe('0');
});

test('both give the same bytes', async () => {
  expect(await feedAt(second)).toBe(await feedAt(first));
});

test('what is accepted at one is in the feeds of the other, at once', async () => {
  const took: number[] = [];
  for (let i = 0; i < 10; i += 1) {
    const [here, there] = i % 2 === 0 ? [first, second] : [second, first];
    // Held in memory, so that an old answer would be at hand.
    await feedAt(there);
    await publish(here, `Cuộc họp thứ ${i}`);
    took.push(await until(async () => (await feedAt(there)).includes(`Cuộc họp thứ ${i}`), 5000));
  }
  console.log(`fresh at the other after ${took.map((ms) => Math.round(ms)).join(', ')} ms`);
  expect(await feedAt(second)).toBe(await feedAt(first));
}, 60_000);

test('one with another key does not start, and says why', async () => {
  const other = mkdtempSync(join(tmpdir(), 'lich-key-'));
  const { DATABASE_URL = '' } = storeIn(folder);
  const terminal = openTerminal({ DATABASE_URL, LICH_KEY_FILE: join(other, 'key') }, systemClock);
  const missing = await terminal.run('feeds');
  expect(missing).toMatchObject({ status: 1 });
  expect(missing.stderr).toContain('Không thấy tệp khóa');
  terminal.close();
  const stranger = openTerminal({ LICH_KEY_FILE: join(other, 'key') }, systemClock);
  await stranger.run('feeds');
  stranger.close();
  const foreign = openTerminal({ DATABASE_URL, LICH_KEY_FILE: join(other, 'key') }, systemClock);
  const refused = await foreign.run('feeds');
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.stderr).toContain('không phải là khóa của kho dữ liệu này');
  expect(refused.stderr).toContain('LICH_KEY_FILE');
  foreign.close();
});

test('a database that goes away takes no calendar with it, and is used again when it comes back', async () => {
  const name = (storeIn(folder).DATABASE_URL ?? '').replace(/.*\//, '');
  const before = await feedAt(first);
  sql('postgres', `alter database ${name} allow_connections false`);
  sql('postgres', `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
  expect(await feedAt(first)).toBe(before);
  const refused = await fetch(`${first.address}/api/v1/organizations/${OFFICE}/programmes`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({
    type: 'urn:lich:problem:store-away',
    detail: 'Cơ sở dữ liệu tạm thời không trả lời; hãy thử lại sau ít phút.',
  });
  sql('postgres', `alter database ${name} allow_connections true`);
  await publish(first, 'Sau khi mất kết nối');
  await until(async () => (await feedAt(second)).includes('Sau khi mất kết nối'), 10 * SECOND);
  for (const { said } of [first, second]) expect(said.stderr + said.stdout).not.toMatch(/postgres:\/\/|unhandled/i);
}, 60_000);

test('a job of one target is in one pair of hands, and one cut off in the middle is done to its end', async () => {
  const server = await openSmallServer();
  try {
    const hold = Promise.withResolvers<void>();
    server.thinks = async ({ method }) => {
      if (method === 'PUT' && server.objects.size >= 5) await hold.promise;
    };
    await second.stop();
    const added = await lich('push', '--add', '--feed', FEED, '--url', server.calendarUrl, '--user', USER);
    expect(added).toMatchObject({ status: 0 });
    await until(async () => server.objects.size >= 5, 20_000);
    second = await startServer(folder);
    const asked = server.asked.length;
    await setTimeout(4 * SECOND);
    await publish(second, 'Khi đang đẩy');
    await setTimeout(2 * SECOND);
    expect(server.asked.length).toBe(asked);
    await first.stop('SIGKILL');
    hold.resolve();
    // Its lease is over in five minutes: the test does not wait for them.
    expect(rows('select count(*) from push_outbox where lease is not null')).toBe('1');
    rows('update push_outbox set lease_until = 0');
    await until(async () => rows('select count(*) from push_outbox') === '0', 30 * SECOND);
    const uids = new Set((await feedAt(second)).match(/^UID:.*$/gm));
    expect(server.objects.size).toBe(uids.size);
    expect([...server.objects.values()].some((text) => text.includes('Khi đang đẩy'))).toBe(true);
    first = await startServer(folder);
  } finally {
    await server.close();
  }
}, 120_000);
