import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import ICAL from 'ical.js';
import { BUNDLED_CONFIG } from '../../../src/config/bundled.ts';
import { loadOrganizations } from '../../../src/config/organizations.ts';
import { localAt } from '../../../src/time/zone.ts';
import { openTerminal, type Terminal } from '../../cli/running.ts';
import type { RunningServer } from '../../servers/machine.ts';
import { random } from '../../service/kills.ts';
import { programmeOf } from '../province/offices.ts';

/** The office's day, on a clock that is moved by hand: what is done to it, and whether everything agrees in the end. */
export interface Day {
  readonly counts: { amendments: number; polls: number; notModified: number; restarts: number };
  quarterOfAnHour(step: number): Promise<void>;
  restart(): Promise<void>;
  /** @throws Error that says who differs */
  agreement(): Promise<string>;
  close(): Promise<void>;
}

/** Monday, midnight in the office. */
const MIDNIGHT = Date.parse('2026-11-02T00:00:00+07:00') / 1000;
const QUARTER = 900;
const SUBSCRIBERS = 40;
const ITEMS = 60;
const OFFICE = 'so-vi-du';
const [ORGANIZATION] = loadOrganizations(BUNDLED_CONFIG, [OFFICE]);

interface Subscriber {
  readonly path: string;
  etag: string | null;
  body: string;
}

export async function openDay(radicale: RunningServer, seed: number): Promise<Day> {
  let now = MIDNIGHT;
  const pick = random(seed);
  const terminal = openTerminal({}, () => now);
  const counts: Day['counts'] = { amendments: 0, polls: 0, notModified: 0, restarts: 0 };
  await publish();
  const feeds = await run<{ feed: string; address: string }[]>(terminal, 'feeds', '--json');
  const subscribers = Array.from({ length: SUBSCRIBERS }, (_, i) => ({
    ...{ path: new URL(feeds[i % feeds.length]!.address).pathname, etag: null, body: '' },
  }));
  for (const suffix of ['organization', 'person.mau']) await addTarget(terminal, `${OFFICE}.${suffix}`, radicale);
  let server = await terminal.serve();

  async function publish(): Promise<void> {
    counts.amendments += 1;
    const content = programmeOf(ORGANIZATION!, ITEMS, counts.amendments, localAt(MIDNIGHT).date);
    const file = join(terminal.folder, 'chuong-trinh.json');
    writeFileSync(file, JSON.stringify(content));
    const given = ['--organization', OFFICE, '--accept', '--confirm', '--others', 'keep'];
    const { status, stderr } = await terminal.run('import', file, ...given);
    if (status !== 0) throw new Error(stderr);
  }

  async function poll(subscriber: Subscriber): Promise<void> {
    const headers: Record<string, string> = subscriber.etag === null ? {} : { 'if-none-match': subscriber.etag };
    const answer = await fetch(server.address + subscriber.path, { headers });
    counts.polls += 1;
    if (answer.status === 304) counts.notModified += 1;
    else if (answer.status === 200) subscriber.body = await answer.text();
    else throw new Error(`${subscriber.path} answered ${answer.status}`);
    subscriber.etag = answer.headers.get('etag');
  }

  async function agreement(): Promise<string> {
    now += QUARTER;
    // Others are seen within a second, and the worker looks every second.
    await setTimeout(2_000);
    for (const subscriber of subscribers) await poll(subscriber);
    await settled(terminal);
    const expected = wanted(counts.amendments);
    const feed = subscribers[feeds.findIndex((one) => one.feed === `${OFFICE}.organization`)]!;
    const served = eventsIn(feed.body);
    if (served.join('\n') !== expected.join('\n')) throw new Error('the feed does not say what was accepted last');
    const check = await terminal.run('push', '--check');
    if (check.status !== 0) throw new Error(`a target differs: ${check.stdout}`);
    return `the store's last revision, the office's feed (${served.length} entries) and two calendars on Radicale agree`;
  }

  return {
    counts,
    async quarterOfAnHour(step) {
      now = MIDNIGHT + step * QUARTER;
      if (pick(4) === 0) await publish();
      await Promise.all(subscribers.filter(() => pick(2) === 0).map(poll));
    },
    async restart() {
      counts.restarts += 1;
      await server.stop();
      server = await terminal.serve();
    },
    agreement,
    async close() {
      await server.stop();
      terminal.close();
    },
  };
}

async function addTarget(terminal: Terminal, feed: string, { url, user, password }: RunningServer): Promise<void> {
  terminal.input = `${password}\n`;
  const given = ['--add', '--feed', feed, '--url', url, '--user', user];
  const { status, stderr } = await terminal.run('push', ...given);
  if (status !== 0) throw new Error(stderr);
}

/** Waits until no letter is under way. */
async function settled(terminal: Terminal): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const shown = await run<{ waiting: unknown }[]>(terminal, 'push', '--json');
    if (shown.every(({ waiting }) => waiting === null)) return;
    await setTimeout(200);
  }
  throw new Error('the queue did not run empty');
}

async function run<Answer>(terminal: Terminal, ...args: string[]): Promise<Answer> {
  return JSON.parse((await terminal.run(...args)).stdout) as Answer;
}

/** Title and day of everything that the issue states. */
function wanted(issue: number): readonly string[] {
  const { items } = programmeOf(ORGANIZATION!, ITEMS, issue, localAt(MIDNIGHT).date);
  return items.map(({ title, start }) => `${start} ${title}`).sort();
}

/** Title and day of everything that takes place. */
function eventsIn(text: string): readonly string[] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return events
    .filter((event) => event.getFirstPropertyValue('status') !== 'CANCELLED')
    .map((event) => {
      const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
      return `${start.toString().slice(0, 10)} ${event.getFirstPropertyValue('summary')}`;
    })
    .sort();
}
