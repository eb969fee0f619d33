import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BoardMaker } from '../../src/service/board-maker.ts';
import { addBoard } from '../../src/service/boards.ts';
import { publishFeed } from '../../src/service/feed-list.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { organization } from '../contract/samples.ts';
import { addPerson } from '../service/accounts/people.ts';
import { BY_TEST, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { officeParts, serviceFor, type Visitor, visitorAt } from './browsing.ts';

let given: TestOffice;
let app: FastifyInstance;
let clerk: Visitor;
let maker: BoardMaker;
beforeEach(async () => {
  given = await openTestOffice();
  const { office } = given;
  const other = organization({ id: 'so-khac', name: 'Sở Khác' });
  for (const one of [SO_MAU, other]) await office.store.write((store) => seedOrganization(store, office, one));
  await addPerson(office, 'van-thu');
  maker = new BoardMaker(office, officeParts(office).feeds);
  app = serviceFor(office);
  clerk = visitorAt(app);
  await clerk.logIn('van-thu');
});
afterEach(async () => {
  await app.close();
  await given.close();
});

const BOARDS = '/office/so-mau/boards';
const HALL = {
  label: 'Sảnh <b>1</b>',
  scope: '',
  view: 'week',
  detail: 'titleAndPlace',
  darkFrom: '18h',
  darkTo: '6:00',
};
const tokensOf = (page: string) => [...page.matchAll(/\/board\/([A-Za-z0-9_-]{32})/g)].map((found) => found[1]!);
async function addOne() {
  await clerk.get(`${BOARDS}/new`);
  const added = await clerk.post(BOARDS, HALL);
  expect([added.statusCode, added.headers.location]).toEqual([303, `${BOARDS}?done=added`]);
  const { body } = await clerk.get(BOARDS);
  return { token: tokensOf(body).at(-1)!, body, path: /href="(\/office\/so-mau\/boards\/[^"/]{22})"/.exec(body)![1]! };
}
const open = async (token: string) => {
  maker.forget();
  return await maker.open(token, null, null);
};

test('a board is made, and its address opens it as it was wished', async () => {
  const { token, body } = await addOne();
  expect(body).toContain('Sảnh &lt;b&gt;1&lt;/b&gt;');
  expect(body).toContain('18h00 – 06h00');
  const { board, view } = await open(token);
  expect([view, board.detail, board.dark]).toEqual(['week', 'titleAndPlace', { from: '18:00', to: '06:00' }]);
});

test('what it shows is changed, and the same address shows it; the history says old → new', async () => {
  const { token, path } = await addOne();
  expect((await clerk.get(path)).body).toContain('value="week" selected');
  const changed = await clerk.post(path, { ...HALL, view: 'leaders', darkFrom: '', darkTo: '' });
  expect(changed.headers.location).toBe(`${BOARDS}?done=changed`);
  expect(await open(token)).toMatchObject({ view: 'leaders', board: { dark: null } });
  const history = (await clerk.get('/office/so-mau/history')).body.replace(/<[^>]*>/g, '');
  expect(history).toContain('cách xem: cả tuần → từng lãnh đạo');
  expect(history).toContain('giờ nền tối: 18:00–06:00 → (trống)');
});

test('a renewed board has another address, a revoked one none', async () => {
  const { token, path } = await addOne();
  expect((await clerk.post(`${path}/renew`)).headers.location).toBe(`${BOARDS}?done=renewed`);
  await expect(open(token)).rejects.toMatchObject({ code: 'board-revoked' });
  const { body } = await clerk.get(BOARDS);
  const [next] = tokensOf(body);
  expect((await open(next!)).view).toBe('week');
  const own = [...body.matchAll(/action="(\/office\/so-mau\/boards\/[^"]*\/revoke)"/g)];
  expect((await clerk.post(own[0]![1]!)).headers.location).toBe(`${BOARDS}?done=revoked`);
  await expect(open(next!)).rejects.toMatchObject({ code: 'board-revoked' });
  expect(tokensOf((await clerk.get(BOARDS)).body)).toEqual([]);
});

test('a board that is taken back or changed while it is being looked up is not shown as it was', async () => {
  const { token, path } = await addOne();
  const { store } = given.office;
  let meanwhile = async () => {};
  const slow: typeof store.read = async (work) => {
    const found = await store.read(work);
    await meanwhile();
    meanwhile = async () => {};
    return found;
  };
  const slowMaker = new BoardMaker(
    { ...given.office, store: { ...store, read: slow } },
    officeParts(given.office).feeds,
  );
  const during = (act: () => Promise<unknown>) => {
    slowMaker.forget();
    meanwhile = async () => {
      await act();
      slowMaker.forget();
    };
    return slowMaker.open(token, null, null);
  };
  const changed = await during(() => clerk.post(path, { ...HALL, detail: 'full' }));
  expect(changed.board.detail).toBe('full');
  expect((await slowMaker.open(token, null, null)).board.detail).toBe('full');
  await expect(during(() => clerk.post(`${path}/revoke`))).rejects.toMatchObject({ code: 'board-revoked' });
});

test('an hour that is none is said above what was typed', async () => {
  await clerk.get(`${BOARDS}/new`);
  const refused = await clerk.post(BOARDS, { ...HALL, darkFrom: '25:00' });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('“25:00” không phải là giờ');
  expect(refused.body).toContain('Sảnh &lt;b&gt;1');
});

test('boards of another office are not there, and a viewer sees none', async () => {
  const wish = { organizationId: 'so-khac', label: 'Của họ', scope: { type: 'organization' }, dark: null } as const;
  const { board } = await addBoard(given.office, { ...wish, view: 'today', detail: 'full' }, BY_TEST);
  const page = (await clerk.get(BOARDS)).body;
  expect(page).not.toContain('Của họ');
  for (const act of ['', '/renew', '/revoke']) {
    expect((await clerk.post(`${BOARDS}/${board.id}${act}`, HALL)).statusCode).toBe(404);
  }
  await addPerson(given.office, 'xem', 'viewer');
  const viewer = visitorAt(app);
  await viewer.logIn('xem');
  expect((await viewer.get(BOARDS)).statusCode).toBe(403);
});

test('a calendar that becomes public, and one that is no more, stands in the history once', async () => {
  for (const isPublic of [true, true, false]) {
    await publishFeed(given.office, 'so-mau.organization', isPublic, BY_TEST);
  }
  const { entries } = await given.office.store.read(({ history }) =>
    history.list('so-mau', { act: 'feed-change' }, null, 9),
  );
  expect(entries.map(({ changes }) => changes[0])).toEqual([
    { of: 'Sở Mẫu', field: 'public', from: true, to: false },
    { of: 'Sở Mẫu', field: 'public', from: false, to: true },
  ]);
});
