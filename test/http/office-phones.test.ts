import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DavCalendars } from '../../src/service/dav/calendars.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { organization } from '../contract/samples.ts';
import { addPerson } from '../service/accounts/people.ts';
import { meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { officeParts, serviceFor, type Visitor, visitorAt } from './browsing.ts';

let given: TestOffice;
let app: FastifyInstance;
let clerk: Visitor;
beforeEach(async () => {
  given = await openTestOffice();
  const { office } = given;
  const other = organization({ id: 'so-khac', name: 'Sở Khác' });
  for (const one of [SO_MAU, other]) await office.store.write((store) => seedOrganization(store, office, one));
  await given.publish(month(meeting('03-03', 'Giao ban')));
  await addPerson(office, 'van-thu');
  app = serviceFor(office);
  clerk = visitorAt(app);
  await clerk.logIn('van-thu');
});
afterEach(async () => {
  await app.close();
  await given.close();
});

const PHONES = '/office/so-mau/feeds/phones';
const AN = 'so-mau.person.an';
const secrets = (page: string) => [...page.matchAll(/<code class="secret">([^<]+)</g)].map((found) => found[1]!);

test('an account is made, shown once, opens its calendar, and is taken back; the history tells both', async () => {
  expect((await clerk.get(PHONES)).body).toContain('Chưa cấp tài khoản nào.');
  const made = await clerk.post(PHONES, { label: '<i>iPhone</i> của An', feeds: AN });
  expect([made.statusCode, made.headers['cache-control']]).toEqual([200, 'no-store']);
  expect(made.body).toContain('&lt;i&gt;iPhone&lt;/i&gt; của An');
  const [server, user = '', password = ''] = secrets(made.body);
  expect(server).toBe('http://lich.example/dav/');
  expect(made.body).toContain(`/caldav.mobileconfig?user=${user}`);
  const calendars = new DavCalendars(given.office, officeParts(given.office).feeds);
  expect((await calendars.open(user, password))?.account.calendars.map(({ id }) => id)).toEqual([AN]);

  const listed = await clerk.get(PHONES);
  expect(listed.body).toContain('Người Thứ Nhất – Giám đốc');
  expect(listed.body).not.toContain(password);
  const path = /action="(\/office\/so-mau\/feeds\/phones\/[^"]+\/revoke)"/.exec(listed.body)![1]!;
  const revoked = await clerk.post(path, {});
  expect([revoked.statusCode, revoked.headers.location]).toEqual([303, `${PHONES}?done=revoked`]);
  expect(await calendars.open(user, password)).toBeNull();
  const { entries } = await given.office.store.read(({ history }) => history.list('so-mau', {}, null, 10));
  expect(entries.map(({ act }) => act)).toEqual(expect.arrayContaining(['app-password-revoke', 'app-password-add']));
  expect(JSON.stringify(entries)).not.toContain(password.replaceAll('-', ''));
});

test('without a calendar, or with another office’s, nothing is made and what was typed stands there again', async () => {
  await clerk.get(PHONES);
  const none = await clerk.post(PHONES, { label: 'máy của An' });
  expect(none.statusCode).toBe(422);
  expect(none.body).toContain('Hãy chọn ít nhất một lịch.');
  expect(none.body).toContain('value="máy của An"');
  const foreign = await clerk.post(PHONES, { label: 'x', feeds: 'so-khac.organization' });
  expect(foreign.statusCode).toBe(404);
  expect(await given.office.store.read(({ dav }) => dav.passwords('so-mau'))).toEqual([]);
});

test('another office’s accounts are as nothing', async () => {
  expect((await clerk.get('/office/so-khac/feeds/phones')).statusCode).toBe(404);
  await clerk.get(PHONES);
  expect((await clerk.post(`${PHONES}/khong-co/revoke`, {})).statusCode).toBe(404);
});
