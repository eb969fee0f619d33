import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What was compiled at one start is not compiled at the next; where the folder cannot be written, nothing is lost.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/lich'));
const { runProgram } = await import('./cli/program.ts');
const { readEnvironment } = await import('./config/environment.ts');
const { systemClock } = await import('./time/clock.ts');

for (const stream of [process.stdout, process.stderr]) {
  // The reader of our output has seen enough (`lich days … | head`): nobody is left to tell.
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 74));
}

process.exitCode = await runProgram(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  isTerminal: process.stderr.isTTY === true,
  clock: systemClock,
  input: async () => (process.stdin.isTTY ? '' : (await import('node:stream/consumers')).text(process.stdin)),
  ...(process.stdin.isTTY && process.stderr.isTTY
    ? { askSecretly: async (question) => (await import('./cli/ask-secretly.ts')).askSecretly(question) }
    : {}),
  environment: readEnvironment,
});
