import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRadicale } from '../../servers/radicale.ts';
import { rest } from '../processes.ts';
import { openDay } from './day.ts';

/**
 * A day of an office in some minutes: programmes amended, feeds polled, calendars pushed to a real Radicale, the service
 * stopped and started. At its end store, feeds and targets must say the same, else it throws.
 */

const SEED = 20261102;
const STEPS = 96;
const RESTART_EACH = 16;

export async function benchLife(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lich-bench-'));
  const radicale = await startRadicale(folder).catch(() => null);
  if (radicale === null) {
    rmSync(folder, { recursive: true, force: true });
    return console.log('Radicale is not installed (apt-get install radicale)');
  }
  const day = await openDay(radicale, SEED);
  try {
    const began = performance.now();
    for (let step = 0; step < STEPS; step += 1) {
      await day.quarterOfAnHour(step);
      if (step > 0 && step % RESTART_EACH === 0) await day.restart();
      await rest(0.3);
    }
    const { polls, notModified, amendments, restarts } = day.counts;
    console.log(
      `24 hours in ${((performance.now() - began) / 1000).toFixed(0)} s: ${amendments} revisions, ${polls} polls (${notModified} × 304), ${restarts} restarts`,
    );
    console.log(`  in the end ${await day.agreement()}`);
  } finally {
    await day.close();
    await radicale.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
