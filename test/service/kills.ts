import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { removeStoreIn } from '../contract/opening.ts';
import { revisionOf } from './accepting.ts';
import { openTestOffice } from './office.ts';

const SCRIPT = join(import.meta.dirname, 'accepting.ts');

/** A small generator of its own, so that a seed names a run. Answers whole numbers below `limit`. */
export function random(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/**
 * Kills an accepting process with SIGKILL as often as asked, each time after a random while, and looks at the store
 * after each: every acknowledged revision is there, and what is published is one whole revision.
 */
export async function killAndLook(kills: number, seed: number): Promise<{ acknowledged: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'lich-kill-'));
  const pick = random(seed);
  let acknowledged = 0;
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      acknowledged = Math.max(acknowledged, await acceptUntilKilled(folder, acknowledged + 1, pick(120)));
      acknowledged = await lookAt(folder, acknowledged);
    }
    return { acknowledged };
  } finally {
    removeStoreIn(folder);
  }
}

/** Answers the last number that was acknowledged. */
async function acceptUntilKilled(folder: string, first: number, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [SCRIPT, folder, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part;
  });
  // Starting takes a while; from the first acknowledgement on, the blow falls anywhere.
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended]);
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return Number(said.trimEnd().split('\n').at(-1));
}

/** One more than was acknowledged may be there: committed, and killed before it could say so. */
async function lookAt(folder: string, acknowledged: number): Promise<number> {
  const office = await openTestOffice(undefined, folder);
  try {
    const { store } = office.office;
    const [programme] = await store.read(({ revisions }) => revisions.programmes('so-mau'));
    const accepted = await store.read(({ revisions }) => revisions.ofProgramme(programme?.id ?? ''));
    const last = accepted.at(-1);
    const number = Number(last?.programme.number);
    expect([acknowledged, acknowledged + 1]).toContain(number);
    expect(accepted.map(({ acceptance }) => acceptance?.number)).toEqual(accepted.map((_, i) => i + 1));
    const live = (await office.published()).filter(({ status }) => status === 'confirmed');
    const lines = live.map(({ summary, when }) => `${summary} ${'date' in when ? when.date : ''}`).sort();
    expect(lines).toEqual(
      revisionOf(number)
        .items.map(({ title, start }) => `${title} ${start}`)
        .sort(),
    );
    const record = await store.read(({ organizations }) => organizations.get('so-mau'));
    expect(record?.changedAt).toBe(last?.acceptance?.acceptedAt);
    return number;
  } finally {
    await office.office.store.close();
  }
}
