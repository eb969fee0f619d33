import cookie from '@fastify/cookie';
import { type FastifyInstance, fastify } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guardAccess } from '../../src/http/office/access.ts';
import { serveOffice } from '../../src/http/office/serve-office.ts';
import { refuse } from '../../src/http/refuse.ts';
import { addOffices, addPerson } from '../service/accounts/people.ts';
import { openTestOffice, type TestOffice } from '../service/office.ts';
import { officeParts, visitorAt } from './browsing.ts';

/** Whatever routes of pages there are or will be: asked one by one. Those of the API are asked by its own test. */

let given: TestOffice;
let app: FastifyInstance;
const routes: { readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; readonly url: string }[] = [];
beforeAll(async () => {
  given = await openTestOffice();
  await addOffices(given.office);
  app = fastify();
  app.addHook('onRoute', ({ method, url }) => {
    if (url.startsWith('/api/')) return;
    for (const one of [method].flat()) if (one !== 'HEAD') routes.push({ method: one as 'GET', url });
  });
  await app.register(cookie);
  app.setErrorHandler((error, request, reply) => refuse(request, reply, error));
  await serveOffice(app, officeParts(given.office));
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await given.close();
});

const OPEN = [
  'GET /login',
  'POST /login',
  'GET /account/set/:secret',
  'POST /account/set/:secret',
  'GET /login/forgotten',
  'POST /login/forgotten',
];
const named = ({ method, url }: (typeof routes)[number]) => `${method} ${url}`;
const pathOf = (url: string, organization: string) =>
  url.replace(':organization', organization).replaceAll(/:\w+/g, 'khong-co');

test('who is not logged in comes in nowhere but at the log-in and by one-time links', async () => {
  expect(routes.length).toBeGreaterThan(40);
  const closed = routes.filter((route) => !OPEN.includes(named(route)));
  for (const route of closed) {
    const { method, url } = route;
    const answer = await app.inject({ method, url: pathOf(url, 'so-mau'), headers: { accept: 'application/json' } });
    expect([named(route), answer.statusCode]).toEqual([named(route), 401]);
  }
});

test('no route of another office is there for an administrator, whatever is asked', async () => {
  await addPerson(given.office, 'quan-tri', 'administrator');
  const visitor = visitorAt(app);
  await visitor.logIn('quan-tri');
  const headers = { cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  const ofOffices = routes.filter(({ url }) => url.includes(':organization'));
  expect(ofOffices.length).toBeGreaterThan(25);
  for (const route of ofOffices) {
    const { method, url } = route;
    const answer = await app.inject({ method, url: pathOf(url, 'so-khac'), headers });
    const problem = answer.json() as { type: string };
    expect([named(route), answer.statusCode, problem.type]).toEqual([
      named(route),
      404,
      'urn:lich:problem:office-unknown',
    ]);
  }
});

test('every route that changes something refuses a request without its token', async () => {
  await addPerson(given.office, 'chung', 'administrator', null);
  const visitor = visitorAt(app);
  await visitor.logIn('chung');
  const headers = { cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  for (const route of routes.filter(({ method }) => method !== 'GET')) {
    const { method, url } = route;
    const answer = await app.inject({ method, url: pathOf(url, 'so-mau'), headers });
    expect([named(route), answer.statusCode]).toEqual([named(route), 403]);
  }
});

test('a route that does not say who may come in stops the service from starting', async () => {
  const careless = fastify();
  careless.register(async (scope) => {
    guardAccess(scope, officeParts(given.office));
    scope.get('/secret', () => 'x');
  });
  await expect(careless.ready()).rejects.toThrow('nobody said who may come in at /secret');
});
