import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tsdavClient } from '../../src/push/tsdav.ts';
import type { PushOffice } from '../../src/service/push-office.ts';
import { runNow, USUAL } from '../../src/service/push-run.ts';
import { addTarget } from '../../src/service/push-targets.ts';
import { stateOf } from '../../src/service/push-wanted.ts';
import { feed } from '../contract/samples.ts';
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

const entries = (changed: number) =>
  Array.from({ length: COUNT }, (_, i) =>
    meeting(`03-${String(1 + (i % 28)).padStart(2, '0')}`, `Họp số ${i}`, {
      location: i < changed ? 'Hội trường' : 'Phòng 2',
    }),
  );

async function timed<Value>(act: () => Promise<Value> | Value): Promise<readonly [Value, number]> {
  const start = performance.now();
  const value = await act();
  return [value, Math.round(performance.now() - start)];
}

/** A pair of a folder and a calendar, whose sync is timed with the start of its process. */
function vdirsyncer(folder: string, { url, user, password }: RunningServer): { readonly events: string; sync(): void } {
  const [config, events] = [join(folder, 'vdirsyncer.conf'), join(folder, 'events')];
  mkdirSync(events);
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
url = "${url}${user}/vdirsyncer/"
username = "${user}"
password = "${password}"
`,
  );
  const run = (name: string) => execFileSync('/usr/bin/vdirsyncer', ['-c', config, name], { stdio: 'pipe' });
  run('discover');
  return { events, sync: () => run('sync') };
}

test('as many requests as there are changes; times beside vdirsyncer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lich-speed-'));
  // vdirsyncer sends no password beyond Latin-1.
  const server = await startRadicale(folder, 'plain');
  const opened = await openTestOffice();
  try {
    const push: PushOffice = { office: opened.office, feeds: FEEDS, settings: SETTINGS };
    const { url, user, password } = server;
    const client = tsdavClient(url, {
      user,
      password,
      allowPrivate: true,
      allowClear: false,
      timeoutSeconds: 30,
      connections: 1,
    });
    await client.makeCalendar(`${url}${user}/vdirsyncer/`, { name: 'vdirsyncer', description: '', color: '#1F6FB2' });
    client.close();
    await opened.publish(month(...entries(0)));
    const { target } = await addTarget(push, {
      feedId: feed().id,
      url,
      user,
      password,
      calendar: null,
      policy: 'keep',
    });
    const theirs = vdirsyncer(folder, server);
    const write = async () => {
      for (const { uid, body } of (await stateOf(push, target)).wanted)
        writeFileSync(join(theirs.events, `${uid}.ics`), body);
    };
    const round = async (name: string, looks: boolean) => {
      await write();
      const [{ run }, ours] = await timed(() => runNow(push, target.id, { ...USUAL, looks }));
      const [, beside] = await timed(() => theirs.sync());
      console.log(
        `${name}: ${run.requests} requests, ${ours} ms; vdirsyncer ${beside} ms; ${(ours / beside).toFixed(2)}`,
      );
      expect(run.fault).toBeNull();
      return run;
    };
    expect(await round(`first push of ${COUNT}`, false)).toMatchObject({ counts: { created: COUNT }, requests: COUNT });
    opened.now += 60;
    await opened.publish(month(...entries(CHANGED)));
    const changed = await round(`${CHANGED} of ${COUNT} changed`, false);
    expect(changed).toMatchObject({ counts: { updated: CHANGED }, requests: CHANGED });
    expect((await round('nothing changed', false)).requests).toBe(0);
    expect((await round('nothing changed, looked at', true)).requests).toBe(1);
  } finally {
    await opened.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});
