import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { median, spread } from './figures.ts';
import { FEED_LINK, ownInstallation, startProgram } from './servers.ts';

/** A feed and a 304 against a bare `node:http` server that holds the same bytes: in pairs, in turns, in one run. */

/** Short turns and many: the speed of a shared machine drifts within seconds, and both must meet the same of it. */
const ROUNDS = 20;
const SECONDS = 1;
const WARMING = 3;
const CONNECTIONS = 50;
const ROOT = join(import.meta.dirname, '../..');

export async function benchFeeds(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lich-bench-'));
  const lich = await startProgram(
    process.execPath,
    [join(ROOT, 'src/main.ts'), 'serve'],
    ownInstallation(folder),
    FEED_LINK,
  );
  const answer = await fetch(lich.match[0]);
  const file = join(folder, 'feed.ics');
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
  const bare = await startProgram(process.execPath, [join(import.meta.dirname, 'bare-server.ts'), file], {}, FEED_LINK);
  try {
    const etag = answer.headers.get('etag') ?? '';
    await compare('GET 200', { url: lich.match[0] }, { url: bare.match[0] });
    await compare(
      'GET 304',
      { url: lich.match[0], headers: { 'If-None-Match': etag } },
      { url: bare.match[0], headers: { 'If-None-Match': '"bare"' } },
    );
  } finally {
    await lich.stop();
    await bare.stop();
    rmSync(folder, { recursive: true });
  }
}

interface Target {
  readonly url: string;
  readonly headers?: Record<string, string>;
}

async function compare(name: string, lich: Target, bare: Target): Promise<void> {
  // Neither is measured cold.
  await rate(lich, WARMING);
  await rate(bare, WARMING);
  const pairs: { lich: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Who goes first changes with each round.
    const first = round % 2 === 0 ? await rate(lich, SECONDS) : null;
    const second = await rate(bare, SECONDS);
    pairs.push({ lich: first ?? (await rate(lich, SECONDS)), bare: second });
  }
  const perSecond = (value: number) => `${Math.round(value)}/s`;
  const ratio = pairs.map((pair) => pair.lich / pair.bare);
  console.log(
    `${name}: Lịch ${perSecond(median(pairs.map((pair) => pair.lich)))}, bare node:http ${perSecond(median(pairs.map((pair) => pair.bare)))}`,
  );
  console.log(`  ratio ${spread(ratio, (value) => value.toFixed(2))}`);
}

async function rate(target: Target, duration: number): Promise<number> {
  const result = await autocannon({ ...target, connections: CONNECTIONS, duration });
  const expected = target.headers ? result['3xx'] : result['2xx'];
  if (result.errors > 0 || expected === 0) throw new Error(`${target.url}: ${result.errors} errors`);
  return result.requests.average;
}
