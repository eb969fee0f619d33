import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src/cli/small-memory.ts');

/** Half a heap that stays and half that is replaced all the time; prints the most that was resident, in bytes. */
const WORK = `
const { keepSmall } = await import(${JSON.stringify(SOURCE)});
if (process.argv[1] === 'small') keepSmall();
const row = (length) => Array.from({ length }, (_, number) => ({ number }));
const kept = Array.from({ length: 100 }, () => row(20_000));
let [passing, most] = [[], 0];
for (let turn = 0; turn < 1_500; turn += 1) {
  passing = [...passing.slice(-60), row(10_000)];
  most = Math.max(most, process.memoryUsage.rss());
}
if (kept.length > 0) console.log(most);
`;

const peak = (mode: 'small' | 'usual') =>
  Number(execFileSync(process.execPath, ['--input-type=module', '--eval', WORK, mode], { encoding: 'utf8' }));

test('A process that keeps small holds less than four fifths of what it would for the same work', () => {
  expect(peak('small')).toBeLessThan(0.8 * peak('usual'));
});
