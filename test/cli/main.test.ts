import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Runs the program and stops listening after its first words. */
function runAndTurnAway(...args: string[]): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, ['src/main.ts', ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (part: Buffer) => {
    stderr += part;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stderr })));
}

test('a reader who has seen enough is no fault: lich days … | head', async () => {
  expect(await runAndTurnAway('days', '1970-01-01', '2090-12-31')).toEqual({ status: 0, stderr: '' });
}, 30_000);
