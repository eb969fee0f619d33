import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeApiToken } from '../../src/service/accounts/api-tokens.ts';
import { importDocument } from '../../src/service/import.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { addPerson } from '../service/accounts/people.ts';
import { CLERK, meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { serviceFor, visitorAt } from './browsing.ts';
import { type Machine, machineAt } from './machine.ts';

/** Lists that a machine reads page by page while their items go. */

let given: TestOffice;
let app: FastifyInstance;
let admin: Machine;
beforeEach(async () => {
  given = await openTestOffice();
  const { office } = given;
  await office.store.write((store) => seedOrganization(store, office, SO_MAU));
  app = serviceFor(office);
  const person = await addPerson(office, 'quan-tri', 'administrator');
  admin = machineAt(app, (await makeApiToken(office, person, { label: 'máy', role: 'administrator' })).secret);
});
afterEach(async () => {
  await app.close();
  await given.close();
});

const OFFICE = '/organizations/so-mau';
const unknown = { status: 400, body: { type: 'urn:lich:problem:cursor-unknown' } };
const people = () => Promise.all(['an', 'binh', 'chi'].map((login) => addPerson(given.office, login)));

async function drafts(): Promise<void> {
  for (const day of ['03-05', '03-06', '03-07']) {
    given.now += day === '03-07' ? 0 : 1;
    const read = async () => ({ format: 'text', programme: month(meeting(day, 'Giao ban')) }) as const;
    const request = { actor: CLERK, organization: SO_MAU, fileName: `${day}.txt`, on: null };
    await importDocument(given.office, read, { ...request, bytes: Buffer.from(day) });
  }
}

/** Deletes every page before the next is asked for; answers how many items went. */
async function clear<T>(list: string, pathOf: (item: T) => string | null): Promise<number> {
  let [gone, next, pages] = [0, null as string | null, 0];
  do {
    const page = await admin.ask('GET', `${list}?limit=1${next === null ? '' : `&cursor=${next}`}`);
    expect(page.status).toBe(200);
    for (const path of (page.body.items as T[]).map(pathOf)) {
      if (path === null) continue;
      expect((await admin.ask('DELETE', path)).status).toBe(204);
      gone += 1;
    }
    next = page.body.next;
    pages += 1;
  } while (next !== null && pages < 10);
  return gone;
}

test('accounts that are removed page by page all go, and nobody else', async () => {
  await people();
  const users = `${OFFICE}/users`;
  const gone = await clear<{ id: string; login: string }>(users, ({ id, login }) =>
    login === 'quan-tri' ? null : `${users}/${id}`,
  );
  expect(gone).toBe(3);
  expect((await admin.ask('GET', users)).body.items).toMatchObject([{ login: 'quan-tri' }]);
});

test('drafts that are thrown away page by page all go, the newest first', async () => {
  await drafts();
  const list = `${OFFICE}/drafts`;
  const gone = await clear<{ revision: { id: string; version: number } }>(
    list,
    ({ revision: { id, version } }) => `${list}/${id}?version=${version}`,
  );
  expect(gone).toBe(3);
  expect((await admin.ask('GET', list)).body).toEqual({ items: [], next: null });
});

test('sessions that are ended page by page all end', async () => {
  const [person] = await people();
  for (const address of ['198.51.100.1', '198.51.100.2', '198.51.100.3']) {
    given.now += 1;
    await visitorAt(app, address).logIn('an');
  }
  const list = `${OFFICE}/users/${person!.id}/sessions`;
  expect(await clear<{ id: string }>(list, ({ id }) => `${list}/${id}`)).toBe(3);
  expect((await admin.ask('GET', list)).body.items).toEqual([]);
});

test('a page behind the last item that is left is empty and the last', async () => {
  given.now += 1;
  await people();
  const users = `${OFFICE}/users`;
  const { items, next } = (await admin.ask('GET', `${users}?limit=3`)).body;
  const { items: all } = (await admin.ask('GET', users)).body;
  for (const { id, login } of all) {
    if (login !== 'quan-tri') await admin.ask('DELETE', `${users}/${id}`);
  }
  expect(items).toHaveLength(3);
  expect((await admin.ask('GET', `${users}?cursor=${next}`)).body).toEqual({ items: [], next: null });
});

test('a cursor that was changed, was answered for another list or is somebody’s own making is refused', async () => {
  await people();
  await drafts();
  const users = `${OFFICE}/users`;
  const { items, next } = (await admin.ask('GET', `${users}?limit=1`)).body;
  expect((await admin.ask('GET', `${users}?limit=1&cursor=${next}`)).status).toBe(200);
  const own = Buffer.from(JSON.stringify([0, ''])).toString('base64url');
  const [, mac] = next.split('.');
  for (const forged of [`${next}x`, `x${next}`, items[0].id, own, `${own}.`, `${own}.${mac}`, '', '.']) {
    expect(await admin.ask('GET', `${users}?cursor=${forged}`)).toMatchObject(unknown);
  }
  expect(await admin.ask('GET', `${OFFICE}/drafts?cursor=${next}`)).toMatchObject(unknown);
});
