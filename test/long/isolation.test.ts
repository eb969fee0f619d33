import { expect, test } from 'vitest';
import { addKeyedOffice, type Keyed } from '../http/several-offices.ts';
import { addressOf, openWhole } from '../http/whole-service.ts';
import { chance } from '../property/random.ts';
import { rounds, SEED } from './share.ts';

/** Whatever somebody asks for with the keys of one office, nothing of another comes back. */

const OFFICES = 6;
const OWN = { method: 'GET', url: '/feeds/:file' };
const CHANGING = ['POST', 'PUT', 'PATCH', 'DELETE'];

test('no request with the keys of one office is answered with anything of another', async () => {
  const count = rounds(100_000);
  const luck = chance(SEED);
  const whole = await openWhole();
  const { office } = whole.given;
  const offices: Keyed[] = [];
  for (let n = 0; n < OFFICES; n += 1) offices.push(await addKeyedOffice(office, n));
  const held = () =>
    office.store.read(async ({ links, dav, users, sessions, apiTokens, revisions }) => ({
      links: (await Promise.all(offices.map(({ id }) => links.ofOrganization(id))))
        .flat()
        .map(({ id, revokedAt }) => [id, revokedAt]),
      phones: (await Promise.all(offices.map(({ id }) => dav.passwords(id))))
        .flat()
        .map(({ id, revokedAt }) => [id, revokedAt]),
      users: (await users.list(null)).map(({ id, role, disabledAt }) => [id, role, disabledAt]),
      open: await Promise.all(
        (await users.list(null)).map(async ({ id }) => [
          (await sessions.ofUser(id)).length,
          (await apiTokens.ofUser(id)).map(({ revokedAt }) => revokedAt),
        ]),
      ),
      drafts: (await Promise.all(offices.map(({ id }) => revisions.drafts(id))))
        .flat()
        .map(({ id, version }) => [id, version]),
    }));
  const before = await held();

  const routes = whole.routes.filter(
    ({ method, url }) => method !== 'CONNECT' && method !== 'TRACE' && !url.startsWith('/assets'),
  );
  // What changes something names what it changes, which is then always another's.
  const usable = routes.filter(({ method, url }) => !CHANGING.includes(method) || url.includes(':'));
  const leaks: string[] = [];
  const statuses: Record<string, number> = {};
  let own = 0;
  for (let i = 0; i < count; i += 1) {
    const mine = luck.pick(offices);
    const theirs = luck.pick(offices.filter((one) => one !== mine));
    // Feeds and boards are nearly all that is asked for.
    const { method, url } = luck.percent(15) ? OWN : luck.pick(usable);
    const isChange = CHANGING.includes(method);
    const from = (name: string) => {
      const whose =
        name === 'organization' ? (luck.percent(50) ? mine : theirs) : isChange || luck.percent(70) ? theirs : mine;
      return luck.pick(whose.ids[name] ?? whose.ids.id!) ?? 'khong-co';
    };
    const names = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    const values = Object.fromEntries(names.map((name) => [name, from(name)]));
    const isLink = /^\/(?:feeds|board)\/:/.test(url) && luck.percent(80);
    const link = luck.pick(mine.links);
    const path = isLink
      ? link + luck.pick(['', '?date=2025-03-05', '/week', '.docx'])
      : (dav(url, theirs, luck.percent(50)) ?? addressOf(url, values));
    const key = luck.percent(95) ? luck.pick(mine.keys) : {};
    const headers = {
      ...key,
      accept: luck.pick(['text/html', 'application/json', '*/*']),
      ...(isChange ? { 'content-type': luck.pick(['application/json', 'application/x-www-form-urlencoded']) } : {}),
      depth: luck.pick(['0', '1']),
    };
    if (path.includes('/events')) continue;
    const {
      status,
      body,
      headers: sent,
    } = await whole.ask(method, path, { headers, ...(isChange ? { body: luck.pick(['', '{}', 'a=b']) } : {}) });
    statuses[status] = (statuses[status] ?? 0) + 1;
    const said = `${JSON.stringify(sent)}${body}`;
    if (said.includes(mine.word)) own += 1;
    const other = offices.find((one) => one !== mine && said.includes(one.word));
    if (other !== undefined) leaks.push(`${method} ${path} as ${mine.id}: ${status}, of ${other.id}`);
    if (status >= 500) leaks.push(`${method} ${path} as ${mine.id}: ${status}`);
  }
  console.log(`${count} requests, ${own} answered with one’s own, by status ${JSON.stringify(statuses)}`);
  expect(leaks).toEqual([]);
  // Or the test would have asked for nothing that there is.
  expect(own).toBeGreaterThan(count / 20);
  expect(await held()).toEqual(before);
  await whole.close();
});

/** Collections of the CalDAV endpoint are named by account and feed. */
function dav(url: string, theirs: Keyed, isTheirs: boolean): string | null {
  if (url !== '/dav/*') return null;
  const [feed = ''] = theirs.ids.feed ?? [];
  return isTheirs ? `/dav/calendars/${theirs.id}/${feed}/` : '/dav/';
}
