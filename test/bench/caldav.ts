import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { RunningServer } from '../servers/machine.ts';
import { startRadicale } from '../servers/radicale.ts';
import { milliseconds, spread } from './figures.ts';

/** Our CalDAV endpoint beside Radicale, the same events in both: one request after another, in turns, in one run. */

const EVENTS = 300;
const CHANGED = 5;
const ROUNDS = 20;

interface Calendar {
  readonly url: string;
  readonly authorization: string;
  /** Changes five events. */
  change(): Promise<void>;
}

export async function benchCaldav(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lich-bench-'));
  const lich = spawn(process.execPath, [
    join(import.meta.dirname, 'caldav-server.ts'),
    String(EVENTS),
    String(CHANGED),
  ]);
  const lines = createInterface({ input: lich.stdout });
  let radicale: RunningServer | null = null;
  try {
    const own = await openOwn(lich, lines);
    radicale = await startRadicale(folder).catch(() => null);
    if (radicale === null) console.log('CalDAV: Radicale is not installed (apt-get install radicale); Lịch alone');
    const other = radicale === null ? null : await fillRadicale(radicale, own);
    await compareAll(own, other);
  } finally {
    lines.close();
    lich.kill('SIGTERM');
    await radicale?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareAll(own: Calendar, other: Calendar | null): Promise<void> {
  const asks: Readonly<Record<string, (calendar: Calendar) => Promise<unknown>>> = {
    [`PROPFIND of ${EVENTS} objects`]: (calendar) => dav(calendar, 'PROPFIND', LISTING),
    'time range of a week, with data': (calendar) => dav(calendar, 'REPORT', WEEK),
  };
  for (const [name, ask] of Object.entries(asks))
    await compare(name, own, other, async (calendar) => () => ask(calendar));
  await compare('sync of nothing', own, other, async (calendar) => {
    const token = tokenIn(await dav(calendar, 'REPORT', sync('')));
    return () => dav(calendar, 'REPORT', sync(token));
  });
  await compare(`sync of ${CHANGED} changes`, own, other, async (calendar) => {
    const token = tokenIn(await dav(calendar, 'REPORT', sync('')));
    await calendar.change();
    return () => dav(calendar, 'REPORT', sync(token));
  });
}

/** @param prepare is not timed; what it answers is */
async function compare(
  name: string,
  own: Calendar,
  other: Calendar | null,
  prepare: (calendar: Calendar) => Promise<() => Promise<unknown>>,
): Promise<void> {
  const times = { own: [] as number[], other: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const who of round % 2 === 0 ? (['own', 'other'] as const) : (['other', 'own'] as const)) {
      const calendar = who === 'own' ? own : other;
      if (calendar === null) continue;
      const ask = await prepare(calendar);
      const start = performance.now();
      await ask();
      times[who].push(performance.now() - start);
    }
  }
  const beside = other === null ? '' : `; Radicale ${spread(times.other, milliseconds)}`;
  console.log(`CalDAV, ${name}: Lịch ${spread(times.own, milliseconds)}${beside}`);
}

const NAMESPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"';
const LISTING = `<D:propfind ${NAMESPACES}><D:prop><D:getetag/><D:getcontenttype/></D:prop></D:propfind>`;
const WEEK = `<C:calendar-query ${NAMESPACES}><D:prop><D:getetag/><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="20250310T000000Z" end="20250317T000000Z"/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>`;
const sync = (token: string) =>
  `<D:sync-collection ${NAMESPACES}><D:sync-token>${token}</D:sync-token><D:sync-level>1</D:sync-level><D:prop><D:getetag/></D:prop></D:sync-collection>`;

function tokenIn(answer: string): string {
  return /sync-token>([^<]+)</.exec(answer)?.[1] ?? '';
}

async function dav({ url, authorization }: Calendar, method: string, body: string): Promise<string> {
  const headers = { authorization, depth: '1', 'content-type': 'application/xml' };
  const answer = await fetch(url, { method, headers, body });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status}`);
  return answer.text();
}

async function openOwn(child: ChildProcess, lines: Interface): Promise<Calendar> {
  const next = lines[Symbol.asyncIterator]();
  const { url, user, password } = JSON.parse(String((await next.next()).value).slice('at '.length)) as Record<
    string,
    string
  >;
  return {
    url: url!,
    authorization: basic(user!, password!),
    async change() {
      child.stdin?.write('\n');
      await next.next();
    },
  };
}

const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

async function fillRadicale({ url, user, password }: RunningServer, own: Calendar): Promise<Calendar> {
  const calendar = { url: `${url}${user}/bench/`, authorization: basic(user, password) };
  const headers = { authorization: calendar.authorization };
  await fetch(calendar.url, { method: 'MKCALENDAR', headers });
  const listed = await dav(own, 'REPORT', WEEK.replace(/<C:time-range[^>]*\/>/, ''));
  const bodies = [...listed.matchAll(/calendar-data>([\s\S]*?)<\//g)].map(([, data]) => plain(data!));
  const put = (i: number, body: string) => fetch(`${calendar.url}${i}.ics`, { method: 'PUT', headers, body });
  for (const [i, body] of bodies.entries()) await (await put(i, body)).text();
  let changes = 0;
  return {
    ...calendar,
    async change() {
      changes += 1;
      for (const [i, body] of bodies.slice(0, CHANGED).entries()) {
        await (await put(i, body.replace(/SUMMARY:/, `SUMMARY:${changes} `))).text();
      }
    },
  };
}

function plain(markup: string): string {
  return markup
    .replaceAll('&#13;', '\r')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
