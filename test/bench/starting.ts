import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { milliseconds, spread } from './figures.ts';
import { FEED_LINK, ownInstallation, startProgram } from './servers.ts';

/** From the command to the first whole feed: on an empty store, which sets up the example, and on one that is there. */

const RUNS = 5;

export async function benchStarting(): Promise<void> {
  const first: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'lich-bench-'));
    first.push(await timeOfFirstFeed(folder));
    again.push(await timeOfFirstFeed(folder));
    rmSync(folder, { recursive: true });
  }
  console.log(`npm start to the first feed, empty store: ${spread(first, milliseconds)}`);
  console.log(`npm start to the first feed, next start: ${spread(again, milliseconds)}`);
}

async function timeOfFirstFeed(folder: string): Promise<number> {
  const began = performance.now();
  const server = await startProgram('npm', ['start'], ownInstallation(folder), FEED_LINK);
  const answer = await fetch(server.match[0]);
  const text = await answer.text();
  const took = performance.now() - began;
  await server.stop();
  if (!text.endsWith('END:VCALENDAR\r\n')) throw new Error('the first feed is not whole');
  return took;
}
