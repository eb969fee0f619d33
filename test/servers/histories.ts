import fc from 'fast-check';
import { pathOf } from '../../src/push/names.ts';
import { tsdavClient } from '../../src/push/tsdav.ts';
import { openFaultyProxy } from '../push/faulty-proxy.ts';
import { histories, type OtherHands, play } from '../push/histories.ts';
import type { RunningServer } from './machine.ts';

/** Plays random histories through a proxy that spoils answers, before a real server; each in a calendar of its own. */
export async function playHistories(server: RunningServer, home: string, runs: number, seed: number): Promise<void> {
  const { user, password } = server;
  const proxy = await openFaultyProxy(server.url);
  const options = { user, password, allowPrivate: true, allowClear: false, timeoutSeconds: 30, connections: 2 };
  const client = tsdavClient(server.url, options);
  let count = 0;
  try {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        count += 1;
        const url = new URL(`${home}history-${seed}-${count}/`, server.url).href;
        await client.makeCalendar(url, { name: 'Lịch thử', description: '', color: '#1F6FB2' });
        const world = { proxy, calendar: pathOf(url), user, password, conditions: 'honoured' } as const;
        await play(history, { ...world, hands: handsAt(server, url) });
      }),
      { seed, numRuns: runs },
    );
  } finally {
    client.close();
    await proxy.close();
  }
}

/** Writes without conditions, as people's programs do. */
function handsAt({ url, user, password }: RunningServer, calendarUrl: string): OtherHands {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const send = async (path: string, method: string, body: string | null = null) => {
    const headers = { authorization, 'content-type': 'text/calendar; charset=utf-8' };
    const answer = await fetch(new URL(path, url), { method, headers, body });
    return answer.text();
  };
  return {
    async all() {
      const client = tsdavClient(url, {
        user,
        password,
        allowPrivate: true,
        allowClear: false,
        timeoutSeconds: 30,
        connections: 2,
      });
      const listed = await client.list(calendarUrl);
      client.close();
      if (!listed.ok) throw new Error(listed.fault.kind);
      const paths = [...listed.value.keys()];
      return new Map(await Promise.all(paths.map(async (path) => [path, await send(path, 'GET')] as const)));
    },
    put: async (path, body) => void (await send(path, 'PUT', body)),
    delete: async (path) => void (await send(path, 'DELETE')),
  };
}
