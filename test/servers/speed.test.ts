import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PushRun } from '../../src/model/push.ts';
import { tsdavClient } from '../../src/push/tsdav.ts';
import type { PushOffice } from '../../src/service/push-office.ts';
import { runNow, USUAL } from '../../src/service/push-run.ts';
import { addTarget } from '../../src/service/push-targets.ts';
import { stateOf } from '../../src/service/push-wanted.ts';
import { feed } from '../contract/samples.ts';
import { rounds } from '../long/share.ts';
import { meeting, month, openTestOffice } from '../service/office.ts';
import type { RunningServer } from './machine.ts';
import { startRadicale } from './radicale.ts';

/** Our pushing beside vdirsyncer's, the same entries before the same server. Requests are asserted, times printed. */

const COUNT = 200;
const CHANGED = 10;
const SETTINGS = {
  allowPrivateAddresses: true,
  allowClearPasswords: false,
  connections: 2,
  timeoutSeconds: 30,
  attempts: 3,
};
const FEEDS = { daysBefore: 60, daysAfter: 400, cancelledDays: 30 };

/** At full size; the check runs a share of them. */
const FIRST_ROUNDS = 5;
const CHANGE_ROUNDS = 15;

const entries = (changed: number, place = '') =>
  Array.from({ length: COUNT }, (_, i) =>
    meeting(`03-${String(1 + (i % 28)).padStart(2, '0')}`, `Họp số ${i}`, {
      location: i < changed ? place : 'Phòng 2',
    }),
  );

/** Milliseconds. */
async function timed<Value>(act: () => Promise<Value> | Value): Promise<readonly [Value, number]> {
  const start = performance.now();
  const value = await act();
  return [value, performance.now() - start];
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A pair of a folder and a calendar, whose sync is timed with the start of its process: that is how it is run. */
function vdirsyncer(folder: string, calendarUrl: string, { user, password }: RunningServer) {
  const [config, events] = [join(folder, 'vdirsyncer.conf'), join(folder, 'events')];
  mkdirSync(events, { recursive: true });
  writeFileSync(
    config,
    `[general]
status_path = "${folder}/status/"
[pair p]
a = "here"
b = "there"
collections = null
[storage here]
type = "filesystem"
path = "${events}"
fileext = ".ics"
[storage there]
type = "caldav"
url = "${calendarUrl}"
username = "${user}"
password = "${password}"
`,
  );
  const run = (name: string) => execFileSync('/usr/bin/vdirsyncer', ['-c', config, name], { stdio: 'pipe' });
  run('discover');
  return { events, sync: () => run('sync') };
}

/** One calendar of ours and one of vdirsyncer's on one server, filled and changed in turn. */
async function openPair(push: PushOffice, server: RunningServer, folder: string, name: string) {
  const { url, user, password } = server;
  const client = tsdavClient(url, { ...SETTINGS, user, password, allowPrivate: true, allowClear: false });
  const [ours, theirs] = ['ours', 'theirs'].map((whose) => `${url}${user}/${whose}-${name}/`) as [string, string];
  for (const one of [ours, theirs]) await client.makeCalendar(one, { name, description: '', color: '#1F6FB2' });
  client.close();
  const given = { feedId: feed().id, user, password, calendar: null, policy: 'keep' } as const;
  const { target } = await addTarget(push, { ...given, url: ours });
  const beside = vdirsyncer(join(folder, name), theirs, server);
  return async (looks = false) => {
    for (const { uid, body } of (await stateOf(push, target)).wanted) {
      writeFileSync(join(beside.events, `${uid}.ics`), body);
    }
    const [{ run }, mine] = await timed(() => runNow(push, target.id, { ...USUAL, looks }));
    const [, other] = await timed(() => beside.sync());
    expect(run.fault).toBeNull();
    return { run, mine, other };
  };
}

/** Pairs in turn, so that a machine that is busy is busy for both; medians are printed. */
function report(name: string, pairs: readonly { readonly mine: number; readonly other: number; run: PushRun }[]): void {
  const [mine, other] = [median(pairs.map((pair) => pair.mine)), median(pairs.map((pair) => pair.other))];
  const ratio = median(pairs.map((pair) => pair.mine / pair.other));
  const requests = pairs[0]?.run.requests;
  console.log(
    `${name}: ${requests} requests, ${mine.toFixed(0)} ms; vdirsyncer ${other.toFixed(0)} ms; ratio of ${pairs.length} pairs ${ratio.toFixed(2)}`,
  );
}

test('as many requests as there are changes, one more for what is new; times beside vdirsyncer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lich-speed-'));
  // vdirsyncer sends no password beyond Latin-1.
  const server = await startRadicale(folder, 'plain');
  const opened = await openTestOffice();
  try {
    const push: PushOffice = { office: opened.office, feeds: FEEDS, settings: SETTINGS };
    const [, start] = await timed(() => execFileSync('/usr/bin/vdirsyncer', ['--version']));
    console.log(
      `ours runs within a service; the start of vdirsyncer is counted, alone it takes ${start.toFixed(0)} ms`,
    );
    await opened.publish(month(...entries(0)));
    const firsts = [];
    let round = await openPair(push, server, folder, 'first-0');
    for (let i = 0; i < rounds(FIRST_ROUNDS); i += 1) {
      if (i > 0) round = await openPair(push, server, folder, `first-${i}`);
      const pair = await round();
      expect(pair.run).toMatchObject({ counts: { created: COUNT }, requests: COUNT + 1 });
      firsts.push(pair);
    }
    report(`first push of ${COUNT}`, firsts);
    const changes = [];
    for (let i = 0; i < rounds(CHANGE_ROUNDS); i += 1) {
      opened.now += 60;
      await opened.publish(month(...entries(CHANGED, `Hội trường ${i}`)));
      const pair = await round();
      expect(pair.run).toMatchObject({ counts: { updated: CHANGED }, requests: CHANGED });
      changes.push(pair);
    }
    report(`${CHANGED} of ${COUNT} changed`, changes);
    const [still, looked] = [await round(), await round(true)];
    expect([still.run.requests, looked.run.requests]).toEqual([0, 1]);
    report('nothing changed', [still]);
    report('nothing changed, looked at', [looked]);
  } finally {
    await opened.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}, 600_000);
