import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rounds, SEED } from '../long/share.ts';
import { playHistories } from './histories.ts';
import { USER } from './machine.ts';
import { startRadicale } from './radicale.ts';

test('after any history before a real Radicale what stands there is what is wanted', { timeout: 900_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lich-histories-'));
  const server = await startRadicale(folder);
  const runs = rounds(500);
  try {
    await playHistories(server, `/${USER}/`, runs, SEED);
    console.log(`${runs} histories before Radicale, seed ${SEED}`);
    expect(runs).toBeGreaterThan(0);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});
